"""Where it is going to happen: a known place, a kind of spot ('het Stationsplein', 'het azc') or both.

A name that is not known never counts bare after 'bij' (but in 'de weg bij …'), 'van' or 'naar': a name of
a person often stands there, and a person is never read.
"""

from __future__ import annotations

import re
from typing import List, NamedTuple, Optional

from bot.extraction.fact import Fact
from bot.extraction.gazetteer import Gazetteer
from bot.extraction.locatie_context import standing
from bot.extraction.locatie_names import SpotNames
from bot.extraction.locatie_patterns import MEANT
from bot.extraction.locatie_phrases import Phrase, phrases
from bot.extraction.locatie_tokens import PLACE, Message, message
from bot.extraction.polarity import is_denied
from bot.extraction.spelling import Spelling

SLOT = "locatie"

_OPEN_BEFORE = re.compile(
    r"\b(?:wee?te?n?\s+(?:\w+\s+)?(?:nog\s+)?niet(?:\s+zeker)?|geen\s+idee|onduidelijk|onzeker|de\s+vraag|"
    r"niet\s+(?:\w+\s+)?(?:duidelijk|bekend|zeker|vast|zeggen)),?"
    r"\s+(?:of|waar)(?:\s+\w+){0,4}\s*$",
    re.IGNORECASE,
)
_CORRECTION = re.compile(
    r"\b(?:ik bedoel|bedoelde|of nee|nee wacht|wacht nee|nee sorry|pardon|correctie|moet zijn|toch niet|"
    r"maar het (?:wordt|is)(?: nu| toch)|wordt nu|verplaatst|verzet naar|uitgeweken|in plaats daarvan)\b",
    re.IGNORECASE,
)
_LEAST = 0.5
"""Below it a place is one to speak of, not one to act in."""
_NEAR = 90


class Candidate(NamedTuple):
    phrase: Phrase
    start: int
    end: int
    standing: float


class LocatieReader:
    """Reads the place from a message in standard Dutch."""

    def __init__(self, gazetteer: Gazetteer, spelling: Spelling) -> None:
        self._gazetteer = gazetteer
        self._spelling = spelling
        self._names = SpotNames(gazetteer.certain_names)

    def read(self, text: str) -> List[Fact]:
        """At most one fact; a spot and a place become one value: 'station in Almere', 'station, Almere'."""
        words = message(text, self._gazetteer, self._spelling, self._names)
        found = _after_correction(text, [one for one in _candidates(words) if _is_said(text, one)])
        best = max(found, key=lambda one: one.standing, default=None)
        return [_fact(words, best, _place_of(text, best, found))] if best else []


def _candidates(words: Message) -> List[Candidate]:
    found = []
    for phrase in phrases(words):
        firmness = standing(words, phrase)
        if firmness is not None and firmness >= _LEAST:
            start, end = words.words[phrase.first].start, words.words[phrase.stop - 1].end
            found.append(Candidate(phrase, start, end, firmness))
    return found


def _is_said(text: str, one: Candidate) -> bool:
    begin = max(0, one.start - _NEAR)
    near, start, end = text[begin : one.end + _NEAR], one.start - begin, one.end - begin
    return not (is_denied(near, start, end) or _OPEN_BEFORE.search(near[:start]))


def _after_correction(text: str, found: List[Candidate]) -> List[Candidate]:
    meant = [one for one in found if MEANT.match(text[one.end :])]
    if meant:
        return meant
    ends = [match.end() for match in _CORRECTION.finditer(text)]
    return [one for one in found if ends and one.start >= ends[-1]] or found


def _place_of(text: str, best: Candidate, found: List[Candidate]) -> Optional[Candidate]:
    """The municipality told in the same breath, when the spot does not name it."""
    if PLACE in best.phrase.kinds or best.phrase.beside:
        return None
    places = [one for one in found if one.phrase.kinds == [PLACE] and _is_near(text, best, one)]
    return places[0] if places else None


def _is_near(text: str, one: Candidate, other: Candidate) -> bool:
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    return len(between) < _NEAR and not re.search(r"[.!?]\s", between)


def _fact(words: Message, best: Candidate, place: Optional[Candidate]) -> Fact:
    value = words.text[best.start : best.end]
    if best.phrase.beside:
        beside = words.words[best.phrase.beside.first].start, words.words[best.phrase.beside.stop - 1].end
        return Fact(SLOT, f"{value}, {words.text[slice(*beside)]}", best.start, beside[1])
    if place:
        return Fact(SLOT, f"{value}, {words.text[place.start : place.end]}", best.start, best.end)
    return Fact(SLOT, value, best.start, best.end)
