"""Vectors by the hash of their text, so that a rebuild only embeds what changed."""

import hashlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from knowledge.embedding import FloatArray, Progress, TextEmbedder

CHUNK = 256


def vectors_of(
    texts: Sequence[str], embedder: TextEmbedder, cache_file: Path, progress: Progress
) -> FloatArray:
    """Vectors in the order of the texts; new ones are kept after every chunk, so a stopped build goes on."""
    model = embedder.manifest.sha256
    names = [_name(text, model) for text in texts]
    cache_file.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(cache_file, timeout=60)) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS vector (name BLOB PRIMARY KEY, value BLOB NOT NULL)")
        known = _known(connection, names)
        # Short texts together: a batch costs as much as its longest text.
        missing = sorted(
            {text for text, name in zip(texts, names, strict=True) if name not in known}, key=len
        )
        for begin in range(0, len(missing), CHUNK):
            chunk = missing[begin : begin + CHUNK]
            _embed(chunk, embedder, connection, known)
            progress(begin + len(chunk), len(missing))
    return np.stack([known[name] for name in names]) if names else np.zeros((0, 0), dtype=np.float32)


def _embed(
    texts: list[str], embedder: TextEmbedder, connection: sqlite3.Connection, known: dict[bytes, FloatArray]
) -> None:
    made = {
        _name(text, embedder.manifest.sha256): vector
        for text, vector in zip(texts, embedder.passages(texts), strict=True)
    }
    rows = [(name, vector.tobytes()) for name, vector in made.items()]
    with connection:
        connection.executemany("INSERT OR REPLACE INTO vector VALUES (?, ?)", rows)
    known.update(made)


def _known(connection: sqlite3.Connection, names: Sequence[bytes]) -> dict[bytes, FloatArray]:
    wanted = set(names)
    rows = connection.execute("SELECT name, value FROM vector")
    return {name: np.frombuffer(value, dtype=np.float32) for name, value in rows if name in wanted}


def _name(text: str, model: str) -> bytes:
    return hashlib.sha256(f"{model}\0{text}".encode()).digest()
