"""Whether a hyphen at the end of a line belongs to the word.

Rule: keep it when the document writes the hyphenated word elsewhere; else join when the document knows the
joined word; else keep it after an inner capital (JenV-brede), before a capital or digit, or after a known
prefix before a known word; else join.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

_BROKEN = re.compile(r"(\w+)-[ \t]*\n\s*(\w+)")
_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"\w+(?:-\w+)+")
_ENDS_BROKEN = re.compile(r"(\w+)-$")
_STARTS_WORD = re.compile(r"\w+")
_HALF_JOINED = re.compile(r"(\w+)- (\w+)")
_PREFIXES = frozenset({"anti", "ex", "niet", "non", "openbare", "oud", "semi"})
_CONJUNCTIONS = frozenset({"en", "of", "noch", "dan", "als"})


@dataclass(frozen=True)
class Hyphenation:
    """What one document knows about its own words."""

    words: frozenset[str]
    compounds: frozenset[str]

    @classmethod
    def of(cls, text: str) -> Self:
        whole_words = _BROKEN.sub(" ", text)
        compounds = {part for match in _COMPOUND.findall(whole_words.lower()) for part in _parts(match)}
        return cls(frozenset(_WORD.findall(whole_words.lower())), frozenset(compounds))

    def join(self, line: str, following: str) -> str:
        """Two lines as one, with a space, a hyphen or nothing in between."""
        broken, continued = _ENDS_BROKEN.search(line), _STARTS_WORD.match(following)
        if not broken or not continued:
            return f"{line} {following}".strip()
        first, second = broken.group(1), continued.group()
        if second in _CONJUNCTIONS:
            return f"{line} {following}"
        return line + following if self.keeps_hyphen(first, second) else line[:-1] + following

    def join_all(self, lines: Iterable[str]) -> str:
        """All lines as one text; the work grows with its length, however many lines there are."""
        parts: list[str] = []
        last = ""
        for line in lines:
            joined = self.join(last, line)
            parts.append(joined[: len(joined) - len(line)])
            last = line
        return "".join([*parts, last])

    def keeps_hyphen(self, first: str, second: str) -> bool:
        """Decide for one word that was broken into first and second."""
        if f"{first}-{second}".lower() in self.compounds:
            return True
        if (first + second).lower() in self.words:
            return False
        if any(letter.isupper() for letter in first[1:]) or not second[0].islower():
            return True
        return first.lower() in _PREFIXES and second.lower() in self.words

    def closed_up(self, text: str) -> str:
        """Removes the space in 'niet- juridische' when the document also writes 'niet-juridische'."""
        return _HALF_JOINED.sub(self._close, text)

    def _close(self, match: re.Match[str]) -> str:
        closed = f"{match.group(1)}-{match.group(2)}"
        return closed if closed.lower() in self.compounds else match.group()


def _parts(compound: str) -> list[str]:
    """Every pair of neighbours in a compound, and the compound itself."""
    words = compound.split("-")
    return [compound, *(f"{first}-{second}" for first, second in pairwise(words))]
