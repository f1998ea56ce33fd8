"""Builds a generation of the index from its entries."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from knowledge.embedding import ModelManifest, Progress, TextEmbedder
from knowledge.index.analyser import ANALYSER_VERSION, Analyser
from knowledge.index.base import Generation, IndexStore
from knowledge.index.entries import Entries, fingerprint
from knowledge.index.manifest import IndexManifest
from knowledge.index.postings import postings_of
from knowledge.index.vector_cache import vectors_of

LAYOUT_VERSION = "2"
MakeEmbedder = Callable[[], TextEmbedder]


@dataclass(frozen=True)
class BuildOrder:
    """What to index, and with which model. The embedder is only made when there is something to build."""

    entries: Entries
    content_version: str
    model: ModelManifest
    make_embedder: MakeEmbedder


def build_generation(
    store: IndexStore, order: BuildOrder, vector_cache: Path, progress: Progress
) -> IndexManifest:
    """Publish a generation, or return the present one when nothing changed. `progress` counts new texts."""
    manifest = _manifest(order.entries, order.content_version, order.model)
    present = store.current()
    if present and present.fingerprint == manifest.fingerprint:
        return present
    texts = order.entries.texts()
    vectors = vectors_of(texts, order.make_embedder(), vector_cache, progress)
    analyser = Analyser()
    postings = postings_of(analyser.terms(text) for text in texts)
    store.publish(Generation(manifest, order.entries, vectors, postings))
    return manifest


def _manifest(entries: Entries, content_version: str, model: ModelManifest) -> IndexManifest:
    whole = fingerprint(
        [
            *entries.texts(),
            *entries.groups(),
            *(repr(passage) for passage in entries.passages),
            ANALYSER_VERSION,
            LAYOUT_VERSION,
            model.sha256,
            content_version,
        ]
    )
    return IndexManifest(
        generation=whole[:16],
        fingerprint=whole,
        content_version=content_version,
        analyser_version=ANALYSER_VERSION,
        model_sha256=model.sha256,
        dimension=model.dimension,
        passages=len(entries.passages),
        keys=len(entries.keys),
        gemaakt_op=datetime.now(UTC),
    )
