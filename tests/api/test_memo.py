"""The memo of a gesprek: what stands in it, for whom, and in which formats."""

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.settings import ApiSettings
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.settings import KnowledgeSettings
from knowledge.weighing import Weigher
from tests.api.box import Box, expect_problem
from tests.api.conftest import started
from tests.api.fakes import FakeActionServer, FakeRasa, bericht

RELLEN = {
    "oproep_soort": "rellen",
    "platform": "openbaar_socialmedia",
    "tijd_tot_verstoring": "minder_dan_24_uur",
    "locatie": "het stationsplein",
}


@pytest.fixture(scope="module")
def weigher() -> Weigher:
    return Weigher(load_catalogue(KnowledgeSettings().content_dir))


@pytest.fixture
def catalogue(weigher: Weigher) -> Catalogue:
    return weigher.catalogue


@pytest.fixture
def box(
    settings: ApiSettings, rasa: FakeRasa, acties: FakeActionServer, catalogue: Catalogue
) -> Iterator[Box]:
    with started(settings, rasa, acties, catalogue) as client:
        yield Box.begin(client)


def advised(box: Box, rasa: FakeRasa, weigher: Weigher, **slots: Any) -> Box:
    """A gesprek in which the facts were told first and the advies was given after that."""
    rasa.slots = RELLEN | slots
    box.say("Jongeren roepen op om vanavond te rellen, zegt Karel de Vries uit de straat.")
    advies = weigher.weigh(Casus.from_slots(rasa.slots)).model_dump(mode="json")
    rasa.berichten = [bericht(soort="advies", uitkomst="advies", tekst="Mijn advies.", advies=advies)]
    box.say("Wat raadt u aan?")
    return box


def markdown(box: Box) -> str:
    response = box.client.get(f"{box.path}/memo?formaat=md", headers=box.headers)
    assert response.status_code == 200, response.text
    return response.content.decode()


FORMATS = {
    "docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK"),
    "pdf": ("application/pdf", b"%PDF-"),
    "md": ("text/markdown; charset=utf-8", b"# Memo voor de driehoek"),
}


@pytest.mark.parametrize("formaat", FORMATS)
def test_a_memo_is_a_file_to_keep(box: Box, rasa: FakeRasa, weigher: Weigher, formaat: str) -> None:
    media_type, begin = FORMATS[formaat]
    advised(box, rasa, weigher)
    response = box.client.get(f"{box.path}/memo?formaat={formaat}", headers=box.headers)

    assert response.status_code == 200
    assert response.headers["content-type"] == media_type
    assert response.headers["content-disposition"].startswith('attachment; filename="memo-driehoek-')
    assert response.headers["cache-control"] == "no-store"
    assert response.content.startswith(begin)


def test_without_a_format_the_memo_is_a_word_file(box: Box, rasa: FakeRasa, weigher: Weigher) -> None:
    response = advised(box, rasa, weigher).client.get(f"{box.path}/memo", headers=box.headers)

    assert response.content.startswith(b"PK")


def test_the_memo_holds_the_casus_and_never_what_was_typed(
    box: Box, rasa: FakeRasa, weigher: Weigher
) -> None:
    text = markdown(advised(box, rasa, weigher))

    assert "het stationsplein" in text
    assert "Het gebeurt naar verwachting binnen 24 uur." in text
    assert "Wat raadt u aan" not in text
    assert "Karel" not in text
    assert "NAAM" not in text


def test_the_advies_of_the_conversation_is_weighed_again_and_is_the_same(
    box: Box, rasa: FakeRasa, weigher: Weigher
) -> None:
    """The log holds the version of the content; here the fake says another than the real one."""
    text = markdown(advised(box, rasa, weigher))

    assert "De inhoud is gewijzigd sinds het advies" in text
    assert "Anders dan in het gesprek" not in text


def test_a_casus_that_changed_after_the_advies_says_so(box: Box, rasa: FakeRasa, weigher: Weigher) -> None:
    advised(box, rasa, weigher)
    rasa.slots = RELLEN | {"gewelddreiging": "ja"}
    rasa.berichten = [bericht()]
    box.say("Er dreigt geweld.")
    text = markdown(box)

    assert "nog geen advies gegeven" in text
    assert "Genoteerd: gewelddreiging: Er is gewelddreiging." in text


def test_the_log_has_a_line_for_every_change(box: Box, rasa: FakeRasa, weigher: Weigher) -> None:
    advised(box, rasa, weigher)
    rasa.slots = RELLEN | {"locatie": "de markt"}
    rasa.berichten = [bericht()]
    box.say("Het is toch de markt.")
    text = markdown(box)

    assert "Gewijzigd: plek: de markt." in text
    assert "Advies gegeven in de fase dreiging vlak voor het moment" in text


def test_only_the_present_casus_is_in_the_memo(box: Box, rasa: FakeRasa, weigher: Weigher) -> None:
    advised(box, rasa, weigher)
    rasa.slots = {"oproep_soort": "doxing", "andere_zaken": 1}
    rasa.berichten = [bericht()]
    box.say("Andere zaak: een raadslid is gedoxt.")
    text = markdown(box)

    assert "stationsplein" not in text
    assert "Er zijn privégegevens van iemand verspreid." in text


def test_an_exercise_is_marked_on_every_page_and_in_the_name(
    box: Box, rasa: FakeRasa, weigher: Weigher
) -> None:
    advised(box, rasa, weigher, oefening="eigen")
    response = box.client.get(f"{box.path}/memo?formaat=md", headers=box.headers)
    text = response.content.decode()

    assert text.startswith("# OEFENING")
    assert "OEFENING, geen echte zaak." in text
    assert "oefening-memo" in response.headers["content-disposition"]


def test_who_prepares_gets_the_checklist_in_the_memo(box: Box, rasa: FakeRasa, weigher: Weigher) -> None:
    advised(box, rasa, weigher)
    assert "Geregeld?" not in markdown(box)
    rasa.slots = {"fase": "preventie", "andere_zaken": 1}
    rasa.berichten = [bericht()]
    box.say("Er is niets aan de hand, wij bereiden ons voor.")

    assert markdown(box).count("Geregeld?") == 1


def test_without_a_casus_there_is_no_memo(box: Box) -> None:
    expect_problem(box.client.get(f"{box.path}/memo", headers=box.headers), 409)


def test_a_memo_is_only_for_its_own_session(box: Box, rasa: FakeRasa, weigher: Weigher) -> None:
    advised(box, rasa, weigher)
    other = Box.begin(box.client)

    expect_problem(box.client.get(f"{box.path}/memo", headers=other.headers), 404)
    expect_problem(box.client.get(f"{box.path}/memo"), 401)


def test_an_unknown_format_is_refused(box: Box, rasa: FakeRasa, weigher: Weigher) -> None:
    advised(box, rasa, weigher)

    expect_problem(box.client.get(f"{box.path}/memo?formaat=xlsx", headers=box.headers), 400)


def test_an_erased_gesprek_has_no_memo(box: Box, rasa: FakeRasa, weigher: Weigher) -> None:
    advised(box, rasa, weigher).erase()

    expect_problem(box.client.get(f"{box.path}/memo", headers=box.headers), 404)


def test_the_format_is_described(client: TestClient) -> None:
    path = client.get("/v1/openapi.json").json()["paths"]["/gesprekken/{gesprekId}/memo"]["get"]

    assert "application/pdf" in path["responses"]["200"]["content"]
