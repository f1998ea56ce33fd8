"""One generation in PostgreSQL, open for reading."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from sqlalchemy import Engine, Integer, LargeBinary, Select, any_, literal, select
from sqlalchemy.dialects.postgresql import ARRAY

from knowledge.index.generation_reader import GenerationReader
from knowledge.index.layout import Numbers
from knowledge.index.manifest import IndexManifest
from knowledge.index.postgres_connection import in_dutch_at
from knowledge.index.postgres_tables import GenerationTables
from knowledge.index.postgres_vectors import vectors_of_generation
from knowledge.index.postings import PostingList
from knowledge.index.stored import read_herkomst, read_passage
from knowledge.passages import Passage


class PostgresIndex(GenerationReader):
    """Safe to use from several threads. NotReadyError when the database does not answer.

    The database keeps the inverted lists and the passages, and a search fetches what it needs of them. Words
    are added up here: fetching the lists takes a quarter of the time of a SUM over a table of postings.
    """

    def __init__(
        self, engine: Engine, tables: GenerationTables, manifest: IndexManifest, most_in_memory: int
    ) -> None:
        self._engine = engine
        self._tables = tables
        parts = {name: value for name, value in self._rows(select(tables.part))}  # noqa: C416 - rows, not pairs
        entries = manifest.passages + manifest.keys
        vectors = vectors_of_generation(engine, tables, entries, most_in_memory)
        super().__init__(manifest, parts, vectors, self._fetch_lists)

    def passages(self, numbers: Sequence[int] | Numbers) -> tuple[Passage, ...]:
        wanted = [int(number) for number in numbers]
        passage, herkomst = self._tables.passage.c, self._tables.herkomst.c
        query = (
            select(passage.number, passage.value, herkomst.value)
            .join_from(self._tables.passage, self._tables.herkomst, herkomst.number == passage.herkomst)
            .where(passage.number == any_(literal(wanted, ARRAY(Integer))))
        )
        found = {
            number: read_passage(value, read_herkomst(origin)) for number, value, origin in self._rows(query)
        }
        return tuple(found[number] for number in wanted)

    def close(self) -> None:
        """Nothing is held open: connections belong to the store, which lends them per query."""

    def _fetch_lists(self, terms: list[str]) -> list[PostingList]:
        table = self._tables.posting_list
        names = [term.encode() for term in terms]
        return [
            PostingList(term.decode(), np.frombuffer(groups, np.int32), np.frombuffer(weights, np.float32))
            for term, groups, weights in self._rows(
                select(table).where(table.c.term == any_(literal(names, ARRAY(LargeBinary))))
            )
        ]

    def _rows(self, query: Select[Any]) -> Sequence[Any]:
        with in_dutch_at(self._engine), self._engine.connect() as connection:
            return connection.execute(query).all()
