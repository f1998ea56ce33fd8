"""The memo as a document without a format: headings, paragraphs, lists, tables, places to fill in."""

from dataclasses import dataclass
from enum import StrEnum


class Toon(StrEnum):
    """How much a notice stands out; the words must say it too."""

    GEWOON = "gewoon"
    LET_OP = "let_op"
    OEFENING = "oefening"


@dataclass(frozen=True, slots=True)
class Kop:
    """A heading. `niveau` 1 is a chapter, 2 a part of it; the title of the document is no Kop."""

    tekst: str
    niveau: int = 1


@dataclass(frozen=True, slots=True)
class Alinea:
    tekst: str
    toon: Toon = Toon.GEWOON


@dataclass(frozen=True, slots=True)
class Lijst:
    punten: tuple[str, ...]
    genummerd: bool = False


@dataclass(frozen=True, slots=True)
class Tabel:
    """`kolommen` are the headers of the columns; with `rijkoppen` the first cell of a row is its header.

    `titel` is the caption. `breedtes` are shares of the width, one per column. A cell may hold line breaks.
    """

    titel: str
    kolommen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    breedtes: tuple[float, ...]
    rijkoppen: bool = True


@dataclass(frozen=True, slots=True)
class Invulveld:
    """An empty place that people fill in by hand or in Word: a label and a number of lines."""

    label: str
    regels: int = 1


Blok = Kop | Alinea | Lijst | Tabel | Invulveld


@dataclass(frozen=True, slots=True)
class Document:
    """`kenmerken` stand below the title as label and value. `voettekst` is on every page."""

    titel: str
    onderwerp: str
    kenmerken: tuple[tuple[str, str], ...]
    blokken: tuple[Blok, ...]
    voettekst: str
    taal: str = "nl-NL"
