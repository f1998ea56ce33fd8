"""Generations of the index in a PostgreSQL database, for every machine that can reach it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection, delete, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateSchema, DropSchema

from knowledge.index.base import Generation
from knowledge.index.kept import generation_before, superfluous
from knowledge.index.manifest import BUILD_COMMAND, IndexManifest
from knowledge.index.postgres_connection import connect, in_dutch_at, patient_transaction, place_of
from knowledge.index.postgres_errors import MISSING_TABLE, sqlstate_of
from knowledge.index.postgres_extension import require_pgvector
from knowledge.index.postgres_index import PostgresIndex
from knowledge.index.postgres_tables import GenerationTables, control_tables, generation_tables
from knowledge.index.postgres_vectors import MOST_IN_MEMORY
from knowledge.index.postgres_writing import write_generation
from knowledge.readiness import NotReadyError

SCHEMA = "zoekindex"
BUILD_WAIT = "10min"
CLEAN_UP_WAIT = "5s"


class PostgresStore:
    """Publishing is one transaction: a failure at any moment leaves the database as it was.

    Every method raises NotReadyError when the database does not answer or does not allow it. `schema` is the
    beginning of the names of all schemas; boxes with different names can share a database.
    """

    def __init__(self, address: str, schema: str = SCHEMA, most_in_memory: int = MOST_IN_MEMORY) -> None:
        self._engine = connect(address)
        self._schema = schema
        self._most_in_memory = most_in_memory
        self._control = control_tables(schema)

    @property
    def place(self) -> str:
        return f"PostgreSQL, {place_of(self._engine)}"

    def current(self) -> IndexManifest | None:
        """One query for one row, so that a new generation is seen at once."""
        found = self._current()
        return found[1] if found else None

    def generations(self) -> tuple[IndexManifest, ...]:
        with in_dutch_at(self._engine), self._engine.connect() as connection:
            try:
                return tuple(self._kept(connection).values())
            except DBAPIError as error:
                if sqlstate_of(error) in MISSING_TABLE:
                    return ()
                raise

    def publish(self, generation: Generation) -> None:
        with self._changing(BUILD_WAIT) as connection:
            require_pgvector(connection)
            connection.execute(CreateSchema(self._schema, if_not_exists=True))
            self._control.metadata.create_all(connection)
            self._point_at(connection, self._written(connection, generation))
        self._remove_old()

    def roll_back(self) -> IndexManifest:
        present = self.current()
        if present is None:
            raise NotReadyError("Er is nog geen index in de database.", BUILD_COMMAND)
        with self._changing(CLEAN_UP_WAIT) as connection:
            kept = self._kept(connection)
            older = generation_before(present, kept.values())
            self._point_at(connection, next(number for number, one in kept.items() if one == older))
        return older

    def open(self) -> PostgresIndex:
        found = self._current()
        if found is None:
            raise NotReadyError("Er is nog geen index in de database.", BUILD_COMMAND)
        number, manifest = found
        tables = self._tables_of(number, manifest)
        return PostgresIndex(self._engine, tables, manifest, self._most_in_memory)

    def close(self) -> None:
        """Closes the connections. An index that is still open makes new ones."""
        self._engine.dispose()

    def _current(self) -> tuple[int, IndexManifest] | None:
        generation, pointer = self._control.generation, self._control.pointer
        query = select(generation).join(pointer, pointer.c.number == generation.c.number)
        with in_dutch_at(self._engine), self._engine.connect() as connection:
            try:
                row = connection.execute(query).one_or_none()
            except DBAPIError as error:
                if sqlstate_of(error) in MISSING_TABLE:
                    return None
                raise
        return (row.number, IndexManifest.model_validate_json(row.manifest)) if row else None

    def _kept(self, connection: Connection) -> dict[int, IndexManifest]:
        """By their number, the newest first."""
        rows = connection.execute(select(self._control.generation)).all()
        found = {row.number: IndexManifest.model_validate_json(row.manifest) for row in rows}
        return dict(sorted(found.items(), key=lambda pair: pair[1].gemaakt_op, reverse=True))

    def _written(self, connection: Connection, generation: Generation) -> int:
        """The number of the generation; one that is still there is not written again."""
        table, manifest = self._control.generation, generation.manifest
        value = manifest.model_dump_json()
        for kept, one in self._kept(connection).items():
            if one.fingerprint == manifest.fingerprint:
                connection.execute(update(table).where(table.c.number == kept).values(manifest=value))
                return kept
        added = insert(table).values(manifest=value).returning(table.c.number)
        number: int = connection.execute(added).scalar_one()
        write_generation(connection, self._tables_of(number, manifest), generation)
        return number

    def _point_at(self, connection: Connection, number: int) -> None:
        connection.execute(delete(self._control.pointer))
        connection.execute(insert(self._control.pointer).values(only=True, number=number))

    def _remove_old(self) -> None:
        """In a step of its own: who still searches an old generation must not hold up the new one.

        When it fails, the next publication does it.
        """
        with suppress(NotReadyError), self._changing(CLEAN_UP_WAIT) as connection:
            kept, current = self._kept(connection), self.current()
            for number, one in kept.items():
                if current and one in superfluous(current, kept.values()):
                    connection.execute(
                        delete(self._control.generation).where(self._control.generation.c.number == number)
                    )
                    connection.execute(DropSchema(self._name_of(number), cascade=True, if_exists=True))

    @contextmanager
    def _changing(self, patience: str) -> Iterator[Connection]:
        """One transaction, and only one at a time over all machines."""
        with patient_transaction(self._engine) as connection:
            connection.execute(text(f"SET LOCAL lock_timeout = '{patience}'"))
            connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(self._schema, 0))))
            yield connection

    def _tables_of(self, number: int, manifest: IndexManifest) -> GenerationTables:
        return generation_tables(self._name_of(number), manifest.dimension)

    def _name_of(self, number: int) -> str:
        return f"{self._schema}_{number}"
