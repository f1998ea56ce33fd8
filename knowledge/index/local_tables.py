"""The SQLite file of one embedded generation: passages to show, inverted lists to search."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from knowledge.index.base import Generation
from knowledge.index.layout import layout_of
from knowledge.index.stored import herkomsten_of, stored_herkomst, stored_parts, stored_passages

SCHEMA = """
CREATE TABLE part (name TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE herkomst (number INTEGER PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE passage (number INTEGER PRIMARY KEY, herkomst INTEGER NOT NULL, value TEXT NOT NULL);
CREATE TABLE posting_list (term TEXT PRIMARY KEY, groups BLOB NOT NULL, weights BLOB NOT NULL) WITHOUT ROWID;
"""


def write_tables(path: Path, generation: Generation) -> None:
    passages = generation.entries.passages
    herkomsten = herkomsten_of(passages)
    parts = stored_parts(layout_of(generation.entries), generation.correction)
    lists = ((one.term, one.groups.tobytes(), one.weights.tobytes()) for one in generation.postings)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(SCHEMA)
        _insert(connection, "part(name, value)", parts.items())
        _insert(
            connection,
            "herkomst(value, number)",
            ((stored_herkomst(one), number) for one, number in herkomsten.items()),
        )
        _insert(connection, "passage(number, herkomst, value)", stored_passages(passages, herkomsten))
        _insert(connection, "posting_list(term, groups, weights)", lists)


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    places = ",".join("?" * len(table.split(",")))
    connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)  # noqa: S608 - from this file
