"""What every reader of a kind of file returns."""

from dataclasses import dataclass

from knowledge.ingest.clean import Block
from knowledge.ingest.footnotes import Footnote

NO_PAGE = 0
"""Page number of a block or note in a kind of file that has no pages."""


@dataclass(frozen=True)
class DocumentMetadata:
    """What the file says about itself; empty where it says nothing.

    datum is ISO (2025-03-14) or as the document writes it. bestandsdatum is when the file was made, which is
    often not the date of publication.
    """

    titel: str = ""
    uitgever: str = ""
    datum: str = ""
    bestandsdatum: str = ""
    url: str = ""


@dataclass(frozen=True)
class Document:
    """blocks in reading order, with superscript numbers where a note belongs.

    paginas is 0 for kinds without pages. meldingen are Dutch sentences about what could not be read well.
    """

    blocks: tuple[Block, ...]
    notes: tuple[Footnote, ...] = ()
    metadata: DocumentMetadata = DocumentMetadata()
    paginas: int = 0
    meldingen: tuple[str, ...] = ()
