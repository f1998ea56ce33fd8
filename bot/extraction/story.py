"""One message as a story: its sentences in standard Dutch, what it tells and what it asks about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, NamedTuple, Optional, Tuple

from bot.extraction.casus import CasusReader
from bot.extraction.fact import Fact
from bot.extraction.sentences import sentences

_LONGEST = 26
_WINDOW = 20
_STEP = 10


class Part(NamedTuple):
    """A sentence of the story in standard Dutch, and where it stands in the message."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Story:
    """`parts` are the sentences that tell; `named` as in a Reading."""

    told: List[Fact]
    asked: List[Fact]
    parts: Tuple[Part, ...]
    named: Tuple[str, ...]
    has_questions: bool

    @property
    def words(self) -> int:
        return sum(len(part.text.split()) for part in self.parts)


def read_story(text: str, reader: CasusReader, asked: Optional[str] = None) -> Story:
    reading = reader.read_message(text, asked)
    spans = sentences(text)
    telling = [one for one in spans if not one.asks]
    pieces = [piece for one in telling for piece in _pieces(text, one.start, one.end)]
    parts = tuple(Part(reader.spelling.standard(text[start:end]).text, start, end) for start, end in pieces)
    return Story(reading.told, reading.asked, parts, reading.named, len(telling) < len(spans))


def _pieces(text: str, start: int, end: int) -> List[Tuple[int, int]]:
    """A dictated story has no sentences: it is looked at in overlapping windows of words."""
    words = text[start:end].split()
    if len(words) <= _LONGEST:
        return [(start, end)]
    places, at = [], start
    for word in words:
        at = text.index(word, at)
        places.append((at, at + len(word)))
        at += len(word)
    firsts = range(0, len(words) - _STEP, _STEP)
    return [(places[first][0], places[min(first + _WINDOW, len(words)) - 1][1]) for first in firsts]
