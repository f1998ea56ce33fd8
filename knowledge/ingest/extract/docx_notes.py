"""Notes of a DOCX: their texts stand in parts of their own."""

from lxml import etree

from knowledge.ingest.extract.docx_text import paragraph_text, w
from knowledge.ingest.footnotes import Footnote, superscript


class Notes:
    """Numbers notes by the order of their marks; feet of pages and ends of documents in one row."""

    def __init__(self, parts: dict[str, etree._Element | None]) -> None:
        self._bodies = {
            (kind, note.get(w("id"))): note
            for kind, part in parts.items()
            if part is not None
            for note in part.iter(w(kind))
        }
        self._numbers: dict[tuple[str, str], int] = {}

    def mark(self, kind: str, note_id: str) -> str:
        if (kind, note_id) not in self._bodies:
            return ""
        return superscript(self._numbers.setdefault((kind, note_id), len(self._numbers) + 1))

    def found(self) -> tuple[Footnote, ...]:
        return tuple(Footnote(number, self._text(key)) for key, number in self._numbers.items())

    def _text(self, key: tuple[str, str]) -> str:
        paragraphs = self._bodies[key].iter(w("p"))
        text = " ".join(paragraph_text(paragraph, lambda _kind, _id: "") for paragraph in paragraphs)
        return " ".join(text.split())
