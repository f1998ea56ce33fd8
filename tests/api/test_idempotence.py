import threading
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest

from api.chat.turn_lock import TurnLocks
from api.door.problem import Problem
from tests.api.box import Box, expect_problem
from tests.api.fakes import FakeRasa, bericht


def test_the_same_bericht_id_is_one_beurt(box: Box, rasa: FakeRasa) -> None:
    bericht_id = str(uuid4())
    first = box.say("Een oproep.", berichtId=bericht_id)
    assert box.say("Een oproep.", berichtId=bericht_id.upper()) == first
    assert box.say("Iets heel anders.", berichtId=bericht_id) == first
    assert first["berichtId"] == bericht_id
    assert len(rasa.received) == 1


def test_the_same_bericht_id_in_parallel_is_processed_once(box: Box, rasa: FakeRasa) -> None:
    rasa.hold = threading.Event()
    bericht_id = str(uuid4())
    with ThreadPoolExecutor(3) as pool:
        waiting = [pool.submit(box.say, "Een oproep.", berichtId=bericht_id) for _ in range(3)]
        rasa.hold.set()
        answers = [future.result() for future in waiting]
    assert answers[0] == answers[1] == answers[2]
    assert len(rasa.received) == 1
    assert len(box.beurten()) == 1


def test_two_berichten_of_one_gesprek_never_reach_the_assistant_together(box: Box, rasa: FakeRasa) -> None:
    rasa.hold = threading.Event()
    with ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(box.say, tekst) for tekst in ("een", "twee")]
        while not rasa.received:
            pass
        assert len(rasa.received) == 1
        rasa.hold.set()
        for future in waiting:
            future.result()
    assert {received["tekst"] for received in rasa.received} == {"een", "twee"}


def test_who_waits_too_long_hears_that_a_beurt_is_still_running() -> None:
    locks = TurnLocks(seconds=0.01, waiting=3)
    busy = pytest.raises(Problem, match="beurt-bezig")
    with locks.turn("gesprek"), locks.turn("ander gesprek"), busy, locks.turn("gesprek"):
        pass
    with locks.turn("gesprek"):
        pass


def test_when_rasa_is_down_the_bericht_is_kept_and_the_same_id_takes_it_up_again(
    box: Box, rasa: FakeRasa
) -> None:
    bericht_id = str(uuid4())
    rasa.down = True
    failed = box.say("Een oproep.", berichtId=bericht_id)
    assert failed["uitkomst"] == "storing"
    assert [antwoord["soort"] for antwoord in failed["antwoorden"]] == ["waarschuwing"]
    assert box.beurten() == [failed]
    rasa.down = False
    again = box.say("Een oproep.", berichtId=bericht_id)
    assert again["uitkomst"] == "doorvraag"
    assert box.beurten() == [again]
    assert rasa.received == [
        {"gesprek": box.gesprek_id, "beurt": bericht_id, "tekst": "Een oproep.", "knop": False}
    ]


def test_a_storing_that_the_assistant_reports_leaves_no_double_answer_after_a_retry(
    box: Box, rasa: FakeRasa
) -> None:
    bericht_id = str(uuid4())
    rasa.berichten = [bericht(soort="waarschuwing", uitkomst="storing", tekst="Zoeken werkt niet.")]
    assert box.say("Wat mag?", berichtId=bericht_id)["antwoorden"][0]["tekst"] == "Zoeken werkt niet."
    rasa.berichten = [bericht()]
    again = box.say("Wat mag?", berichtId=bericht_id)
    assert [antwoord["tekst"] for antwoord in again["antwoorden"]] == ["Waar speelt dit?"]
    assert box.beurten() == [again]


def test_an_unknown_gesprek_takes_no_bericht(box: Box) -> None:
    path = f"/v1/gesprekken/{uuid4()}/berichten"
    expect_problem(box.client.post(path, json={"tekst": "hoi"}, headers=box.headers), 404)
