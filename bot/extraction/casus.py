"""Reads one message of a user into casus facts: the composition of all readers."""

from __future__ import annotations

from typing import Dict, List, NamedTuple, Optional, Tuple

from bot.extraction.aanstichter import read_aanstichter
from bot.extraction.fact import Fact
from bot.extraction.fase import read_fase
from bot.extraction.gazetteer import Gazetteer
from bot.extraction.hypothesis import read_hypothesis
from bot.extraction.ja_nee import read_ja_nee
from bot.extraction.locatie import LocatieReader
from bot.extraction.moment import read_moment
from bot.extraction.omvang import read_omvang
from bot.extraction.oproep_soort import SLOT as OPROEP
from bot.extraction.oproep_soort import read_oproep_soorten
from bot.extraction.platform import read_platform
from bot.extraction.sentences import asked_part, told_part
from bot.extraction.spelling import Spelled, Spelling

_FREE_TEXT = frozenset({"tijdstip", "locatie", "omvang"})


class Reading(NamedTuple):
    """`told` are facts of the casus, `asked` stand in a question; at most one per slot over both.

    `named` are all kinds of oproep that the telling part names, the most particular first.
    """

    told: List[Fact]
    asked: List[Fact]
    named: Tuple[str, ...]


class CasusReader:
    """Finds at most one fact per slot."""

    def __init__(self, gazetteer: Gazetteer, spelling: Spelling) -> None:
        self._locatie = LocatieReader(gazetteer, spelling)
        self.spelling = spelling

    def read_message(self, text: str, asked: Optional[str] = None) -> Reading:
        found = self._found(told_part(text), asked)
        told = _one_per_slot(found)
        slots = {fact.slot for fact in told}
        other = [fact for fact in self.read(asked_part(text)) if fact.slot not in slots]
        named = dict.fromkeys(fact.value for fact in found if fact.slot == OPROEP)
        return Reading(told, other, tuple(named))

    def read(self, text: str, asked: Optional[str] = None) -> List[Fact]:
        """`asked` is the slot that is in question, if any: a bare '15' or '200' then has a meaning."""
        return _one_per_slot(self._found(text, asked))

    def _found(self, text: str, asked: Optional[str]) -> List[Fact]:
        """At most one fact per slot, and every kind of oproep that is named, the first in order first."""
        if not text.strip():
            return []
        spelled = self.spelling.standard(text)
        return [_as_written(fact, spelled, text) for fact in self._read_standard(spelled.text, asked)]

    def _read_standard(self, text: str, asked: Optional[str]) -> List[Fact]:
        facts = [
            *read_oproep_soorten(text),
            *read_platform(text),
            *read_aanstichter(text, asked),
            *read_moment(text),
            *self._locatie.read(text),
            *read_omvang(text, asked),
            *read_ja_nee(text),
            *read_fase(text),
        ]
        slots = {fact.slot for fact in facts}
        return [*facts, *(fact for fact in read_hypothesis(text) if fact.slot not in slots)]


def _one_per_slot(found: List[Fact]) -> List[Fact]:
    first: Dict[str, Fact] = {}
    for fact in found:
        first.setdefault(fact.slot, fact)
    return sorted(first.values(), key=lambda fact: (fact.start, fact.end))


def _as_written(fact: Fact, spelled: Spelled, text: str) -> Fact:
    """Free text in the words of the user; a key, and a value that was put together, stays as it is."""
    start, end = spelled.origin(fact.start, fact.end)
    literal = fact.slot in _FREE_TEXT and fact.value == spelled.text[fact.start : fact.end]
    return Fact(fact.slot, text[start:end] if literal else fact.value, start, end)
