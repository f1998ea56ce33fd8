"""What a PDF says about itself, where that is worth something."""

import re
from collections.abc import Sequence

from pypdfium2 import PdfDocument

from knowledge.ingest.extract.document import DocumentMetadata
from knowledge.ingest.extract.pdf_headings import Headings, plain_title
from knowledge.ingest.extract.pdf_lines import Line

_TITLE_LINES = 12
_DATE = re.compile(r"^(?:D:)?(\d{4})(\d{2})(\d{2})")
_NO_TITLE = re.compile(
    r"^(?:microsoft (?:word|powerpoint) - |untitled|naamloos|"
    r"(?:\(anonymous\)|title|titel|presentatie|document\d*|.*\.(?:docx?|pdf|indd|odt))$)",
    re.IGNORECASE,
)


def metadata_of(pdf: PdfDocument) -> DocumentMetadata:
    """The author of a PDF is a person more often than an uitgever, so it is not used."""
    fields = pdf.get_metadata_dict()
    title = " ".join(fields.get("Title", "").split())
    date = _DATE.match(fields.get("CreationDate", ""))
    return DocumentMetadata(
        titel="" if _NO_TITLE.match(title) else title,
        bestandsdatum="-".join(date.groups()) if date else "",
    )


def outline_of(pdf: PdfDocument) -> dict[tuple[int, str], int]:
    """The bookmarks: level from 1 per page number and title without numbering."""
    found: dict[tuple[int, str], int] = {}
    for bookmark in pdf.get_toc():
        destination = bookmark.get_dest()
        page = destination.get_index() if destination else None
        title = plain_title(bookmark.get_title() or "")
        if page is not None and title:
            found.setdefault((page + 1, title), bookmark.level + 1)
    return found


def title_on_first_page(lines: Sequence[Line], headings: Headings) -> str:
    """The largest heading at the top of the first page with text; '' when there is none."""
    top = [line for line in lines if line.pagina == lines[0].pagina][:_TITLE_LINES]
    first = [line for line in top if headings.level(line)]
    if not first:
        return ""
    largest = max(line.size for line in first)
    return " ".join(line.tekst for line in first if line.size == largest)
