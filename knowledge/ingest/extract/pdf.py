"""PDF, read with pdfium: text with its place on the page, and from that order, tables, notes and headings."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfiumError, PdfPage

from knowledge.ingest.clean import mended
from knowledge.ingest.extract.document import Document
from knowledge.ingest.extract.pdf_aligned_rows import with_aligned_rows
from knowledge.ingest.extract.pdf_blocks import blocks_of
from knowledge.ingest.extract.pdf_columns import in_reading_order
from knowledge.ingest.extract.pdf_furniture import without_furniture
from knowledge.ingest.extract.pdf_headings import body_style, headings_of
from knowledge.ingest.extract.pdf_lines import Line, rows_of
from knowledge.ingest.extract.pdf_metadata import metadata_of, outline_of, title_on_first_page
from knowledge.ingest.extract.pdf_notes import NoteCollector
from knowledge.ingest.extract.pdf_rules import Rule, rules_of
from knowledge.ingest.extract.pdf_tables import with_tables_as_rows
from knowledge.ingest.extract.pdf_text_check import Sheet, refuse_without_text, remarks_about
from knowledge.ingest.extract.pdf_words import read_words
from knowledge.ingest.hyphenation import Hyphenation
from knowledge.ingest.limits import Limits
from knowledge.ingest.refusal import Reden, RefusedError

PageProgress = Callable[[int, int], None]
"""Pages done, pages in all."""


def read_pdf(path: Path, limits: Limits, progress: PageProgress) -> Document:
    pdf = _opened(path)
    try:
        if len(pdf) > limits.paginas:
            raise RefusedError(Reden.TE_VEEL_PAGINAS, paginas=len(pdf), grens=limits.paginas)
        sheets = list(_sheets(pdf, progress))
        refuse_without_text(sheets)
        return _document(pdf, sheets)
    finally:
        pdf.close()


def _opened(path: Path) -> PdfDocument:
    try:
        return PdfDocument(path)
    except PdfiumError as error:
        locked = error.err_code in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}
        raise RefusedError(Reden.WACHTWOORD if locked else Reden.BESCHADIGD) from error


def _sheets(pdf: PdfDocument, progress: PageProgress) -> Iterator[Sheet]:
    for index in range(len(pdf)):
        try:
            page = pdf[index]
        except PdfiumError:
            yield Sheet(is_damaged=True)
            continue
        words, placement = read_words(page)
        yield Sheet(
            rows=rows_of(words, index + 1),
            rules=rules_of(page, placement),
            height=placement.height,
            has_image=not words and _has_image(page),
        )
        page.close()
        progress(index + 1, len(pdf))


def _has_image(page: PdfPage) -> bool:
    return any(True for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3))


def _document(pdf: PdfDocument, sheets: Sequence[Sheet]) -> Document:
    pages = without_furniture([sheet.rows for sheet in sheets], [sheet.height for sheet in sheets])
    hyphenation = Hyphenation.of("\n".join(row.tekst for rows in pages for row in rows))
    ordered = [_ordered(rows, sheet.rules, hyphenation) for rows, sheet in zip(pages, sheets, strict=True)]
    body_size, _ = body_style(line for lines in ordered for line in lines)
    collector = NoteCollector(body_size, hyphenation)
    lines = [line for page in ordered for line in collector.without_notes(page)]
    headings = headings_of(lines, outline_of(pdf))
    metadata = metadata_of(pdf)
    return Document(
        blocks=mended(blocks_of(lines, headings, hyphenation), hyphenation),
        notes=tuple(collector.notes),
        metadata=replace(metadata, titel=metadata.titel or title_on_first_page(lines, headings)),
        paginas=len(sheets),
        meldingen=remarks_about(sheets),
    )


def _ordered(rows: Sequence[Line], rules: Sequence[Rule], hyphenation: Hyphenation) -> list[Line]:
    """The lines of one page as they are read, tables as rows."""
    words = [word for row in rows for word in row.words]
    if not words:
        return []
    page_number = rows[0].pagina
    again = rows_of(with_tables_as_rows(words, rules, hyphenation), page_number)
    return with_aligned_rows(in_reading_order(again))
