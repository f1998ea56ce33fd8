"""Whether mayor, prosecutor and police know of it: `driehoek_geinformeerd` is ja, nee or onbekend."""

from __future__ import annotations

import re
from typing import List, NamedTuple, Optional, Pattern

from bot.extraction.fact import Fact
from bot.extraction.ja_nee_doubt import (
    is_doubted,
    is_left_open,
    is_whether,
    opens_with_doubt,
    sentence_before,
)

_SLOT = "driehoek_geinformeerd"
_POLICE = (
    r"politie(?:chef|leiding|top|-?eenheid(?: [A-Z]\w+(?:-[A-Z]\w+)?)?)?|korps(?:leiding|chef)|"
    r"(?:basis)?team(?:chef|leiding)|(?:eenheids|districts)(?:chef|leiding)|wijkagent|recherche"
)
_PROSECUTION = (
    r"om|openbaar ministerie|parket|justitie|(?:hoofd|zaaks|gebieds)?of+icier(?:en)?(?: van justitie)?|h?ovj"
)
_ONE = rf"(?:{_POLICE}|{_PROSECUTION}|burgemeester|bm)"
_AND = (
    r"(?: ?(?:,|\+|/|&|en|én|of|als|alsmede|evenals|met|noch) ?(?:ook )?(?:(?:het|de|onze|mijn|haar|zijn) )?)"
)
_PARTIES: "tuple[Pattern[str], ...]" = (
    re.compile(r"\b(?:gezags)?driehoek(?!sverhouding)\w*", re.IGNORECASE),
    re.compile(
        rf"\b{_ONE}(?:(?:{_AND}{_ONE}\b)+| (?:heeft|hebben|had) (?:\w+ ){{0,3}}(?:met|aan|bij) (?:(?:de|"
        rf"het) )?{_ONE}\b)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<=\bde )(?:{_POLICE}|(?:hoofd)?of+icier(?: van justitie)?)\b|(?<=\bhet )(?:OM|"
        rf"openbaar ministerie)\b"
        r"|\bpolitie\b|\bpol(?= (?:heeft|is|weet|kijkt|ook|al)\b)|(?-i:\bOM\b)",
        re.IGNORECASE,
    ),
)
"""From the plainest name to the weakest: a lone police force is only one of the three."""
_TOLD = (
    r"(?:ge[iï]nformeerd|ingelicht|ingelichte|op de hoogte\w*|bijeen\w*|belegd|gebeld|gehad|gesproken|"
    r"besproken|aangesloten|aangehaakt|gewaarschuwd|ingeseind|bijgepraat|betrokken|overlegd|afgestemd|"
    r"gestart|contact|geraadpleegd|geconsulteerd|bij ?gehaald|erbij gehaald|doorgeno\w*|in kennis|"
    r"gealarmeerd|getipt|ingeschakeld|meegenomen|geweest|gemeld|gedeeld|doorgegeven|voorgelegd|in beeld|"
    r"aan tafel|bovenop|bericht gehad|bij elkaar (?:geweest|gekomen)|samengekomen|ingewijd|gebrieft|gebriefd|"
    r"bijgesproken|meegekeken|aan de lijn|gevoerd|gehouden|plaatsgevonden|gezien|nagetrokken|onderzocht|"
    r"bekeken|opgepakt|opgepikt|geschakeld|kortgesloten|geverifieerd|gecheckt|uitgezocht|binnengekomen|"
    r"binnengekregen|ontvangen|binnen)"
)
_TELL = (
    r"(?:bellen|in(?: te )?lichten|informeren|bij(?: te )?praten|spreken|waarschuwen|overleggen|raadplegen|"
    r"bijeenroepen|betrekken|inseinen|tippen|bespreken|afstemmen|inschakelen|benaderen|aanhaken|meenemen|"
    r"brengen|stellen|melden)"
)
_NOT = r"(?:niet|niks|niets|nergens|geen|nooit|onwetend|onkundig)"
_STOP = r"maar|want|omdat|die|wie|dus|terwijl|moet|moeten|wil|willen|zodra|voordat|om|zou|kan|kunnen|of"
_GAP = rf"(?:[ ,:–-]+(?!(?:{_STOP}|{_NOT})\b)[\w'’]+){{0,7}}?[ ,:–-]+"
_GAP_NOT = rf"(?:[ ,:–-]+(?!(?:{_STOP})\b)[\w'’]+){{0,7}}?[ ,:–-]+"
_LATER = (
    r"(?:straks|zo|zometeen|zo meteen|morgen\w*|later|nog|vanmiddag|vanavond|binnenkort|zsm|dadelijk|nu|"
    r"meteen|eerst)"
)
_KNOWS = r"(?:wee?t|weten|wist|wisten)(?! (?:ik|we|wij)\b)"


