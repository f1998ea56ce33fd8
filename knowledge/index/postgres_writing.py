"""Writes one generation into a schema of its own."""

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from sqlalchemy import Connection, Table, text
from sqlalchemy.schema import CreateSchema

from knowledge.embedding import FloatArray
from knowledge.index.base import Generation
from knowledge.index.layout import layout_of
from knowledge.index.postgres_connection import cursor_of, table_name
from knowledge.index.postgres_tables import GenerationTables
from knowledge.index.stored import herkomsten_of, stored_herkomst, stored_parts, stored_passages

COPIED_VECTORS = 4_096
# What every file and stream of the binary COPY format begins and ends with.
COPY_HEADER = b"PGCOPY\n\xff\r\n\0" + bytes(8)
COPY_TRAILER = b"\xff\xff"


def write_generation(connection: Connection, tables: GenerationTables, generation: Generation) -> None:
    """Must run in one transaction, so that a failure leaves nothing."""
    connection.execute(CreateSchema(str(tables.metadata.schema)))
    tables.metadata.create_all(connection, checkfirst=False)
    _store_plainly(connection, tables)
    passages = generation.entries.passages
    herkomsten = herkomsten_of(passages)
    parts = stored_parts(layout_of(generation.entries), generation.correction)
    lists = ((one.term.encode(), one.groups.tobytes(), one.weights.tobytes()) for one in generation.postings)
    _copy(connection, tables.part, "text bytea", parts.items())
    _copy(connection, tables.herkomst, "int4 text", _numbered(herkomsten.items()))
    _copy(connection, tables.passage, "int4 int4 text", stored_passages(passages, herkomsten))
    _copy(connection, tables.posting_list, "bytea bytea bytea", lists)
    _copy_vectors(connection, tables.vector, generation.vectors)
    for table in tables.metadata.sorted_tables:
        connection.execute(text(f"ANALYZE {table_name(connection, table)}"))


def _store_plainly(connection: Connection, tables: GenerationTables) -> None:
    """Numbers hardly shrink; trying to would cost time in every search."""
    for table, columns in ((tables.posting_list, ("groups", "weights")), (tables.vector, ("value",))):
        settings = ", ".join(f"ALTER COLUMN {column} SET STORAGE EXTERNAL" for column in columns)
        connection.execute(text(f"ALTER TABLE {table_name(connection, table)} {settings}"))


def _numbered(herkomsten: Iterable[tuple[Any, int]]) -> Iterator[tuple[int, str]]:
    return ((number, stored_herkomst(one)) for one, number in herkomsten)


def _copy(connection: Connection, table: Table, types: str, rows: Iterable[tuple[Any, ...]]) -> None:
    with cursor_of(connection).copy(_copy_statement(connection, table)) as copy:
        copy.set_types(types.split())
        for row in rows:
            copy.write_row(row)


def _copy_vectors(connection: Connection, table: Table, vectors: FloatArray) -> None:
    with cursor_of(connection).copy(_copy_statement(connection, table)) as copy:
        copy.write(COPY_HEADER)
        for begin in range(0, len(vectors), COPIED_VECTORS):
            copy.write(_records(begin, vectors[begin : begin + COPIED_VECTORS]))
        copy.write(COPY_TRAILER)


def _records(begin: int, vectors: FloatArray) -> bytes:
    """Rows (number, vector) as COPY wants them; a vector is its dimension, a zero and its floats."""
    dimension = vectors.shape[1]
    record = np.dtype(
        [
            ("columns", ">i2"),
            ("number_bytes", ">i4"),
            ("number", ">i4"),
            ("vector_bytes", ">i4"),
            ("dimension", ">i2"),
            ("unused", ">i2"),
            ("floats", ">f4", (dimension,)),
        ]
    )
    rows = np.zeros(len(vectors), dtype=record)
    rows["columns"], rows["number_bytes"], rows["vector_bytes"] = 2, 4, 4 + 4 * dimension
    rows["number"] = np.arange(begin, begin + len(vectors))
    rows["dimension"], rows["floats"] = dimension, vectors
    return rows.tobytes()


def _copy_statement(connection: Connection, table: Table) -> str:
    """FREEZE: the rows need no later clean-up, because nobody can have seen them before."""
    return f"COPY {table_name(connection, table)} FROM STDIN (FORMAT binary, FREEZE)"
