"""Vectors by the hash of their text, so that a rebuild only embeds what changed."""

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import groupby, islice
from pathlib import Path
from typing import NamedTuple

import numpy as np

from knowledge.embedding import FloatArray, Progress, TextEmbedder
from knowledge.index.entries import Entries

CHUNK = 256
SCHEMA = """
CREATE TABLE IF NOT EXISTS vector (name BLOB PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS used_by_last_build (name BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TEMPORARY TABLE wanted (name BLOB PRIMARY KEY) WITHOUT ROWID;
"""


class _Missing(NamedTuple):
    """A text without a vector; `is_question` decides how the model must read it."""

    name: bytes
    text: str
    is_question: bool


class RawVectors(NamedTuple):
    """Uncorrected unit vectors, in the order of the entries."""

    passages: FloatArray
    keys: FloatArray
    outside: FloatArray


def vectors_of(entries: Entries, embedder: TextEmbedder, cache_file: Path, progress: Progress) -> RawVectors:
    """What is not in the cache is embedded.

    New ones are kept after every chunk, so a stopped build goes on where it was. Afterwards the cache holds
    what this build and the one before it used: going back to former texts costs nothing, and it cannot grow.
    """
    model = embedder.manifest
    names = [_name(text, model.sha256, asked) for text, asked in _texts(entries)]
    rows = _Rows(names, model.dimension)
    cache_file.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(cache_file, timeout=60)) as connection:
        connection.executescript(SCHEMA)
        _want(connection, names)
        for name, value in _known(connection):
            rows.fill(name, np.frombuffer(value, dtype=np.float32))
        missing = _missing(entries, names, rows)
        for done, made in _made(missing, embedder):
            _keep(connection, made)
            for name, vector in made.items():
                rows.fill(name, vector)
            progress(done, len(missing))
        _forget_the_rest(connection)
    passages, keys, outside = np.split(rows.matrix, np.cumsum([len(entries.passages), len(entries.keys)]))
    return RawVectors(passages, keys, outside)


class _Rows:
    """The vectors of a build, once in memory; equal texts have equal names and get the same vector."""

    def __init__(self, names: Sequence[bytes], dimension: int) -> None:
        self.matrix = np.zeros((len(names), dimension), dtype=np.float32)
        self.unfilled: dict[bytes, list[int]] = {}
        for row, name in enumerate(names):
            self.unfilled.setdefault(name, []).append(row)

    def fill(self, name: bytes, vector: FloatArray) -> None:
        self.matrix[self.unfilled.pop(name)] = vector


def _texts(entries: Entries) -> Iterator[tuple[str, bool]]:
    """(text, whether it is a question)."""
    yield from ((passage.searched_text, False) for passage in entries.passages)
    yield from ((key.tekst, True) for key in entries.keys)
    yield from ((text, True) for text in entries.outside)


def _missing(entries: Entries, names: Sequence[bytes], rows: _Rows) -> list[_Missing]:
    first_rows = {found[0] for found in rows.unfilled.values()}
    texts = zip(names, _texts(entries), strict=True)
    return [_Missing(name, *text) for row, (name, text) in enumerate(texts) if row in first_rows]


def _made(
    missing: Sequence[_Missing], embedder: TextEmbedder
) -> Iterator[tuple[int, dict[bytes, FloatArray]]]:
    """(how many are done, vectors by name) per chunk of texts of one kind and about one length."""
    # Short texts together: a batch costs as much as its longest text.
    ordered = sorted(missing, key=lambda one: (one.is_question, len(one.text)))
    done = 0
    for is_question, group in groupby(ordered, key=lambda one: one.is_question):
        embed = embedder.questions if is_question else embedder.passages
        while chunk := list(islice(group, CHUNK)):
            vectors = embed([one.text for one in chunk])
            done += len(chunk)
            yield done, {one.name: vector for one, vector in zip(chunk, vectors, strict=True)}


def _want(connection: sqlite3.Connection, names: Sequence[bytes]) -> None:
    with connection:
        connection.executemany("INSERT OR IGNORE INTO wanted VALUES (?)", ((name,) for name in names))


def _known(connection: sqlite3.Connection) -> Iterator[tuple[bytes, bytes]]:
    return connection.execute("SELECT name, value FROM vector WHERE name IN (SELECT name FROM wanted)")


def _keep(connection: sqlite3.Connection, made: dict[bytes, FloatArray]) -> None:
    rows = [(name, vector.tobytes()) for name, vector in made.items()]
    with connection:
        connection.executemany("INSERT OR REPLACE INTO vector VALUES (?, ?)", rows)


def _forget_the_rest(connection: sqlite3.Connection) -> None:
    """A build of the same texts changes nothing: then what the one before it used stays known."""
    changed = connection.execute(
        "SELECT EXISTS (SELECT name FROM wanted EXCEPT SELECT name FROM used_by_last_build) "
        "OR EXISTS (SELECT name FROM used_by_last_build EXCEPT SELECT name FROM wanted)"
    ).fetchone()[0]
    if not changed:
        return
    with connection:
        connection.execute(
            "DELETE FROM vector WHERE name NOT IN (SELECT name FROM wanted) "
            "AND name NOT IN (SELECT name FROM used_by_last_build)"
        )
        connection.execute("DELETE FROM used_by_last_build")
        connection.execute("INSERT INTO used_by_last_build SELECT name FROM wanted")


def _name(text: str, model: str, is_question: bool) -> bytes:  # noqa: FBT001 - a private key
    kind = "vraag\0" if is_question else ""
    return hashlib.sha256(f"{model}\0{kind}{text}".encode()).digest()
