from uuid import uuid4

import pytest

from tests.api.box import Box, expect_problem, knop_ids
from tests.api.fakes import FakeRasa, with_choices

YES = '/geef_feit{"gewelddreiging": "ja"}'


@pytest.fixture(autouse=True)
def _choices(rasa: FakeRasa) -> None:
    rasa.berichten = [with_choices(("Ja", YES), ("Nee", "/nee"))]


def test_a_choice_shows_its_text_and_sends_its_command(box: Box, rasa: FakeRasa) -> None:
    beurt = box.say("Er is een oproep.")
    chosen = box.post(knopId=knop_ids(beurt)[0]).json()
    assert chosen["tekst"] == "Ja"
    assert rasa.received[-1]["tekst"] == YES
    assert rasa.received[-1]["knop"] is True
    assert YES not in box.read().text


def test_an_example_of_the_welcome_can_be_chosen(box: Box, rasa: FakeRasa) -> None:
    chosen = box.post(knopId=knop_ids(box.welkom)[1]).json()
    assert rasa.received[-1]["tekst"] == chosen["tekst"]


@pytest.mark.parametrize("again", [0, 1])
def test_a_used_or_passed_choice_sends_nothing(box: Box, rasa: FakeRasa, again: int) -> None:
    choices = knop_ids(box.say("Er is een oproep."))
    box.post(knopId=choices[0])
    expect_problem(box.post(knopId=choices[again]), 409)
    assert len(rasa.received) == 2
    assert len(box.beurten()) == 2


def test_the_choices_of_the_welcome_end_with_the_first_beurt(box: Box, rasa: FakeRasa) -> None:
    box.say("Er is een oproep.")
    expect_problem(box.post(knopId=knop_ids(box.welkom)[0]), 409)
    assert len(rasa.received) == 1


def test_a_choice_of_another_gesprek_or_nobody_is_not_found(box: Box, rasa: FakeRasa) -> None:
    other = Box.begin(box.client)
    expect_problem(box.post(knopId=knop_ids(other.welkom)[0]), 404)
    expect_problem(box.post(knopId="verzonnen"), 404)
    assert rasa.received == []


def test_a_choice_survives_a_storing(box: Box, rasa: FakeRasa) -> None:
    choice = knop_ids(box.say("Er is een oproep."))[0]
    rasa.down = True
    bericht_id = str(uuid4())
    assert box.post(knopId=choice, berichtId=bericht_id).json()["uitkomst"] == "storing"
    rasa.down = False
    assert box.post(knopId=choice, berichtId=bericht_id).json()["uitkomst"] == "doorvraag"
    assert rasa.received[-1]["tekst"] == YES
