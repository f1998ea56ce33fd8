"""The desk on the real content, shared with the product: built once into var/, quick afterwards."""

from functools import cache

import pytest

from knowledge.desk import Desk, open_desk
from knowledge.embedding import prepare_model
from knowledge.index import ensure_index
from knowledge.settings import KnowledgeSettings


@pytest.fixture(scope="session")
def desk() -> Desk:
    return _the_only_desk()


@cache
def _the_only_desk() -> Desk:
    """Two folders ask for it, and it takes a gigabyte: open it once."""
    settings = KnowledgeSettings()
    prepare_model(settings, lambda _step: None)
    ensure_index(settings, lambda _step: None)
    return open_desk(settings)
