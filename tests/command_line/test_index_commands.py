"""`consultatiebox index status` and `index terug` as an operator types them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from api.evaluation.running_box import free_ports
from knowledge.index.entries import Entries
from knowledge.index.local_store import LocalStore
from tests.knowledge.index.generations import generation_of
from tests.knowledge.search.small_dossier import DOSSIER

BOX = Path(sys.executable).parent / "consultatiebox"
SECRET = "nietverklappen"


def index(command: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "CONSULTATIEBOX_VAR_DIR": str(folder), "COLUMNS": "200", **settings}
    return subprocess.run(
        [str(BOX), "index", command], capture_output=True, text=True, check=False, env=environment
    )


@pytest.fixture
def two_generations(tmp_path: Path) -> Path:
    store = LocalStore(tmp_path / "index")
    store.publish(generation_of(DOSSIER, 1))
    store.publish(generation_of(Entries(DOSSIER.passages[:2], ()), 2))
    return tmp_path


def test_the_status_names_place_and_generations(two_generations: Path) -> None:
    done = index("status", two_generations)
    assert done.returncode == 0
    assert f"bestanden in {two_generations}/index" in done.stdout
    assert done.stdout.count("22-11-2026") == 2


def test_going_back_shows_what_is_searched_now(two_generations: Path) -> None:
    done = index("terug", two_generations)
    assert done.returncode == 0
    assert LocalStore(two_generations / "index").open().layout.passages == 3
    again = index("terug", two_generations)
    assert again.returncode == 1
    assert "geen eerdere index" in again.stderr


def test_without_an_index_the_command_that_makes_one_is_named(tmp_path: Path) -> None:
    assert "index bouwen" in index("status", tmp_path).stdout
    done = index("terug", tmp_path)
    assert done.returncode == 1
    assert "index bouwen" in done.stderr


def test_a_database_that_does_not_answer_is_one_sentence_without_the_password(tmp_path: Path) -> None:
    port = free_ports(1)[0]
    address = f"postgresql://box:{SECRET}@127.0.0.1:{port}/kennis"
    for command in ("status", "terug"):
        done = index(command, tmp_path, CONSULTATIEBOX_INDEX_URL=address)
        assert done.returncode == 1
        assert f"127.0.0.1:{port}/kennis" in done.stderr
        assert SECRET not in done.stderr + done.stdout
        assert "Traceback" not in done.stderr
