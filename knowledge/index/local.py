"""The embedded index: one SQLite file with postings and one matrix of vectors, both read-only."""

import json
import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index.build import LEXICAL_FILE, VECTORS_FILE
from knowledge.index.publish import read_index_manifest

MOST_TERMS = 2_000


class LocalIndex:
    """Scores by entry number. Safe to use from several threads."""

    def __init__(self, generation: Path) -> None:
        self.manifest = read_index_manifest(generation)
        self._vectors: FloatArray = np.load(generation / VECTORS_FILE)
        address = f"{(generation / LEXICAL_FILE).absolute().as_uri()}?mode=ro&immutable=1"
        self._connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        self._lock = threading.Lock()

    @property
    def size(self) -> int:
        return len(self._vectors)

    def dense(self, vector: FloatArray) -> FloatArray:
        """The cosine of every entry with this unit vector."""
        cosines: FloatArray = self._vectors @ vector
        return cosines

    def lexical(self, terms: Sequence[str], best: int) -> dict[int, float]:
        """BM25 score of the best entries that hold any of these terms."""
        rows = self._rows(
            "SELECT entry, SUM(weight) AS score FROM posting JOIN term ON posting.term = term.number "
            "WHERE term.term IN (SELECT value FROM json_each(?)) "
            "GROUP BY entry ORDER BY score DESC, entry LIMIT ?",
            _distinct(terms),
            best,
        )
        return {int(entry): float(score) for entry, score in rows}

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """In how many entries each term occurs; unknown terms are left out."""
        rows = self._rows(
            "SELECT term, entries FROM term WHERE term IN (SELECT value FROM json_each(?))", _distinct(terms)
        )
        return {str(term): int(count) for term, count in rows}

    def terms_in(self, entries: Sequence[int], terms: Sequence[str]) -> frozenset[str]:
        """Which of these terms occur in any of these entries."""
        rows = self._rows(
            "SELECT DISTINCT term.term FROM term JOIN posting ON posting.term = term.number "
            "WHERE term.term IN (SELECT value FROM json_each(?)) "
            "AND posting.entry IN (SELECT value FROM json_each(?))",
            _distinct(terms),
            json.dumps(list(entries)),
        )
        return frozenset(str(row[0]) for row in rows)

    def close(self) -> None:
        self._connection.close()

    def _rows(self, query: str, *values: str | int) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._connection.execute(query, values).fetchall()


def _distinct(terms: Sequence[str]) -> str:
    """Sorted: sums of floats depend on their order, and answers must not."""
    return json.dumps(sorted(set(terms))[:MOST_TERMS])
