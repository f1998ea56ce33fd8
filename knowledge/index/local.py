"""The embedded index: a SQLite file with texts and inverted lists and a matrix of vectors, both read-only."""

import json
import sqlite3
import threading
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.index.generation_reader import GenerationReader
from knowledge.index.layout import Numbers
from knowledge.index.manifest import IndexManifest
from knowledge.index.postings import PostingList
from knowledge.index.stored import read_herkomst, read_passage
from knowledge.index.vectors import MatrixVectors
from knowledge.passages import Passage

TABLES_FILE = "tables.sqlite"
VECTORS_FILE = "vectors.f32"


class LocalIndex(GenerationReader):
    """Safe to use from several threads. Raises OSError or sqlite3.Error when its files are gone."""

    def __init__(self, folder: Path, manifest: IndexManifest) -> None:
        # Plain numbers: reading NumPy's own header in several threads at once fails in Python 3.11.
        vectors = np.fromfile(folder / VECTORS_FILE, dtype=np.float32)
        matrix = MatrixVectors(vectors.reshape(-1, manifest.dimension))
        address = f"{(folder / TABLES_FILE).absolute().as_uri()}?mode=ro&immutable=1"
        self._connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        # Also when nobody calls `close`: who still searches holds the index, and so keeps the file open.
        self._closing = weakref.finalize(self, self._connection.close)
        self._lock = threading.Lock()
        parts = dict(self._rows("SELECT name, value FROM part"))
        super().__init__(manifest, parts, matrix, self._fetch_lists)

    def passages(self, numbers: Sequence[int] | Numbers) -> tuple[Passage, ...]:
        rows = self._rows(
            "SELECT passage.number, passage.value, herkomst.value FROM passage "
            "JOIN herkomst ON herkomst.number = passage.herkomst "
            "WHERE passage.number IN (SELECT value FROM json_each(?))",
            json.dumps([int(number) for number in numbers]),
        )
        found = {number: read_passage(value, read_herkomst(herkomst)) for number, value, herkomst in rows}
        return tuple(found[int(number)] for number in numbers)

    def close(self) -> None:
        self._closing()

    def _fetch_lists(self, terms: list[str]) -> list[PostingList]:
        rows = self._rows(
            "SELECT term, groups, weights FROM posting_list WHERE term IN (SELECT value FROM json_each(?))",
            json.dumps(terms),
        )
        return [
            PostingList(term, np.frombuffer(groups, np.int32), np.frombuffer(weights, np.float32))
            for term, groups, weights in rows
        ]

    def _rows(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._connection.execute(query, values).fetchall()
