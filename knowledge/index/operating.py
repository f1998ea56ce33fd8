"""What an operator asks of the index: how it stands, and to go back to the one before."""

from contextlib import closing
from dataclasses import dataclass

from knowledge.catalogue import load_catalogue
from knowledge.embedding import read_manifest
from knowledge.index.base import IndexStore
from knowledge.index.manifest import IndexManifest
from knowledge.index.opening import IndexStatus, status_of
from knowledge.index.stores import index_store
from knowledge.readiness import NotReadyError
from knowledge.settings import KnowledgeSettings


@dataclass(frozen=True)
class IndexReport:
    """`place`: the engine and where it keeps the index, in Dutch. `kept`: the newest first."""

    place: str
    status: IndexStatus
    kept: tuple[IndexManifest, ...]


def index_report(settings: KnowledgeSettings) -> IndexReport:
    """What stands there and whether it fits; never loads the model."""
    with closing(index_store(settings)) as store:
        return IndexReport(store.place, _status(store, settings), store.generations())


def roll_back_index(settings: KnowledgeSettings) -> IndexReport:
    """Search the former generation again; NotReadyError when there is none."""
    with closing(index_store(settings)) as store:
        store.roll_back()
        return IndexReport(store.place, _status(store, settings), store.generations())


def _status(store: IndexStore, settings: KnowledgeSettings) -> IndexStatus:
    try:
        model = read_manifest(settings.model_dir)
    except NotReadyError as missing:
        return IndexStatus(store.current(), missing.reden)
    return status_of(store, model, load_catalogue(settings.content_dir).version)
