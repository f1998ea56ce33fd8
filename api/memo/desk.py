"""Makes the file of a memo in the format that was asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from knowledge.catalogue import Catalogue
from knowledge.memo.compose import compose_memo
from knowledge.memo.document import Document
from knowledge.memo.markdown import to_markdown
from knowledge.memo.pdf import to_pdf
from knowledge.memo.stof import Memostof
from knowledge.memo.texts import MemoTexts, load_memo_texts
from knowledge.memo.word import to_docx
from knowledge.weighing import Weigher


class Formaat(StrEnum):
    DOCX = "docx"
    PDF = "pdf"
    MD = "md"


MEDIA_TYPES = {
    Formaat.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Formaat.PDF: "application/pdf",
    Formaat.MD: "text/markdown; charset=utf-8",
}


class Bestand(NamedTuple):
    naam: str
    media_type: str
    inhoud: bytes


@dataclass(frozen=True)
class MemoDesk:
    weigher: Weigher
    texts: MemoTexts

    def make(self, stof: Memostof, formaat: Formaat) -> Bestand:
        """The same stof always gives the same bytes."""
        document = compose_memo(stof, self.weigher, self.texts)
        naam = f"{'oefening-' if stof.oefening else ''}memo-driehoek-{stof.gemaakt_op:%Y-%m-%d}.{formaat}"
        return Bestand(naam, MEDIA_TYPES[formaat], _WRITE[formaat](document, stof))


def memo_desk(catalogue: Catalogue) -> MemoDesk:
    return MemoDesk(Weigher(catalogue), load_memo_texts())


_WRITE: dict[Formaat, Callable[[Document, Memostof], bytes]] = {
    Formaat.DOCX: lambda document, stof: to_docx(document, stof.gemaakt_op),
    Formaat.PDF: lambda document, stof: to_pdf(document, stof.gemaakt_op),
    Formaat.MD: lambda document, _: to_markdown(document).encode(),
}