def _compiled(*alternatives: str) -> Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


_NOT_AFTER = _compiled(
    rf"^{_GAP_NOT}{_KNOWS}(?: [\w'’]+){{0,4}} {_NOT}\b"
    r"(?! (?:\w+ )?(?:wie|wat|waar|of|hoe|wanneer|welke|waarom|dat)\b)",
    rf"^{_GAP}(?:nog )?{_NOT}\b(?! alleen)(?:[ ,][\w'’]+){{0,4}}? (?:{_TOLD}|weet van|kennis van|vernomen)\b",
    r"^(?: \w+){0,4} (?:nog )?niet\s*(?:$|[.,;!)]|en\b)",
    r"^\W*(?:nee|neen|nog niet|nog niks|nog geen)\b",
    r"^[^.!\n]{0,30}\?+\s*(?:nee|neen|nog niet|nog geen|niet|daar)\b(?!.*\bwel\b)",
    rf"^{_GAP}(?:moet|moeten|ga|gaat?|gaan|zal|zullen|wil|willen|bel|bellen|spreek|informeer|licht|hoort|"
    rf"horen|krijgt) (?:\w+ ){{0,4}}{_LATER}\b",
    rf"^{_GAP}moet(?:en)? (?:\w+ ){{0,3}}?{_TOLD} worden|^ (?:\w+ ){{0,2}}?nog (?:te )?(?:\w+ )?{_TELL}\b|"
    rf"^ nog {_TOLD} worden",
    rf"^ (?:wordt|worden) (?:\w+ ){{0,3}}{_LATER} (?:\w+ ){{0,3}}{_TOLD}\b",
    rf"^{_GAP}(?:onwetend|onkundig|buiten beeld)\b|^\W*{_TOLD}\W*[:?]+\W*(?:nee|nog niet)\b",
)
_NOT_BEFORE = _compiled(
    r"\b(?:geen|niet|nooit|niks|niets)(?: (?:contact|overleg|afstemming|ruggespraak|bericht|gehad|geweest|"
    r"gevoerd|gelegd|besproken|overlegd|afgestemd|gedeeld|gemeld|gesproken|ingelicht|gebeld|zijn|is|met|in|"
    r"aan|bij|door|naar|de|het|onze|lokale?|een|formele?|formeel))*\s*$",
    r"\bniemand (?:in|van|bij|uit) (?:de |het |onze )?$",
)
_STILL_TO_TELL = re.compile(
    rf"\b(?:(?:moet|moeten|wil|willen) (?:\w+ ){{0,3}}?{_LATER}|ga|gaan|gaat|zal|zullen) (?:\w+ ){{0,3}}$",
    re.IGNORECASE,
)
_TELLING = re.compile(rf"^ (?:[\w'’]+ ){{0,3}}?{_TELL}\b", re.IGNORECASE)
_YES_AFTER = _compiled(
    rf"^{_GAP}{_TOLD}\b(?! (?:moet|moeten|worden|te worden|kan|kunnen|zal))",
    rf"^{_GAP}{_KNOWS} (?:(?!{_NOT}\b)[\w'’]+ ){{0,3}}?(?:het|ervan|dit|dat|van|alles|ook|hiervan|al|"
    rf"inmiddels)\b",
    rf"^ (?:het |dit |er |dat |hier |hiervan |ervan |inmiddels |ook )*(?:al )?{_KNOWS}\b(?! (?:\w+ "
    rf"){{0,2}}(?:{_NOT}|wie|"
    r"wat|waar|of|hoe|dat|wanneer)\b)",
    r"^ (?:(?:is|zijn) )?(?:al |nu |inmiddels |reeds )*(?:bij (?:elkaar|mekaar)|bijeen)\b",
    rf"^{_GAP}(?:kijkt|leest|luistert|kijken|lezen) (?:\w+ ){{0,2}}mee\b|^{_GAP}(?:monitort|monitoren|houdt|"
    rf"houden) "
    r"(?:\w+ ){0,4}(?:in de gaten|groep|kanaal|in het oog|scherp)\b",
    rf"^{_GAP}(?:kom|komt|komen|zit|zitten|overlegt|overleggen|vergadert|kijkt|"
    rf"kijken) (?:\w+ ){{0,4}}(?:bijeen|bij elkaar|samen|aan tafel|bovenop|erbij|mee|erover)\b",
    r"^\W*(?:ja|jazeker|jawel|akkoord|ok|check)\b|^[^.!\n]{0,30}\?+\s*(?:ja|jazeker|jawel|zeker|klopt|"
    r"uiteraard)\b",
)
_YES_BEFORE = _compiled(
    rf"\b{_TOLD} (?:[\w'’]+ ){{0,4}}?(?:in|met|aan|door|bij|binnen)(?: (?:de|het|onze|lokale?|zowel|"
    rf"een))*\s*$",
    r"\b(?:ligt|lag|neergelegd|aangekaart|ingebracht|gelegd)(?: \w+){0,3} (?:bij|in)(?: (?:de|het))?\s*$",
    r"\b(?:overleg|afstemming|ruggespraak|contact)(?: (?:gehad|geweest|gevoerd|gaande|al|er|is|loopt|"
    r"plaatsgevonden))* met(?: (?:de|het|onze|lokale?))*\s*$",
    r"\b(?:ingelicht|geïnformeerd|op de hoogte)(?: zijn)?(?: ook| inmiddels| al)*:? (?:de |het )?$",
)
_OTHER_TIME = re.compile(
    r"\b(?:vorige?|verleden) (?:jaar|keer|editie)\b|\bdestijds\b|\bjaar geleden\b|\btoen\b|\bzodra\b|"
    r"\bvoordat\b|\balvorens\b|\bvoor(?:dat)? (?:ik|we|wij)\b|\btot(?:dat)? (?:de)?\s*$",
    re.IGNORECASE,
)
_FIRMLY = re.compile(
    r"\b(?:(?:heeft|hebben|heb|had|hè|hed|hef|het) (?:\w+ ){0,4}(?:gezien|nagetrokken|onderzocht|bekeken|"
    r"opgepikt|geverifieerd|gecheckt|uitgezocht|binnengekregen|ontvangen|doorgegeven)|(?:melding|informatie|"
    r"bericht|tip|signa)\w* (?:\w+ ){0,3}binnen\w*|(?:kijkt|leest|luistert) (?:\w+ )?mee|monitort|"
    r"in de gaten|aangehaakt|aangesloten|kortgesloten|overlegd|afgestemd|besproken|ge(?:schakeld|beld|meld|"
    r"alarmeerd|tipt|brieft|consulteerd)|ingeschakeld|"
    rf"(?:moet\w*|gaan?|nog|zal|wil) (?:\w+ ){{0,4}}{_TELL}|ge[iï]nformeerd|ingelicht|op de hoogte|"
    rf"bijgepraat|gewaarschuwd|ingeseind|in kennis|aangehaakt|"
    r"(?:wee?t|weten) (?:\w+ ){0,2}(?:ervan|hiervan|het|dit|van|t|niks|niets|wat|nog niet|ook))\b",
    re.IGNORECASE,
)
_REACH = 110
_LONE = 2
_PARTY_KNOWS = re.compile(rf"^{_GAP_NOT}{_KNOWS}", re.IGNORECASE)
_ASKED = re.compile(r"^[^.!?\n]{0,45}\?+", re.IGNORECASE)


