"""Makers named after another place than where the casus plays: 'hier in Tiel', 'jongens uit Nijmegen'."""

from __future__ import annotations

import re
from typing import List, Set

from bot.extraction.aanstichter_woorden import CALLS, PERSON, ROLE, clause_before
from bot.extraction.fact import Fact

_FROM = r"(?:uit|oet|uut|út|uyt)"
_NO_PLACE = (
    r"(?!(?:de|het|een|'t|t|'n|n|deze|die|dat|onze|ons|mijn|zijn|haar|hun|eigen|elkaar|protest|angst|wraak|"
    r"voorzorg|solidariteit|verveling|groep|klas|havo|vmbo|vwo|mavo|alle|heel|andere?|beide|dezelfde|twee|"
    r"zorg|wanhoop|woede|boosheid|liefde|naam|mei|ervaring|veiligheid|verschillende|diverse|meerdere|noord|"
    r"zuid|oost|west|nieuwsgierigheid|kringen)\b)"
)
_NAME = rf"{_NO_PLACE}(?:den |der )?(?P<name>[^\W\d_][\w'’-]{{2,}}(?:[ -](?-i:[A-Z])[\w'’-]+)?)"
_PEOPLE = (
    rf"(?:{PERSON}|jongs|\w+activisten|boeren|truckers|\w*supporters|gast|stel(?:letje)?|groep(?:je)?|"
    + (
        r"club(?:je)?|bende|ploeg|clubs|actievoerders|relschoppers|demonstranten|volk|organisatie|stichting|"
        r"vereniging|comité|collectief|actiegroep|dispuut|bedrijf|afkomstig|komen|komt)"
    )
)
_SOMEONE_FROM = re.compile(rf"\b{_PEOPLE}(?: \w+en| geloof ik| helemaal)?\s+{_FROM}\s+{_NAME}", re.IGNORECASE)
_LIVES = re.compile(
    rf"\b(?:{ROLE}s?|hij|zij|ze|die (?:dit|dat|het) \w+) (?:komt|woont|zit|komen|wonen|"
    rf"zitten) (?:\w+ ){{0,2}}?"
    rf"(?:uit|oet|uut|in|van)\s+{_NAME}",
    re.IGNORECASE,
)
_FOREIGN = re.compile(
    r"\b(?:duitse|belgische|vlaamse|franse|engelse|britse|poolse|buitenlandse)\s+(?:\w+e\s+)?(?:organisatie|"
    r"\w*groep|"
    rf"groepering|club|beweging|account|influencer|activisten|hooligans|supporters|{PERSON})\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:(?:hier|bij ons|wij|we)(?: \w+)?\s+(?:in|op|te|uit|oet|uut|út|van|bij|een)|(?:wij|we) zijn|"
    r"gemeente|gemiente|"
    r"(?:wijkagent|burgemeester|wethouder|OOV|jongerenwerk\w*|boa|raadslid|adviseur|communicatie|politie|"
    r"ik bel|"
    r"spreek|namens)(?: hier| nu| even)?\s+(?:van|uit|in|te|oet|uut|vanuit|út|bij|voor)(?: de gemeente)?)"
    rf"\s+{_NAME}",
    re.IGNORECASE,
)
_VENUE = re.compile(
    r"\b(?:[Ii]n|[Bb]ij|te|naar|door|[Oo]p)\s+(?:(?:de|het)\s+\w+\s+(?:van|in|bij|"
    r"te)\s+)?(?P<name>[A-Z][\w'’-]{2,})"
)
_NAME_HERE = re.compile(r"\b(?P<name>[A-Z][\w'’-]{2,}) (?:hier|hiej)\b")
_NOT_FROM = re.compile(
    r"\b(?:komt|komen|kwamen|kwam|is|zijn|afkomstig)\s+(?:(?!maar\b)\w+\s+){0,5}?(?:niet|geen van allen)\s+"
    rf"(?:\w+\s+)?{_FROM}\s+{_NO_PLACE}[^\W\d_][\w'’-]{{2,}}|\b(?:die|dat|oproep|bericht|ze|hij|allemaal)\s+"
    rf"(?:\w+\s+)?niet\s+{_FROM}\s+{_NO_PLACE}[^\W\d_][\w'’-]{{2,}}(?:\s+zelf)?\s+(?:komt|komen|afkomstig|"
    rf"is|zijn)",
    re.IGNORECASE,
)
_NO_OWN_PEOPLE = re.compile(
    r"\bgeen\s+(?:echte\s+)?(?-i:[A-Z])\w+(?:naren|ers|enaars|naar|aren)\b", re.IGNORECASE
)
_LINK_BEFORE = re.compile(
    rf"(?:\b(?:door|van|namens|het is|het zijn|dat is|dat zijn|betreft|gaat om|oproep|zijn|is|zijn er|"
    rf"er zijn)|\b{CALLS}|"
    r"\bachter\b[^.!?;]{0,25})\s+(?:\w+\s+)?(?:een |de |die |ene |'n |n )?(?:\w+e\s+)?$",
    re.IGNORECASE,
)
_LINK_AFTER = re.compile(
    rf"^[^.!?;]{{0,110}}\b(?:{CALLS}|rond ?gestuurd|roondestuurd|wil(?:len?)?|gaan|gaat|dreigen|plannen|"
    rf"voornemens|"
    r"van plan|opstarten|opzetten|opstoken|zeggen|ophitsen|verspreiden|gepland|op touw|gezat|met (?:knuppel|"
    r"stenen|"
    r"messen|fakkels))\w*\b",
    re.IGNORECASE,
)
_OTHERS_BEFORE = re.compile(
    r"\b(?:tegen|met|naar|aan|bij|onder|tussen|richting|ook|ouders van|slachtoffers?|agenten?|collega'?s?|"
    r"politie|"
    r"vorig jaar|destijds|verwacht\w*|voorbeeld|komen er|er komen)\s+(?:een |de |die |deze )?(?:\w+e\s+)?$",
    re.IGNORECASE,
)
_OTHERS_AFTER = re.compile(
    r"^\s*(?:worden|wordt|werden|zijn) (?:\w+ ){0,3}?opgeroepen|^[^.!?;]{0,40}\b(?:neergestoken|bedreigd|"
    r"mishandeld|overleden|slachtoffer|gewond|verwacht|afkomen|op af|"
    r"helpen ons|bijstand|klagen|bang|meldde|belde|vertelde)\b",
    re.IGNORECASE,
)


