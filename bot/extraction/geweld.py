"""Whether violence is threatened: `gewelddreiging` is ja, nee or onbekend."""

from __future__ import annotations

from typing import List, Optional

from bot.extraction.fact import Fact, mentions, signal
from bot.extraction.geweld_calm import CALM, TROUBLE, VIOLENCE
from bot.extraction.geweld_deeds import BEATING, FIRE, GRUDGE, KILLING, ON_PERSONS, THREATS
from bot.extraction.geweld_elsewhere import is_elsewhere, is_usual_or_wished
from bot.extraction.geweld_words import THROWING, WEAPONS
from bot.extraction.ja_nee_denial import is_denied
from bot.extraction.ja_nee_doubt import is_doubted, is_left_open, is_unknown_about, is_whether

_SLOT = "gewelddreiging"
_THREAT = "dreiging"
_GRUDGE = "wrok"
_SUBJECT = "onderwerp"
_TROUBLE = "onrust"
_CALM = "kalmte"
_SIGNALS = (
    signal(_CALM, *CALM),
    signal(_SUBJECT, *VIOLENCE),
    signal(_TROUBLE, *TROUBLE),
    signal(_GRUDGE, *GRUDGE),
    signal(_THREAT, *WEAPONS, *THROWING, *FIRE, *KILLING, *ON_PERSONS, *BEATING, *THREATS),
)


def read_geweld(text: str) -> List[Fact]:
    """A threat that stands undenied outweighs calm: 'geen wapens, wel stenen gooien'.

    Without one the last word counts: 'ze gaan het uitvechten, of er wapens bij komen weten we niet'.
    """
    found = mentions(text, _SLOT, _SIGNALS)
    calm = [fact for fact in found if fact.value == _CALM]
    read = [
        (fact.value, Fact(_SLOT, value, fact.start, fact.end))
        for fact in found
        if fact in calm or not _within_any(fact, calm)
        for value in [_value(text, fact)]
        if value is not None
    ]
    threats = [fact for kind, fact in read if fact.value == "ja" and kind != _GRUDGE]
    return threats[:1] or sorted((fact for _, fact in read), key=lambda fact: fact.start)[-1:]


def _within_any(fact: Fact, others: List[Fact]) -> bool:
    return any(other.start < fact.end and fact.start < other.end for other in others)


def _value(text: str, mention: Fact) -> Optional[str]:
    start, end = mention.start, mention.end
    if is_left_open(text, start, end) or (
        mention.value not in {_THREAT, _GRUDGE} and _is_unknown(text, start, end)
    ):
        return "onbekend"
    if mention.value == _CALM:
        return None if is_usual_or_wished(text, start) or is_whether(text, start) else "nee"
    if is_denied(text, start, end):
        return "nee"
    return None if _says_nothing(text, mention) else "ja"


def _is_unknown(text: str, start: int, end: int) -> bool:
    return is_doubted(text, end) or is_unknown_about(text, start)


def _says_nothing(text: str, mention: Fact) -> bool:
    asks = mention.value == _SUBJECT and is_whether(text, mention.start)
    return asks or mention.value == _TROUBLE or is_elsewhere(text, mention.start, mention.end)
