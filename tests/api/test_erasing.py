from sqlalchemy import func, select

from api.logbook.database import Database
from api.logbook.records import Antwoord, Beurt, Gesprek, Grafsteen, Knop, Reactie, Zoekspoor, Zoektreffer
from api.settings import ApiSettings
from tests.api.box import Box, expect_problem
from tests.api.fakes import SPOOR, FakeRasa, bericht

SECRET = "vuurwerkbende bij de kazerne"


def test_an_erased_gesprek_leaves_only_a_tombstone(
    box: Box, rasa: FakeRasa, settings: ApiSettings, logbook: Database
) -> None:
    rasa.berichten = [bericht(spoor=SPOOR, knoppen=[{"tekst": "Ja", "bericht": "/ja"}])]
    beurt = box.say(f"Het gaat om de {SECRET}.")
    box.client.post(
        f"{box.path}/berichten/{beurt['berichtId']}/reacties", json={"oordeel": "nuttig"}, headers=box.headers
    )
    assert box.erase().status_code == 204
    assert rasa.forgotten == [box.gesprek_id]
    with logbook.session() as db:
        for table in (Gesprek, Beurt, Antwoord, Knop, Reactie, Zoekspoor, Zoektreffer):
            assert db.scalar(select(func.count()).select_from(table)) == 0
        steen = db.scalars(select(Grafsteen)).one()
    assert (steen.gesprek_id, steen.aantal_beurten, steen.reden) == (box.gesprek_id, 1, "door_gebruiker")
    assert steen.tracker_gewist_op is not None
    assert not any(SECRET.encode() in file.read_bytes() for file in settings.var_dir.iterdir())


def test_after_erasing_the_gesprek_is_not_found(box: Box) -> None:
    box.erase()
    expect_problem(box.read(), 404)
    expect_problem(box.erase(), 404)
    expect_problem(box.post(tekst="Bent u er nog?"), 404)


def test_erasing_works_without_rasa_and_reaches_rasa_later(box: Box, rasa: FakeRasa) -> None:
    box.say("Een oproep.")
    rasa.down = True
    assert box.erase().status_code == 204
    expect_problem(box.read(), 404)
    rasa.down = False
    Box.begin(box.client)
    assert rasa.forgotten == [box.gesprek_id]


def test_another_gesprek_of_the_same_sessie_stays(box: Box) -> None:
    response = box.client.post("/v1/gesprekken", json={}, headers=box.headers)
    box.erase()
    other = f"/v1/gesprekken/{response.json()['gesprekId']}"
    assert box.client.get(other, headers=box.headers).status_code == 200
