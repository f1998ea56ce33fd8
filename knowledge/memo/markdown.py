"""The memo as Markdown: CommonMark with tables as GitHub writes them. No text of the memo becomes markup."""

import re
from collections.abc import Iterator

from knowledge.memo.document import Alinea, Blok, Document, Invulveld, Kop, Lijst, Tabel, Toon
from knowledge.memo.flow import shown
from knowledge.memo.wording import as_label, caption_number, lines_of, notice_word, one_line

_ADDRESS = re.compile(r"(https?://[^\s<>|\\`*\"]+[\w/])")
_ANYWHERE = re.compile(r"[\\`*_\[\]<#|~$]|&(?=[#\w])")
_AT_LINE_START = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=:>]))")
_HARD_BREAK = "\\\n"
_BETWEEN_LISTS = "<!-- -->"
"""Without something between them, two lists after each other would be one, and numbered on."""
_DOTS = "…" * 24


def to_markdown(document: Document) -> str:
    parts = [part for part in _parts(document) if part]
    return "\n\n".join(parts) + "\n"


def _parts(document: Document) -> Iterator[str]:
    yield f"# {_inline(document.titel)}"
    yield _paragraph(document.onderwerp)
    yield "\n".join(f"- **{_label(label)}** {_inline(value)}" for label, value in document.kenmerken)
    yield from _body(shown(document.blokken), after_list=bool(document.kenmerken))
    yield "---"
    yield _paragraph(document.voettekst)


def _body(blokken: list[Blok], *, after_list: bool) -> Iterator[str]:
    tables = 0
    for blok in blokken:
        tables += isinstance(blok, Tabel)
        if after_list and isinstance(blok, Lijst):
            yield _BETWEEN_LISTS
        yield _block(blok, tables)
        after_list = isinstance(blok, Lijst)


def _block(blok: Blok, table_number: int) -> str:
    match blok:
        case Kop():
            return f"{'#' * (blok.niveau + 1)} {_inline(blok.tekst)}"
        case Alinea():
            return _alinea(blok)
        case Lijst():
            return "\n".join(_list_items(blok))
        case Tabel():
            return _table(blok, table_number)
        case Invulveld():
            return f"**{_label(blok.label)}** " + _HARD_BREAK.join([_DOTS] * max(blok.regels, 1))


def _alinea(alinea: Alinea) -> str:
    text = _paragraph(alinea.tekst)
    if alinea.toon is Toon.GEWOON:
        return text
    word = notice_word(alinea.tekst, alinea.toon)
    return _quoted(f"**{word}** {text}" if word else text)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def _list_items(lijst: Lijst) -> Iterator[str]:
    for number, punt in enumerate(lijst.punten, 1):
        mark = f"{number}. " if lijst.genummerd else "- "
        yield mark + _paragraph(punt).replace("\n", "\n" + " " * len(mark))


def _table(tabel: Tabel, number: int) -> str:
    caption = f"**{caption_number(number)}** {_inline(tabel.titel)}"
    rule = "| --- " * len(tabel.kolommen) + "|"
    return "\n".join([caption, "", _row(tabel.kolommen), rule, *map(_row, tabel.rijen)])


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(_cell(text) for text in cells)} |"


def _cell(text: str) -> str:
    return "<br>".join(_escaped(line) for line in lines_of(text))


def _paragraph(text: str) -> str:
    return _HARD_BREAK.join(_line(line) for line in lines_of(text))


def _inline(text: str) -> str:
    return _line(one_line(text))


def _label(text: str) -> str:
    return _escaped(as_label(text))


def _line(line: str) -> str:
    return _AT_LINE_START.sub(r"\1\\", _escaped(line))


def _escaped(text: str) -> str:
    """Addresses stay as they are, as links; everything else is plain text."""
    pieces = _ADDRESS.split(text)
    return "".join(
        f"<{piece}>" if place % 2 else _ANYWHERE.sub(r"\\\g<0>", piece) for place, piece in enumerate(pieces)
    )
