"""The document as plain data for memo.typ, with only signs that it can show and no heading level skipped."""

from collections.abc import Iterator
from itertools import zip_longest
from textwrap import shorten

from knowledge.memo.document import Alinea, Blok, Document, Invulveld, Kop, Lijst, Tabel
from knowledge.memo.flow import fits_with_its_caption, introduces, shown
from knowledge.memo.pdf_characters import breakable, showable
from knowledge.memo.table_room import column_widths, row_heights
from knowledge.memo.wording import as_label, lines_of, notice_word, one_line

Data = dict[str, object]

_LETTERS_ON_A_LINE = 80
_MOST_LINES_UNDIVIDED = 20
"""Rows are higher than they seem where words are long; what is not divided and does not fit would be lost."""
_MOST_LINES_REPEATED = 8
"""A row of headers that fills a page and returns on each page would never come to an end."""
_LONGEST_RUNNING_TITLE = 110
_NO_TITLE = "Memo"
"""PDF/UA asks for a title."""


def content_of(document: Document) -> Data:
    language, _, region = document.taal.partition("-")
    title = one_line(showable(document.titel)) or _NO_TITLE
    return {
        "titel": title,
        "koptekst": shorten(title, _LONGEST_RUNNING_TITLE, placeholder=" …"),
        "onderwerp": one_line(showable(document.onderwerp)),
        "kenmerken": [[_label(label), _lines(value)] for label, value in document.kenmerken],
        "blokken": [*_blocks(shown(document.blokken))],
        "voettekst": _single(document.voettekst),
        "taal": language,
        "regio": region or None,
    }


def _blocks(blokken: list[Blok]) -> Iterator[Data]:
    for blok, following in zip_longest(blokken, blokken[1:]):
        yield _block(blok) | {"leidt_in": introduces(blok, following)}


def _block(blok: Blok) -> Data:
    match blok:
        case Kop():
            return {"soort": "kop", "niveau": blok.niveau, "tekst": _single(blok.tekst)}
        case Alinea():
            word = notice_word(blok.tekst, blok.toon)
            return {"soort": "alinea", "toon": blok.toon.value, "woord": word, "regels": _lines(blok.tekst)}
        case Lijst():
            return {
                "soort": "lijst",
                "genummerd": blok.genummerd,
                "punten": [_lines(punt) for punt in blok.punten],
            }
        case Tabel():
            return _table(blok)
        case Invulveld():
            return {"soort": "invulveld", "label": _label(blok.label), "regels": max(blok.regels, 1)}


def _table(tabel: Tabel) -> Data:
    widths = [max(1, int(width)) for width in column_widths(tabel)]
    headers, *rows = [
        [_cell(text, width) for text, width in zip(rij, widths, strict=True)]
        for rij in (tabel.kolommen, *tabel.rijen)
    ]
    header_lines, *lines = row_heights(tabel)
    return {
        "soort": "tabel",
        "titel": _single(tabel.titel),
        "breedtes": widths,
        "rijkoppen": tabel.rijkoppen,
        "bijeen": fits_with_its_caption(tabel),
        "kolommen": headers,
        "kop_keert_terug": header_lines <= _MOST_LINES_REPEATED,
        "rijen": [
            {"cellen": row, "heel": high <= _MOST_LINES_UNDIVIDED}
            for row, high in zip(rows, lines, strict=True)
        ],
    }


def _cell(text: str, width: int) -> list[str]:
    return [breakable(line, width) for line in lines_of(showable(text))]


def _lines(text: str) -> list[str]:
    return _cell(text, _LETTERS_ON_A_LINE)


def _single(text: str) -> str:
    return breakable(one_line(showable(text)), _LETTERS_ON_A_LINE)


def _label(text: str) -> str:
    return _single(as_label(text))
