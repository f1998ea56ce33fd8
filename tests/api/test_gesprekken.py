from sqlalchemy import select

from api import texts
from api.logbook.database import Database
from api.logbook.records import Beurt, Zoekspoor, Zoektreffer
from tests.api.box import Box
from tests.api.fakes import ADVIES, BRON, SPOOR, FakeRasa, bericht


def test_a_gesprek_opens_with_who_is_speaking_and_three_examples(box: Box) -> None:
    (welkom,) = box.welkom["antwoorden"]
    for promise in (
        "computerprogramma",
        "geen juridisch advies",
        "112",
        "Noem geen namen",
        "bewaar",
        "een mens",
    ):
        assert promise in welkom["tekst"]
    assert [knop["tekst"] for knop in welkom["knoppen"]] == list(texts.VOORBEELDEN)
    assert box.welkom["begonnenOp"].endswith("Z")


def test_a_beurt_brings_the_answer_in_the_words_of_the_contract(box: Box, rasa: FakeRasa) -> None:
    rasa.slots = {
        "oproep_soort": "rellen",
        "tijd_tot_verstoring": "dagen",
        "requested_slot": "locatie",
        "fase": None,
    }
    rasa.berichten = [bericht(vraagt="tijd_tot_verstoring", bronnen=[BRON])]
    beurt = box.say("Er wordt opgeroepen tot rellen.")
    assert beurt["uitkomst"] == "doorvraag"
    assert beurt["casus"] == {"oproepSoort": "rellen", "tijdTotVerstoring": "dagen"}
    (antwoord,) = beurt["antwoorden"]
    assert antwoord["vraagt"] == "tijdTotVerstoring"
    assert antwoord["bronnen"] == [BRON]
    assert beurt["advies"] is None


def test_an_advies_comes_whole_and_names_what_is_missing_in_camel_case(box: Box, rasa: FakeRasa) -> None:
    rasa.berichten = [bericht(soort="advies", uitkomst="advies", tekst="Mijn advies.", advies=ADVIES)]
    advies = box.say("Wat raadt u aan?")["advies"]
    assert advies == ADVIES | {"ontbreekt": ["tijdTotVerstoring"]}


def test_the_uitkomst_is_that_of_the_first_message(box: Box, rasa: FakeRasa) -> None:
    rasa.berichten = [bericht(uitkomst="spoed", soort="waarschuwing", tekst="Bel 112."), bericht()]
    beurt = box.say("Er is nu een gevecht.")
    assert beurt["uitkomst"] == "spoed"
    assert [antwoord["soort"] for antwoord in beurt["antwoorden"]] == ["waarschuwing", "vraag"]


def test_a_gesprek_reads_back_oldest_first_with_the_last_casus(box: Box, rasa: FakeRasa) -> None:
    first = box.say("Een oproep.")
    rasa.slots = {"locatie": "Stationsplein"}
    second = box.say("Op het Stationsplein.")
    gesprek = box.read().json()
    assert gesprek["beurten"] == [first, second]
    assert gesprek["casus"] == {"locatie": "Stationsplein"}
    assert gesprek["gesprekId"] == box.gesprek_id


def test_everything_that_a_beurt_caused_is_on_record(box: Box, rasa: FakeRasa, logbook: Database) -> None:
    rasa.berichten = [bericht(uitkomst="antwoord", soort="antwoord", spoor=SPOOR)]
    box.say("Wat is een noodbevel?")
    with logbook.session() as db:
        beurt = db.scalars(select(Beurt)).one()
        spoor = db.scalars(select(Zoekspoor)).one()
        treffers = db.scalars(select(Zoektreffer).order_by(Zoektreffer.rang)).all()
    assert beurt.begrip["intent"] == {"name": "casus_vertellen", "confidence": 0.93}
    assert beurt.begrip["entities"][0]["entity"] == "locatie"
    assert "text" not in beurt.begrip
    assert beurt.acties == ["action_casus", "action_listen"]
    assert beurt.versies["model"] == "model-3"
    assert beurt.versies["inhoud"] == "inhoud-2"
    assert {"store_masked", "ask_rasa", "rasa_totaal", "totaal"} <= beurt.duur_ms.keys()
    assert (spoor.index_versie, spoor.drempel) == ("index-7", 0.5)
    assert [(hit.passage_id, hit.afgewezen) for hit in treffers] == [
        ("gemeentewet-175#kern", False),
        ("gemeentewet-174#kern", True),
    ]


def test_a_gesprek_needs_no_body_at_all(box: Box) -> None:
    assert box.client.post("/v1/gesprekken", headers=box.headers).status_code == 201


def test_a_storing_shows_what_was_known_before_it(box: Box, rasa: FakeRasa) -> None:
    rasa.slots = {"locatie": "Stationsplein"}
    box.say("Op het Stationsplein.")
    rasa.down = True
    assert box.say("Vanavond.")["casus"] == {"locatie": "Stationsplein"}
