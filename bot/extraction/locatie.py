"""Where it is going to happen: a known place, a kind of spot ('het Stationsplein', 'het azc') or both.

An unknown name counts only after 'in', 'te' or 'gemeente', never after 'bij', 'van' or 'naar': those often
stand before the name of a person, and a person is never read.
"""

from __future__ import annotations

import re
from typing import List

from bot.extraction.fact import Fact
from bot.extraction.gazetteer import Gazetteer, Place
from bot.extraction.polarity import affirmed, first_meant

SLOT = "locatie"

_SPOT_SUFFIX = (
    r"(?:pleintje|plein|straat|laan|kade|gracht|singel|dijk|brug|park|station|markt|steeg|boulevard|"
    r"strand|kazerne|stadion|zwembad|centrum|"
    r"school|college|lyceum|huis|weg|veld|hal|kerk|wijk|buurt|haven|terrein|tunnel|bos|hof|poort|dreef|"
    r"plantsoen|arena|baan)"
)
_SPOTS = (
    r"(?:azc|asielzoekerscentrum|opvanglocatie|opvangcentrum|noodopvang|asielopvang|stadion|zwembad|"
    r"winkelcentrum|winkelstraat|gemeentehuis|stadhuis|"
    r"stadskantoor|station|busstation|plein|dorpsplein|marktplein|markt|park|school|scholengemeenschap|"
    r"moskee|kerk|synagoge|ziekenhuis|politiebureau|"
    r"sporthal|sportpark|voetbalveld|raadzaal|binnenstad|centrum|boulevard|strand|haven|"
    r"industrieterrein|bedrijventerrein|distributiecentrum|parkeerplaats|"
    r"jongerencentrum|buurthuis|dorpshuis|kazerne|universiteit|campus|hotel|theater|poppodium|kermis|"
    r"rotonde|kruispunt|brug|viaduct|"
    r"woning|raadhuis|provinciehuis|rechtbank|ambassade|mcdonald'?s|mac|jumbo|albert heijn|hema|"
    r"skatebaan|skatepark|speeltuin|recreatieplas|plas|wijk|buurt|"
    r"winkelgebied|uitgaansgebied|uitgaanscentrum|opvangboot|evenemententerrein|stationsgebied|"
    r"metrostation)"
)
_NOT_A_SPOT = (
    r"(?:besloten|achter|ziek|thuis|huis|dat|onder|eigen|vertegenwoordig|bewust|voor|hele|beweg|geval|"
    r"onderweg|terug|uit|door|aanwezig|snel|weg|onderzoek|"
    r"werk|tegen|over|uitweg|omweg|midden|gezag|gebruik)"
)
_DETERMINER = r"(?:de|het|'t|een|ons|onze|dat|die|dit|deze|ut|hun)"
_ADJECTIVE = (
    r"(?:(?:oude|nieuwe|grote|lokale|plaatselijke|leegstaande|voormalige|openbare|geplande|tijdelijke|"
    r"toekomstige|middelbare|basis)\s+)?"
)
_BEFORE = (
    r"(?:bij|op|in|voor|rond|rondom|aan|naar|achter|tegenover|nabij|omgeving|langs|tegen|door|richting|"
    r"vlakbij|van|om|buiten)"
)

