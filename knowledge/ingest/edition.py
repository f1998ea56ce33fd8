"""One edition of an added publicatie: what ingestion made of one file, as it is kept."""

from pydantic import Field

from knowledge.model.base import ContentModel, KaartId, Tekst

READING_VERSION = 1
"""Goes up when the same file would give other passages; then adding it again is not 'already known'."""


class Noot(ContentModel):
    nummer: int
    tekst: str


class EditionPassage(ContentModel):
    """kop: the headings above it, outermost first."""

    kop: tuple[str, ...] = ()
    tekst: Tekst
    vindplaats: Tekst
    voetnoten: tuple[Noot, ...] = ()


class EditionMetadata(ContentModel):
    """datum is free text, as on a card. bestand_sha256 is of the original file, which is kept beside this.

    toegevoegd_op is UTC. te_verifieren: nobody has checked yet that this may be relied on.
    """

    id: KaartId
    titel: Tekst
    uitgever: Tekst
    datum: Tekst
    url: Tekst | None = None
    te_verifieren: bool = True
    soort: Tekst
    bestandsnaam: Tekst
    bestand_sha256: Tekst
    paginas: int = Field(default=0, ge=0)
    meldingen: tuple[str, ...] = ()
    leesversie: int = READING_VERSION
    toegevoegd_op: Tekst


class Edition(ContentModel):
    """versie: a hash over the file, its metadata and its passages; names the edition in passage ids."""

    metadata: EditionMetadata
    passages: tuple[EditionPassage, ...]
    versie: Tekst

    @property
    def korte_versie(self) -> str:
        return self.versie[:8]
