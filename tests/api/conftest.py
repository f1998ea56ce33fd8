import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

import httpx
import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.chat.rasa import RasaChannel
from api.logbook.database import Database
from api.migrate import migrate
from api.search.client import SearchDesk
from api.settings import ApiSettings
from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.settings import KnowledgeSettings
from tests.api.box import Box
from tests.api.fakes import FakeActionServer, FakeRasa

Card = TypeVar("Card")


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The real content with few cards in its reading lists, so that a service starts quickly."""
    real = load_catalogue(KnowledgeSettings().content_dir)
    return replace(
        real,
        interventies=_some(real.interventies),
        publicaties=_some(real.publicaties),
        begrippen=_some(real.begrippen),
    )


def _some(cards: Mapping[str, Card]) -> dict[str, Card]:
    return dict(islice(cards.items(), 3))


@pytest.fixture(scope="session")
def fresh_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nieuw")
    migrate(ApiSettings(var_dir=folder))
    return folder / "consultatiebox.db"


@pytest.fixture
def settings(tmp_path: Path, fresh_database: Path) -> ApiSettings:
    shutil.copy(fresh_database, tmp_path)
    return ApiSettings(var_dir=tmp_path, beurt_wachttijd=2)


@pytest.fixture
def rasa() -> FakeRasa:
    return FakeRasa()


@pytest.fixture
def acties() -> FakeActionServer:
    return FakeActionServer()


@contextmanager
def started(
    settings: ApiSettings, rasa: FakeRasa, acties: FakeActionServer, catalogue: Catalogue
) -> Iterator[TestClient]:
    channel = RasaChannel(httpx.Client(transport=httpx.MockTransport(rasa), base_url="http://rasa"))
    search = SearchDesk(httpx.Client(transport=httpx.MockTransport(acties), base_url="http://acties"))
    app = create_app(settings, channel, search, catalogue)
    with TestClient(app, client=("127.0.0.1", 50000), raise_server_exceptions=False) as test_client:
        yield test_client


@pytest.fixture
def client(
    settings: ApiSettings, rasa: FakeRasa, acties: FakeActionServer, catalogue: Catalogue
) -> Iterator[TestClient]:
    with started(settings, rasa, acties, catalogue) as test_client:
        yield test_client


@pytest.fixture
def box(client: TestClient) -> Box:
    """A gesprek that has just begun."""
    return Box.begin(client)


@pytest.fixture
def logbook(settings: ApiSettings) -> Iterator[Database]:
    database = Database(settings.database)
    yield database
    database.close()
