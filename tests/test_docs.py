"""The documentation is true: settings, commands and links exist as they are described."""

import re
from pathlib import Path

import pytest
from pydantic_settings import BaseSettings

from actions.settings import ActionSettings
from api.command_line.settings import StarterSettings
from api.settings import ApiSettings
from knowledge.settings import KnowledgeSettings

ROOT = Path(__file__).parents[1]
SETTINGS_PAGE = (ROOT / "docs/instellingen.md").read_text()
DOCUMENTED = set(re.findall(r"^\| `([A-Z_]+)` \|", SETTINGS_PAGE, re.MULTILINE))
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def names(*settings: type[BaseSettings]) -> set[str]:
    return {field.upper() for kind in settings for field in kind.model_fields}


def test_every_setting_is_documented_and_nothing_else_is() -> None:
    assert names(StarterSettings, KnowledgeSettings, ActionSettings, ApiSettings) == DOCUMENTED


def test_every_make_target_in_the_readme_exists() -> None:
    makefile = (ROOT / "Makefile").read_text()
    for target in re.findall(r"make ([a-z-]+)", (ROOT / "README.md").read_text()):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)", page.read_text()):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", sorted((ROOT / "docs/adr").glob("*.md")), ids=lambda page: page.stem)
def test_a_decision_fits_on_one_page_and_weighs_an_alternative(page: Path) -> None:
    text = page.read_text()
    assert 20 <= len(text.splitlines()) <= 50
    for heading in ("## Context", "## Besluit", "## Gevolgen", "## Verworpen"):
        assert heading in text
