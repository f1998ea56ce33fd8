"""Rewrites dialect, chat language and typing errors to standard Dutch, and remembers where it stood.

The readers know standard Dutch only. What they find is given back in the words of the user.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Set, Tuple

from spellchecker import SpellChecker

VARIANTS = Path(__file__).parent / "data" / "schrijfwijzen.tsv"
PLACES = Path(__file__).parent / "data" / "plaatsen.txt"
_CLEARLY = 4
_LEAST_GIBBERISH = 2
_STANDARD = 2_000
"""Words of the list of variants belong to the subject, so they count for at least this often."""
_VOWEL = re.compile(r"[aeiouyáéíóúàèäëïöüâêîôûøåæœ\u0400-\u06ff\u4e00-\u9fff\u3040-\u30ff]")
_PARTS = re.compile(r"[^\W\d_]{2,}")
_TOKEN = re.compile(r"['’]?[^\W\d_]+(?:['’-][^\W\d_]+)*['’]?|\d+[^\W\d_]+|\d+|.", re.DOTALL)
_LEAST_LETTERS = 5
"""Shorter words lie too close to each other for a guess."""
_USUAL = 200
"""Occurrences from which a word is usual enough to be what somebody meant to type."""


class Token(NamedTuple):
    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        return self.text.lower().replace("’", "'")


@dataclass(frozen=True)
class Spelled:
    """`text` in standard Dutch; character i of it comes from [starts[i], ends[i]) of the original."""

    text: str
    starts: Tuple[int, ...]
    ends: Tuple[int, ...]

    def origin(self, start: int, end: int) -> Tuple[int, int]:
        """The span of the original in which [start, end) was written."""
        return self.starts[start], self.ends[end - 1]


class Spelling:
    """Knows how words are written, and guesses only at what is no Dutch word at all."""

    def __init__(self, variants: Mapping[str, str], counts: Mapping[str, int], names: Iterable[str]) -> None:
        """`variants`: spelling → standard Dutch; `counts`: Dutch words with how often they occur in texts.

        `names` are places, which are never corrected.
        """
        self._variants = dict(variants)
        self._counts = counts
        self._standard = {word for words in variants.values() for word in words.split()}
        self._names = frozenset(names)
        usual = {word for word, count in counts.items() if count >= _USUAL} | self._standard
        self._near = _neighbourhood(word for word in usual if len(word) >= _LEAST_LETTERS - 1)

    def knows(self, word: str) -> bool:
        """Whether it is an ordinary Dutch word, and so hardly a name."""
        return word.lower() in self._counts or word.lower() in self._standard

    def is_name(self, word: str) -> bool:
        return word.lower() in self._names

    def standard(self, text: str) -> Spelled:
        pieces: List[str] = []
        starts: List[int] = []
        ends: List[int] = []
        for written, start, end in self._rewritten(text):
            pieces.append(written)
            kept = written == text[start:end]
            starts += range(start, end) if kept else [start] * len(written)
            ends += range(start + 1, end + 1) if kept else [end] * len(written)
        return Spelled("".join(pieces), tuple(starts), tuple(ends))

    def _rewritten(self, text: str) -> Iterator[Token]:
        tokens = [Token(match.group(), *match.span()) for match in _TOKEN.finditer(text)]
        at = 0
        while at < len(tokens):
            pair = self._pair(tokens, at)
            if pair:
                yield pair
                at += 3
            else:
                yield self._single(tokens[at], begins=_begins(tokens, at))
                at += 1

    def _pair(self, tokens: List[Token], at: int) -> Optional[Token]:
        if at + 2 >= len(tokens) or tokens[at + 1].text != " ":
            return None
        standard = self._variants.get(f"{tokens[at].key} {tokens[at + 2].key}")
        return Token(standard, tokens[at].start, tokens[at + 2].end) if standard else None

    def _single(self, token: Token, *, begins: bool) -> Token:
        """A capital within a sentence is a name: it keeps its spelling."""
        is_name = token.text[0].isupper() and not token.text.isupper() and not begins
        if is_name or (len(token.text) == 1 and not token.text.isalnum()):
            return token
        standard = self._variants.get(token.key)
        if standard is not None:
            return token._replace(text=_like(standard, token.text))
        bare = token.key.strip("'")
        standard = self._variants.get(bare) or self._guess(bare)
        if standard is None:
            return token
        before, _, after = token.key.partition(bare)
        return token._replace(text=before + _like(standard, token.text) + after)

    def _guess(self, word: str) -> Optional[str]:
        """The usual word one letter away that begins alike; None when two are about as usual."""
        if len(word) < _LEAST_LETTERS or not word.isalpha() or self.knows(word) or word in self._names:
            return None
        found = {near for form in (word, *_without_a_letter(word)) for near in self._near.get(form, ())}
        close = [near for near in found if near[0] == word[0] and _is_one_slip(word, near)]
        best = sorted(close, key=self._count, reverse=True)[:2]
        clear = len(best) == 1 or (len(best) == 2 and self._count(best[0]) >= _CLEARLY * self._count(best[1]))
        return best[0] if clear else None

    def _count(self, word: str) -> int:
        return max(self._counts.get(word, 0), _STANDARD if word in self._standard else 0)


def load_spelling(path: Path = VARIANTS, places: Path = PLACES) -> Spelling:
    """`path`: variant and standard on a line, with a tab between. Takes half a second, for 343,000 words."""
    pairs = (line.split("\t", 1) for line in path.read_text("utf-8").splitlines() if "\t" in line)
    names = (part for line in places.read_text("utf-8").lower().splitlines() for part in _PARTS.findall(line))
    dutch = SpellChecker(language="nl").word_frequency.dictionary
    return Spelling({variant: standard for variant, standard in pairs}, dutch, names)  # noqa: C416 - lists


def is_gibberish(text: str, spelling: Spelling) -> bool:
    """Not one word that is Dutch, a place or a known spelling, and half of them cannot be spoken."""
    words = re.findall(r"[^\W\d_]{2,}", spelling.standard(text).text.lower())
    if len(words) < _LEAST_GIBBERISH or any(spelling.knows(one) or spelling.is_name(one) for one in words):
        return False
    return sum(not _VOWEL.search(one) for one in words) >= len(words) / 2


def _begins(tokens: List[Token], at: int) -> bool:
    before = "".join(token.text for token in tokens[max(0, at - 3) : at]).strip()
    return not before or before[-1] in ".!?:;"


def _like(standard: str, written: str) -> str:
    return standard.capitalize() if written[0].isupper() else standard


def _is_one_slip(word: str, near: str) -> bool:
    """One letter more, less or other, or two neighbours that changed places."""
    if len(word) != len(near):
        return abs(len(word) - len(near)) == 1
    differing = [at for at in range(len(word)) if word[at] != near[at]]
    first, last = differing[0], differing[-1]
    swapped = last - first == 1 and word[first] == near[last] and word[last] == near[first]
    return len(differing) == 1 or (len(differing) == 2 and swapped)


def _neighbourhood(words: Iterable[str]) -> Dict[str, Set[str]]:
    near: Dict[str, Set[str]] = {}
    for word in words:
        for form in (word, *_without_a_letter(word)):
            near.setdefault(form, set()).add(word)
    return near


def _without_a_letter(word: str) -> List[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]
