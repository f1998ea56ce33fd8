"""Picks the reader for a kind of file. A reader is loaded when it is needed: each brings its own library."""

from collections.abc import Callable
from pathlib import Path

from knowledge.ingest.extract.document import Document
from knowledge.ingest.extract.kind import Kind
from knowledge.ingest.limits import Limits
from knowledge.ingest.refusal import Reden, RefusedError

Progress = Callable[[int, int], None]
"""Pages done, pages in all; for kinds without pages never called."""

_MOST_BYTES = 4
"""A letter takes no more in any way of writing that is read here."""


def read_document(path: Path, kind: Kind, limits: Limits, progress: Progress) -> Document:
    """Raises RefusedError for what cannot or may not be read."""
    if (
        kind in {Kind.TEKST, Kind.MARKDOWN}
        and path.stat().st_size > _MOST_BYTES * limits.tekens_miljoen * 1_000_000
    ):
        raise RefusedError(Reden.TE_VEEL_TEKST, grens=limits.tekens_miljoen)
    # Loading here keeps the reading process small: it reads one file and stops.
    match kind:
        case Kind.PDF:
            from knowledge.ingest.extract.pdf import read_pdf  # noqa: PLC0415

            return read_pdf(path, limits, progress)
        case Kind.DOCX:
            from knowledge.ingest.extract.docx import read_docx  # noqa: PLC0415

            return read_docx(path, limits)
        case Kind.ODT:
            from knowledge.ingest.extract.odt import read_odt  # noqa: PLC0415

            return read_odt(path, limits)
        case Kind.HTML:
            from knowledge.ingest.extract.html import read_html  # noqa: PLC0415

            return read_html(path)
        case Kind.MARKDOWN:
            from knowledge.ingest.extract.markdown import read_markdown  # noqa: PLC0415

            return read_markdown(path)
        case Kind.TEKST:
            from knowledge.ingest.extract.text import read_text  # noqa: PLC0415

            return read_text(path)
