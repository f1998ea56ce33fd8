"""The vectors of a generation in PostgreSQL: read into memory, or compared by pgvector in the database."""

import json

import numpy as np
from sqlalchemy import Engine, Integer, Text, any_, cast, literal, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.sql import ColumnElement

from knowledge.embedding import FloatArray
from knowledge.index.base import Scored
from knowledge.index.layout import Numbers
from knowledge.index.postgres_connection import cursor_of, in_dutch_at, patient_transaction, table_name
from knowledge.index.postgres_tables import GenerationTables, Vector
from knowledge.index.vectors import MatrixVectors, Vectors

# Comparing in memory takes a tenth of the time, and 384 megabytes for so many vectors of 384 numbers.
MOST_IN_MEMORY = 250_000


def vectors_of_generation(
    engine: Engine, tables: GenerationTables, entries: int, most_in_memory: int
) -> Vectors:
    if entries > most_in_memory:
        return DatabaseVectors(engine, tables)
    return MatrixVectors(_read(engine, tables, entries))


class DatabaseVectors:
    """Every vector is compared, by as many processes as the server grants; the same answers as in memory."""

    def __init__(self, engine: Engine, tables: GenerationTables) -> None:
        self._engine = engine
        self._rows = tables.vector.c
        self._dimension = tables.dimension

    def dense(self, vector: FloatArray, best: int) -> Scored:
        cosine = self._cosine(vector)
        query = select(self._rows.number, cosine).order_by(cosine.desc(), self._rows.number).limit(best)
        with in_dutch_at(self._engine), self._engine.connect() as connection:
            rows = connection.execute(query).all()
        numbers = np.array([number for number, _ in rows], dtype=np.int64)
        return Scored(numbers, np.array([score for _, score in rows], dtype=np.float32))

    def cosines(self, vector: FloatArray, entries: Numbers) -> FloatArray:
        wanted = self._rows.number == any_(literal(entries.tolist(), ARRAY(Integer)))
        with in_dutch_at(self._engine), self._engine.connect() as connection:
            rows = connection.execute(select(self._rows.number, self._cosine(vector)).where(wanted)).all()
        found = {number: cosine for number, cosine in rows}  # noqa: C416 - rows, not pairs
        return np.array([found[int(number)] for number in entries], dtype=np.float32)

    def _cosine(self, vector: FloatArray) -> ColumnElement[float]:
        """pgvector's `<#>` is minus the inner product, so that the nearest is the least."""
        asked = cast(cast(json.dumps(vector.tolist()), Text), Vector(self._dimension))
        return -self._rows.value.op("<#>")(asked)


def _read(engine: Engine, tables: GenerationTables, entries: int) -> FloatArray:
    matrix = np.empty((entries, tables.dimension), dtype=np.float32)
    with patient_transaction(engine) as connection:
        rows = f"SELECT number, value FROM {table_name(connection, tables.vector)}"  # noqa: S608 - our own name
        with cursor_of(connection).copy(f"COPY ({rows}) TO STDOUT (FORMAT binary)") as copy:
            copy.set_types(["int4", "bytea"])
            for number, value in copy.rows():
                # A vector is sent as its dimension and a zero, two bytes each, and its floats.
                matrix[number] = np.frombuffer(value, dtype=">f4", offset=4)
    return matrix
