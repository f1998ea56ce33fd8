from pathlib import Path

import pytest

from actions.box import Box
from actions.settings import ActionSettings
from actions.texts import Texts, load_texts
from knowledge.catalogue import Catalogue, load_catalogue
from tests.actions.conversation import Conversation, StubDesk, StubKnowledge

CONTENT = Path(__file__).parents[2] / "knowledge" / "content"


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue(CONTENT)


@pytest.fixture(scope="session")
def texts() -> Texts:
    return load_texts()


@pytest.fixture
def knowledge(catalogue: Catalogue) -> StubKnowledge:
    return StubKnowledge(catalogue)


@pytest.fixture
def desk(knowledge: StubKnowledge) -> StubDesk:
    return knowledge.stub


@pytest.fixture
def talk(knowledge: StubKnowledge, texts: Texts) -> Conversation:
    return Conversation(Box(knowledge, texts, ActionSettings()))


@pytest.fixture
def talk_without_index(catalogue: Catalogue, texts: Texts) -> Conversation:
    return Conversation(Box(StubKnowledge(catalogue, ready=False), texts, ActionSettings()))
