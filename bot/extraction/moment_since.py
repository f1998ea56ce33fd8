"""Words that say how long the disturbance has been going on: 'sinds een kwartier', 'de hele week al'."""

from __future__ import annotations

import re
from typing import List

from bot.extraction.fact import Fact
from bot.extraction.getallen import NUMBER
from bot.extraction.moment_words import CLOCK, DAY_OF_WEEK

_UNIT = r"(?:kwartier(?:tje)?|minuten|uur(?:tje)?|uren|dag|dagen|nacht|nachten|week|weken|poosje|tijdje|tijd)"
_LENGTH = (
    rf"(?:(?:ruim |zeker |bijna |ongeveer |zo'n |krap )?(?:(?:een|{NUMBER}) )?(?:dik |goed |klein |half |"
    rf"halve |"
    rf"paar |anderhalf |anderhalve |enkele |enige |geruime )?{_UNIT}(?: of {NUMBER})?)"
)
_PAST = (
    rf"(?:van(?:morgen|ochtend|middag|avond|nacht)(?: vroeg)?|(?:eer)?gister(?:en)?(?:avond|nacht|middag|"
    rf"ochtend|morgen)?|afgelopen {DAY_OF_WEEK}|{DAY_OF_WEEK}|{CLOCK})"
)
_SINCE = re.compile(
    rf"\b(?:(?:al )?(?:sinds|sedert) (?:{_LENGTH}|{_PAST})(?: (?:al|{_PAST}))?|"
    rf"(?:al|reeds) {_LENGTH}(?: lang)?|(?:al )?vanaf {_PAST}|"
    rf"al vanaf {_PAST}|al (?:de )?hele (?:dag|nacht|avond|middag|ochtend|week)|"
    rf"(?:de )?hele (?:dag|nacht|avond|middag|ochtend|week) al)(?![\w-])",
    re.IGNORECASE,
)
_CROWD = (
    r"(?:man|mensen|personen|jongeren|jeugd|tieners|kinderen|jongens|vaders|moeders|ouders|bewoners|buren|"
    r"demonstranten|betogers|activisten|actievoerders|supporters|hooligans|relschoppers|boeren|studenten|"
    r"leerlingen|trekkers|tractoren|tractors|\w*voertuigen|\w*auto's|\w*wagens|vrachtauto's|scooters|bussen|"
    r"motoren|taxi's|kotters|schepen|boten|shovels|groep|groepen|groepjes|menigte|honderden|tientallen|"
    r"vissers|chauffeurs|truckers)"
)
_STANDS = (
    r"(?:staa[nt]|zit(?:ten)?|lig(?:t|gen)|hang(?:t|en)|rij(?:dt|den)|loopt|lopen|verzamel(?:t|en)|zijn|is)"
)
_DOES = (
    r"(?:blokke(?:ert|ren)|bezet(?:ten)?|gooi(?:t|en)|smijten|vecht(?:en)?|knok(?:t|ken)|bekogel(?:t|en)|"
    r"plunder(?:t|en)|sloopt|slopen|vernie(?:lt|len)|demonstreert|demonstreren|protesteert|protesteren|"
    r"belager(?:t|en)|belegeren|bestormen|rellen|houden .{0,20}bezet|versperren|racen|"
    r"bezig|gaande|aan de gang|in volle gang)"
)
_SUFFERS = (
    r"(?:wordt|worden) .{0,40}?\b(?:gevochten|gereld|geplunderd|gegooid|geknokt|geslagen|vernield|gesloopt|"
    r"geblokkeerd|bekogeld|gedemonstreerd|geprotesteerd|belaagd|bezet|ingegooid|afgestoken)"
)
_HAPPENING = re.compile(rf"\b(?:{_DOES}|{_SUFFERS}|{_STANDS}\b(?:.{{0,70}}? )?{_CROWD})\b", re.IGNORECASE)
_ONLINE_OR_OWN = re.compile(
    r"\b(?:ik|we|wij|ons|wil|willen|wilde|wilden|zou|zouden|gaat rond|\w*berichte?n?|\w*oproep(?:en)?|"
    r"\w*filmpjes?|video\w*|posts?|gerucht(?:en)?|online|rond|was|waren|\w*onderzoek|dossier|contact|"
    r"dreig\w*|bedreig\w*|\w*account|reacties|kanaal|gesprek\w*|driehoek|collega'?s?|krijgt|krijgen)\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[.!?;:\n]|\b(?:want|maar|dus|omdat|terwijl)\b", re.IGNORECASE)
_BEFORE, _AFTER = 9, 8


def lasting(text: str) -> List[Fact]:
    """How long it lasts, where the words around it say that people are at it."""
    return [fact for fact in _named(text) if _HAPPENING.search(_around(text, fact))]


def perhaps_lasting(text: str) -> List[Fact]:
    """'Deurtje-trap, hele week al in Boxtel': without a verb, so only where no other moment is named."""
    return [fact for fact in _named(text) if " hele " in f" {text[fact.start : fact.end].lower()}"]


def _named(text: str) -> List[Fact]:
    lowered = text.lower()
    if not any(hint in lowered for hint in ("sinds", "sedert", "al ", "vanaf", "reeds", " al")):
        return []
    found = (Fact("tijd_tot_verstoring", "gaande", *match.span()) for match in _SINCE.finditer(text))
    return [fact for fact in found if not _ONLINE_OR_OWN.search(_around(text, fact))]


def _around(text: str, fact: Fact) -> str:
    """The words next to it in its own clause; one who dictates has no clauses, so not too many."""
    before = _CLAUSE_END.split(text[: fact.start])[-1].split()
    after = _CLAUSE_END.split(text[fact.end :])[0].split()
    return f"{' '.join(before[-_BEFORE:])} {' '.join(after[:_AFTER])}"
