"""The known names of Dutch municipalities and places, and where they stand in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, FrozenSet, Iterable, Iterator, List, Tuple

DEFAULT_PATH = Path(__file__).parent / "data" / "plaatsen.txt"

_WORD = re.compile(r"['’]?\w+(?:['’]\w+)*")


@dataclass(frozen=True)
class Place:
    """`start` and `end` count characters; `certain` is False for names that are also ordinary words."""

    start: int
    end: int
    certain: bool


class Gazetteer:
    """Looks names up word by word, the longest name first, whatever the capitals."""

    def __init__(self, names: Iterable[str], ambiguous: Iterable[str]) -> None:
        self._ambiguous: FrozenSet[str] = frozenset(_key(name) for name in ambiguous)
        self._by_first: Dict[str, List[Tuple[str, ...]]] = {}
        for name in {*map(_key, names), *self._ambiguous}:
            words = tuple(name.split())
            self._by_first.setdefault(words[0], []).append(words)
        for candidates in self._by_first.values():
            candidates.sort(key=len, reverse=True)

    def places(self, text: str) -> Iterator[Place]:
        """The names that stand in the text, without overlap."""
        words = list(_WORD.finditer(text))
        index = 0
        while index < len(words):
            length = self._length_at([_key(word.group()) for word in words[index : index + 6]])
            if length:
                yield self._place(text, words[index].start(), words[index + length - 1].end())
            index += max(length, 1)

    def _length_at(self, words: List[str]) -> int:
        candidates = self._by_first.get(words[0], ())
        return next((len(name) for name in candidates if list(name) == words[: len(name)]), 0)

    def _place(self, text: str, start: int, end: int) -> Place:
        return Place(start, end, _key(text[start:end]) not in self._ambiguous)


def load_gazetteer(path: Path = DEFAULT_PATH) -> Gazetteer:
    """One name a line; a name that is also an ordinary word starts with '~'; lines with '#' are headings."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    names = [line for line in lines if line and not line.startswith(("#", "~"))]
    return Gazetteer(names, [line[1:] for line in lines if line.startswith("~")])


def _key(name: str) -> str:
    return " ".join(name.lower().replace("’", "'").replace("-", " ").split())
