"""Tables in Word: a caption, a row of headers that returns on each page, and rows that stay whole."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.shared import Length, Twips
from docx.table import Table, _Cell, _Row

from knowledge.memo.document import Tabel
from knowledge.memo.flow import fits_with_its_caption
from knowledge.memo.table_room import LETTERS_IN_A_ROW, column_widths
from knowledge.memo.word_fields import add_field
from knowledge.memo.wording import lines_of, one_line

_TEXT_WIDTH = 9638
_ROOM_TO_WRITE = Twips(480)
_PROPERTIES = f"""<w:tblPr {nsdecls("w")}><w:tblStyle w:val="Memotabel"/>
<w:tblW w:w="{_TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>
<w:tblLook w:firstRow="1" w:lastRow="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>
<w:tblCaption/></w:tblPr>"""
_FIRST_ROW, _FIRST_COLUMN, _NO_BANDS = 0x20, 0x80, 0x600
"""The same choices once more, as older versions of Word read them in w:val."""


def add_table(word: WordDocument, tabel: Tabel, number: int) -> None:
    _add_caption(word, tabel, number)
    table = word.add_table(rows=1 + len(tabel.rijen), cols=len(tabel.kolommen))
    _set_properties(table, tabel)
    _fill(table, tabel)


def _add_caption(word: WordDocument, tabel: Tabel, number: int) -> None:
    paragraph = word.add_paragraph("Tabel ", "Caption")
    add_field(paragraph, "SEQ Tabel \\* ARABIC", str(number))
    paragraph.add_run(f". {one_line(tabel.titel)}")


def _set_properties(table: Table, tabel: Tabel) -> None:
    properties = parse_xml(_PROPERTIES)
    look, caption = properties[-2:]
    look.set(qn("w:firstColumn"), str(int(tabel.rijkoppen)))
    look.set(qn("w:val"), f"{_FIRST_ROW + _NO_BANDS + _FIRST_COLUMN * tabel.rijkoppen:04X}")
    caption.set(qn("w:val"), one_line(tabel.titel))
    table._tbl.replace(table._tbl.tblPr, properties)


def _fill(table: Table, tabel: Tabel) -> None:
    widths = [Twips(round(_TEXT_WIDTH * width / LETTERS_IN_A_ROW)) for width in column_widths(tabel)]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    together = fits_with_its_caption(tabel)
    for place, (row, texts) in enumerate(zip(table.rows, (tabel.kolommen, *tabel.rijen), strict=True)):
        _fill_row(row, texts, widths, together=place == 0 or (together and place < len(tabel.rijen)))
    _mark(table.rows[0], "w:tblHeader")


def _fill_row(row: _Row, texts: tuple[str, ...], widths: Sequence[Length], *, together: bool) -> None:
    _mark(row, "w:cantSplit")
    if not all(texts):
        row.height = _ROOM_TO_WRITE
    for cell, text, width in zip(row.cells, texts, widths, strict=True):
        cell.width = width
        _fill_cell(cell, text, together=together)


def _fill_cell(cell: _Cell, text: str, *, together: bool) -> None:
    first, *others = lines_of(text)
    cell.paragraphs[0].add_run(first)
    for line in others:
        cell.add_paragraph(line)
    for paragraph in cell.paragraphs:
        paragraph.style = "Tabeltekst"
        paragraph.paragraph_format.keep_with_next = together or None


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))
