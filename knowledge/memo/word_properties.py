"""What a Word file says about itself. No person is named in it."""

from datetime import UTC, datetime

from docx.document import Document as WordDocument

from knowledge.memo.document import Document
from knowledge.memo.wording import one_line

_MAKER = "Digitale consultatiebox"
_MOST_LETTERS = 255


def set_properties(word: WordDocument, document: Document, gemaakt_op: datetime) -> None:
    properties = word.core_properties
    properties.title = one_line(document.titel)[:_MOST_LETTERS]
    properties.subject = one_line(document.onderwerp)[:_MOST_LETTERS]
    properties.language = document.taal
    properties.author = properties.last_modified_by = _MAKER
    properties.comments = ""
    properties.created = properties.modified = gemaakt_op.astimezone(UTC)