_ANY_PLACE = re.compile(
    rf"\b{_FROM}\s+{_NAME}|\b(?:komt|woont|zit|komen|wonen|zitten)\s+(?:\w+\s+){{0,2}}?(?:in|"
    rf"van)\s+{_NO_PLACE}\w",
    re.IGNORECASE,
)


def from_elsewhere(text: str) -> List[Fact]:
    found = [match for pattern in (_NOT_FROM, _NO_OWN_PEOPLE) for match in pattern.finditer(text)]
    found += [match for match in _FOREIGN.finditer(text) if _made_it(text, match)]
    people = _people_from(text) if _ANY_PLACE.search(text) else []
    if people:
        own = _own_places(text)
        found += [match for match in people if _is_elsewhere(match.group("name"), own)]
    return [Fact("aanstichter", "buiten_gemeente", match.start(), match.end()) for match in found]


def _people_from(text: str) -> "List[re.Match[str]]":
    people = [match for match in _SOMEONE_FROM.finditer(text) if _made_it(text, match)]
    return people + [match for match in _LIVES.finditer(text) if not _OTHERS_AFTER.match(text[match.end() :])]


def _own_places(text: str) -> Set[str]:
    named = [*_OWN.finditer(text), *_VENUE.finditer(text), *_NAME_HERE.finditer(text)]
    return {match.group("name").lower() for match in named}


def _is_elsewhere(name: str, own: Set[str]) -> bool:
    """Of a place that is not the own one; unsaid when no own place is named."""
    first = re.split(r"[ -]", name.lower())[0]
    return bool(own) and not any(place.startswith(first) or first.startswith(place) for place in own)


def _made_it(text: str, match: "re.Match[str]") -> bool:
    before, after = clause_before(text, match.start()), text[match.end() : match.end() + 120]
    if _OTHERS_BEFORE.search(before) or _OTHERS_AFTER.match(after):
        return False
    return bool(_LINK_BEFORE.search(before) or _LINK_AFTER.match(after))
