from pathlib import Path

import pytest

from knowledge.catalogue import Catalogue, load_catalogue

CONTENT = Path(__file__).parents[3] / "knowledge" / "content"


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue(CONTENT)
