"""Builds a generation of the index from its entries."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from knowledge.embedding import ModelManifest, Progress, TextEmbedder
from knowledge.index.analyser import ANALYSER_VERSION, Analyser
from knowledge.index.base import Generation, IndexStore
from knowledge.index.correction import correction_for
from knowledge.index.entries import Entries, fingerprint
from knowledge.index.manifest import LAYOUT_VERSION, IndexManifest
from knowledge.index.postings import postings_of
from knowledge.index.vector_cache import vectors_of

MakeEmbedder = Callable[[], TextEmbedder]


@dataclass(frozen=True)
class BuildOrder:
    """What to index, and with which model. The embedder is only made when there is something to build."""

    entries: Entries
    content_version: str
    model: ModelManifest
    make_embedder: MakeEmbedder
    library_version: str = ""


def build_generation(
    store: IndexStore, order: BuildOrder, vector_cache: Path, progress: Progress
) -> IndexManifest:
    """Publish a generation, or return the present one when nothing changed. `progress` counts new texts."""
    manifest = _manifest(order)
    present = store.current()
    if present and present.fingerprint == manifest.fingerprint:
        return present
    store.publish(_generation(manifest, order, vector_cache, progress))
    return manifest


def _generation(
    manifest: IndexManifest, order: BuildOrder, vector_cache: Path, progress: Progress
) -> Generation:
    entries = order.entries
    passages, keys, outside = vectors_of(entries, order.make_embedder(), vector_cache, progress)
    correction = correction_for(passages, keys, outside, manifest.dimension)
    analyser = Analyser()
    return Generation(
        manifest=manifest,
        entries=entries,
        vectors=np.concatenate([correction.of_passages(passages), correction.of_questions(keys)]),
        postings=postings_of(analyser.terms(text) for text in entries.texts_by_group().values()),
        correction=correction,
    )


def _manifest(order: BuildOrder) -> IndexManifest:
    entries = order.entries
    whole = fingerprint(
        [
            *entries.texts(),
            *entries.groups(),
            *entries.outside,
            *(repr(passage) for passage in entries.passages),
            ANALYSER_VERSION,
            LAYOUT_VERSION,
            order.model.sha256,
            order.content_version,
        ]
    )
    return IndexManifest(
        generation=whole[:16],
        fingerprint=whole,
        content_version=order.content_version,
        library_version=order.library_version,
        analyser_version=ANALYSER_VERSION,
        layout_version=LAYOUT_VERSION,
        model_sha256=order.model.sha256,
        dimension=order.model.dimension,
        passages=len(entries.passages),
        keys=len(entries.keys),
        gemaakt_op=datetime.now(UTC),
    )
