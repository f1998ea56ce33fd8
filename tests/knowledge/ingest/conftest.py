from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.ingest.limits import Limits
from knowledge.ingest.reading_result import ReadFile
from knowledge.ingest.sandbox import read_file

Read = Callable[[Path], ReadFile]


@pytest.fixture
def read() -> Read:
    """Reads a file as the box does, in a process of its own."""

    def read_it(path: Path) -> ReadFile:
        return read_file(path, path.name, Limits(seconden=60), lambda _done, _total: None)

    return read_it
