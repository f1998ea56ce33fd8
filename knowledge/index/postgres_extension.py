"""The extension pgvector, without which the database has no type for vectors."""

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from knowledge.index.manifest import BUILD_COMMAND
from knowledge.index.postgres_errors import no_pgvector, sqlstate_of
from knowledge.readiness import NotReadyError

OLDEST = (0, 5)


def require_pgvector(connection: Connection) -> None:
    """Makes the extension where that is allowed; NotReadyError where it is not, or when it is too old."""
    version = _version(connection)
    if version is None:
        _create(connection)
        version = _version(connection)
    if version is None or is_too_old(version):
        raise NotReadyError(
            f"pgvector {version} is te oud; nodig is {OLDEST[0]}.{OLDEST[1]} of nieuwer. "
            "Laat een beheerder van de database een nieuwere installeren en uitvoeren: "
            "ALTER EXTENSION vector UPDATE;",
            BUILD_COMMAND,
        )


def is_too_old(version: str) -> bool:
    return tuple(int(part) for part in version.split(".")[:2]) < OLDEST


def _version(connection: Connection) -> str | None:
    return connection.execute(
        text("SELECT extversion FROM pg_extension WHERE extname = 'vector'")
    ).scalar_one_or_none()


def _create(connection: Connection) -> None:
    try:
        with connection.begin_nested():
            connection.execute(text("CREATE EXTENSION IF NOT EXISTS vector"))
    except DBAPIError as error:
        if sqlstate_of(error) is None:
            raise
        # Another box in this database can have made it at the same moment.
        if _version(connection) is None:
            raise no_pgvector() from None
