from pathlib import Path

import pytest

from knowledge.catalogue import load_catalogue
from knowledge.weighing import Weigher

CONTENT = Path(__file__).parents[3] / "knowledge" / "content"


@pytest.fixture(scope="session")
def weigher() -> Weigher:
    return Weigher(load_catalogue(CONTENT))
