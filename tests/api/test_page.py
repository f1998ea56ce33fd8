import re

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.memo.desk import Formaat
from api.settings import ApiSettings
from api.widget.routes import MEDIA_TYPES, STATIC
from knowledge.catalogue import Catalogue
from tests.api.box import expect_problem


def test_the_page_is_dutch_and_allows_nothing_from_elsewhere(client: TestClient) -> None:
    response = client.get("/")
    assert response.status_code == 200
    assert '<html lang="nl">' in response.text
    policy = response.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert "unsafe" not in policy


@pytest.mark.parametrize(("name", "media_type"), MEDIA_TYPES.items())
def test_the_files_of_the_page_are_served(client: TestClient, name: str, media_type: str) -> None:
    response = client.get(f"/pagina/{name}")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith(media_type)


@pytest.mark.parametrize("name", ["geheim.txt", "..%2froutes.py", "index.html", "%2e%2e"])
def test_no_other_file_is_served(client: TestClient, name: str) -> None:
    expect_problem(client.get(f"/pagina/{name}"), 404)


def test_the_page_keeps_its_own_rules() -> None:
    sources = {file.name: file.read_text(encoding="utf-8") for file in STATIC.iterdir()}
    assert sources.keys() == {"index.html", *MEDIA_TYPES}
    for forbidden in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "eval(",
        "localStorage",
        "cookie",
        "http://",
    ):
        assert not any(forbidden in source for source in sources.values()), forbidden
    page = sources["index.html"]
    assert not re.search(r"<style|style=|\son\w+=|<script(?![^>]*src=)", page)
    assert 'role="log"' in page
    for control in re.findall(r"<textarea[^>]*id=\"(\w+)\"", page):
        assert f'<label for="{control}">' in page


def test_the_page_offers_the_memo_in_every_format() -> None:
    page = (STATIC / "index.html").read_text(encoding="utf-8")

    assert set(re.findall(r'data-memo="(\w+)"', page)) == set(Formaat)


def test_the_page_can_be_switched_off(settings: ApiSettings, catalogue: Catalogue) -> None:
    without = create_app(settings.model_copy(update={"voorbeeldpagina": False}), catalogue=catalogue)
    with TestClient(without) as client:
        expect_problem(client.get("/"), 404)
        expect_problem(client.get("/pagina/page.js"), 404)
