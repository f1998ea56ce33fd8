"""Brings the database to the newest form. `python -m api.migrate`, or `migrate(settings)`."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from api.access.origins import DEMO
from api.logbook.database import Database
from api.logbook.records import Gemeente
from api.settings import ApiSettings

MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(settings: ApiSettings) -> str:
    """Gives the revision that the database has now. Safe to repeat."""
    database = Database(settings.database)
    try:
        return migrate_database(database, settings)
    finally:
        database.close()


def migrate_database(database: Database, settings: ApiSettings) -> str:
    newest = newest_revision()
    with database.engine.begin() as connection:
        if current_revision(connection) != newest:
            command.upgrade(alembic_config(connection), "head")
    with database.transaction() as db:
        _keep_demo(db, settings)
    return newest


def newest_revision() -> str:
    return ScriptDirectory(str(MIGRATIONS)).get_current_head() or ""


def current_revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def alembic_config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _keep_demo(db: Session, settings: ApiSettings) -> None:
    """The gemeente for trying out, reachable from the page of this service only."""
    demo = db.get(Gemeente, DEMO)
    if demo is None:
        demo = Gemeente(id=DEMO, naam="Voorbeeldgemeente", anoniem_toegestaan=True, oorsprongen=[])
        db.add(demo)
    demo.oorsprongen = list(settings.own_origins)


def main() -> None:
    migrate(ApiSettings())


if __name__ == "__main__":
    main()
