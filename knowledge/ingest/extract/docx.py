"""DOCX: headings by their style, lists, tables as rows, notes, and pages as Word last laid them out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from lxml import etree

from knowledge.ingest.clean import BULLET, Block, repaired
from knowledge.ingest.extract.archive import opened, xml_of
from knowledge.ingest.extract.document import NO_PAGE, Document, DocumentMetadata
from knowledge.ingest.extract.docx_notes import Notes
from knowledge.ingest.extract.docx_styles import Styles
from knowledge.ingest.extract.docx_text import PAGE_END, boxes_in, is_bold, paragraph_text, w
from knowledge.ingest.extract.tables import row_text
from knowledge.ingest.limits import Limits
from knowledge.ingest.refusal import Reden, RefusedError

_LONGEST_CELL = 900
_LONGEST_BOLD_HEADING = 100
_NUMBERED = re.compile(r"^(\d{1,2}(?:\.\d{1,2})*)\.?\s")
_CORE = {
    "titel": "{http://purl.org/dc/elements/1.1/}title",
    "bestandsdatum": "{http://purl.org/dc/terms/}modified",
}


def read_docx(path: Path, limits: Limits) -> Document:
    with opened(path, limits) as archive:
        root = xml_of(archive, "word/document.xml")
        body = None if root is None else root.find(w("body"))
        if body is None:
            raise RefusedError(Reden.BESCHADIGD)
        notes = Notes({kind: xml_of(archive, f"word/{kind}s.xml") for kind in ("footnote", "endnote")})
        reader = _Reader(Styles(xml_of(archive, "word/styles.xml")), notes, paged=_has_pages(body))
        metadata = _metadata(xml_of(archive, "docProps/core.xml"))
    blocks = _with_bold_headings(list(reader.read(body)), reader.bold)
    return Document(
        blocks=repaired(blocks),
        notes=notes.found(),
        metadata=replace(metadata, titel=reader.title or metadata.titel),
        paginas=reader.page,
    )


class _Reader:
    """page is the page that was reached; 0 throughout when Word kept no pages."""

    def __init__(self, styles: Styles, notes: Notes, *, paged: bool) -> None:
        self._styles = styles
        self._notes = notes
        self._paged = paged
        self.page = 1 if paged else NO_PAGE
        self.title = ""
        self.bold: set[int] = set()
        """Numbers of the blocks that are bold as a whole."""
        self._count = 0

    def read(self, element: etree._Element) -> Iterator[Block]:
        for child in element:
            if child.tag == w("p"):
                yield from self._paragraph(child)
            elif child.tag == w("tbl"):
                yield from self._table(child)
            elif isinstance(child.tag, str) and child.tag not in {w("del"), w("moveFrom"), w("sdtPr")}:
                yield from self.read(child)

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Block]:
        raw = paragraph_text(paragraph, self._notes.mark)
        first = self._turn(raw[: len(raw) - len(raw.lstrip())])
        last = self._turn(raw.lstrip())
        text = " ".join(raw.replace(PAGE_END, "").split())
        if text and not self._styles.is_contents(paragraph):
            level = self._styles.heading_level(paragraph)
            if self._styles.is_title(paragraph):
                self.title = f"{self.title} {text}".strip()
            if not level and is_bold(paragraph):
                self.bold.add(self._count)
            listed = not level and self._styles.is_list_item(paragraph)
            yield self._block(f"{BULLET} {text}" if listed else text, level, (first, last))
        for box in boxes_in(paragraph):
            yield from self.read(box)

    def _table(self, table: etree._Element) -> Iterator[Block]:
        rows = [
            list(_cells(row)) for row in table.iter(w("tr")) if next(row.iterancestors(w("tbl"))) is table
        ]
        longest = max((len("".join(cell.itertext())) for row in rows for cell in row), default=0)
        if max((len(row) for row in rows), default=0) < 2 or longest > _LONGEST_CELL:
            for row in rows:
                for cell in row:
                    yield from self.read(cell)
            return
        for row in rows:
            raw = row_text([self._cell_text(cell) for cell in row])
            first, last = self._turn(""), self._turn(raw)
            if text := raw.replace(PAGE_END, ""):
                yield self._block(text, 0, (first, last))

    def _cell_text(self, cell: etree._Element) -> str:
        if _continues_above(cell):
            return ""
        return " ".join(paragraph_text(paragraph, self._notes.mark) for paragraph in cell.iter(w("p")))

    def _turn(self, text: str) -> int:
        """The page after this text."""
        if self._paged:
            self.page += text.count(PAGE_END)
        return self.page

    def _block(self, text: str, level: int, pages: tuple[int, int]) -> Block:
        self._count += 1
        return Block(text, level, *pages)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for cell in row.iter(w("tc")):
        if next(cell.iterancestors(w("tr"))) is row:
            yield cell


def _continues_above(cell: etree._Element) -> bool:
    merged = cell.find(f"{w('tcPr')}/{w('vMerge')}")
    return merged is not None and merged.get(w("val"), "continue") == "continue"


def _has_pages(body: etree._Element) -> bool:
    return next(body.iter(w("lastRenderedPageBreak")), None) is not None


def _with_bold_headings(blocks: list[Block], bold: set[int]) -> list[Block]:
    """Where a document has no headings by style, short bold paragraphs are its headings."""
    if any(block.is_heading for block in blocks):
        return blocks
    return [
        replace(block, niveau=_level_of_bold(block.tekst)) if index in bold else block
        for index, block in enumerate(blocks)
    ]


def _level_of_bold(text: str) -> int:
    if len(text) > _LONGEST_BOLD_HEADING or text.endswith((".", ":", ";", ",")):
        return 0
    number = _NUMBERED.match(text)
    return number.group(1).count(".") + 1 if number else 1


def _metadata(core: etree._Element | None) -> DocumentMetadata:
    if core is None:
        return DocumentMetadata()
    texts = {field: " ".join((core.findtext(name) or "").split()) for field, name in _CORE.items()}
    return DocumentMetadata(titel=texts["titel"], bestandsdatum=texts["bestandsdatum"][:10])
