"""Reads one sentence of a user into casus facts: the composition of all readers."""

from __future__ import annotations

from typing import List, Optional

from bot.extraction.aanstichter import read_aanstichter
from bot.extraction.fact import Fact
from bot.extraction.fase import read_fase
from bot.extraction.gazetteer import Gazetteer
from bot.extraction.ja_nee import read_ja_nee
from bot.extraction.locatie import read_locatie
from bot.extraction.moment import read_moment
from bot.extraction.omvang import read_omvang
from bot.extraction.oproep_soort import read_oproep_soort
from bot.extraction.platform import read_platform


class CasusReader:
    """Finds at most one fact per slot."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def read(self, text: str, asked: Optional[str] = None) -> List[Fact]:
        """`asked` is the slot that is in question, if any: a bare '15' or '200' then has a meaning."""
        facts = [
            *read_oproep_soort(text),
            *read_platform(text),
            *read_aanstichter(text, asked),
            *read_moment(text),
            *read_locatie(text, self._gazetteer),
            *read_omvang(text, asked),
            *read_ja_nee(text),
            *read_fase(text),
        ]
        return sorted(facts, key=lambda fact: (fact.start, fact.end))
