"""The memo as a Word document with real styles: a screen reader and a colleague can both work in it."""

from datetime import datetime
from itertools import zip_longest

from docx.document import Document as WordDocument

from knowledge.memo.document import Alinea, Blok, Document, Invulveld, Kop, Lijst, Tabel, Toon
from knowledge.memo.flow import introduces, shown
from knowledge.memo.word_lists import add_list
from knowledge.memo.word_package import as_bytes, empty_document
from knowledge.memo.word_page import set_page
from knowledge.memo.word_properties import set_properties
from knowledge.memo.word_tables import add_table
from knowledge.memo.wording import as_label, legible, notice_word, one_line

_NOTICE_STYLES = {Toon.GEWOON: "Normal", Toon.LET_OP: "Let op", Toon.OEFENING: "Oefening"}


def to_docx(document: Document, gemaakt_op: datetime) -> bytes:
    """`gemaakt_op` has a time zone."""
    word = empty_document(document.taal)
    set_properties(word, document, gemaakt_op)
    set_page(word.sections[0], one_line(document.titel), one_line(document.voettekst))
    _add_head(word, document)
    _add_blocks(word, shown(document.blokken))
    return as_bytes(word)


def _add_head(word: WordDocument, document: Document) -> None:
    word.add_paragraph(one_line(document.titel), "Title")
    word.add_paragraph(one_line(document.onderwerp), "Subtitle")
    for label, value in document.kenmerken:
        _add_labelled(word, "Kenmerk", label, legible(value))


def _add_blocks(word: WordDocument, blokken: list[Blok]) -> None:
    tables = 0
    for blok, following in zip_longest(blokken, blokken[1:]):
        tables += isinstance(blok, Tabel)
        _add_block(word, blok, tables, together=introduces(blok, following))
    if blokken and isinstance(blokken[-1], Tabel):
        word.add_paragraph()


def _add_block(word: WordDocument, blok: Blok, table_number: int, *, together: bool) -> None:
    match blok:
        case Kop():
            word.add_heading(one_line(blok.tekst), blok.niveau)
        case Alinea():
            _add_alinea(word, blok, together=together)
        case Lijst():
            add_list(word, blok)
        case Tabel():
            add_table(word, blok, table_number)
        case Invulveld():
            _add_labelled(word, "Invulveld", blok.label, "\n".join(["\t"] * max(blok.regels, 1)))


def _add_alinea(word: WordDocument, alinea: Alinea, *, together: bool) -> None:
    paragraph = word.add_paragraph(style=_NOTICE_STYLES[alinea.toon])
    if word_before := notice_word(alinea.tekst, alinea.toon):
        paragraph.add_run(f"{word_before} ", "Strong")
    paragraph.add_run(legible(alinea.tekst))
    if together:
        paragraph.paragraph_format.keep_with_next = True


def _add_labelled(word: WordDocument, style: str, label: str, value: str) -> None:
    paragraph = word.add_paragraph(style=style)
    paragraph.add_run(as_label(label), "Strong")
    paragraph.add_run(("\t" if style == "Kenmerk" else " ") + value)
