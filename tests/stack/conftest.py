from collections.abc import Iterator

import pytest

from api.evaluation.running_box import RunningBox, running_box


@pytest.fixture(scope="session")
def box(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningBox]:
    with running_box(tmp_path_factory.mktemp("box")) as running:
        yield running
