"""ODT: headings by outline level, lists, tables as rows, notes, and pages as they were last laid out."""

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from knowledge.ingest.clean import BULLET, Block, repaired
from knowledge.ingest.extract.archive import opened, xml_of
from knowledge.ingest.extract.document import NO_PAGE, Document, DocumentMetadata
from knowledge.ingest.extract.tables import row_text
from knowledge.ingest.footnotes import Footnote, superscript
from knowledge.ingest.limits import Limits
from knowledge.ingest.refusal import Reden, RefusedError

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PAGE_END = "\f"
_LONGEST_CELL = 900
_LEFT_OUT = {
    f"{_TEXT}table-of-content",
    f"{_TEXT}alphabetical-index",
    f"{_TEXT}illustration-index",
    f"{_TEXT}table-index",
    f"{_TEXT}tracked-changes",
    f"{_OFFICE}annotation",
    f"{_OFFICE}annotation-end",
    f"{_OFFICE}forms",
}
_SIGNS = {
    f"{_TEXT}s": " ",
    f"{_TEXT}tab": " ",
    f"{_TEXT}line-break": " ",
    f"{_TEXT}soft-page-break": _PAGE_END,
}


def read_odt(path: Path, limits: Limits) -> Document:
    with opened(path, limits) as archive:
        _refuse_locked(xml_of(archive, "META-INF/manifest.xml"))
        content = xml_of(archive, "content.xml")
        body = None if content is None else content.find(f"{_OFFICE}body/{_OFFICE}text")
        if body is None:
            raise RefusedError(Reden.BESCHADIGD)
        metadata = _metadata(xml_of(archive, "meta.xml"))
    reader = _Reader(paged=next(body.iter(f"{_TEXT}soft-page-break"), None) is not None)
    blocks = list(reader.read(body))
    return Document(repaired(blocks), tuple(reader.notes), metadata, reader.page)


class _Reader:
    """page is the page that was reached; 0 throughout when the file keeps no pages."""

    def __init__(self, *, paged: bool) -> None:
        self._paged = paged
        self.page = 1 if paged else NO_PAGE
        self.notes: list[Footnote] = []

    def read(self, element: etree._Element, prefix: str = "") -> Iterator[Block]:
        for child in element:
            if child.tag == f"{_TEXT}h":
                yield from self._text_block(child, _level(child), "")
            elif child.tag == f"{_TEXT}p":
                yield from self._text_block(child, 0, prefix)
                prefix = ""
            elif child.tag == f"{_TABLE}table":
                yield from self._table(child)
            elif child.tag == f"{_TEXT}soft-page-break":
                self._turn(_PAGE_END)
            elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
                yield from self.read(child, f"{BULLET} " if child.tag == f"{_TEXT}list-item" else prefix)

    def _text_block(self, element: etree._Element, level: int, prefix: str) -> Iterator[Block]:
        raw = "".join(self._pieces(element))
        first = self._turn(raw[: len(raw) - len(raw.lstrip())])
        last = self._turn(raw.lstrip())
        if text := " ".join(raw.replace(_PAGE_END, "").split()):
            yield Block(prefix + text, level, first, last)
        for box in element.iter(f"{_DRAW}text-box"):
            yield from self.read(box)

    def _pieces(self, element: etree._Element) -> Iterator[str]:
        yield element.text or ""
        for child in element:
            if child.tag == f"{_TEXT}note":
                yield self._note(child)
            elif child.tag in _SIGNS:
                yield _SIGNS[child.tag]
            elif (
                isinstance(child.tag, str) and child.tag not in _LEFT_OUT and child.tag != f"{_DRAW}text-box"
            ):
                yield from self._pieces(child)
            yield child.tail or ""

    def _note(self, note: etree._Element) -> str:
        body = note.find(f"{_TEXT}note-body")
        text = "" if body is None else " ".join(" ".join(body.itertext()).split())
        number = len(self.notes) + 1
        self.notes.append(Footnote(number, text))
        return superscript(number)

    def _table(self, table: etree._Element) -> Iterator[Block]:
        rows = [list(row.iterchildren(f"{_TABLE}table-cell")) for row in table.iter(f"{_TABLE}table-row")]
        longest = max((len("".join(cell.itertext())) for row in rows for cell in row), default=0)
        if max((len(row) for row in rows), default=0) < 2 or longest > _LONGEST_CELL:
            for row in rows:
                for cell in row:
                    yield from self.read(cell)
            return
        for row in rows:
            raw = row_text([" ".join(self._cell(cell)) for cell in row])
            page = self._turn(raw)
            if text := raw.replace(_PAGE_END, ""):
                yield Block(text, 0, page, page)

    def _cell(self, cell: etree._Element) -> Iterator[str]:
        for paragraph in cell.iter(f"{_TEXT}p", f"{_TEXT}h"):
            yield "".join(self._pieces(paragraph))

    def _turn(self, text: str) -> int:
        """The page after this text."""
        if self._paged:
            self.page += text.count(_PAGE_END)
        return self.page


def _level(heading: etree._Element) -> int:
    level = heading.get(f"{_TEXT}outline-level", "1")
    return max(1, int(level)) if level.isdecimal() else 1


def _refuse_locked(manifest: etree._Element | None) -> None:
    if manifest is not None and next(manifest.iter(f"{_MANIFEST}encryption-data"), None) is not None:
        raise RefusedError(Reden.WACHTWOORD)


def _metadata(meta: etree._Element | None) -> DocumentMetadata:
    if meta is None:
        return DocumentMetadata()
    title, date = (next(meta.iter(f"{_DC}{name}"), None) for name in ("title", "date"))
    return DocumentMetadata(
        titel="" if title is None else " ".join((title.text or "").split()),
        bestandsdatum="" if date is None else (date.text or "")[:10],
    )
