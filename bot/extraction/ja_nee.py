"""The three facts that are yes, no or said to be unknown."""

from __future__ import annotations

import re
from typing import List, Pattern

from bot.extraction.fact import Fact, Signal, mentions, signal
from bot.extraction.polarity import is_denied, is_open

_GEWELD = (
    signal(
        "ja",
        r"\w*wapens?(?:bezit)?",
        r"messen",
        r"mes(?! inziens)",
        r"machetes?",
        r"molotov\w*",
        r"(?:honkbal)?knuppels?",
        r"(?:met|neem|nemen|gooien met|gooi) (?:\w+ ){0,2}(?:stenen|hamers?|stokken|bakstenen|"
        r"explosieven|cobra'?s)",
        r"stenen (?:\w+ )?(?:gooien|mee\w*|gegooid)",
        r"(?:in (?:de )?(?:brand|fik|hens)|de fik in)(?: (?:te )?(?:steken|zetten|gestoken|gaat|gaan|"
        r"moet|vliegt))?",
        r"(?:plat|af)(?:ge)?brand(?:en)?",
        r"(?:dood|kapot|af)(?:maken|slaan|schieten|steken|gemaakt)",
        r"(?:dood|kapot|af) te (?:maken|slaan|schieten|steken)",
        r"op elkaar in ?(?:te )?slaan",
        r"(?:dood|plat|kapot) moet(?:en)?",
        r"moet(?:en)? (?:\w+ ){0,3}(?:dood|plat|branden|bloeden|hangen)",
        r"vermoord\w*",
        r"(?:neer|dood)?(?:steken|schieten)",
        r"geweld(?:dadig\w*|s?dreiging)?",
        r"brandstichting\w*",
        r"(?:brand|vuurwerk)bom(?:men)?",
        r"dreig(?:t|en|de|den|ementen)? met (?:\w+ ){0,3}(?:geweld|brand\w*|explosie\w*|\w*wapens?)",
        r"geweldplegingen",
        r"mishandel\w*",
        r"vechten",
        r"matten",
        r"knokken",
        r"in elkaar (?:te )?(?:slaan|geslagen|trappen|rammen)",
        r"klappen (?:geven|krijgen|uitdelen)",
        r"explosi(?:e|ef|even)",
        r"(?:doods)?bedreig(?:ing|ingen|d|de|en|t)",
        r"(?:zware |concrete )?dreiging (?:van|met) geweld",
    ),
    signal(
        "nee",
        r"vreedzaam",
        r"vreedzame",
        r"geweldloo?s\w*",
        r"gemoedelijk\w*",
        r"rustig (?:protest|verloop|karakter)",
    ),
)
_STRAFBAAR = (
    signal(
        "ja",
        r"opruiing",
        r"opruiend\w*",
        r"opruien",
        r"strafbaar",
        r"strafbare?(?: feiten| feit)?",
        r"misdrijf",
        r"misdrijven",
        r"strafbaarheid",
        r"aangifte (?:is |wordt |al )*(?:gedaan|opgenomen)",
        r"(?:gaan|hebben|heeft|doen|doet) (?:\w+ ){0,2}aangifte(?: gedaan)?",
    ),
    signal("nee", r"(?:valt )?(?:gewoon )?(?:onder|binnen) (?:de )?vrijheid van meningsuiting"),
)
_PARTIES = (
    r"(?:driehoek(?:soverleg|sgenoten|spartners)?|(?:politie|teamchef|politiechef)(?: en|"
    r",) (?:het )?(?:om|openbaar ministerie|officier(?: van justitie)?|justitie)|(?:om|"
    r"officier(?: van justitie)?) en (?:de )?(?:politie\w*|teamchef))"
)
_TOLD = (
    r"(?:ge[iï]nformeerd|ingelicht|op de hoogte|bijeen(?:geweest|gekomen)?|belegd|gebeld|gehad|geweest|"
    r"gesproken|besproken|aangesloten|gewaarschuwd|ingeseind|bijgepraat|betrokken|overlegd|afgestemd|"
    r"gestart|contact)"
)
_DRIEHOEK = (
    signal(
        "ja",
        rf"{_PARTIES}\b[^.!?,;]{{0,40}}\b{_TOLD}",
        rf"{_TOLD}\b[^.!?,;]{{0,20}}\b(?:in|met|aan) (?:de )?{_PARTIES}",
        rf"{_PARTIES} (?:weet|weten) (?:het|ervan|er al van|dit|al)",
        rf"(?:heb|hebben|had|hadden) (?:\w+ ){{0,4}}{_PARTIES}(?: (?:\w+ )?{_TOLD})?",
        rf"overleg (?:gehad )?met (?:de )?{_PARTIES}",
    ),
    signal(
        "nee",
        rf"(?:nog )?geen {_PARTIES}",
        rf"{_PARTIES}\b[^.!?,;]{{0,30}}\b(?:nog )?(?:niet|niks|niets|nergens)\b(?:\s+(?:\w+ )?{_TOLD})?",
        rf"{_PARTIES} (?:\w+ )?(?:moet|moeten) (?:\w+ )*nog",
        rf"(?:moet|moeten|ga|gaan) (?:de )?{_PARTIES} nog",
    ),
)
_WHOLE_DENIAL: Pattern[str] = re.compile(r"\b(?:niet|geen|nog niet|nooit|niks|niets)\b", re.IGNORECASE)


def read_ja_nee(text: str) -> List[Fact]:
    """At most one fact each for `gewelddreiging`, `strafbaar_feit_vermoed` and `driehoek_geinformeerd`."""
    return (
        _decide(text, "gewelddreiging", _GEWELD)
        + _decide(text, "strafbaar_feit_vermoed", _STRAFBAAR)
        + _decide(text, "driehoek_geinformeerd", _DRIEHOEK)
    )


def _decide(text: str, slot: str, signals: "tuple[Signal, ...]") -> List[Fact]:
    """A 'yes' that stands undenied outweighs a 'no': 'geen wapens, wel stenen gooien' is a threat."""
    found = mentions(text, slot, signals)
    noes = [fact for fact in found if fact.value == "nee"]
    facts = [
        _with_polarity(text, fact) for fact in found if fact.value == "nee" or not _within_any(fact, noes)
    ]
    by_weight = sorted(facts, key=lambda fact: ("ja", "nee", "onbekend").index(fact.value))
    return by_weight[:1]


def _within_any(fact: Fact, others: List[Fact]) -> bool:
    """'Heb de driehoek nog niet gesproken': the longer 'no' holds the shorter 'yes'."""
    return any(other.start < fact.end and fact.start < other.end for other in others)


def _with_polarity(text: str, fact: Fact) -> Fact:
    if is_open(text, fact.start):
        return Fact(fact.slot, "onbekend", fact.start, fact.end)
    denied = is_denied(text, fact.start, fact.end) or bool(_WHOLE_DENIAL.search(text[fact.start : fact.end]))
    return Fact(fact.slot, "nee", fact.start, fact.end) if denied else fact
