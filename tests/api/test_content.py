from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api.content.listing import listings_of
from api.settings import ApiSettings
from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.ingest.edition import EditionMetadata, EditionPassage
from knowledge.library import PublicationLibrary
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


def test_an_added_publication_is_listed_until_it_is_withdrawn(
    client: TestClient, settings: ApiSettings, tmp_path: Path
) -> None:
    library = PublicationLibrary(KnowledgeSettings(var_dir=settings.var_dir).library_dir)
    original = tmp_path / "nota.txt"
    original.write_text("De tekst.", encoding="utf-8")
    library.add(
        added_metadata("nota-orde"), (EditionPassage(tekst="De tekst.", vindplaats="Nota"),), original
    )

    listed = client.get("/v1/publicaties?aantal=200").json()["resultaten"]
    shown = client.get("/v1/publicaties/nota-orde").json()

    assert [card["id"] for card in listed][-1] == "nota-orde"
    assert (shown["titel"], shown["teVerifieren"], shown["url"]) == ("Nota orde", True, None)
    assert shown["toegevoegdOp"] == "2026-11-22T12:00:00.000000Z"
    library.withdraw("nota-orde")
    expect_problem(client.get("/v1/publicaties/nota-orde"), 404)


def test_damaged_storage_is_a_problem_and_no_crash(client: TestClient, settings: ApiSettings) -> None:
    folder = KnowledgeSettings(var_dir=settings.var_dir).library_dir / "nota-orde"
    (folder / "abc").mkdir(parents=True)
    (folder / "HUIDIG").write_text("abc", encoding="ascii")
    (folder / "abc" / "metadata.json").write_text("{", encoding="utf-8")

    expect_problem(client.get("/v1/publicaties"), 503)


def added_metadata(publication_id: str) -> EditionMetadata:
    return EditionMetadata(
        id=publication_id,
        titel="Nota orde",
        uitgever="Gemeente Voorbeeld",
        datum="2026",
        soort="gewone tekst",
        bestandsnaam="nota.txt",
        bestand_sha256="0" * 64,
        toegevoegd_op="2026-11-22T12:00:00.000000Z",
    )


def test_words_for_recognition_only_are_never_shown() -> None:
    begrippen = listings_of(load_catalogue(KnowledgeSettings().content_dir)).begrippen
    assert len(begrippen) > 100
    assert not any("alledaagsEnTypefouten" in begrip for begrip in begrippen.values())


@pytest.mark.parametrize(
    "path", ["/v1/interventies/bestaat-niet", "/v1/interventies/filters", "/v1/publicaties/bestaat-niet"]
)
def test_an_unknown_card_is_not_found(client: TestClient, path: str) -> None:
    expect_problem(client.get(path), 404)


@pytest.mark.parametrize(
    ("query", "hint"),
    [
        ("pagina=0", "Geef voor pagina een getal van minstens 1."),
        ("pagina=-1", "Geef voor pagina een getal van minstens 1."),
        ("aantal=201", "Geef voor aantal een getal van hoogstens 200."),
        ("aantal=veel", "Geef voor aantal een heel getal."),
    ],
)
def test_a_page_that_cannot_be_is_refused_with_what_can(client: TestClient, query: str, hint: str) -> None:
    assert expect_problem(client.get(f"/v1/begrippen?{query}"), 400)["detail"] == hint


@pytest.mark.parametrize("path", ["/v1/publicaties", "/v1/begrippen"])
def test_lists_without_filters_ignore_unknown_parameters(client: TestClient, path: str) -> None:
    assert client.get(f"{path}?fase=dreiging").json() == client.get(path).json()
