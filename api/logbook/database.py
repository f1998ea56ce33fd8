"""The connection to the database of the log: SQLite in a file, or any database that SQLAlchemy knows."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url, text
from sqlalchemy.orm import Session, sessionmaker

SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=NORMAL",
    "busy_timeout=5000",
    "foreign_keys=ON",
    "secure_delete=ON",
)


class Database:
    """Gives sessions. `hide_parameters` keeps what users wrote out of error messages."""

    def __init__(self, url: str) -> None:
        _make_folder(url)
        self.engine: Engine = create_engine(url, hide_parameters=True, pool_pre_ping=not _is_sqlite(url))
        if _is_sqlite(url):
            event.listen(self.engine, "connect", _set_pragmas)
        self._sessions = sessionmaker(self.engine, expire_on_commit=False)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """For reading."""
        with self._sessions() as session:
            yield session

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Commits at the end, or leaves everything as it was."""
        with self._sessions.begin() as session:
            yield session

    def answers(self) -> bool:
        with self.engine.connect() as connection:
            return connection.execute(text("SELECT 1")).scalar() == 1

    def forget_erased_pages(self) -> None:
        """SQLite keeps erased rows in its write-ahead log until that is emptied."""
        if self.engine.dialect.name != "sqlite":
            return
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        self.engine.dispose()


def _is_sqlite(url: str) -> bool:
    return make_url(url).get_backend_name() == "sqlite"


def _make_folder(url: str) -> None:
    file = make_url(url).database
    if _is_sqlite(url) and file and file != ":memory:":
        Path(file).parent.mkdir(parents=True, exist_ok=True)


def _set_pragmas(connection: Any, _record: object) -> None:  # noqa: ANN401
    cursor = connection.cursor()
    for pragma in SQLITE_PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
