"""What goes wrong in real life, done for real: a part is killed, a message comes twice, input is hostile."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from api.evaluation.gesprek import Gesprek
from api.evaluation.running_box import RunningBox, is_ready

pytestmark = pytest.mark.stack


def until(condition: Callable[[], bool], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "Dit duurde te lang."
        time.sleep(0.3)


@pytest.fixture
def gesprek(box: RunningBox) -> Iterator[Gesprek]:
    with Gesprek(box.url) as opened:
        yield opened


@pytest.mark.parametrize("part", ["rasa", "acties"])
def test_a_killed_part_costs_no_message_and_comes_back_by_itself(
    box: RunningBox, gesprek: Gesprek, part: str
) -> None:
    gesprek.say("Er is een oproep tot rellen bij station Almelo.")
    os.kill(box.pid_listening_on(part), signal.SIGKILL)
    bericht = str(uuid4())
    lost = gesprek.say("Het staat op Snapchat.", berichtId=bericht)
    assert lost["uitkomst"] == "storing"
    assert lost["antwoorden"][0]["tekst"]
    until(lambda: is_ready(box.url))
    retried = gesprek.say("Het staat op Snapchat.", berichtId=bericht)
    assert retried["uitkomst"] != "storing"
    assert retried["casus"]["platformNaam"] == "Snapchat"
    assert retried["casus"]["oproepSoort"] == "rellen"
    assert [beurt["berichtId"] for beurt in gesprek.read()["beurten"]].count(bericht) == 1
    assert f"Deel '{part}' is gestopt" in box.log.read_text()


def test_the_same_message_in_parallel_is_one_beurt(gesprek: Gesprek) -> None:
    bericht = str(uuid4())
    got: list[dict[str, Any]] = []
    senders = [
        threading.Thread(target=lambda: got.append(gesprek.say("Wat is een noodbevel?", berichtId=bericht)))
        for _ in range(4)
    ]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert len({str(beurt["antwoorden"]) for beurt in got}) == 1
    assert len(gesprek.read()["beurten"]) == 1


def test_an_erased_conversation_is_gone_also_from_the_dialogue_model(gesprek: Gesprek) -> None:
    gesprek.say("Er is een oproep tot rellen bij station Almelo.")
    assert gesprek.client.delete(f"/v1/gesprekken/{gesprek.id}").status_code == httpx.codes.NO_CONTENT
    assert gesprek.client.get(f"/v1/gesprekken/{gesprek.id}").status_code == httpx.codes.NOT_FOUND


BAD_BODIES = {
    "leeg": (b'{"tekst": ""}', "application/json", 400),
    "alleen spaties": (b'{"tekst": "  \\u200b "}', "application/json", 400),
    "vijfduizend tekens": (b'{"tekst": "' + b"a" * 5000 + b'"}', "application/json", 400),
    "kapotte JSON": (b'{"tekst": ', "application/json", 400),
    "verkeerd type": (b"tekst=hoi", "application/x-www-form-urlencoded", 415),
    "te groot": (b'{"tekst": "' + b"a" * 20000 + b'"}', "application/json", 413),
    "onbekend veld": (b'{"bericht": "hoi"}', "application/json", 400),
}


@pytest.mark.parametrize("name", BAD_BODIES)
def test_bad_input_gets_a_dutch_problem_that_repeats_nothing(gesprek: Gesprek, name: str) -> None:
    body, content_type, status = BAD_BODIES[name]
    path = f"/v1/gesprekken/{gesprek.id}/berichten"
    response = gesprek.client.post(path, content=body, headers={"Content-Type": content_type})
    assert response.status_code == status
    assert response.headers["Content-Type"].startswith("application/problem+json")
    problem = response.json()
    assert problem["status"] == status
    assert problem["detail"]
    assert "aaaa" not in response.text
    assert "Traceback" not in response.text


def test_control_characters_are_removed_and_the_rest_is_understood(gesprek: Gesprek) -> None:
    beurt = gesprek.say("Wat is\u0000 een \u202enood\u200bbevel\u0007?")
    assert beurt["tekst"] == "Wat is een noodbevel?"
    assert beurt["uitkomst"] == "antwoord"


def test_the_inner_doors_are_closed_to_others(box: RunningBox) -> None:
    rasa = f"http://127.0.0.1:{box.ports['rasa']}"
    body = {"sender": "x", "message": "/restart"}
    assert httpx.post(f"{rasa}/webhooks/rest/webhook", json=body).status_code == httpx.codes.NOT_FOUND
    assert httpx.get(f"{rasa}/conversations/x/tracker").status_code == httpx.codes.NOT_FOUND
    own = {"gesprek": "x", "beurt": "y", "tekst": "hoi"}
    channel = f"{rasa}/webhooks/consultatiebox/berichten"
    assert httpx.post(channel, json=own).status_code == httpx.codes.UNAUTHORIZED


def test_a_conversation_leaves_no_text_in_the_process_logs(box: RunningBox, gesprek: Gesprek) -> None:
    gesprek.say("Er is een oproep tot rellen bij de Kwakkelbrug, zegt meneer Pannekoek.")
    log = box.log.read_text()
    assert "Kwakkelbrug" not in log
    assert "Pannekoek" not in log
