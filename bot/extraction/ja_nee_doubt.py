"""What a speaker leaves open: 'of er geweld bij komt weten we niet', 'kans op geweld: onbekend'.

A plain 'weten we niet' somewhere in the neighbourhood proves nothing: in speech without punctuation it is
often about who, where or when. So doubt counts only when it has an 'of' or stands right against the words.
"""

from __future__ import annotations

import re

_REACH = 120
_END = re.compile(r"[.!?;\n]")
_NOT = r"(?:niet|niks|niets|niemand|geen|neet|nait)"
_SAY = (
    r"(?:zeggen|beoordelen|inschatten|overzien|voorspellen|vaststellen|bevestigen|beantwoorden|weten|peilen|"
    r"garanderen|uitsluiten)"
)
NOT_KNOWN = (
    rf"(?:(?:wee?t|weten|wist|wisten) (?:(?!waar\b|wie\b|wat\b|dat\b|of\b)[\w'’]+ ){{0,6}}?{_NOT}|"
    rf"niemand (?:\w+ ){{0,2}}weet|(?:ik|we|wij) (?:het )?niet (?:zeker )?weten"
    r"|weet (?:u|jij|je) het|wie (?:zal|weet)(?: het)?|joost mag|god mag|geen (?:flauw |enkel )?(?:idee|"
    r"benul|zicht|beeld|informatie|uitsluitsel|duidelijkheid|zekerheid)|(?:niet|onvoldoende|niets|niks|"
    r"weinig|nooit) (?:\w+ ){0,3}?(?:bekend|duidelijk|zeker|helder|uitgemaakt|gezegd|gehoord|eens|uit|"
    r"uitgesloten|uitsluiten|uit te sluiten|vastgesteld|bevestigd|onderzocht|beoordeeld)|(?:onbekend|"
    r"onduidelijk|onzeker|ongewis|twijfelachtig)(?!e)|(?:een|de|maar) (?:grote )?vraag|afwachten|gissen|"
    r"gokken|raden|koffiedik|in het duister|in het midden|vraagteken\w*"
    rf"|(?:kan|kunnen|durf|durft|durven|zou|zouden|valt|is|was) (?:[\w'’]+ ){{0,9}}?(?:{_NOT}|lastig|"
    rf"moeilijk) (?:[\w'’]+ ){{0,3}}?(?:{_SAY}|vast te stellen|(?:uit|in) te \w+|te \w+en)|(?:moet|moeten|"
    rf"zal|zullen|dient) (?:\w+ ){{0,4}}?(?:blijken|\w+zocht|bekeken|beoordeeld|bezien|"
    r"navragen|nagaan|uitzoeken|checken|opzoeken|nakijken|nagevraagd|duidelijk worden)|(?:wordt|"
    r"word) (?:\w+ ){0,3}?(?:onderzocht|uitgezocht|bekeken|beoordeeld|nagegaan)|(?:nog|is|zijn) in onderzoek|"
    r"laten? (?:\w+ ){0,4}?(?:uitzoeken|onderzoeken|toetsen|beoordelen|nagaan)|laat zich (?:\w+ )?(?:niet|"
    r"moeilijk|lastig) \w+|sluit\w* (?:\w+ ){0,3}niet uit)"
)
_DOUBT = re.compile(rf"\b{NOT_KNOWN}\b", re.IGNORECASE)
_OPENS_WITH_DOUBT = re.compile(
    rf"^[\W_]*(?:(?:dat|det|da|dè|daar|ja|tja|nou|het|is|eerlijk gezegd|nog|ik|dit) ){{0,3}}{NOT_KNOWN}\b",
    re.IGNORECASE,
)
_LEADS_TO_WHETHER = re.compile(
    rf"(?:\b{NOT_KNOWN}|\b(?:onder?zoek|onderzoch|bekijk|bekeken|beoorde+l|check|kijk|twijfel|buig|toets|"
    rf"(?:uit|op)?zoek|wacht|ga)\w*|\bafvra\w+|"
    r"\baf|\bna(?:vra|ga|kijk)\w+)(?: (?:nog|is|nu|er|zich|over|ook|zelf|ons|mij|bekend|het|na|uit|erover|"
    r"precies|zeggen|momenteel|ik|we|wij|af)){0,4},? $",
    re.IGNORECASE,
)
_WHETHER = re.compile(
    r"(?<!een )(?<!uur )(?<!dag )(?<!week )(?<!man )(?<!stuk )(?<!jaar )\bof (?=(?:dat|er|d'?r|het|'?t|dit|"
    r"de|die|deze|daar\w*|hier\w*|ze|zij|we|wij|ik|men|hij|zoiets|sprake|om|onze|een|alles|iemand|politie|"
    r"justitie|officier|driehoek|lokale|geweld|burgemeester|wapens)\b|$)|\b(?:wat|hoe (?:groot|hoog|"
    r"reëel)) (?=(?:de|het) (?:kans|risico|dreiging|gevaar))",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"\b(?:want|omdat|maar|terwijl|waar|wie|wat|wanneer|welke|waarin|doordat|zodat)\b", re.IGNORECASE
)
_UNKNOWN_ABOUT = re.compile(
    rf"\b{NOT_KNOWN} (?:\w+ ){{0,2}}?(?:over|omtrent|qua|van|op|wat betreft)(?: (?:de|het|een|eventueel|"
    rf"mogelijk|enige?|"
    r"eventuele|mogelijke|kans|op|risico|mate van|aard van))*\s*$",
    re.IGNORECASE,
)
_FILLER = (
    r"(?:is|zijn|was|wordt|er|al|ook|nog|eveneens|ons|mij|het|dit|dat|of|niet|allemaal|vooralsnog|momenteel|"
    r"op dit moment|blijft|bij|over|op|van|door|hun|ze|zij|we|ik|daarvan|daarover|weten|komt|kijken|valt|"
    r"staat)"
)
# 'Bedreigd, onbekend door wie': the doubt has a question of its own.
_DOUBT_AGAINST = re.compile(
    rf"^(?:[\s,:?(]+{_FILLER}){{0,5}}?[\s,:?(–-]+(?:{NOT_KNOWN})\b"
    r"(?!,? (?:(?:van|door|met|bij) )?(?:wie|wat|waar|waarom|wanneer|hoe\w*|welke?|of|account|profiel|"
    r"persoon|persone)\b)",
    re.IGNORECASE,
)


