"""An exercise is marked in the log, so that no figure counts it as real."""

from sqlalchemy import select

from api.logbook.database import Database
from api.logbook.records import Beurt
from tests.api.box import Box
from tests.api.fakes import FakeRasa


def test_only_the_beurten_of_the_exercise_are_marked(box: Box, rasa: FakeRasa, logbook: Database) -> None:
    box.say("Een echte vraag.")
    rasa.slots = {"oefening": "oefening-gedoxt-raadslid", "oproep_soort": "doxing"}
    box.say("Wij oefenen.")
    rasa.slots = {"oefening": None}
    box.say("Stop de oefening.")

    with logbook.session() as db:
        marks = list(db.scalars(select(Beurt.oefening).order_by(Beurt.nummer)))
    assert marks == [False, True, False]


def test_the_casus_of_an_exercise_looks_like_any_casus(box: Box, rasa: FakeRasa) -> None:
    rasa.slots = {"oefening": "eigen", "oproep_soort": "doxing"}

    assert box.say("Wij oefenen.")["casus"] == {"oproepSoort": "doxing"}
