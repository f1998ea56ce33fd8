import pytest
from starlette.testclient import TestClient

from api.content.listing import listings_of
from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.settings import KnowledgeSettings
from tests.api.box import expect_problem


@pytest.mark.parametrize("name", ["interventies", "publicaties", "begrippen"])
def test_a_list_is_read_page_by_page_to_its_end(client: TestClient, catalogue: Catalogue, name: str) -> None:
    path, found = f"/v1/{name}?aantal=2", []
    while path:
        page = client.get(path).json()
        assert page.keys() == {"resultaten", "volgende"}
        found += [card["id"] for card in page["resultaten"]]
        path = page["volgende"]
    assert found == list(getattr(catalogue, name))


def test_one_card_shows_its_status_and_its_peildatum(client: TestClient, catalogue: Catalogue) -> None:
    card = next(iter(catalogue.interventies.values()))
    shown = client.get(f"/v1/interventies/{card.id}").json()
    assert shown["status"] == card.status
    assert shown["teVerifieren"] == card.te_verifieren
    assert shown["peildatum"] == catalogue.peildatum
    assert shown["voorwaarden"] == list(card.voorwaarden)


def test_words_for_recognition_only_are_never_shown() -> None:
    begrippen = listings_of(load_catalogue(KnowledgeSettings().content_dir)).begrippen
    assert len(begrippen) > 100
    assert not any("alledaagsEnTypefouten" in begrip for begrip in begrippen.values())


@pytest.mark.parametrize("path", ["/v1/interventies/bestaat-niet", "/v1/publicaties/bestaat-niet"])
def test_an_unknown_card_is_not_found(client: TestClient, path: str) -> None:
    expect_problem(client.get(path), 404)


@pytest.mark.parametrize("query", ["pagina=0", "aantal=201", "aantal=veel", "pagina=-1"])
def test_a_page_that_cannot_be_is_refused(client: TestClient, query: str) -> None:
    expect_problem(client.get(f"/v1/begrippen?{query}"), 400)
