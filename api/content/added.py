"""The publicaties that the organisation added itself, in the shape of the other publicaties."""

from collections.abc import Mapping
from pathlib import Path

from api.content.listing import Card
from knowledge.ingest.edition import EditionMetadata
from knowledge.library import PublicationLibrary
from knowledge.library.library import Placed, Status
from knowledge.settings import KnowledgeSettings


def with_added(cards: Mapping[str, Card], var_dir: Path, peildatum: str) -> dict[str, Card]:
    """Read at every request: adding and withdrawing happens while the service runs.

    An added text of a known publicatie shows on its card. Raises NotReadyError when the library is damaged.
    """
    library = PublicationLibrary(KnowledgeSettings(var_dir=var_dir).library_dir)
    current = [placed for placed in library.overview() if placed.status is Status.ACTUEEL]
    return {**cards, **{placed.metadata.id: _shown(cards, placed, peildatum) for placed in current}}


def _shown(cards: Mapping[str, Card], placed: Placed, peildatum: str) -> Card:
    known = cards.get(placed.metadata.id, {"peildatum": peildatum})
    return {**known, **_fields(placed.metadata), "versie": placed.versie[:8]}


def _fields(metadata: EditionMetadata) -> Card:
    return {
        "id": metadata.id,
        "titel": metadata.titel,
        "uitgever": metadata.uitgever,
        "datum": metadata.datum,
        "url": metadata.url,
        "soort": metadata.soort,
        "teVerifieren": metadata.te_verifieren,
        "toegevoegdOp": metadata.toegevoegd_op,
    }
