"""The fase, only when the speaker names it; otherwise it follows from the other facts."""

from __future__ import annotations

import re
from typing import List

from bot.extraction.fact import Fact, mentions, signal
from bot.extraction.polarity import is_denied

SLOT = "fase"
_NAMES = {
    "preventie": "preventie(?:ve|f)?",
    "signalering": "signalerings?|signalerende?",
    "online_oproep": "(?:online[- ]?)?oproep",
    "verspreiding": "verspreidings?",
    "dreiging": "dreigings?",
    "verstoring": "(?:ordeverstorings?|verstorings?)",
    "nazorg": "nazorg",
}
_FASE = "(?:fase|stadium)"
_OF = r"(?:[:,]? (?:(?:is|nu|heet|dus|van|de|het|een) )*)"
_WE_ARE = r"(?:zit|zitten|zijn|ben|bevinden|bevindt|verkeren|verkeert|beland|aangekomen|aanbeland)"
_SIGNALS = tuple(
    signal(key, rf"(?:{name})[- ]?{_FASE}", rf"{_FASE}{_OF}['‘\"]?(?:{name})") for key, name in _NAMES.items()
) + tuple(
    # Only these two name nothing but a fase: 'in de dreiging' may be about anything.
    signal(
        key,
        rf"{_WE_ARE} (?:(?:we|wij|ons|nu|al|inmiddels|nog|dus|volop|echt|eigenlijk) )*in de {key}",
        rf"in de {key} (?:zit|zitten|zijn|bevinden)",
    )
    for key in ("preventie", "nazorg")
)
_HINTS = ("fase", "stadium", "in de nazorg", "in de preventie")
_LEFT_BEHIND = re.compile(
    r"\b(?:uit|na|voorbij|voor|van|niet meer in|nog niet in|vorige|of|welke)\s+(?:de\s+)?(?:\w+\s+)?$|"
    r"\bof (?:we|wij|dit|het|ik)(?: \w+){0,3}\s+$",
    re.IGNORECASE,
)


def read_fase(text: str) -> List[Fact]:
    """At most one fact: the first fase that is not over, to come or denied."""
    lowered = text.lower()
    if not any(hint in lowered for hint in _HINTS):
        return []
    found = sorted(mentions(text, SLOT, _SIGNALS), key=lambda fact: fact.start)
    return [fact for fact in found if not _is_another(text, fact)][:1]


def _is_another(text: str, fact: Fact) -> bool:
    before = text[: fact.start]
    return bool(_LEFT_BEHIND.search(before)) or is_denied(text, fact.start, fact.end)
