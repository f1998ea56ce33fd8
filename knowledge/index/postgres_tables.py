"""The tables in PostgreSQL: one schema that says which generation is searched, one schema per generation."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Identity,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.types import TypeEngine, UserDefinedType


class Vector(UserDefinedType[str]):
    """pgvector's type; a question's vector travels as its text form '[0.1,0.2]'."""

    cache_ok = True

    def __init__(self, dimension: int) -> None:
        self.dimension = dimension

    def get_col_spec(self, **_: object) -> str:
        return f"vector({self.dimension})"


@dataclass(frozen=True)
class ControlTables:
    metadata: MetaData
    generation: Table
    pointer: Table


@dataclass(frozen=True)
class GenerationTables:
    """`posting_list.term` holds UTF-8: no collation decides which words are equal."""

    metadata: MetaData
    dimension: int
    part: Table
    herkomst: Table
    passage: Table
    posting_list: Table
    vector: Table


def control_tables(schema: str) -> ControlTables:
    metadata = MetaData(schema=schema)
    generation = Table(
        "generation",
        metadata,
        Column("number", BigInteger, Identity(always=True), primary_key=True),
        Column("manifest", Text, nullable=False),
    )
    pointer = Table(
        "pointer",
        metadata,
        Column("only", Boolean, CheckConstraint('"only"'), primary_key=True),
        Column("number", BigInteger, ForeignKey(generation.c.number), nullable=False),
    )
    return ControlTables(metadata, generation, pointer)


def generation_tables(schema: str, dimension: int) -> GenerationTables:
    metadata = MetaData(schema=schema)
    name = Column("name", Text, primary_key=True)
    term = Column("term", LargeBinary, primary_key=True)
    lists = (Column("groups", LargeBinary, nullable=False), Column("weights", LargeBinary, nullable=False))
    return GenerationTables(
        metadata,
        dimension,
        part=Table("part", metadata, name, _value(LargeBinary())),
        herkomst=Table("herkomst", metadata, _number(), _value(Text())),
        passage=Table(
            "passage", metadata, _number(), Column("herkomst", Integer, nullable=False), _value(Text())
        ),
        posting_list=Table("posting_list", metadata, term, *lists),
        vector=Table("vector", metadata, _number(), _value(Vector(dimension))),
    )


def _number() -> Column[int]:
    return Column("number", Integer, primary_key=True, autoincrement=False)


def _value(kind: TypeEngine[Any]) -> Column[Any]:
    return Column("value", kind, nullable=False)
