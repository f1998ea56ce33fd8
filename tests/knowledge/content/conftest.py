"""The real content, and a small content folder that a test can break."""

from pathlib import Path

import pytest

from knowledge.catalogue import Catalogue, load_catalogue
from tests.knowledge.content.small_content import SmallContent

KNOWLEDGE = Path(__file__).parents[3] / "knowledge"


@pytest.fixture(scope="session")
def content_dir() -> Path:
    return KNOWLEDGE / "content"


@pytest.fixture(scope="session")
def publications_dir() -> Path:
    return KNOWLEDGE / "publications"


@pytest.fixture(scope="session")
def catalogue(content_dir: Path) -> Catalogue:
    return load_catalogue(content_dir)


@pytest.fixture
def small(tmp_path: Path) -> SmallContent:
    return SmallContent(tmp_path)
