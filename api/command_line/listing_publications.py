"""The list of publicaties: of the content and added ones, with version, number of passages and status."""

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table

from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.ingest.pipeline import publication_passages
from knowledge.library import PublicationLibrary
from knowledge.library.library import Placed, Status
from knowledge.settings import KnowledgeSettings

COLUMNS = ("id", "datum", "uitgever", "titel", "versie", "passages", "status")
_OF_CONTENT = "inhoud"


def publication_rows() -> list[tuple[str, ...]]:
    """One row per publicatie, in the order of COLUMNS; an added text stands in the row of its card."""
    settings = KnowledgeSettings()
    catalogue, library = load_catalogue(settings.content_dir), PublicationLibrary(settings.library_dir)
    added = {placed.metadata.id: _row_of_added(placed, library) for placed in library.overview()}
    cards = {row[0]: row for row in _rows_of_content(catalogue, settings)}
    return list((cards | added).values())


def show_rows(console: Console, rows: Iterable[Sequence[str]]) -> None:
    table = Table(*COLUMNS, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*row)
    console.print(table, markup=False, highlight=False)


def _rows_of_content(catalogue: Catalogue, settings: KnowledgeSettings) -> Iterable[tuple[str, ...]]:
    for card in catalogue.publicaties.values():
        passages = len(publication_passages(card, settings.publications_dir))
        yield card.id, card.datum, card.uitgever, card.titel, "", str(passages), _OF_CONTENT


def _row_of_added(placed: Placed, library: PublicationLibrary) -> tuple[str, ...]:
    metadata = placed.metadata
    edition = library.edition(metadata.id, placed.versie) if placed.status is Status.ACTUEEL else None
    passages = len(edition.passages) if edition else 0
    described = (metadata.id, metadata.datum, metadata.uitgever, metadata.titel)
    return *described, placed.versie[:8], str(passages), placed.status.value
