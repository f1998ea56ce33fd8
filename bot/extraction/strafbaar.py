"""Whether an offence is suspected: `strafbaar_feit_vermoed` is ja, nee or onbekend, and only when it is said.

What somebody judges ('strafbaar', 'opruiing') goes before what was done ('aangifte gedaan'), and that
before the mere name of an offence ('doodsbedreiging').
"""

from __future__ import annotations

import re
from typing import List, Optional

from bot.extraction.fact import Fact, mentions, signal
from bot.extraction.ja_nee_denial import is_denied
from bot.extraction.ja_nee_doubt import is_doubted, is_left_open, is_whether

_SLOT = "strafbaar_feit_vermoed"
_JUDGED = "oordeel"
_REPORTED = "aangifte"
_NAMED = "delict"
_ALLOWED = "toegestaan"
_WAY = (
    r"(?:(?!geen\b|niet\b|nooit\b|nog\b|overweeg\w*\b|kan\b|kunnen\b|moet\w*\b|wil\w*\b|zou\w*\b|wie\b|"
    r"of\b)[\w'’-]+ )"
)
_SIGNALS = (
    signal(
        _ALLOWED,
        r"(?:valt|vallen|viel|is|blijft|blijven|zijn) (?:\w+ ){0,3}?(?:(?:onder|binnen) (?:de |het |zijn |"
        r"haar |hun )?(?:grenzen van de )?)?(?:vrijheid van |vrije )?meningsuiting",
        r"(?:onder|binnen) (?:de )?(?:vrijheid van |vrije )?meningsuiting (?:valt|vallen|blijft|blijven)",
        r"(?:valt|vallen|blijft|blijven) (?:\w+ ){0,2}?binnen (?:de )?(?:grenzen van )?(?:de |het )?(?:wet|"
        r"recht|demonstratierecht)",
        r"(?:om|openbaar ministerie|officier|justitie) (?:\w+ ){0,3}(?:vervolgt \w* ?niet|geen zaak|"
        r"geen aanleiding|geen grond)\w*",
        r"(?:geen|niet) (?:\w+ )?(?:wetsovertreding|vervolgbaar|illegaal)|niets illegaals",
    ),
    signal(
        _JUDGED,
        r"strafba\w+(?: feiten?| feit)?",
        r"opruii\w+|opruie\w+",
        r"misdrij(?:f|ven)|delict(?:en)?|strafrechtelijk\w*|wetboek van strafrecht|artikel 131|art\.? 131",
        r"(?:verdenking|verdacht(?:e|en)?) (?:van|voor|wegens)",
    ),
    signal(
        _REPORTED,
        rf"aangifte (?:{_WAY}){{0,4}}?(?:gedaan|opgenomen|loopt|binnen|ontvangen|ingediend)(?! worden)",
        r"aangifte(?: (?:al|inmiddels|er|nu|ook))*[:,]? (?:loopt|ligt|gedaan|ja|opgenomen|binnen)",
        rf"(?:heeft|hebben|heb|deed|deden|doet|doen|doe|gaat|gaan|is|zijn|werd|wordt|ligt|"
        rf"loopt) (?:{_WAY}){{0,6}}?"
        r"aangifte(?! (?:inkomsten|te doen|moet|overweeg\w*|niet|nog))",
        r"(?:twee|drie|vier|vijf|meerdere|enkele|verschillende|\d+) aangiftes?|aangiftes (?:binnen|gedaan)",
        r"met (?:een )?aangifte (?:bij|van|wegens|tot)|(?:de|haar|zijn|hun|onze|die|na|twee|drie|"
        r"meerdere) aangiftes?(?= (?:bij|van|wegens|loopt|ligt|is|zijn|tegen|door)\b)(?! (?:is|"
        r"zijn) (?:\w+ ){0,2}niet)",
    ),
    signal(
        _NAMED,
        r"doodsbedreig\w+|met de dood (?:be|ge)dreig\w*|bedrei\w+ met de dood|dreig\w+ met de dood",
        r"(?:wegens|aangehouden voor|verdacht van|opgepakt voor) (?:\w+ )?(?:bedreiging|geweld|"
        r"brandstichting|vernieling|mishandeling|belaging|stalking|doxing)",
        r"proces-?verbaal (?:\w+ ){0,2}opgemaakt|haatzaai\w+|aanzet\w* tot (?:haat|geweld)|heterdaad",
    ),
)
_NOT_MEANT = re.compile(
    r"\b(?:geen|nooit|zonder|over(?:weeg|weg)\w*|wil|willen|moet|moeten|of|om|kan|kunnen|vorige? (?:keer|"
    r"jaar)|destijds)(?: \w+){0,2} ?$",
    re.IGNORECASE,
)
_TAXES = re.compile(
    r"^\s*(?:\w+ )?(?:inkomsten\w*|btw|vermissing|overlijden|geboorte|belasting\w*)", re.IGNORECASE
)


def read_strafbaar(text: str) -> List[Fact]:
    found = mentions(text, _SLOT, _SIGNALS)
    judged = [fact for one in found if one.value in {_JUDGED, _ALLOWED} for fact in _judged(text, one)]
    by_weight = [
        *(fact for fact in judged if fact.value == "ja"),
        *(fact for fact in judged if fact.value == "nee"),
        *_meant(text, found, _REPORTED),
        *judged,
        *_meant(text, found, _NAMED),
    ]
    return by_weight[:1]


def _judged(text: str, mention: Fact) -> List[Fact]:
    value = _judgement(text, mention)
    return [Fact(_SLOT, value, mention.start, mention.end)] if value else []


def _judgement(text: str, mention: Fact) -> Optional[str]:
    start, end = mention.start, mention.end
    if is_left_open(text, start, end) or is_doubted(text, end):
        return "onbekend"
    if is_whether(text, start):
        return None
    denied = is_denied(text, start, end)
    if mention.value == _ALLOWED:
        return None if denied else "nee"
    return "nee" if denied else "ja"


def _meant(text: str, found: List[Fact], kind: str) -> List[Fact]:
    """'Nog geen aangifte' and 'nooit een doodsbedreiging' say nothing of what is suspected."""
    return [
        Fact(_SLOT, "ja", one.start, one.end)
        for one in found
        if one.value == kind
        and not _NOT_MEANT.search(text[: one.start])
        and not _TAXES.match(text[one.end :])
    ]
