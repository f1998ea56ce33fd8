"""The embedded index: a SQLite file with texts and inverted lists and a matrix of vectors, both read-only."""

import json
import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index.base import Scored
from knowledge.index.layout import Numbers
from knowledge.index.local_tables import read_herkomst, read_layout, read_passages
from knowledge.index.manifest import IndexManifest
from knowledge.passages import Passage

TABLES_FILE = "tables.sqlite"
VECTORS_FILE = "vectors.npy"
MOST_TERMS = 2_000


class LocalIndex:
    """Safe to use from several threads. Raises OSError or sqlite3.Error when its files are gone."""

    def __init__(self, folder: Path, manifest: IndexManifest) -> None:
        self.manifest = manifest
        self._vectors: FloatArray = np.load(folder / VECTORS_FILE)
        address = f"{(folder / TABLES_FILE).absolute().as_uri()}?mode=ro&immutable=1"
        self._connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        self._lock = threading.Lock()
        self.layout = read_layout(self._connection)

    def dense(self, vector: FloatArray, best: int) -> Scored:
        """Exact: every vector is compared, which takes a few milliseconds for 100,000."""
        return best_of(self._vectors @ vector, best)

    def cosines(self, vector: FloatArray, entries: Numbers) -> FloatArray:
        cosines: FloatArray = self._vectors[entries] @ vector
        return cosines

    def lexical(self, terms: Sequence[str], best: int) -> Scored:
        rows = self._rows(
            "SELECT entries, weights FROM posting_list WHERE term IN (SELECT value FROM json_each(?)) "
            "ORDER BY term",
            _distinct(terms),
        )
        if not rows:
            return Scored(np.array([], np.int64), np.array([], np.float32))
        entries = np.concatenate([np.frombuffer(row[0], np.int32) for row in rows])
        weights = np.concatenate([np.frombuffer(row[1], np.float32) for row in rows])
        scores = np.bincount(entries, weights, minlength=len(self._vectors)).astype(np.float32)
        found = best_of(scores, best)
        held = found.scores > 0
        return Scored(found.numbers[held], found.scores[held])

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        rows = self._rows(
            "SELECT term, frequency FROM posting_list WHERE term IN (SELECT value FROM json_each(?))",
            _distinct(terms),
        )
        return {str(term): int(count) for term, count in rows}

    def terms_in(self, entries: Numbers, terms: Sequence[str]) -> frozenset[str]:
        rows = self._rows(
            "SELECT term, entries FROM posting_list WHERE term IN (SELECT value FROM json_each(?))",
            _distinct(terms),
        )
        return frozenset(
            str(term) for term, listed in rows if np.isin(entries, np.frombuffer(listed, np.int32)).any()
        )

    def passages(self, numbers: Sequence[int] | Numbers) -> tuple[Passage, ...]:
        wanted = json.dumps([int(number) for number in numbers])
        rows = self._rows("SELECT * FROM passage WHERE number IN (SELECT value FROM json_each(?))", wanted)
        herkomst_numbers = json.dumps(sorted({row[-1] for row in rows}))
        herkomsten = self._rows(
            "SELECT number, value FROM herkomst WHERE number IN (SELECT value FROM json_each(?))",
            herkomst_numbers,
        )
        found = read_passages(rows, {number: read_herkomst(value) for number, value in herkomsten})
        return tuple(found[int(number)] for number in numbers)

    def close(self) -> None:
        self._connection.close()

    def _rows(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._connection.execute(query, values).fetchall()


def best_of(scores: FloatArray, best: int) -> Scored:
    """The best entries, without sorting all the others."""
    if len(scores) > best:
        least = np.partition(scores, -best)[-best]
        numbers = np.flatnonzero(scores >= least)
    else:
        numbers = np.arange(len(scores))
    order = np.lexsort((numbers, -scores[numbers]))[:best]
    chosen = numbers[order].astype(np.int64)
    return Scored(chosen, scores[chosen])


def _distinct(terms: Sequence[str]) -> str:
    """Sorted: sums of floats depend on their order, and answers must not."""
    return json.dumps(sorted(set(terms))[:MOST_TERMS])
