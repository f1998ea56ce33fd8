"""Builds a generation of the index from its entries."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from knowledge.embedding import FloatArray, ModelManifest, Progress, TextEmbedder
from knowledge.index.analyser import ANALYSER_VERSION, Analyser
from knowledge.index.bm25 import Posting, postings
from knowledge.index.entries import Entries, fingerprint
from knowledge.index.manifest import IndexManifest
from knowledge.index.publish import current_generation, publish, read_index_manifest
from knowledge.index.vector_cache import vectors_of

LEXICAL_FILE = "lexical.sqlite"
VECTORS_FILE = "vectors.npy"
CACHE_FILE = "vectors-cache.sqlite"
MakeEmbedder = Callable[[], TextEmbedder]


@dataclass(frozen=True)
class BuildOrder:
    """What to index, and with which model. The embedder is only made when there is something to build."""

    entries: Entries
    content_version: str
    model: ModelManifest
    make_embedder: MakeEmbedder


def build_generation(index_dir: Path, order: BuildOrder, progress: Progress) -> IndexManifest:
    """Publish a generation, or return the present one when nothing changed. `progress` counts new texts."""
    manifest = _manifest(order.entries, order.content_version, order.model)
    present = current_generation(index_dir)
    if present and read_index_manifest(present).fingerprint == manifest.fingerprint:
        return read_index_manifest(present)
    vectors = vectors_of(order.entries.texts(), order.make_embedder(), index_dir / CACHE_FILE, progress)
    publish(index_dir, manifest, lambda folder: _write(folder, order.entries, vectors))
    return manifest


def _manifest(entries: Entries, content_version: str, model: ModelManifest) -> IndexManifest:
    print_of_texts = fingerprint(
        [*entries.texts(), *entries.cards(), *(passage.passage_id for passage in entries.passages)]
    )
    whole = fingerprint([print_of_texts, ANALYSER_VERSION, model.sha256, content_version])
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


def _write(folder: Path, entries: Entries, vectors: FloatArray) -> None:
    np.save(folder / VECTORS_FILE, vectors.astype(np.float32))
    analyser = Analyser()
    analysed = [analyser.terms(text) for text in entries.texts()]
    _write_postings(folder / LEXICAL_FILE, list(postings(analysed)))


def _write_postings(path: Path, rows: list[Posting]) -> None:
    numbers = {term: number for number, term in enumerate(sorted({row.term for row in rows}))}
    counts = dict.fromkeys(numbers, 0)
    for row in rows:
        counts[row.term] += 1
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "CREATE TABLE term (term TEXT PRIMARY KEY, number INTEGER, entries INTEGER) WITHOUT ROWID"
        )
        connection.execute(
            "CREATE TABLE posting (term INTEGER, entry INTEGER, weight REAL, PRIMARY KEY (term, entry)) "
            "WITHOUT ROWID"
        )
        connection.executemany(
            "INSERT INTO term VALUES (?, ?, ?)",
            [(term, number, counts[term]) for term, number in numbers.items()],
        )
        ordered = sorted((numbers[row.term], row.entry, row.weight) for row in rows)
        connection.executemany("INSERT INTO posting VALUES (?, ?, ?)", ordered)
