"""The speaker says not to know when: 'wanneer is onbekend', 'geen idee hoe laat', 'een datum ontbreekt'."""

from __future__ import annotations

import re
from typing import List, Optional, Tuple

from bot.extraction.fact import Fact

_MOMENT = (
    r"(?:tijdstip|(?<!dit )(?<!op het )moment|datum|aanvangstijd|"
    r"(?:de|exacte|precieze|welke) (?:dag|tijd|aanvang)|"
    r"tijd(?= (?:is )?(?:nog )?(?:onbekend|niet bekend))|"
    r"dag en (?:tijd(?:stip)?|uur)|datum en tijd(?:stip)?|wanneer|hoe laat|"
    r"(?:op )?(?:welke?|wat voor) (?:dag|moment|tijdstip|datum|tijd|uur)|tijd(?:stip)? en (?:plaats|locatie)|"
    r"(?:plaats|locatie|plek) en (?:tijd(?:stip)?|datum|moment))"
)
_WHEN = r"(?:(?:voor )?wanneer|hoe laat|(?:op )?(?:welke?|wat voor) (?:dag|moment|tijdstip|datum|tijd))"
_UNKNOWN = (
    r"(?:onbekend|onduidelijk|onzeker|niet (?:\w+ )?(?:bekend|duidelijk|vermeld|genoemd|te zeggen|vast\w*)|"
    r"geen (?:flauw )?(?:idee|benul)|in het midden|(?:de|nog maar de) vraag|ontbreekt|ontbreken|open\b|"
    r"(?:weet|weten|wist|zegt?|zeggen|vermeldt?|noemt|noemen|staat|vertelt|begrijp|hoor|kan|kunnen|zou|"
    r"horen|valt)"
    r"(?:[- ](?!maar\b|want\b)[\w'’-]+){0,4}? (?:niet|nie|niemand|niks|nog niet)|evenmin|ook niet|idem|"
    r"(?:weet|weten|durft) (?:\w+ ){0,2}?(?:niemand|geen mens|god)|"
    r"(?:staat|hangt) (?:er )?(?:niet bij|nergens)|(?:moet|moeten|valt) (?:nog )?(?:blijken|te bezien|"
    r"volgen|geprikt|gekozen|bepaald|vastgesteld|bekend)|(?:volgt|volgen) (?:nog|later)|"
    r"(?:houd\w*|blijft|blijven) (?:\w+ ){0,3}?(?:geheim|voor zich|vaag)|"
    r"zegt (?:hij|ze|ie) niet|(?:een |ons een )?raadsel|(?:blijft|is het|is) (?:\w+ )?(?:gissen|raden|gokken|"
    r"koffiedik kijken)|tasten (?:\w+ ){0,2}in het duister|(?:nog )?niet (?:naar buiten|gekozen|geprikt|"
    r"bepaald|"
    r"afgesproken|vastgesteld|gezegd|gecommuniceerd|prijsgegeven|doorgegeven|meegedeeld|kenbaar|ingevuld)|"
    r"(?:is|zijn|valt|weten|weet) (?:\w+ ){0,2}?(?:niets|niks|weinig|nog niets) (?:\w+ )?(?:bekend|over|"
    r"gezegd|"
    r"vermeld|te zeggen|naar buiten|van)|(?:niets|niks|weinig) (?:bekend|gezegd|vermeld|over bekend|"
    r"te zeggen))"
)
_NO_KNOWLEDGE = (
    r"(?:(?:weet|weten|wist) (?:(?:ik|we|wij|k|dus|ook|het|echt|nog|alleen|verder) )*(?:niet|nie)(?: zeker|"
    r" precies)?|geen (?:flauw )?(?:idee|benul)|onbekend(?: is)?|onduidelijk(?: is)?|niet (?:bekend|"
    r"duidelijk|zeker|te zeggen)(?: is)?|(?:de )?vraag is|geen zicht op|(?:een |ons een |mij een )?raadsel|"
    r"(?:tasten|tast) (?:\w+ ){0,2}in het duister(?: over)?|(?:zegt|zeggen|vermeldt|"
    r"staat) (?:er )?niet(?: bij)?|kan (?:ik )?(?:u |je )?niet (?:zeggen|vertellen)|(?:niet|niks|"
    r"niets) (?:kunnen |te )?(?:zeggen|vertellen|kunnen vertellen))"
)
_LISTED = r"(?:plek|plaats|locatie|tijd|naam|namen|afzender|datum|adres|dag|moment|platform|aantal|aantallen)"
_WORDS = r"(?:[ ,]+(?!maar\b|want\b|vanavond\b|morgen\b)[\w'’-]+)"
_PATTERNS = (
    re.compile(rf"\b{_WHEN}\b{_WORDS}{{0,8}}?[ ,:?!]+{_UNKNOWN}\b", re.IGNORECASE),
    re.compile(rf"\b{_NO_KNOWLEDGE}{_WORDS}{{0,11}}?[ ,:]+{_WHEN}\b", re.IGNORECASE),
    re.compile(
        rf"\b{_MOMENT}\b(?: (?:waarop|waarin|dat|van|voor)(?: [\w'’-]+){{1,8}}?)?(?: (?:is|zijn|van \w+|"
        rf"daarvan|ervan|en \w+|ons|mij|nog|ook|vooralsnog|"
        rf"tot nu toe|exact\w*|precies\w*|worden|wordt|staat|hierbij|zijn|er|daarbij|hebben|heeft|hebbe|"
        rf"blijft|laat|men|ze|"
        rf"hij))*:?[ ,]+{_UNKNOWN}\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bover (?:de |het |een )?{_MOMENT}(?: (?:en|of) (?:[\w'’-]+ ?){{1,4}}?)?[ ,]+(?:[\w'’-]+ ){{0,3}}?"
        rf"{_UNKNOWN}\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bgeen {_LISTED}(?:(?:,| en| of|,? ook) (?:geen )?{_LISTED})*(?:,| en| of|,? ook) geen (?:tijd|"
        rf"datum|"
        rf"dag|moment)\b|\bgeen (?:tijd|datum|dag|moment)(?:,| en| of|,? ook)(?: ook)? (?:geen )?{_LISTED}\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:geen|zonder|nog geen|onbekende?) (?:exacte? |precieze? |concrete? |vaste? |nadere? |"
        r"specifieke? )?(?:datum|tijdstip|tijd en plaats|"
        r"(?:tijd|moment|dag)(?= (?:bij|erbij|genoemd|bekend|vermeld|opgegeven|"
        r"of (?:plaats|plek|locatie))\b))\b(?! voor\b)",
        re.IGNORECASE,
    ),
)
_UNDECIDED = re.compile(
    r"\b(?:weet|weten|onduidelijk|onbekend|geen idee|niet bekend|"
    r"niet duidelijk)\b(?:\s+(?!maar\b)\w+){0,4}\s+of\s+"
    r"(?:het|t|dat|dit|ze|'t)\s+(?:\w+\s+){1,5}?of\s+(?:\w+\s+){0,2}?\w+|"
    r"\bof\s+(?:het|t|dat|dit|ze|'t)\s+(?:\w+\s+){1,4}?of\s+(?:\w+\s+){1,3}?(?:is|wordt|komen|"
    r"gebeurt)[\s,]+(?:\w+\s+){0,4}?"
    r"(?:weet|weten|onduidelijk|onbekend|geen idee|niet bekend|niet duidelijk)\b|"
    r"\bkan (?:\w+\s+){1,3}zijn,?\s+(?:(?:maar|of|het|kan|ook|net zo goed|evengoed)\s+){1,5}(?:\w+\s+){1,3}"
    r"zijn\b",
    re.IGNORECASE,
)
_OTHER_WHEN = re.compile(
    r"\b(?:gemaakt|geplaatst|gefilmd|opgenomen|online gezet|gepost|verspreid|ingrijpen|driehoek|overleg|"
    r"burgemeester|mogen|mag|(?:we|wij|ik) (?:moet|moeten|kan|kunnen|iets|wat|ingrijp\w*))\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[.!?;,\n]|\b(?:maar|want|dus|en)\b", re.IGNORECASE)


def unknown_moment(text: str) -> Optional[Fact]:
    """The first place where it is said, within one sentence."""
    found = (match for pattern in _PATTERNS for match in pattern.finditer(text))
    real = [match for match in found if not _is_of_something_else(text, match)]
    if not real:
        return None
    first = min(real, key=lambda match: match.start())
    return Fact("tijd_tot_verstoring", "onbekend", first.start(), first.end())


def undecided(text: str) -> List[Tuple[int, int]]:
    """Where the speaker hesitates: 'we weten niet of het vandaag of volgende week is'."""
    return [match.span() for match in _UNDECIDED.finditer(text)]


def _is_of_something_else(text: str, match: "re.Match[str]") -> bool:
    following = _CLAUSE_END.split(text[match.end() : match.end() + 50])[0]
    return bool(_OTHER_WHEN.search(f"{match.group()}{following}"))
