"""Someone browses through the interventies, with filters, an order and the address of the next part."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from starlette.testclient import TestClient

from api.content.filtering import select
from api.content.filters import Filters, Sortering
from api.settings import ApiSettings
from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.model import Interventie
from knowledge.settings import KnowledgeSettings
from knowledge.vocabulary import (
    Categorie,
    Fase,
    InterventieSoort,
    OproepSoort,
    Rechtsgebied,
    Snelheid,
    Status,
)
from tests.api.box import expect_problem
from tests.api.conftest import started
from tests.api.fakes import FakeActionServer, FakeRasa

PATH = "/v1/interventies"
NAMES = {
    *("fase", "soort", "rechtsgebied", "categorie", "bevoegd", "status", "oproepSoort", "snelheid"),
    *("ingrijpendheid", "ingrijpendheidHoogstens", "zoek", "sorteer", "pagina", "aantal"),
}
ONE_VALUE_PER_CARD = {
    "soort": InterventieSoort,
    "rechtsgebied": Rechtsgebied,
    "categorie": Categorie,
    "status": Status,
    "snelheid": Snelheid,
    "ingrijpendheid": range(1, 6),
}
Query = Mapping[str, Any]
Fits = Callable[[Interventie], bool]


@pytest.fixture(scope="module")
def content() -> Catalogue:
    return load_catalogue(KnowledgeSettings().content_dir)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory, content: Catalogue) -> Iterator[TestClient]:
    """One service with all interventies for all: reading changes nothing."""
    settings = ApiSettings(var_dir=tmp_path_factory.mktemp("var"), verzoeken_ineens=5_000)
    few = replace(content, publicaties={}, begrippen={})
    with started(settings, FakeRasa(), FakeActionServer(), few) as test_client:
        yield test_client


def cards(client: TestClient, query: Query) -> list[dict[str, Any]]:
    response = client.get(PATH, params={"aantal": 200} | dict(query))
    assert response.status_code == 200, response.text
    assert response.json()["volgende"] is None
    resultaten: list[dict[str, Any]] = response.json()["resultaten"]
    return resultaten


def found(client: TestClient, query: Query) -> list[str]:
    return [card["id"] for card in cards(client, query)]


def ids(content: Catalogue, fits: Fits) -> list[str]:
    return [card.id for card in content.interventies.values() if fits(card)]


def read_to_the_end(client: TestClient, query: Query) -> list[str]:
    path, read = f"{PATH}?{urlencode(query, doseq=True)}", []
    while path:
        part = client.get(path).json()
        read += [card["id"] for card in part["resultaten"]]
        path = part["volgende"]
    return read


def refused(client: TestClient, query: str) -> str:
    detail: str = expect_problem(client.get(f"{PATH}?{query}"), 400)["detail"]
    return detail


def test_without_filters_all_interventies_are_listed_in_the_order_of_the_content(
    client: TestClient, content: Catalogue
) -> None:
    assert found(client, {}) == list(content.interventies)
    assert client.get(PATH, params={"aantal": 2}).json()["volgende"] == f"{PATH}?pagina=2&aantal=2"


@pytest.mark.parametrize("fase", Fase)
def test_a_fase_shows_what_fits_in_it(client: TestClient, content: Catalogue, fase: Fase) -> None:
    expected = ids(content, lambda card: fase in card.fasen)
    assert expected
    assert found(client, {"fase": fase}) == expected


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in ONE_VALUE_PER_CARD.items() for value in values]
)
def test_a_filter_on_one_field_shows_exactly_the_cards_with_that_value(
    client: TestClient, content: Catalogue, name: str, value: str | int
) -> None:
    expected = ids(content, lambda card: getattr(card, name) == value)
    assert expected
    assert found(client, {name: value}) == expected


def test_a_reader_can_ask_for_what_is_not_too_heavy(client: TestClient, content: Catalogue) -> None:
    for highest in range(1, 6):
        expected = [card.id for card in content.interventies.values() if card.ingrijpendheid <= highest]
        assert found(client, {"ingrijpendheidHoogstens": highest}) == expected


@pytest.mark.parametrize("soort", OproepSoort)
def test_a_soort_oproep_shows_only_the_cards_that_name_it(
    client: TestClient, content: Catalogue, soort: OproepSoort
) -> None:
    expected = ids(content, lambda card: any(soort in geval.oproep_soort for geval in card.geschikt_bij))
    assert expected
    assert found(client, {"oproepSoort": soort}) == expected


@pytest.mark.parametrize(
    "name", ["OM", "om", "Burgemeester", "rechter-commissaris", "gemeente_als_civiele_partij"]
)
def test_bevoegd_finds_a_juridische_interventie_by_its_key(
    client: TestClient, content: Catalogue, name: str
) -> None:
    expected = ids(content, lambda card: name.lower() in [who.lower() for who in card.bevoegd])
    assert expected
    assert {*expected} <= {*found(client, {"bevoegd": name})}


def bevoegd_of(client: TestClient, asked: str) -> set[str]:
    return {
        who
        for card in cards(client, {"bevoegd": asked, "soort": "niet_juridisch"})
        for who in card["bevoegd"]
    }


def test_bevoegd_finds_a_word_in_free_text(client: TestClient) -> None:
    assert "gemeente (OOV en wijkmanagers)" in bevoegd_of(client, "wijkmanagers")
    assert "gemeente (OOV en wijkmanagers)" in bevoegd_of(client, "oov")
    assert "gemeente (OOV en wijkmanagers)" in bevoegd_of(client, "WIJKMANAGERS gemeente")
    assert "gemeente (OOV en wijkmanagers)" not in bevoegd_of(client, "wijkagent")
    assert bevoegd_of(client, "wijkmanagers politie") == set()


def test_bevoegd_looks_at_whole_words(client: TestClient) -> None:
    shown = cards(client, {"bevoegd": "gemeente"})
    assert shown
    assert all(any("gemeente" in who.replace("_", " ").split() for who in card["bevoegd"]) for card in shown)
    assert found(client, {"bevoegd": "gemeent"}) == []


@pytest.mark.parametrize(
    "asked", ["noodbevel", "NOODBEVEL", "nóódbevel", "noodbevel dreiging", "  dreiging,noodbevel"]
)
def test_zoek_finds_words_in_the_name_or_the_doel(client: TestClient, asked: str) -> None:
    shown = cards(client, {"zoek": asked})
    assert any(card["naam"] == "Noodbevel voor een concrete dreiging of plek" for card in shown)
    for card in shown:
        assert "noodbevel" in f"{card['naam']} {card['doel']}".lower()


def test_zoek_finds_a_longer_word_inside_a_compound_but_a_short_word_only_as_itself(
    content: Catalogue,
) -> None:
    plain = next(iter(content.interventies.values())).model_copy(update={"doel": "Rust in de wijk."})
    gebied = plain.model_copy(update={"id": "a", "naam": "Gebiedsverbod"})
    omroep = plain.model_copy(update={"id": "b", "naam": "Omroepbericht over een café"})

    def by(zoek: str) -> list[str]:
        return [card.id for card in select([gebied, omroep], Filters(zoek=(zoek,)))]

    assert by("verbod") == ["a"]
    assert by("om") == []
    assert by("cafe") == by("CAFÉ") == by("cafe\u0301") == ["b"]
    assert by("rust wijk") == ["a", "b"]
    assert by("rust omroepbericht") == ["b"]
    assert by("rust gebiedsverbod omroepbericht") == []


def test_two_values_of_one_filter_show_what_has_either(client: TestClient, content: Catalogue) -> None:
    expected = ids(content, lambda card: bool({Fase.DREIGING, Fase.VERSTORING} & set(card.fasen)))
    assert found(client, {"fase": ["dreiging", "verstoring"]}) == expected
    assert found(client, {"fase": ["verstoring", "dreiging", "dreiging"]}) == expected
    either = {*found(client, {"zoek": "noodbevel"}), *found(client, {"zoek": "noodverordening"})}
    assert {*found(client, {"zoek": ["noodbevel", "noodverordening"]})} == either
    either = {*found(client, {"bevoegd": "politie"}), *found(client, {"bevoegd": "OM"})}
    assert {*found(client, {"bevoegd": ["politie", "OM"]})} == either


def test_two_filters_show_what_has_both(client: TestClient, content: Catalogue) -> None:
    asked = {
        "fase": ["dreiging", "verstoring"],
        "rechtsgebied": ["bestuursrecht", "strafrecht"],
        "snelheid": "uren",
        "oproepSoort": "rellen",
        "ingrijpendheidHoogstens": 3,
    }
    expected = set(content.interventies).intersection(*(found(client, {name: asked[name]}) for name in asked))
    assert 0 < len(expected) < len(content.interventies)
    assert {*found(client, asked)} == expected


def test_filters_that_exclude_each_other_give_an_empty_list_and_no_error(client: TestClient) -> None:
    assert found(client, {"soort": "juridisch", "categorie": "nazorg"}) == []
    assert found(client, {"ingrijpendheid": 4, "ingrijpendheidHoogstens": 2}) == []


@pytest.mark.parametrize(
    "query",
    [
        {"aantal": 7},
        {"aantal": 1, "status": "hoog_risico"},
        {"aantal": 3, "fase": ["dreiging", "verstoring"], "soort": "juridisch", "ingrijpendheidHoogstens": 3},
        {"aantal": 2, "categorie": ["interveniëren", "nazorg"], "sorteer": "-naam"},
        {"aantal": 2, "bevoegd": ["gemeente (OOV)", "politie"], "zoek": "de"},
        {"aantal": 5, "zoek": ["gesprek", "brief"], "sorteer": "snelheid"},
    ],
)
def test_following_volgende_reads_a_filtered_list_exactly_once(
    client: TestClient, query: dict[str, Any]
) -> None:
    whole = found(client, query | {"aantal": 200})
    assert read_to_the_end(client, query) == whole
    assert len(set(whole)) == len(whole)


def test_volgende_keeps_all_filters_neatly_encoded(client: TestClient) -> None:
    asked = {
        "fase": ["dreiging", "verstoring"],
        "categorie": ["interveniëren", "communiceren", "verbinden"],
        "bevoegd": ["één & co; a+b=100% #?/", "gemeente", "politie"],
        "status": ["inzetbaar"],
        "ingrijpendheid": ["1", "2", "3"],
        "ingrijpendheidHoogstens": ["3"],
        "zoek": ["een", "de"],
        "sorteer": ["-snelheid"],
    }
    volgende = client.get(PATH, params=asked | {"aantal": 1}).json()["volgende"]
    parts = urlsplit(volgende)
    assert parts.path == PATH
    assert volgende.isascii()
    assert " " not in volgende
    assert parse_qs(parts.query, strict_parsing=True) == asked | {"pagina": ["2"], "aantal": ["1"]}


def test_a_part_past_the_end_of_a_filtered_list_is_empty(client: TestClient) -> None:
    page = client.get(PATH, params={"status": "afgeraden", "pagina": 9}).json()
    assert page == {"resultaten": [], "volgende": None}


def test_the_last_part_has_no_volgende_also_when_it_is_full(client: TestClient, content: Catalogue) -> None:
    query: Query = {"snelheid": "uren", "aantal": len(ids(content, lambda card: card.snelheid == "uren"))}
    assert client.get(PATH, params=query).json()["volgende"] is None


def test_sorting_by_naam_ignores_capitals_and_accents(content: Catalogue) -> None:
    card = next(iter(content.interventies.values()))
    unsorted = [
        card.model_copy(update={"naam": naam}) for naam in ("Zone", "één plek", "Eis", "apv", "Epiloog")
    ]

    def by(sorteer: Sortering) -> list[str]:
        return [card.naam for card in select(unsorted, Filters(sorteer=sorteer))]

    assert by(Sortering.NAAM) == ["apv", "één plek", "Eis", "Epiloog", "Zone"]
    assert by(Sortering.NAAM_AFLOPEND) == ["Zone", "Epiloog", "Eis", "één plek", "apv"]


@pytest.mark.parametrize(
    ("sorteer", "order"),
    [
        ("ingrijpendheid", [1, 2, 3, 4, 5]),
        ("-ingrijpendheid", [5, 4, 3, 2, 1]),
        ("snelheid", ["uren", "dagen", "weken"]),
        ("-snelheid", ["weken", "dagen", "uren"]),
    ],
)
def test_sorting_keeps_the_order_of_the_content_between_equals(
    client: TestClient, content: Catalogue, sorteer: str, order: list[int | str]
) -> None:
    name = sorteer.removeprefix("-")
    cards_in_order = content.interventies.values()
    expected = [card.id for value in order for card in cards_in_order if getattr(card, name) == value]
    assert found(client, {"sorteer": sorteer}) == expected


@pytest.mark.parametrize(
    "query", [{}, {"fase": ["nazorg", "dreiging"]}, {"sorteer": "-snelheid", "soort": "juridisch"}]
)
def test_the_same_question_always_gives_the_same_order(client: TestClient, query: Query) -> None:
    assert len({tuple(found(client, query)) for _ in range(5)}) == 1


def test_afgeraden_interventies_are_listed_with_their_status(client: TestClient, content: Catalogue) -> None:
    advised_against = set(ids(content, lambda card: card.status is Status.AFGERADEN))
    assert advised_against
    listed = {card["id"]: card["status"] for card in cards(client, {})}
    assert {card_id for card_id, status in listed.items() if status == "afgeraden"} == advised_against
    assert {*found(client, {"status": "afgeraden"})} == advised_against


def test_every_card_in_a_filtered_list_shows_how_sure_it_is(client: TestClient, content: Catalogue) -> None:
    for card in cards(client, {"fase": "dreiging", "sorteer": "naam"}):
        original = content.interventies[card["id"]]
        assert card["status"] == original.status
        assert card["teVerifieren"] is original.te_verifieren
        assert card["peildatum"] == content.peildatum


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        *ONE_VALUE_PER_CARD.items(),
        ("fase", Fase),
        ("oproepSoort", OproepSoort),
        ("ingrijpendheidHoogstens", range(1, 6)),
        ("sorteer", Sortering),
    ],
)
@pytest.mark.parametrize("value", ["geheimewaarde", "", "%3Cscript%3E", "6", "-1", "%00", "%ff"])
def test_an_unknown_value_is_refused_with_the_values_that_are_known(
    client: TestClient, name: str, allowed: list[object], value: str
) -> None:
    detail = refused(client, f"{name}={value}")
    named = detail.removeprefix(f"Kies voor {name} uit: ").removesuffix(".").replace(" of ", ", ").split(", ")
    assert named == [str(known) for known in allowed]


def test_one_wrong_value_between_good_ones_is_refused(client: TestClient) -> None:
    assert "Kies voor fase uit" in refused(client, "fase=dreiging&fase=Dreiging&soort=juridisch")


def test_all_wrong_parameters_are_named_at_once_and_each_of_them_once(client: TestClient) -> None:
    detail = refused(
        client, "fase=zeven&fase=acht&ingrijpendheid=zwaar&aantal=201&pagina=nul&status=afgeraden"
    )
    for sentence in ("Kies voor fase", "Kies voor ingrijpendheid", "voor aantal een getal van hoogstens 200"):
        assert detail.count(sentence) == 1
    assert "Geef voor pagina een heel getal." in detail
    assert "status" not in detail
    for value in ("zeven", "acht", "zwaar", "201", "nul"):
        assert value not in detail


@pytest.mark.parametrize("name", ["zoek", "bevoegd"])
def test_words_must_be_words_and_not_a_story(client: TestClient, name: str) -> None:
    assert "minstens één letter of cijfer" in refused(client, f"{name}=")
    assert "minstens één letter of cijfer" in refused(client, f"{name}=%20_!")
    assert "hoogstens 100 tekens" in refused(client, f"{name}={'geheim' * 17}")
    assert "hoogstens 20 keer" in refused(client, "&".join([f"{name}=geheim"] * 21))
    assert found(client, {name: "\u0301"}) == []


@pytest.mark.parametrize(
    "name", ["statuss", "Fase", "ingrijpendheid_hoogstens", "te_verifieren", "%3Cb%3E", "sort"]
)
def test_a_parameter_that_does_not_exist_is_refused_and_not_silently_ignored(
    client: TestClient, name: str
) -> None:
    detail = refused(client, f"{name}=afgeraden&soort=juridisch")
    assert {*detail.removesuffix(".").partition("kent: ")[2].split(", ")} == NAMES
    assert "afgeraden" not in detail


def described(client: TestClient) -> dict[str, dict[str, Any]]:
    document = client.get("/v1/openapi.json").json()
    parameters = {part["name"]: part for part in document["paths"]["/interventies"]["get"]["parameters"]}
    schemas = document["components"]["schemas"]
    for part in parameters.values():
        schema = part["schema"].get("items") or part["schema"].get("anyOf", [part["schema"]])[0]
        part["value"] = schemas[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    return parameters


def test_the_description_of_the_api_names_the_filters_in_dutch_with_their_values(client: TestClient) -> None:
    parameters = described(client)
    assert parameters.keys() == NAMES
    assert all(part["description"] and not part["required"] for part in parameters.values())
    assert parameters["fase"]["value"]["enum"] == list(Fase)
    assert parameters["status"]["value"]["enum"] == list(Status)
    assert parameters["oproepSoort"]["value"]["enum"] == list(OproepSoort)
    assert parameters["categorie"]["value"]["enum"] == list(Categorie)
    assert parameters["ingrijpendheidHoogstens"]["value"]["enum"] == [1, 2, 3, 4, 5]
    assert parameters["sorteer"]["value"]["enum"] == list(Sortering)
    assert "afgekeurd door de rechter" in parameters["status"]["description"]
    assert "burgemeester" in parameters["bevoegd"]["description"]
    assert not any("rejected" in str(part) for part in parameters.values())
