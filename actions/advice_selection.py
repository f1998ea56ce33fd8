"""Which part of the advies the user wants to see: everything, one soort, or only what is quick."""

import re
from collections.abc import Callable

from knowledge.advice import Interventievoorstel
from knowledge.catalogue import Catalogue
from knowledge.vocabulary import InterventieSoort, Snelheid

ALL = "alles"
_NOT_LEGAL = re.compile(
    r"(?:niet|non)[- ]?juridisch|zonder (?:de )?(?:juristen|juridisch|rechter|wet)|"
    r"\b(?:zachte?|informele|lichte|communicatieve|sociale) (?:maatregelen|aanpak|middelen|interventies|"
    r"kant|"
    r"opties|dingen)|geen juridisch|niks juridisch|niet de juridisch",
    re.I,
)
_LEGAL = re.compile(
    r"\b(?:alleen|enkel|uitsluitend|puur|slechts|louter)\b[^.?!]{0,25}\bjuridisch|"
    r"juridische (?:maatregelen|"
    r"opties|mogelijkheden|middelen|interventies|lijst|kant)|\bharde (?:maatregelen|middelen)",
    re.I,
)
_QUICK = re.compile(
    r"\b(?:vanavond|vannacht|vandaag|nu|direct|meteen|snel|binnen (?:een )?(?:paar )?uur|"
    r"binnen enkele uren|"
    r"op korte termijn|per direct|nog dit uur)\b[^.?!]*\b(?:kan|kunnen|haalbaar|lukt|mogelijk|inzetbaar|"
    r"inzetten|doen|regelen|uitvoeren|geregeld|rond)\b|"
    r"\b(?:kan|kunnen|haalbaar|lukt|mogelijk|inzetbaar)\b[^.?!]*\b(?:vanavond|vannacht|vandaag|nog vandaag|"
    r"binnen (?:een )?(?:paar )?uur|binnen enkele uren|per direct)\b|"
    r"\b(?:alleen|enkel)\b[^.?!]*\b(?:vanavond|vannacht|vandaag|snelle?|spoed)",
    re.I,
)
_EVERYTHING = re.compile(
    r"\b(?:toon|laat|geef|zie|zien|som|lijst|noem)\b[^.?!]*\b(?:alles|alle|allemaal|hele|volledige|"
    r"complete)\b|"
    r"\b(?:hele|volledige|complete) (?:lijst|rij|overzicht|advies)|\balle (?:maatregelen|opties|"
    r"mogelijkheden|interventies)|^\W*alles\W*$|\bde rest\b|\bwat nog meer\b",
    re.I,
)
_FAST = re.compile(r"\b(?:alles|hele|volledige|complete)\b", re.I)

Keep = Callable[[Interventievoorstel], bool]


def wanted_part(text: str) -> str | None:
    """The key of the part in texts.yaml, or None for the advies as it is."""
    if _NOT_LEGAL.search(text):
        return "niet_juridisch"
    if _LEGAL.search(text):
        return "juridisch"
    if _QUICK.search(text) and not _FAST.search(text):
        return "snel"
    return ALL if _EVERYTHING.search(text) else None


def kept_in(part: str, catalogue: Catalogue) -> Keep:
    """Which proposals belong to the part; what does not fit the casus never does."""
    rules: dict[str, Keep] = {
        "niet_juridisch": lambda one: one.soort == InterventieSoort.NIET_JURIDISCH,
        "juridisch": lambda one: one.soort == InterventieSoort.JURIDISCH,
        "snel": lambda one: catalogue.interventies[one.id].snelheid is Snelheid.UREN,
        ALL: lambda _: True,
    }
    return lambda one: one.oordeel != "niet_geschikt" and rules[part](one)
