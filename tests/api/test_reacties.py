import httpx2
import pytest
from sqlalchemy import select

from api.logbook.database import Database
from api.logbook.records import Reactie
from tests.api.box import Box, expect_problem


def react(box: Box, bericht_id: str, **reactie: object) -> httpx2.Response:
    return box.client.post(f"{box.path}/berichten/{bericht_id}/reacties", json=reactie, headers=box.headers)


def test_a_reactie_is_kept_with_its_explanation_masked(box: Box, logbook: Database) -> None:
    bericht_id = box.say("Een oproep.")["berichtId"]
    response = react(box, bericht_id, oordeel="niet_nuttig", reden="onjuist", toelichting="Bel 06-12345678.")
    assert response.status_code == 201
    with logbook.session() as db:
        reactie = db.scalars(select(Reactie)).one()
    assert (reactie.oordeel, reactie.reden, reactie.toelichting) == (
        "niet_nuttig",
        "onjuist",
        "Bel [TELEFOON 1].",
    )


def test_a_later_reactie_replaces_the_earlier(box: Box, logbook: Database) -> None:
    bericht_id = box.say("Een oproep.")["berichtId"]
    react(box, bericht_id, oordeel="niet_nuttig", reden="anders", toelichting=None)
    assert react(box, bericht_id, oordeel="nuttig", reden=None).status_code == 201
    with logbook.session() as db:
        assert db.scalars(select(Reactie)).one().oordeel == "nuttig"


@pytest.mark.parametrize(
    "reactie",
    [
        {},
        {"oordeel": "goed"},
        {"oordeel": "nuttig", "reden": "saai"},
        {"oordeel": "nuttig", "toelichting": "a" * 1001},
    ],
)
def test_another_judgement_is_refused(box: Box, reactie: dict[str, str]) -> None:
    bericht_id = box.say("Een oproep.")["berichtId"]
    expect_problem(react(box, bericht_id, **reactie), 400)


def test_a_bericht_of_another_gesprek_cannot_be_judged(box: Box) -> None:
    bericht_id = Box.begin(box.client).say("Een oproep.")["berichtId"]
    expect_problem(react(box, bericht_id, oordeel="nuttig"), 404)
