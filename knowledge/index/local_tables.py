"""The SQLite file of one embedded generation: passages to show, inverted lists to search."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.index.base import Generation
from knowledge.index.layout import Card, Layout, layout_of
from knowledge.passages import Herkomst, Passage, Soort

SCHEMA = """
CREATE TABLE card (number INTEGER PRIMARY KEY, naam TEXT NOT NULL, titel TEXT NOT NULL);
CREATE TABLE facet (number INTEGER PRIMARY KEY, naam TEXT NOT NULL);
CREATE TABLE array (name TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE herkomst (number INTEGER PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE passage (
  number INTEGER PRIMARY KEY, passage_id TEXT NOT NULL, soort TEXT NOT NULL, facet TEXT NOT NULL,
  kop TEXT NOT NULL, tekst TEXT NOT NULL, vindplaats TEXT NOT NULL, herkomst INTEGER NOT NULL
);
CREATE TABLE posting_list (
  term TEXT PRIMARY KEY, frequency INTEGER NOT NULL, entries BLOB NOT NULL, weights BLOB NOT NULL
) WITHOUT ROWID;
"""
ARRAYS = ("card_of_group", "group_of_entry", "facet_of_passage")


def write_tables(path: Path, generation: Generation) -> None:
    layout = layout_of(generation.entries)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(SCHEMA)
        _insert(connection, "card", ((n, card.naam, card.titel) for n, card in enumerate(layout.cards)))
        _insert(connection, "facet", enumerate(layout.facets))
        _insert(connection, "array", ((name, getattr(layout, name).tobytes()) for name in ARRAYS))
        _insert_passages(connection, generation.entries.passages)
        lists = (
            (one.term, len(one.entries), one.entries.tobytes(), one.weights.tobytes())
            for one in generation.postings
        )
        _insert(connection, "posting_list", lists)


def read_layout(connection: sqlite3.Connection) -> Layout:
    arrays = dict(connection.execute("SELECT name, value FROM array").fetchall())
    values = {name: np.frombuffer(arrays[name], dtype=np.int64) for name in ARRAYS}
    cards = connection.execute("SELECT naam, titel FROM card ORDER BY number")
    facets = connection.execute("SELECT naam FROM facet ORDER BY number")
    return Layout(cards=tuple(Card(*row) for row in cards), facets=tuple(row[0] for row in facets), **values)


def read_passages(rows: Sequence[tuple[Any, ...]], herkomsten: dict[int, Herkomst]) -> dict[int, Passage]:
    """Rows of the table `passage`, by their number."""
    return {
        number: Passage(passage_id, Soort(soort), facet, kop, tekst, vindplaats, herkomsten[herkomst])
        for number, passage_id, soort, facet, kop, tekst, vindplaats, herkomst in rows
    }


def read_herkomst(value: str) -> Herkomst:
    return Herkomst(**json.loads(value))


def _insert_passages(connection: sqlite3.Connection, passages: Sequence[Passage]) -> None:
    numbers = {one: number for number, one in enumerate(dict.fromkeys(p.herkomst for p in passages))}
    written = ((number, json.dumps(asdict(one), ensure_ascii=False)) for one, number in numbers.items())
    _insert(connection, "herkomst", written)
    rows = (
        (
            number,
            one.passage_id,
            one.soort,
            one.facet,
            one.kop,
            one.tekst,
            one.vindplaats,
            numbers[one.herkomst],
        )
        for number, one in enumerate(passages)
    )
    _insert(connection, "passage", rows)


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    remaining = iter(rows)
    first = next(remaining, None)
    if first is None:
        return
    places = ",".join("?" * len(first))
    statement = f"INSERT INTO {table} VALUES ({places})"  # noqa: S608 - a table name from this file
    connection.execute(statement, first)
    connection.executemany(statement, remaining)
