"""What one process that searches an index costs; run in a process of its own, so that memory is its own."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index import IndexStore, SearchIndex
from knowledge.index.local_store import LocalStore
from knowledge.index.postgres_store import PostgresStore

BEST = 200
SHOWN = 10
WARMING_UP = 10
FIGURES = ("woorden", "vectoren", "samen")


@dataclass(frozen=True)
class Engine:
    """`address`: of a database, or empty for files in `folder`."""

    name: str
    folder: Path
    address: str = ""
    schema: str = "meting"
    most_in_memory: int = 10_000_000

    def store(self) -> IndexStore:
        if not self.address:
            return LocalStore(self.folder)
        return PostgresStore(self.address, self.schema, self.most_in_memory)


@dataclass(frozen=True)
class Asked:
    """A question, analysed and embedded: neither is what is measured here."""

    terms: list[str]
    vector: FloatArray


@dataclass(frozen=True)
class ReaderFigures:
    """Milliseconds, each question asked once; seconds; megabytes that this reader added to the process."""

    cold_open_s: float
    ms: dict[str, list[float]]
    megabytes: float


def read(engine: Engine, questions: Sequence[Asked]) -> ReaderFigures:
    store, before = engine.store(), _resident_megabytes()
    began = time.perf_counter()
    index = store.open()
    cold_open = time.perf_counter() - began
    laps = [_search(index, asked) for asked in questions][WARMING_UP:]
    ms = {name: [lap[name] for lap in laps] for name in FIGURES}
    figures = ReaderFigures(cold_open, ms, _resident_megabytes() - before)
    index.close()
    store.close()
    return figures


def percentiles(values: Sequence[float]) -> dict[str, float]:
    return {f"p{percent}": round(float(np.percentile(values, percent)), 1) for percent in (50, 95)}


def _search(index: SearchIndex, asked: Asked) -> dict[str, float]:
    """Milliseconds by name."""
    began = time.perf_counter()
    index.lexical(asked.terms, BEST)
    words = time.perf_counter()
    nearest = index.dense(asked.vector, BEST)
    vectors = time.perf_counter()
    index.passages(nearest.numbers[:SHOWN])
    shown = time.perf_counter()
    return dict(
        zip(
            FIGURES, np.multiply((words - began, vectors - words, shown - began), 1_000).tolist(), strict=True
        )
    )


def _resident_megabytes() -> float:
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1_024
