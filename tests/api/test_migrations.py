import stat
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

from api.logbook.database import Database
from api.logbook.records import Gemeente, Record
from api.migrate import alembic_config, migrate
from api.secrets_on_disk import masking_key, rasa_secret
from api.settings import ApiSettings


@pytest.fixture
def fresh(tmp_path: Path) -> ApiSettings:
    return ApiSettings(var_dir=tmp_path / "nog" / "niet" / "daar")


def test_a_fresh_start_makes_every_table_and_the_gemeente_demo(fresh: ApiSettings) -> None:
    migrate(fresh)
    database = Database(fresh.database)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Record.metadata) == []
    with database.session() as db:
        demo = db.get_one(Gemeente, "demo")
    database.close()
    assert demo.anoniem_toegestaan
    assert demo.oorsprongen == ["http://localhost:8000", "http://127.0.0.1:8000"]


def test_migrating_again_changes_nothing(fresh: ApiSettings) -> None:
    assert migrate(fresh) == migrate(fresh)


def test_a_migration_can_be_undone(fresh: ApiSettings) -> None:
    migrate(fresh)
    database = Database(fresh.database)
    with database.engine.begin() as connection:
        command.downgrade(alembic_config(connection), "base")
    assert inspect(database.engine).get_table_names() == ["alembic_version"]
    database.close()


def test_the_database_file_is_set_up_to_keep_and_to_forget(fresh: ApiSettings) -> None:
    database = Database(fresh.database)
    with database.engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "secure_delete", "busy_timeout")
        }
    database.close()
    assert found == {"journal_mode": "wal", "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 5000}


def test_a_secret_is_made_once_and_only_for_this_user(fresh: ApiSettings) -> None:
    secret = rasa_secret(fresh)
    assert rasa_secret(fresh) == secret
    assert len(secret) >= 32
    assert masking_key(fresh) != secret.encode()
    for file in fresh.var_dir.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_secret_that_is_set_is_used(tmp_path: Path) -> None:
    settings = ApiSettings(var_dir=tmp_path, rasa_geheim="van-de-beheerder")  # type: ignore[arg-type]
    assert rasa_secret(settings) == "van-de-beheerder"
    assert list(tmp_path.iterdir()) == []
