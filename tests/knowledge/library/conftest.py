from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.ingest.limits import Limits
from knowledge.library import PublicationLibrary
from knowledge.library.description import Given
from knowledge.library.found_files import found_files
from knowledge.library.intake import Intake, Outcome
from knowledge.settings import KnowledgeSettings

Add = Callable[..., list[Outcome]]
TEXT = "De burgemeester kan een verbod geven als er vrees is voor een verstoring van de orde in de wijk."


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue(KnowledgeSettings().content_dir)


@pytest.fixture
def library(tmp_path: Path) -> PublicationLibrary:
    return PublicationLibrary(tmp_path / "publicaties")


@pytest.fixture
def add(library: PublicationLibrary, catalogue: Catalogue) -> Add:
    """One command: `add(path, …, titel='…')`."""

    def add_them(*paths: Path, **said: str | bool) -> list[Outcome]:
        intake = Intake(library, catalogue, Limits(seconden=60))
        return [
            intake.add(file, Given.model_validate(said), lambda _done, _total: None)
            for file in found_files(paths)
        ]

    return add_them


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, str], Path]:
    """A text file in a folder of its own."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / "aangeleverd" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write
