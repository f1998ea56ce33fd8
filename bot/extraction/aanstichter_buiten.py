"""Makers of an oproep from outside the municipality."""

from __future__ import annotations

import re
from typing import List

from bot.extraction.aanstichter_woorden import PERSON, clause_before
from bot.extraction.fact import Fact

_OURS = r"(?:de|onze|deze|mijn|ons|dit|'t|het)"
_PLACE = r"(?:gemeente|stad|dorp|regio|provincie|streek|wijk|gemeentegrenzen|stadsgrenzen|buurt)"
_OTHER_PLACE = r"(?:gemeente|stad|dorp|plaats|regio|provincie|streek|deel van het land|land)"
_ABROAD = (
    r"(?:België|Belgie|Duitsland|Frankrijk|Engeland|Polen|Vlaanderen|Antwerpen|Brussel|het buitenland|"
    r"Londen|Berlijn)"
)
_OUTSIDE = re.compile(
    r"\b(?:(?:van|uit|woont|wonen|wonend|woonachtig|komt|komen|zit)(?: nu| dus| zelf| gewoon|"
    rf" ook)? (?:van )?b(?:ui|oe|uu|u)ten {_OURS} (?:eigen )?{_PLACE}\b"
    r"|van buitenaf|buitenstaanders?\b"
    r"|(?:uit|woont in|wonen in|woonachtig in|wonend in|zit in|inwoners? van) een (?:heel |"
    rf"hele )?(?:andere?|naburige?|aangrenzende?|omliggende?) {_OTHER_PLACE}\b"
    r"|(?:uit|woont in|wonen in|inwoners? van) (?:een|de|het|onze|ons) (?:buur|naburige? |"
    r"nabije )(?:gemeente|dorp|stad|plaats)\b|uit (?:de|het) (?:stad|dorp|plaats) (?:verderop|hiernaast)\b"
    rf"|in een (?:heel |hele )?(?:andere?|naburige?) {_OTHER_PLACE} (?:woont|wonen|zit|zitten|woonachtig)\b"
    r"|van over de grens|(?:woont|wonen|zit|zitten) (?:net )?over de grens|"
    r"(?:aan )?de andere kant van het land|ver(?:derop)? (?:weg )?in het land"
    r"|(?:woont|wonen|komt|komen|woonachtig|zit|zitten) (?:\w+ ){0,3}?niet (?:\w+ )?(?:hier|bij ons|"
    r"in de buurt|(?:uit|in|binnen) "
    rf"{_OURS} {_PLACE})\b"
    r"|(?:woont|wonen|zit|zitten)\b[^.!?]{0,30}\bniet (?:eens )?bij ons\b|(?:woont|"
    r"wonen) (?:dus )?hier (?:\w+ ){0,2}?niet\b|van buiten (?:nederland|het land|brabant|limburg|friesland)\b"
    r"|(?:komt|komen|mensen|lui|jongens|gasten|types|figuren|iemand) van buiten\b(?!\s+(?:de|het|onze|"
    r"mijn|deze|dit|en)\b)"
    rf"|niet (?:eens |iemand |woonachtig |afkomstig )?(?:uit|in|van|binnen) {_OURS} (?:eigen )?{_PLACE}\b"
    r"|niet (?:van hier|van ons|van onze mensen|een van ons|een van onze \w+)\b"
    rf"|geen (?:inwoners? van (?:ons|hier|{_OURS} \w+)|iemand uit {_OURS} {_PLACE}|van onze (?:inwoners|"
    r"mensen|jongens)|"
    r"(?:jongens|mensen|lui|jeugd|jongeren|gasten) (?:van hier|uit de buurt|uit het dorp)|"
    r"eigen (?:inwoners?|volk|mensen|jongens|jeugd|jongeren|bewoners)|lokale jeugd|dorpsgenoten?|"
    r"plaatsgenoten?)\b"
    r"|(?:niemand|geen) van ons\b"
    r"|(?:ons|onze|eigen) (?:eigen? )?(?:jongens|jong|jeugd|jongeren|mensen|inwoners|volk|"
    r"bewoners) (?:zijn|waren|is|was) (?:het|dit|dat) niet"
    r"|(?:komt|komen|woont|wonen) (?:\w+ ){0,2}?(?:van )?(?:elders|ergens anders)|van elders)\b",
    re.IGNORECASE,
)
_FROM_ABROAD = re.compile(rf"\buit {_ABROAD}\b", re.IGNORECASE)
_SOMEONE_BEFORE = re.compile(
    rf"\b(?:{PERSON}|organisatie|groep(?:je)?|club(?:je)?|stel|collectief|account|beweging|komt|komen|"
    r"afkomstig|zit|zitten|oproep|bericht)\s+$",
    re.IGNORECASE,
)
_OUTSIDE_IS_OTHER_BEFORE = re.compile(
    r"\b(?:(?:ik|wij|we) (?:woon|wonen|kom|komen|zit|zitten|ben|zijn|werk|werken)|collega\w*|"
    r"burgemeester\w*|agenten?|politie|wethouder\w*|ambtenaar|ambtenaren|boa'?s?|bijstand|"
    r"versterking|ME|"
    r"supporters komen|uitsupporters|bezoekers|deelnemers|publiek|toeloop|belangstelling|mensen komen|"
    r"komen er|er komen|"
    r"komen ook|relschoppers|verwacht\w*|nieuws|voorbeeld|ervaring\w*|zoals|slachtoffer|imam|raadslid|"
    r"journalist\w*)"
    r"(?:\s+[\w-]+){0,4}\s*$|\b(?:ook|gedeeld|bekeken|gelezen) door [\w-]+\s*$|\b(?:met|tegen)\s+(?:de\s+|"
    r"een\s+)?[\w-]+\s*$",
    re.IGNORECASE,
)
_OUTSIDE_IS_OTHER_AFTER = re.compile(
    r"^\s*(?:worden|reizen|trekken|komen)\b|^\s*(?:\w+\s+){0,3}?(?:verwacht|afkomen|mee ?komen|toestromen|"
    r"mee ?doen|aansluiten|aanwezig|afreizen|naartoe)\b",
    re.IGNORECASE,
)


def outsiders(text: str) -> List[Fact]:
    """Every place where the maker is said to come from elsewhere."""
    abroad = (
        match
        for match in _FROM_ABROAD.finditer(text)
        if _SOMEONE_BEFORE.search(clause_before(text, match.start()))
    )
    return [
        Fact("aanstichter", "buiten_gemeente", match.start(), match.end())
        for match in (*_OUTSIDE.finditer(text), *abroad)
        if not _is_of_others(text, match)
    ]


def _is_of_others(text: str, match: "re.Match[str]") -> bool:
    """Of colleagues elsewhere, or of the crowd that is expected."""
    before, after = clause_before(text, match.start()), text[match.end() : match.end() + 60]
    return bool(_OUTSIDE_IS_OTHER_BEFORE.search(before) or _OUTSIDE_IS_OTHER_AFTER.match(after))
