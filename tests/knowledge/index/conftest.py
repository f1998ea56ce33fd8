"""Every engine, each with a place of its own."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from knowledge.index import IndexStore
from knowledge.index.local_store import LocalStore
from tests.knowledge.index.postgres_server import postgres_store, running_postgres, schema_of_one_test

OpenStore = Callable[[], IndexStore]
"""Opens the same place again, as another process would."""

ENGINES = ("bestanden", "postgresql", "postgresql, vectoren in de database")


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    with running_postgres() as address:
        yield address


@pytest.fixture
def schema(address: str) -> Iterator[str]:
    with schema_of_one_test(address) as name:
        yield name


@pytest.fixture(params=ENGINES)
def open_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenStore]:
    if request.param == "bestanden":
        yield lambda: LocalStore(tmp_path / "index")
        return
    address, schema = request.getfixturevalue("address"), request.getfixturevalue("schema")
    most = 0 if "database" in request.param else 1_000_000
    with ExitStack() as opened:
        yield lambda: opened.enter_context(postgres_store(address, schema, most))


@pytest.fixture
def store(open_store: OpenStore) -> IndexStore:
    return open_store()