_KNOWN_SPOT = re.compile(
    rf"(?<!\w)(?:{_BEFORE}\s+)?{_DETERMINER}\s+{_ADJECTIVE}(?P<spot>(?:stads|dorps|wijk|middelbare |"
    rf"gemeentelijke? )?{_SPOTS})(?!\w)(?!\s+en\b\s+\w*huis)",
    re.IGNORECASE,
)
_BARE_SPOT = re.compile(
    r"(?<!\w)(?:bij|op|in|voor|naar|tegenover|station|nabij|omgeving)\s+(?P<spot>(?:azc|station|"
    r"gemeentehuis|stadhuis|school)(?:\s+[A-Z]\w+)?)(?!\w)"
)
_NAMED_SPOT = re.compile(
    rf"(?<!\w)(?:(?:{_BEFORE})\s+)(?:{_DETERMINER}\s+)?(?P<spot>(?!{_NOT_A_SPOT}\b)(?!{_NOT_A_SPOT}{_SPOT_SUFFIX}\b)\w{{3,}}{_SPOT_SUFFIX})(?!\w)",
    re.IGNORECASE,
)
_ROAD = re.compile(
    r"(?<!\w)(?P<spot>(?:(?:snelweg|rijksweg|provinciale weg|afrit)\s+)?[AN]\d{1,3})(?!\w)|"
    r"(?<!\w)(?:op|langs|naar|de|van)\s+(?P<ring>(?:de )?(?:snelweg|ringweg|afsluitdijk|"
    r"[an]\d{1,3}))(?!\w)",
    re.IGNORECASE,
)
_UNKNOWN_NAME = re.compile(
    r"(?<!\w)(?:[Ii]n|[Tt]e|[Gg]emeente)\s+(?P<spot>[A-Z][a-zé]+(?:[- ](?:aan|den|de|het|op|"
    r"[A-Z][a-zé]+))*(?<! aan)(?<! den)(?<! de)(?<! het)(?<! op))"
)
_NO_NAME = re.compile(
    r"^(?:Nederland|Europa|België|Duitsland|Telegram|Snapchat|Whats\w*|Insta\w*|Tik\w*|Facebook|Signal|"
    r"Discord|Januari|Februari|Maart|April|Mei|Juni|Juli|"
    r"Augustus|September|Oktober|November|December|Overleg|De|Het|Een|Mijn|Onze|Principe|Geval|Artikel|"
    r"Wom|Apv|Apps?)\b",
    re.IGNORECASE,
)
_ORIGIN_BEFORE = re.compile(
    r"\b(?:uit|vanuit|woont in|wonen in|woonachtig in|inwoners? van|afkomstig uit|woonplaats)\s+$",
    re.IGNORECASE,
)
_CLUB_BEFORE = re.compile(
    r"\b(?:fc|sc|nac|pec|vvv|sparta|ado|mvv|rkc|az|nec|fortuna|roda|excelsior|supporters van)\s+$",
    re.IGNORECASE,
)
_PLACE_BEFORE = re.compile(r"\b(?:in|te|gemeente|burgemeester van|centrum van|station)\s+$", re.IGNORECASE)
_JOINED = re.compile(r"^,?\s*(?:in|te|van|,)\s+$|^\s+$", re.IGNORECASE)


def read_locatie(text: str, gazetteer: Gazetteer) -> List[Fact]:
    """At most one fact; a spot and a place become one value: 'station in Almere' or 'station, Almere'."""
    spot = first_meant(text, affirmed(text, _spots(text)))
    place = first_meant(text, affirmed(text, _places(text, gazetteer)))
    if spot is None or place is None:
        return [fact for fact in (spot or place,) if fact]
    return [_together(text, spot, place)]


def _places(text: str, gazetteer: Gazetteer) -> List[Fact]:
    known = [
        _fact(text, place.start, place.end) for place in gazetteer.places(text) if _is_meant(text, place)
    ]
    if known:
        return known
    names = [_fact(text, *match.span("spot")) for match in _UNKNOWN_NAME.finditer(text)]
    return [fact for fact in names if not _NO_NAME.match(fact.value)]


def _is_meant(text: str, place: Place) -> bool:
    before = text[: place.start]
    if _ORIGIN_BEFORE.search(before) or _CLUB_BEFORE.search(before):
        return False
    return place.certain or (text[place.start].isupper() and bool(_PLACE_BEFORE.search(before)))


def _spots(text: str) -> List[Fact]:
    found = [
        _fact(text, *match.span(group))
        for pattern in (_KNOWN_SPOT, _BARE_SPOT, _NAMED_SPOT, _ROAD)
        for match in pattern.finditer(text)
        for group in ("spot", "ring")
        if match.groupdict().get(group)
    ]
    return sorted(found, key=lambda fact: (fact.start, -fact.end))


def _together(text: str, spot: Fact, place: Fact) -> Fact:
    if spot.start <= place.start and place.end <= spot.end:
        return spot
    if place.start <= spot.start and spot.end <= place.end:
        return place
    if spot.start < place.start and _JOINED.match(text[spot.end : place.start]):
        return _fact(text, spot.start, place.end)
    return Fact(SLOT, f"{spot.value}, {place.value}", place.start, place.end)


def _fact(text: str, start: int, end: int) -> Fact:
    return Fact(SLOT, text[start:end], start, end)
