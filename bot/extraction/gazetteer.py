"""The known names of Dutch municipalities and places, and where they stand in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import AbstractSet, Iterable, Iterator

import spacy
from spacy.matcher import PhraseMatcher
from spacy.util import filter_spans

DEFAULT_PATH = Path(__file__).parent / "data" / "plaatsen.txt"

_CERTAIN, _AMBIGUOUS = "PLAATS", "PLAATS_OF_WOORD"


@dataclass(frozen=True)
class Place:
    """`start` and `end` count characters; `certain` is False for names that are also ordinary words."""

    start: int
    end: int
    certain: bool


class Gazetteer:
    """Finds names whatever their capitals, hyphens and apostrophes; of overlapping ones the longest."""

    def __init__(self, names: Iterable[str], ambiguous: Iterable[str]) -> None:
        self._language = spacy.blank("nl")
        self._matcher = PhraseMatcher(self._language.vocab, attr="LOWER")
        doubtful = set(ambiguous)
        self.certain_names = frozenset(names) - doubtful
        self._add(_CERTAIN, self.certain_names)
        self._add(_AMBIGUOUS, doubtful)

    def places(self, text: str) -> Iterator[Place]:
        """The names that stand in the text, without overlap."""
        found = self._matcher(self._language.make_doc(_plain(text)), as_spans=True)
        for span in filter_spans(found):
            yield Place(span.start_char, span.end_char, span.label_ == _CERTAIN)

    def _add(self, label: str, names: AbstractSet[str]) -> None:
        self._matcher.add(label, [self._language.make_doc(_plain(name)) for name in sorted(names)])


def load_gazetteer(path: Path = DEFAULT_PATH) -> Gazetteer:
    """One name a line; a name that is also an ordinary word starts with '~'; lines with '#' are headings."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    names = [line for line in lines if line and not line.startswith(("#", "~"))]
    return Gazetteer(names, [line[1:] for line in lines if line.startswith("~")])


def _plain(text: str) -> str:
    """Character for character, so that positions hold: names are written with and without hyphen.

    A full stop becomes a comma, for the tokenizer takes 'Best.' for an abbreviation.
    """
    return text.replace("’", "'").replace("-", " ").replace(".", ",")
