"""When the disturbance is expected: a key (`tijd_tot_verstoring`) and the speaker's own words (`tijdstip`).

No clock is used, so the same sentence always gives the same fact. 'Morgen' counts as within 24 hours (better
too early than too late) and 'morgenavond' as days; a date or a holiday gives only its words, because the
distance is not said.
"""

from __future__ import annotations

import re
from typing import List, NamedTuple, Optional, Tuple

from bot.extraction.fact import Fact, mentions
from bot.extraction.moment_now import going_on
from bot.extraction.moment_role import is_of_the_disturbance, is_over
from bot.extraction.moment_since import lasting, perhaps_lasting
from bot.extraction.moment_unknown import undecided, unknown_moment
from bot.extraction.moment_words import CLOCKS, ROUTINES, dates, distances

_STRESSED = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
_ADJACENT = re.compile(r"^[\s,]*(?:(?:dus|namelijk|op|om|en wel)\s+)?$", re.IGNORECASE)
_CORRECTED = re.compile(
    r"\b(?:nee|wacht|sorry|pardon|correctie|herstel|bedoel(?:de)?|(?:verplaatst|verschoven|uitgesteld|"
    r"vervroegd)(?: van \w+)? (?:naar|tot)|niet\s+[\w ]{1,25}\s+maar|(?:maar|en)(?:\s+(?:dat|het|nu|is|"
    r"wordt|werd|toch|inmiddels)){2,5}|verander\w*\s+[\w ]{1,25}\s+(?:in|naar))[\s,]+(?:\w+[\s,]+){0,2}$",
    re.IGNORECASE,
)
_NEAR = 20
_VAGUE = {
    "vandaag",
    "straks",
    "deze week",
    "vandaag of morgen",
    "vanochtend",
    "vanmorgen",
    "de komende dagen",
}


class _Named(NamedTuple):
    """All moments in a text, those between which the speaker hesitates, and the best of the real ones."""

    every: List[Fact]
    hesitant: List[Fact]
    distance: Optional[Fact]
    date: Optional[Fact]


def read_moment(text: str) -> List[Fact]:
    """At most one `tijd_tot_verstoring` and one `tijdstip`."""
    plain = text.translate(_STRESSED)
    named = _sorted_out(plain)
    since = lasting(plain)
    now = going_on(plain) or since
    moment = now[0] if now else named.distance
    if moment is None and named.date is None:
        since = [] if named.hesitant else perhaps_lasting(plain)
        moment = next(iter(since), None) or _unknown(named.hesitant) or unknown_moment(plain)
    span = _since_when(since) if now or since else _words(plain, named)
    words = Fact("tijdstip", text[span[0] : span[1]], *span) if span else None
    return [fact for fact in (moment, words) if fact is not None]


def _since_when(since: List[Fact]) -> Optional[Tuple[int, int]]:
    """That it goes on 'now' is no moment worth repeating, but its beginning is."""
    return (since[0].start, since[0].end) if since else None


def _sorted_out(text: str) -> _Named:
    every = _named(text)
    hesitant = _alternatives(text, every)
    real = [
        _words_only(text, fact)
        for fact in every
        if fact not in hesitant and is_of_the_disturbance(text, fact)
    ]
    distance = _best(text, [fact for fact in real if fact.slot != "tijdstip"])
    date = _best(text, [fact for fact in real if fact.slot == "tijdstip"])
    return _Named(every, hesitant, distance, date)


def _named(text: str) -> List[Fact]:
    """Every distance and date; of two that overlap the longest counts."""
    found = mentions(text, "tijd_tot_verstoring", distances(text))
    found += mentions(text, "tijdstip", dates(text))
    kept: List[Fact] = []
    for fact in sorted(found, key=lambda fact: fact.start - fact.end):
        if not any(_overlap(fact, other) for other in kept):
            kept.append(fact)
    return kept


def _alternatives(text: str, facts: List[Fact]) -> List[Fact]:
    """The moments between which the speaker cannot choose, unless they come to the same."""
    between = [fact for start, end in undecided(text) for fact in facts if start <= fact.start <= end]
    return between if len({fact.value for fact in between}) > 1 else []


def _unknown(hesitant: List[Fact]) -> Optional[Fact]:
    ends = sorted(hesitant, key=lambda fact: fact.start)
    return Fact("tijd_tot_verstoring", "onbekend", ends[0].start, ends[-1].end) if ends else None


def _words_only(text: str, fact: Fact) -> Fact:
    """What has happened is at no distance any more, but its moment stays."""
    return Fact("tijdstip", fact.value, fact.start, fact.end) if is_over(text, fact) else fact


def _best(text: str, facts: List[Fact]) -> Optional[Fact]:
    """What a correction ends with, else the first that is not vague."""
    return min(
        facts,
        key=lambda fact: (not _is_corrected(text, fact), _is_vague(text, fact), fact.start),
        default=None,
    )


def _is_corrected(text: str, fact: Fact) -> bool:
    return bool(_CORRECTED.search(text[max(0, fact.start - 60) : fact.start]))


def _is_vague(text: str, fact: Fact) -> bool:
    return text[fact.start : fact.end].lower() in _VAGUE


def _words(text: str, named: _Named) -> Optional[Tuple[int, int]]:
    distance, date = named.distance, named.date
    if distance and date:
        first, last = sorted((distance, date), key=lambda fact: fact.start)
        if _ADJACENT.match(text[first.end : last.start]):
            return first.start, last.end
        chosen: Optional[Fact] = first if last.start - first.end < _NEAR else distance
    else:
        chosen = distance or date or _best(text, _clocks(text, named.every))
    return (chosen.start, chosen.end) if chosen else None


def _clocks(text: str, named: List[Fact]) -> List[Fact]:
    """A clock on its own, not one that belongs to a day that was passed over."""
    found = mentions(text, "tijdstip", (CLOCKS,)) or mentions(text, "tijdstip", (ROUTINES,))
    alone = (fact for fact in found if not any(_overlap(fact, other) for other in named))
    return [fact for fact in alone if is_of_the_disturbance(text, fact)]


def _overlap(one: Fact, other: Fact) -> bool:
    return one.start < other.end and other.start < one.end
