"""The memo as a Word document, read back with python-docx."""

from dataclasses import replace
from datetime import timedelta, timezone
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from hypothesis import given, settings

from knowledge.memo.document import Document, Tabel
from knowledge.memo.word import to_docx
from knowledge.memo.wording import legible
from tests.knowledge.memo.any_text import any_text
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


def opened(document: Document) -> WordDocument:
    return docx.Document(BytesIO(to_docx(document, MADE)))


@pytest.fixture(scope="module")
def word() -> WordDocument:
    return opened(RICH)


def paragraphs(word: WordDocument) -> list[Paragraph]:
    """Those of the body, also in tables, and those at the top and the foot of the pages."""
    section = word.sections[0]
    cells = [cell for table in word.tables for row in table.rows for cell in row.cells]
    places = [word, *cells, section.header, section.footer, section.first_page_footer]
    return [paragraph for place in places for paragraph in place.paragraphs]


def in_style(word: WordDocument, style: str) -> list[str]:
    return [paragraph.text for paragraph in word.paragraphs if paragraph.style.name == style]


def test_everything_in_the_memo_can_be_read(word: WordDocument) -> None:
    text = squeezed("".join(paragraph.text for paragraph in paragraphs(word)))
    for expected in texts_of(RICH):
        assert squeezed(expected) in text, expected


def test_title_headings_and_lists_have_the_styles_of_word(word: WordDocument) -> None:
    assert in_style(word, "Title") == ["Memo voor de driehoek"]
    assert in_style(word, "Subtitle") == ["Oproep tot rellen op het Stationsplein"]
    assert in_style(word, "Heading 1") == ["De casus", "Interventies", "Besluit"]
    assert in_style(word, "Heading 2") == ["Nu doen"]
    assert in_style(word, "List Bullet")[:2] == ["Vuurwerk wordt genoemd", "Vooral minderjarigen"]
    assert in_style(word, "List Number")[0] == "Roep de driehoek bijeen"
    assert in_style(word, "Caption") == ["Tabel 1. Wat past bij de casus"]


def test_a_notice_has_a_border_a_shade_and_a_word(word: WordDocument) -> None:
    assert in_style(word, "Oefening") == ["Oefening: De casus is verzonnen."]
    assert in_style(word, "Let op") == ["Let op: een jurist kijkt dit na."]
    for style in ("Let op", "Oefening"):
        look = word.styles[style].element.pPr
        assert look.find(qn("w:pBdr")) is not None
        assert look.find(qn("w:shd")) is not None


