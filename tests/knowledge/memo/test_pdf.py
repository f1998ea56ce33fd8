"""The memo as PDF: what a reader sees, what a screen reader is told, and what an archive asks for."""

from collections import Counter
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from knowledge.memo.document import Blok, Document, Tabel
from knowledge.memo.pdf import to_pdf
from tests.knowledge.memo.any_text import NASTY, any_text
from tests.knowledge.memo.documents import (
    EMPTY,
    HOLLOW,
    MADE,
    RICH,
    long_table,
    squeezed,
    texts_of,
    with_text,
)


def opened(document: Document) -> PdfReader:
    return PdfReader(BytesIO(to_pdf(document, MADE)))


@pytest.fixture(scope="module")
def pdf() -> PdfReader:
    return opened(RICH)


def only(blok: Blok) -> Document:
    return replace(RICH, blokken=(blok,))


def pages_of(document: Document) -> list[str]:
    file = pypdfium2.PdfDocument(to_pdf(document, MADE))
    pages = [page.get_textpage().get_text_range() for page in file]
    file.close()
    return pages


def elements(node: object) -> list[DictionaryObject]:
    """The structure of the document as a screen reader walks through it."""
    if isinstance(node, list):
        return [element for child in node for element in elements(child.get_object())]
    if not isinstance(node, dict) or "/K" not in node:
        return []
    return [*([node] if "/S" in node else []), *elements(node["/K"].get_object())]


def tags(pdf: PdfReader) -> Counter[str]:
    return Counter(str(element["/S"]) for element in elements(pdf.trailer["/Root"]["/StructTreeRoot"]))


def test_everything_in_the_memo_can_be_read() -> None:
    text = squeezed("".join(pages_of(RICH)))
    for expected in texts_of(RICH):
        assert squeezed(expected) in text, expected
    assert squeezed("Oefening: De casus is verzonnen.") in text
    assert "Pagina1van1" in text


def test_the_file_is_tagged_and_in_dutch(pdf: PdfReader) -> None:
    root = pdf.trailer["/Root"]
    assert root["/Lang"] == "nl-NL"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    metadata = root["/Metadata"].get_object().get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in metadata


def test_headings_lists_and_tables_are_what_they_look_like(pdf: PdfReader) -> None:
    found = tags(pdf)
    assert (found["/H1"], found["/H2"]) == (3, 1)
    assert (found["/Table"], found["/Caption"], found["/TR"], found["/TH"], found["/TD"]) == (1, 1, 3, 3, 6)
    assert found["/L"] == 5
    assert found["/LI"] == 9


def test_headings_lead_to_their_pages(pdf: PdfReader) -> None:
    assert [entry.title for entry in pdf.outline if not isinstance(entry, list)] == [
        "De casus",
        "Interventies",
        "Besluit",
    ]


def test_the_file_names_its_subject_and_no_person(pdf: PdfReader) -> None:
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Memo voor de driehoek"
    assert pdf.metadata.subject == "Oproep tot rellen op het Stationsplein"
    assert pdf.metadata.author == "Digitale consultatiebox"
    assert pdf.metadata.creation_date == MADE


def test_a_long_table_repeats_its_headers_on_each_page() -> None:
    pages = pages_of(long_table(60))
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert "Nummer" in page
        assert f"Pagina {number} van {len(pages)}" in page
    assert [number for number in range(1, 61) if f"Rij {number} Een" not in "".join(pages)] == []


def test_a_row_longer_than_a_page_goes_on_over_the_page() -> None:
    text = " ".join(f"woord{number}" for number in range(3000))
    pages = pages_of(only(Tabel("Lang", ("Kop", "Inhoud"), (("Rij", text),), (1, 1))))
    assert len(pages) > 3
    shown = "".join(pages).split("Rij", 1)[1]
    assert [word for word in text.split() if word not in shown] == []


def test_headers_longer_than_a_page_come_to_an_end() -> None:
    text = " ".join(f"woord{number}" for number in range(1000))
    pages = pages_of(only(Tabel("Lang", (text, text), ((text, text), ("", text)), (1, 2))))
    assert 4 < len(pages) < 40


def test_an_address_in_a_narrow_column_gets_no_hyphens_of_ours() -> None:
    address = "https://www.overheid.nl/openbareordeverstoring/BWBR0005416?bijlage=gebiedsverboden"
    table = Tabel("Smal", ("Vindplaats", "Bron"), ((address, "Een naam van een bron " * 9),), (1, 9))
    assert address in "".join("".join(pages_of(only(table))).split())


@pytest.mark.parametrize("document", [EMPTY, HOLLOW], ids=["empty", "hollow"])
def test_nothing_to_show_breaks_nothing(document: Document) -> None:
    assert tags(opened(document))["/Document"] == 1


def test_the_same_memo_gives_the_same_file() -> None:
    assert to_pdf(RICH, MADE) == to_pdf(RICH, MADE)


def test_what_the_letters_cannot_show_leaves_a_trace() -> None:
    text = "".join(pages_of(with_text("brand 🔥🔥 bij 漢字, café x\u0301 en слово, ± 5\u202fm² ≥ ½")))
    assert "brand [emoji] bij \ufffd, café x en слово, ± 5\u202fm² ≥ ½" in text


@pytest.mark.parametrize("text", [text for text in NASTY if text.isascii() and text.isprintable()])
def test_no_text_becomes_markup(text: str) -> None:
    found = squeezed("".join(pages_of(with_text(text))))
    assert found.count(squeezed(text)) >= 19


@settings(max_examples=60, deadline=None)
@given(any_text)
def test_every_text_gives_a_tagged_file(text: str) -> None:
    assert to_pdf(with_text(text), MADE).startswith(b"%PDF-1.7")
