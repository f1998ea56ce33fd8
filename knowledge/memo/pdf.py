"""The memo as PDF: tagged for screen readers (PDF/UA-1) and fit for archives (PDF/A-2a), set by Typst."""

import json
from datetime import datetime
from pathlib import Path

import typst

from knowledge.memo.document import Document
from knowledge.memo.pdf_content import content_of

_TEMPLATE = Path(__file__).with_name("memo.typ")


def to_pdf(document: Document, gemaakt_op: datetime) -> bytes:
    """`gemaakt_op` has a time zone. The content travels as data: no text of the memo is read as Typst."""
    return typst.compile(
        _TEMPLATE,
        root=_TEMPLATE.parent,
        ignore_system_fonts=True,
        sys_inputs={"document": json.dumps(content_of(document))},
        pdf_standards=["a-2a", "ua-1"],
        timestamp=gemaakt_op,
    )
