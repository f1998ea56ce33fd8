"""What the other rooms count on: names, shapes, texts and the HTTP addresses."""

import asyncio
import json
import socket
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from sanic import Sanic

from actions.box import Box
from actions.registry import all_actions, executor_of
from actions.routes import create_app
from actions.settings import ActionSettings
from actions.texts import Texts
from knowledge.catalogue import Catalogue
from knowledge.vocabulary import Aanstichter, OproepSoort, Platform, TijdTotVerstoring
from knowledge.weighing import ASKABLE
from tests.actions.conversation import StubKnowledge, said

ROOT = Path(__file__).parents[2]
CALL = {
    "next_action": "action_kennisvraag",
    "sender_id": "gesprek",
    "domain": {},
    "tracker": {
        "sender_id": "gesprek",
        "slots": {},
        "latest_message": {},
        "events": [said("Wat is een noodverordening?", "kennisvraag")],
        "paused": False,
        "followup_action": None,
        "active_loop": {},
        "latest_action_name": "action_listen",
    },
}
Client = httpx.AsyncClient


def test_domain_and_action_server_name_the_same_actions(catalogue: Catalogue, texts: Texts) -> None:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    known = {action.name() for action in all_actions(Box(StubKnowledge(catalogue), texts, ActionSettings()))}

    assert {name for name in domain["actions"] if name.startswith(("action_", "validate_"))} == known
    assert set(domain["forms"]["casus_form"]["required_slots"]) == set(ASKABLE)


def test_every_value_of_the_casus_has_words(texts: Texts) -> None:
    for slot, values in {
        "oproep_soort": OproepSoort,
        "platform": Platform,
        "aanstichter": Aanstichter,
        "tijd_tot_verstoring": TijdTotVerstoring,
    }.items():
        assert set(texts.waarden[slot]) == set(values)


def test_every_question_has_words_and_valid_buttons(texts: Texts) -> None:
    assert set(texts.vragen) == set(ASKABLE)
    for slot, question in texts.vragen.items():
        allowed = set(texts.waarden.get(slot, texts.waarden["ja_nee"]))
        assert set(question.knoppen) <= allowed


@pytest.fixture
def ready(knowledge: StubKnowledge, texts: Texts) -> Box:
    return Box(knowledge, texts, ActionSettings())


@pytest.fixture
def not_ready(catalogue: Catalogue, texts: Texts) -> Box:
    return Box(StubKnowledge(catalogue, ready=False), texts, ActionSettings())


def ask_server(box: Box, question: Callable[[Client], Awaitable[httpx.Response]]) -> httpx.Response:
    """Serves the app on a free port of this machine for one question."""

    async def serve() -> httpx.Response:
        app: Sanic[Any, Any] = create_app(box, executor_of(box))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            server = await app.create_server(sock=free, return_asyncio_server=True, access_log=False)
            await server.startup()
            await server.start_serving()
            base = f"http://127.0.0.1:{free.getsockname()[1]}"
            async with httpx.AsyncClient(base_url=base) as client:
                answer = await question(client)
            server.close()
            await server.wait_closed()
        return answer

    Sanic.test_mode = True
    Sanic._app_registry.clear()
    return asyncio.run(serve())


def test_the_webhook_runs_an_action(ready: Box) -> None:
    answer = ask_server(ready, lambda client: client.post("/webhook", json=CALL))

    assert answer.status_code == 200
    assert answer.json()["responses"][0]["custom"]["uitkomst"] == "antwoord"


def test_an_unknown_action_or_a_broken_call_is_refused_without_an_echo(ready: Box) -> None:
    unknown = ask_server(
        ready, lambda client: client.post("/webhook", json={**CALL, "next_action": "action_x"})
    )
    broken = ask_server(ready, lambda client: client.post("/webhook", content=b"geheim"))

    assert (unknown.status_code, broken.status_code) == (404, 400)
    assert "noodverordening" not in unknown.text
    assert "geheim" not in broken.text


def test_search_gives_passages_in_the_shape_of_the_api(ready: Box) -> None:
    answer = ask_server(
        ready, lambda client: client.post("/zoeken", json={"vraag": "noodverordening", "aantal": 3})
    )

    assert answer.json()["voldoende"] is True
    assert set(answer.json()["passages"][0]) == {
        "passageId",
        "bronId",
        "titel",
        "kop",
        "tekst",
        "score",
        "rang",
    }


@pytest.mark.parametrize(
    "body", [{}, {"vraag": " "}, {"vraag": "x", "aantal": 0}, {"vraag": "x", "aantal": "veel"}]
)
def test_a_search_without_a_question_is_refused(ready: Box, body: dict[str, object]) -> None:
    answer = ask_server(ready, lambda client: client.post("/zoeken", content=json.dumps(body)))

    assert answer.status_code == 400


def test_health_names_the_versions(ready: Box) -> None:
    answer = ask_server(ready, lambda client: client.get("/gezond"))

    assert answer.status_code == 200
    assert set(answer.json()) == {"index", "inhoud", "embedding"}


@pytest.mark.parametrize("path", ["/gezond", "/zoeken"])
def test_without_an_index_the_server_says_which_command_makes_it(not_ready: Box, path: str) -> None:
    method = "GET" if path == "/gezond" else "POST"
    answer = ask_server(not_ready, lambda client: client.request(method, path, json={"vraag": "noodbevel"}))

    assert answer.status_code == 503
    assert answer.json() == {"reden": "De index ontbreekt.", "opdracht": "consultatiebox index bouwen"}