def test_the_language_is_dutch(word: WordDocument) -> None:
    assert word.core_properties.language == "nl-NL"
    languages = word.styles.element.findall(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert [language.get(qn("w:val")) for language in languages] == ["nl-NL"]


def test_a_memo_in_another_language_says_so() -> None:
    word = opened(replace(RICH, taal="en-GB"))
    language = word.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert language.get(qn("w:val")) == word.core_properties.language == "en-GB"


def test_the_file_names_its_subject_and_no_person(word: WordDocument) -> None:
    properties = word.core_properties
    assert properties.title == "Memo voor de driehoek"
    assert properties.subject == "Oproep tot rellen op het Stationsplein"
    assert properties.author == properties.last_modified_by == "Digitale consultatiebox"
    assert properties.created == properties.modified == MADE
    assert properties.comments == ""


def test_the_file_holds_nothing_that_is_not_ours() -> None:
    names = {name for name in ZipFile(BytesIO(to_docx(RICH, MADE))).namelist() if "_rels" not in name}
    parts = ("document", "styles", "numbering", "settings", "fontTable", "header1", "footer1", "footer2")
    assert names == {"[Content_Types].xml", "docProps/core.xml", *(f"word/{part}.xml" for part in parts)}


def table_marks(table: Table, name: str) -> list[int]:
    return [
        place
        for place, row in enumerate(table.rows)
        if row._tr.find(f"{qn('w:trPr')}/{qn(name)}") is not None
    ]


def test_a_table_repeats_its_headers_keeps_rows_whole_and_has_a_name() -> None:
    table = opened(long_table(60)).tables[0]
    assert len(table.rows) == 61
    assert table_marks(table, "w:tblHeader") == [0]
    assert table_marks(table, "w:cantSplit") == list(range(61))
    properties = table._tbl.tblPr
    assert properties.find(qn("w:tblCaption")).get(qn("w:val")) == "Alle rijen"
    look = properties.find(qn("w:tblLook"))
    assert (look.get(qn("w:firstRow")), look.get(qn("w:firstColumn"))) == ("1", "1")


def kept_with_next(table: Table) -> list[bool]:
    return [bool(row.cells[0].paragraphs[0].paragraph_format.keep_with_next) for row in table.rows]


def test_a_small_table_stays_on_one_page_and_a_long_one_starts_with_a_row(word: WordDocument) -> None:
    assert kept_with_next(word.tables[0]) == [True, True, False]
    assert kept_with_next(opened(long_table(60)).tables[0]) == [True] + [False] * 60


def test_columns_are_as_wide_as_asked_and_fill_the_page(word: WordDocument) -> None:
    section = word.sections[0]
    widths = [column.width for column in word.tables[0].columns]
    room = section.page_width - section.left_margin - section.right_margin
    assert abs(sum(widths) - room) < room / 100
    assert widths[1] < widths[0] < widths[2]
    assert [cell.width for cell in word.tables[0].rows[1].cells] == widths


def test_a_column_is_no_narrower_than_its_longest_word() -> None:
    rijen = (("Gemeentewet", "Een lange uitleg " * 20), ("Vechtpartij", "Kort"))
    table = Tabel("Smal", ("Wat", "Waarom"), rijen, (1, 30))
    widths = [column.width for column in opened(replace(RICH, blokken=(table,))).tables[0].columns]
    assert sum(widths) / 8 < widths[0] < sum(widths) / 5


def test_the_page_is_a4_with_its_number_and_the_number_of_pages(word: WordDocument) -> None:
    section = word.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    for footer in (section.footer, section.first_page_footer):
        assert footer.paragraphs[0].text == "Concept voor de driehoek\tPagina 1 van 1"
        codes = [code.text for code in footer._element.iter(qn("w:instrText"))]
        assert codes == ["PAGE", "NUMPAGES"]
    assert section.header.paragraphs[0].text == "Memo voor de driehoek"


def test_each_numbered_list_counts_from_one(word: WordDocument) -> None:
    counts = [
        paragraph._p.pPr.numPr.numId.val
        for paragraph in word.paragraphs
        if paragraph.style.name == "List Number"
    ]
    assert counts[0] == counts[1] != counts[2] == counts[3]
    numbering = word.part.numbering_part.element
    for count in set(counts):
        assert numbering.xpath(f"w:num[@w:numId={count}]/w:lvlOverride/w:startOverride/@w:val") == ["1"]


def test_a_place_to_fill_in_has_as_many_lines_as_asked(word: WordDocument) -> None:
    assert in_style(word, "Invulveld") == ["Besluit genomen op: \t", "Wat wijkt af? \t\n\t\n\t"]


@pytest.mark.parametrize("document", [EMPTY, HOLLOW], ids=["empty", "hollow"])
def test_nothing_to_show_breaks_nothing(document: Document) -> None:
    word = opened(document)
    levels = [
        int(paragraph.style.name[-1]) for paragraph in word.paragraphs if "Heading" in paragraph.style.name
    ]
    assert all(after <= before + 1 for before, after in pairwise([0, *levels]))
    assert word.element.body[-2].tag == qn("w:p")


def test_the_same_memo_gives_the_same_file() -> None:
    elsewhere = MADE.astimezone(timezone(timedelta(hours=9)))
    assert to_docx(RICH, MADE) == to_docx(RICH, MADE) == to_docx(RICH, elsewhere)
    parts = ZipFile(BytesIO(to_docx(RICH, MADE))).infolist()
    assert {part.date_time for part in parts} == {(1980, 1, 1, 0, 0, 0)}


@settings(max_examples=40, deadline=None)
@given(any_text)
def test_every_text_is_read_back_as_it_was(text: str) -> None:
    word = opened(with_text(text))
    found = squeezed("".join(paragraph.text for paragraph in paragraphs(word)))
    assert squeezed(legible(text)) in found
    assert len(word.tables) == 1
    assert len(in_style(word, "List Bullet")) == len(in_style(word, "List Number")) == 2
