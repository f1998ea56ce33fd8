"""The forms in which a kind of spot is said: 'supermarktje' and 'bruggetje', 'abri's' and 'pleinen'."""

from __future__ import annotations

import re
from typing import Iterator, List

_DIMINUTIVE = re.compile(r"(?:etjes?|tjes?|pjes?|jes?)$")
_SHORT = re.compile(r"[^aeiou][aeiou][^aeiou]$")
"""A short last syllable doubles its consonant in the plural: 'hallen', and so not 'halen'."""
_DOUBLED = re.compile(r"([^aeiou])\1$")
_TAKES_S = ("er", "el", "em", "en")
_VOICED = {"z": "s", "v": "f"}
_LEAST_LETTERS = 5
_NO_FORMS = {
    *("clubje", "clubjes", "puntje", "puntjes", "kanaaltje", "kanaaltjes", "bosje", "plasje", "plasjes"),
    *("stranden", "dammen", "kampen", "halen", "baren", "barren", "velden", "banken", "wegen"),
}
"""A group, a detail, a channel, a bunch; verbs that look like a plural."""


def basic_forms(word: str) -> List[str]:
    """The word itself first, then what it may be a diminutive or a plural of."""
    if len(word) < _LEAST_LETTERS or word in _NO_FORMS:
        return [word]
    return [word, *_without_diminutive(word), *_singular(word)]


def _without_diminutive(word: str) -> Iterator[str]:
    """'skatebaantje', 'stationnetje', 'supermarktje'."""
    if not _DIMINUTIVE.search(word):
        return
    for ending in ("etje", "tje", "pje", "je"):
        base = word[:-1] if word.endswith("s") else word
        if base.endswith(ending):
            bare = base[: -len(ending)]
            yield bare
            if ending == "etje" and _DOUBLED.search(bare):
                yield bare[:-1]


def _singular(word: str) -> Iterator[str]:
    if word.endswith("s"):
        yield word[:-1].rstrip("'")
    if not word.endswith("en"):
        return
    bare = word[:-2]
    if _DOUBLED.search(bare):
        yield bare[:-1]
    elif not _SHORT.search(bare) and not bare.endswith(_TAKES_S):
        yield bare
        yield bare[:-1] + _VOICED.get(bare[-1], bare[-1])
