"""What an operator reads when the database of the index is wrong, and what comes back by itself."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import make_url

from api.evaluation.running_box import free_ports
from knowledge.index import index_store
from knowledge.index.postgres_extension import is_too_old
from knowledge.index.postgres_store import PostgresStore
from knowledge.index.postings import stem_term
from knowledge.readiness import NotReadyError
from knowledge.settings import KnowledgeSettings
from tests.knowledge.index.cable import cable_to
from tests.knowledge.index.generations import generation_of
from tests.knowledge.index.postgres_server import break_connections, execute, postgres_store, schemas
from tests.knowledge.search.small_dossier import DOSSIER

SECRET = "nietverklappen"
OLD_OR_NOT = (("0.4.4", True), ("0.5.0", False), ("0.8.5", False), ("1.0", False))


@contextmanager
def refused(*words: str) -> Iterator[None]:
    """The error names each of these words, and never the password."""
    with pytest.raises(NotReadyError) as refusal:
        yield
    said = str(refusal.value)
    assert all(word in said for word in words), said
    assert SECRET not in said
    assert refusal.value.opdracht.startswith("consultatiebox ")


@contextmanager
def database_of(address: str, schema: str, *prepared: str) -> Iterator[str]:
    """The address of a new database, and in it a user without any rights; `schema` names both."""
    url = make_url(address).set(database=schema)
    execute(address, f"CREATE DATABASE {schema}", f"CREATE ROLE {schema} LOGIN PASSWORD '{SECRET}'")
    try:
        inside = url.render_as_string(hide_password=False)
        if prepared:
            execute(inside, *prepared)
        yield url.set(username=schema, password=SECRET).render_as_string(hide_password=False)
    finally:
        execute(address, f"DROP DATABASE {schema} WITH (FORCE)", f"DROP ROLE {schema}")


@pytest.mark.parametrize(
    "address", ["zomaar iets", "mysql://box@host/kennis", "http://host", "postgresql://h:x/d"]
)
def test_an_address_that_is_none(address: str) -> None:
    with refused("CONSULTATIEBOX_INDEX_URL", "postgresql://"):
        PostgresStore(address)


def test_a_server_that_is_not_there() -> None:
    port = free_ports(1)[0]
    with postgres_store(f"postgresql://box:{SECRET}@127.0.0.1:{port}/kennis", "zoekindex") as store:
        publish = partial(store.publish, generation_of(DOSSIER))
        for attempt in (store.current, store.open, store.generations, publish):
            with refused("antwoordt niet", f"127.0.0.1:{port}/kennis", "CONSULTATIEBOX_INDEX_URL"):
                attempt()


def test_a_database_that_does_not_exist(address: str) -> None:
    elsewhere = make_url(address).set(database="bestaat_niet").render_as_string(hide_password=False)
    with postgres_store(elsewhere, "zoekindex") as store, refused("bestaat niet"):
        store.current()


def test_a_user_that_does_not_exist(address: str, schema: str) -> None:
    elsewhere = make_url(address).set(username=schema, password=SECRET)
    with (
        postgres_store(elsewhere.render_as_string(hide_password=False), "zoekindex") as store,
        refused("aanmelding"),
    ):
        store.current()


def test_a_user_without_rights(address: str, schema: str) -> None:
    with (
        database_of(address, schema, "CREATE EXTENSION vector") as mine,
        postgres_store(mine, "zoekindex") as store,
    ):
        assert store.current() is None
        with refused("mag dit niet", "CREATE"):
            store.publish(generation_of(DOSSIER))


def test_a_database_without_pgvector(address: str, schema: str) -> None:
    with database_of(address, schema) as mine, postgres_store(mine, "zoekindex") as store:
        with refused("pgvector", "CREATE EXTENSION vector"):
            store.publish(generation_of(DOSSIER))
        assert schemas(mine, "zoekindex") == []


def test_pgvector_is_made_where_that_is_allowed(address: str, schema: str) -> None:
    with database_of(address, schema) as _:
        owned = make_url(address).set(database=schema).render_as_string(hide_password=False)
        with postgres_store(owned, "zoekindex") as store:
            store.publish(generation_of(DOSSIER))
            assert store.open().passages([0]) == DOSSIER.passages[:1]


@pytest.mark.parametrize(("version", "too_old"), OLD_OR_NOT)
def test_the_oldest_pgvector(version: str, too_old: bool) -> None:  # noqa: FBT001 - a parameter of a test
    assert is_too_old(version) is too_old


def test_a_search_after_a_restart_of_the_server(address: str, schema: str) -> None:
    with postgres_store(address, schema) as store:
        store.publish(generation_of(DOSSIER))
        index = store.open()
        break_connections(address, schema)
        assert store.current() == index.manifest
        assert index.passages([2]) == DOSSIER.passages[2:]


def test_a_search_while_the_server_is_away_and_back(address: str, schema: str) -> None:
    with cable_to(address) as cable, postgres_store(cable.address, schema) as store:
        store.publish(generation_of(DOSSIER))
        index = store.open()
        cable.pull_out()
        search = partial(index.lexical, [stem_term("bevel")], 5)
        for attempt in (store.current, partial(index.passages, [0]), search):
            with refused("antwoordt niet", "127.0.0.1"):
                attempt()
        cable.put_back()
        assert store.current() == index.manifest
        assert search().numbers.size


def test_a_build_that_loses_its_server_leaves_the_former_one(address: str, schema: str) -> None:
    """The cable goes out when the first vectors are on their way."""
    first, second = generation_of(DOSSIER, 1), generation_of(DOSSIER, 2)
    with cable_to(address) as cable, postgres_store(cable.address, schema) as store:
        store.publish(first)

        class Unplugging(tuple[object, ...]):
            def __iter__(self) -> Iterator[object]:
                cable.pull_out()
                return super().__iter__()

        object.__setattr__(second, "postings", Unplugging(second.postings))
        with refused("antwoordt niet"):
            store.publish(second)
        cable.put_back()
        assert store.generations() == (first.manifest,)
        assert schemas(address, schema) == [schema, f"{schema}_1"]
        store.publish(generation_of(DOSSIER, 3))
        assert len(store.generations()) == 2


def test_a_version_that_was_cleared_away_is_called_so(address: str, schema: str) -> None:
    with postgres_store(address, schema) as store:
        store.publish(generation_of(DOSSIER, 1))
        old = store.open()
        for number in range(2, 5):
            store.publish(generation_of(DOSSIER, number))
        with refused("opgeruimd", "opnieuw"):
            old.passages([0])
        assert len(schemas(address, schema)) == 4


def test_the_setting_chooses_the_engine(address: str, tmp_path: Path) -> None:
    for index_url, place in (("", f"bestanden in {tmp_path}"), (address, "PostgreSQL, ")):
        with closing(index_store(KnowledgeSettings(index_url=index_url, var_dir=tmp_path))) as store:
            assert store.place.startswith(place)


def test_the_password_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONSULTATIEBOX_INDEX_URL", f"postgresql://box:{SECRET}@db.example:5432/kennis")
    settings = KnowledgeSettings()
    with postgres_store(settings.index_url, "zoekindex") as store:
        assert SECRET not in repr(settings) + store.place
        assert "db.example:5432/kennis" in store.place
