from collections.abc import Sequence

import pytest

from knowledge.evaluation.advice_quality import weighed
from knowledge.weighing import Weigher
from tests.knowledge.evaluation.casussen import casus
from tests.knowledge.evaluation.edited_content import CONTENT, load_once
from tests.knowledge.weighing.stories import RELLEN_VANAVOND


@pytest.fixture(scope="session")
def weigher() -> Weigher:
    return Weigher(load_once(CONTENT))


@pytest.fixture(scope="session")
def top(weigher: Weigher) -> Sequence[str]:
    """The first eight for rellen tonight, whatever they are today."""
    return weighed(casus(RELLEN_VANAVOND), weigher).top
