"""The connections to the database of the index."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError

from knowledge.index.postgres_errors import SETTING, STATUS_COMMAND, in_dutch
from knowledge.readiness import NotReadyError

CONNECT_SECONDS = 5
SEARCH_SECONDS = 10


def connect(address: str) -> Engine:
    """Connects when first used. NotReadyError when the address is no address of a PostgreSQL database."""
    return create_engine(
        _url(address),
        hide_parameters=True,
        isolation_level="AUTOCOMMIT",
        # A connection that a restart of the server broke is replaced before it is used.
        pool_pre_ping=True,
        pool_size=5,
        max_overflow=10,
        pool_timeout=SEARCH_SECONDS,
        connect_args={
            "connect_timeout": CONNECT_SECONDS,
            "tcp_user_timeout": SEARCH_SECONDS * 1_000,
            "keepalives_idle": 30,
            # Plans for these few queries cost less than a plan kept for other values would.
            "prepare_threshold": None,
            "application_name": "consultatiebox",
            "options": f"-c statement_timeout={SEARCH_SECONDS}s -c jit=off",
        },
    )


@contextmanager
def patient_transaction(engine: Engine) -> Iterator[Connection]:
    """For what may take longer than a search: all of it happens, or nothing."""
    with in_dutch_at(engine), engine.connect() as connection:
        connection.execution_options(isolation_level="READ COMMITTED")
        with connection.begin():
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            yield connection


def in_dutch_at(engine: Engine) -> AbstractContextManager[None]:
    """`in_dutch` for errors of this database."""
    return in_dutch(place_of(engine))


def place_of(engine: Engine) -> str:
    """Host and database, to be shown; never the user or the password."""
    url = engine.url
    port = f":{url.port}" if url.port else ""
    return f"{url.host or 'lokaal'}{port}/{url.database or ''}"


def cursor_of(connection: Connection) -> Any:  # noqa: ANN401 - psycopg's, of no fixed row type
    """psycopg's own cursor, because SQLAlchemy has no COPY."""
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - only a connection that was invalidated has none
    return driver.cursor()


def table_name(connection: Connection, table: Table) -> str:
    """With its schema, quoted where needed."""
    name: str = connection.dialect.identifier_preparer.format_table(table)
    return name


def _url(address: str) -> URL:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        url = None
    if url is None or url.get_backend_name() not in ("postgresql", "postgres"):
        raise NotReadyError(
            f"{SETTING} is geen adres van een PostgreSQL-database. "
            "Voorbeeld: postgresql://gebruiker:wachtwoord@host:5432/database",
            STATUS_COMMAND,
        )
    return url.set(drivername="postgresql+psycopg")