class _Party(NamedTuple):
    """`rank` 0 is the driehoek itself, 2 one of its members."""

    rank: int
    start: int
    end: int


def read_driehoek(text: str) -> List[Fact]:
    """Of the plainest name of the three; there a yes before a no, and a no before what is not known."""
    for rank in range(len(_PARTIES)):
        facts = [
            Fact(_SLOT, value, match.start(), match.end())
            for match in _PARTIES[rank].finditer(text)
            for value in [_value(text, _Party(rank, *match.span()))]
            if value
        ]
        if facts:
            return sorted(facts, key=lambda fact: ("ja", "nee", "onbekend").index(fact.value))[:1]
    return []


def _value(text: str, party: _Party) -> Optional[str]:
    before, after = sentence_before(text, party.start), text[party.end : party.end + _REACH]
    if party.rank == _LONE and not _FIRMLY.search(f"{before[-40:]}|{after[:60]}"):
        return None
    if is_left_open(text, party.start, party.end) or _is_asked_in_doubt(after):
        return "onbekend"
    if is_doubted(text, party.end) and not _PARTY_KNOWS.match(after):
        return "onbekend"
    if is_whether(text, party.start) or _OTHER_TIME.search(before):
        return None
    if _is_untold(before, after) or " noch " in text[party.start : party.end]:
        return "nee"
    return "ja" if _YES_AFTER.match(after) or _YES_BEFORE.search(before) else None


def _is_asked_in_doubt(after: str) -> bool:
    """'Driehoek al ingelicht? Geen idee.'"""
    asked = _ASKED.match(after)
    return asked is not None and opens_with_doubt(after[asked.end() :])


def _is_untold(before: str, after: str) -> bool:
    still_to_tell = _STILL_TO_TELL.search(before) and _TELLING.match(after)
    return bool(_NOT_AFTER.match(after) or _NOT_BEFORE.search(before) or still_to_tell)