def sentence_before(text: str, start: int) -> str:
    """What stands before in the same sentence, as far as words still belong together."""
    return _END.split(text[max(0, start - _REACH) : start])[-1]


def sentence_after(text: str, end: int) -> str:
    return _END.split(text[end : end + _REACH], maxsplit=1)[0]


def is_unknown_about(text: str, start: int) -> bool:
    """'Over de kans op geweld': what stands before it names it as unknown."""
    return bool(_UNKNOWN_ABOUT.search(sentence_before(text, start)))


def is_whether(text: str, start: int) -> bool:
    """It stands in an 'of …' that is still open: 'of er geweld bij komt'."""
    return _whether(sentence_before(text, start)) is not None


def is_left_open(text: str, start: int, end: int) -> bool:
    """An 'of …' that is said not to be known, before it or after it."""
    before = sentence_before(text, start)
    whether = _whether(before)
    if whether is None:
        return False
    return bool(_LEADS_TO_WHETHER.search(before[: whether.start()])) or _doubt_follows(text, end)


def is_doubted(text: str, end: int) -> bool:
    """The doubt stands against it: 'gewelddreiging: onbekend', 'driehoek ingelicht? geen idee'."""
    return bool(_DOUBT_AGAINST.match(text[end : end + _REACH]))


def opens_with_doubt(text: str) -> bool:
    """'Weten we echt niet', 'geen idee': the answer to what was asked before."""
    return bool(_OPENS_WITH_DOUBT.match(text))


def _whether(before: str) -> "re.Match[str] | None":
    found = list(_WHETHER.finditer(before))
    between = before[found[-1].end() :] if found else ""
    closed = not found or _DOUBT.search(between) or _BREAK.search(between)
    return None if closed else found[-1]


def _doubt_follows(text: str, end: int) -> bool:
    rest = sentence_after(text, end)
    doubt = _DOUBT.search(rest)
    if doubt:
        return not _BREAK.search(rest[: doubt.start()])
    return opens_with_doubt(text[end + len(rest) : end + len(rest) + _REACH])
