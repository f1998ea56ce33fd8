"""The fase, only when the speaker names it; otherwise it follows from the other facts."""

from __future__ import annotations

from typing import List

from bot.extraction.fact import Fact, mentions, signal
from bot.extraction.polarity import affirmed

SLOT = "fase"
_NAMES = {
    "preventie": "preventie(?:ve)?",
    "signalering": "signalerings?",
    "online_oproep": "(?:online[- ])?oproep",
    "verspreiding": "verspreidings?",
    "dreiging": "dreigings?",
    "verstoring": "verstorings?",
    "nazorg": "nazorg",
}
_SIGNALS = tuple(
    signal(key, rf"{name}[- ]?fase", rf"fase (?:van )?(?:de )?{name}", rf"fase:? ?{name}")
    for key, name in _NAMES.items()
)


def read_fase(text: str) -> List[Fact]:
    """At most one fact."""
    return affirmed(text, mentions(text, SLOT, _SIGNALS))[:1]
