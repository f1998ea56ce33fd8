"""Memos to test the formats with, and every text that a reader must find back in them."""

from collections.abc import Iterator
from datetime import UTC, datetime

from knowledge.memo.document import Alinea, Blok, Document, Invulveld, Kop, Lijst, Tabel, Toon

MADE = datetime(2026, 11, 27, 20, 30, tzinfo=UTC)

RICH = Document(
    titel="Memo voor de driehoek",
    onderwerp="Oproep tot rellen op het Stationsplein",
    kenmerken=(("Gemeente", "Voorbeeldstad"), ("Status", "Concept\nnog niet vastgesteld")),
    blokken=(
        Alinea("De casus is verzonnen.", Toon.OEFENING),
        Alinea("Let op: een jurist kijkt dit na.", Toon.LET_OP),
        Kop("De casus"),
        Alinea("Op Snapchat gaat een oproep rond.\nDe politie kent de aanjager."),
        Lijst(("Vuurwerk wordt genoemd", "Vooral minderjarigen")),
        Kop("Nu doen", 2),
        Lijst(("Roep de driehoek bijeen", "Leg de bronnen vast"), genummerd=True),
        Lijst(("Wie spreekt de pers?", "Wie belt de school?"), genummerd=True),
        Kop("Interventies"),
        Tabel(
            "Wat past bij de casus",
            ("Interventie", "Oordeel", "Voorwaarden"),
            (
                ("Gebiedsverbod", "Geschikt", "Herhaling aantonen.\nZienswijze vragen."),
                ("Noodverordening", "Laatste middel", "Ernstige vrees."),
            ),
            (2, 1, 3),
        ),
        Kop("Besluit"),
        Invulveld("Besluit genomen op"),
        Invulveld("Wat wijkt af?", 3),
        Lijst(("Gemeentewet: https://wetten.overheid.nl/BWBR0005416/2026-10-01#Artikel_172a",)),
    ),
    voettekst="Concept voor de driehoek",
)

EMPTY = Document("", "", (), (), "")

HOLLOW = Document(
    "Hol",
    "",
    (),
    (
        Kop("Te diep", 4),
        Kop(""),
        Alinea(""),
        Alinea("", Toon.LET_OP),
        Lijst(()),
        Lijst((), genummerd=True),
        Lijst(("", "wel iets")),
        Tabel("Zonder kolommen", (), (), ()),
        Tabel("Zonder rijen", ("Rol", "Naam"), (), (1, 1)),
        Tabel("Om in te vullen", ("Rol", "Naam"), (("", ""),), (0, 0)),
        Invulveld("", 0),
    ),
    "",
)


def long_table(rows: int) -> Document:
    rijen = tuple((f"Rij {number}", "Een tekst die op de regel past") for number in range(1, rows + 1))
    return Document("Lang", "", (), (Tabel("Alle rijen", ("Nummer", "Inhoud"), rijen, (1, 3)),), "")


def with_text(text: str) -> Document:
    """The text in every place that holds one."""
    table = Tabel(text, (text, text), ((text, text), ("", text)), (1, 2))
    blokken = (
        *(Kop(text), Alinea(text), Alinea(text, Toon.LET_OP), Alinea(text, Toon.OEFENING)),
        *(Lijst((text, text)), Lijst((text, text), genummerd=True), table, Invulveld(text, 2)),
    )
    return Document(text, text, ((text, text),), blokken, text)


def texts_of(document: Document) -> Iterator[str]:
    yield from (document.titel, document.onderwerp, document.voettekst)
    for kenmerk in document.kenmerken:
        yield from kenmerk
    for blok in document.blokken:
        yield from _texts_in(blok)


def _texts_in(blok: Blok) -> Iterator[str]:
    match blok:
        case Kop() | Alinea():
            yield blok.tekst
        case Lijst():
            yield from blok.punten
        case Tabel():
            yield from (blok.titel, *blok.kolommen)
            for rij in blok.rijen:
                yield from rij
        case Invulveld():
            yield blok.label


def squeezed(text: str) -> str:
    """Without white space, and without the hyphens of words that were divided over two lines."""
    return "".join(text.replace("\u00ad", "").split())
