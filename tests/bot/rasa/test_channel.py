"""The door of Rasa: who may come in, what goes in and what comes out."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import uuid
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
import sanic
from rasa.core.channels.channel import UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.tracker_store import InMemoryTrackerStore, SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
from rasa.shared.exceptions import RasaException

from bot.channel import ConsultatieboxInput

SECRET = "een-geheim-voor-deze-proef"
DOMAIN = Domain.from_yaml((Path(__file__).parents[3] / "domain.yml").read_text("utf-8"))
Call = tuple[str, str, Any, "str | None"]
BODY = {"gesprek": "g1", "beurt": "b1", "tekst": "op Telegram", "knop": False}


class Box:
    """The channel on a free port, with an agent that understands everything as the fact 'Telegram'."""

    def __init__(self, store: TrackerStore, *, broken: bool = False) -> None:
        self.heard: list[str] = []
        self.store = store
        self._broken = broken
        self._app = sanic.Sanic(f"proef_{uuid.uuid4().hex}", configure_logging=False)
        self._app.ctx.agent = SimpleNamespace(
            model_id="model-1", is_ready=lambda: True, tracker_store=store, lock_store=InMemoryLockStore()
        )
        self._app.blueprint(
            ConsultatieboxInput(SECRET).blueprint(self._listen), url_prefix="/webhooks/consultatiebox"
        )

    async def _listen(self, message: UserMessage) -> None:
        if self._broken:
            raise ValueError(message.text)
        self.heard.append(message.text)
        tracker = await self.store.get_or_create_tracker(message.sender_id)
        parsed = {
            "intent": {"name": "geef_feit", "confidence": 0.9},
            "entities": [
                {"entity": "platform_naam", "value": "Telegram", "start": 3, "end": 11, "extractor": "x"}
            ],
            "intent_ranking": [{"name": f"i{rank}", "confidence": 0.1} for rank in range(8)],
        }
        tracker.update(UserUttered(message.text, parse_data=parsed, intent=parsed["intent"]))
        tracker.update(ActionExecuted("casus_form"))
        tracker.update(SlotSet("platform_naam", "Telegram"))
        tracker.update(ActionExecuted("action_listen"))
        await self.store.save(tracker)
        await message.output_channel.send_custom_json(message.sender_id, {"tekst": message.text})

    def calls(self, *calls: Call) -> list[tuple[int, Any]]:
        """(method, path, body, secret) of each call → its status and JSON."""
        return asyncio.run(self._calls(calls))

    def post(self, body: Any, secret: str | None = SECRET) -> tuple[int, Any]:
        return self.calls(("POST", "/berichten", body, secret))[0]

    async def _calls(self, calls: tuple[Call, ...]) -> list[tuple[int, Any]]:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            server = await self._app.create_server(
                sock=listener, return_asyncio_server=True, access_log=False
            )
            await server.startup()
            base = f"http://127.0.0.1:{listener.getsockname()[1]}/webhooks/consultatiebox"
            async with aiohttp.ClientSession() as client:
                answers = [await _call(client, base, call) for call in calls]
            server.close()
            await server.wait_closed()
            return answers


async def _call(client: aiohttp.ClientSession, base: str, call: Call) -> tuple[int, Any]:
    method, path, body, secret = call
    headers = {} if secret is None else {"authorization": f"Bearer {secret}"}
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with client.request(method, base + path, data=data, headers=headers) as answer:
        text = await answer.text()
        return answer.status, json.loads(text) if text else None


@pytest.fixture(autouse=True)
def _more_than_one_app(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sanic rewrites its own source at start; only in test mode it can do so again for a next app."""
    monkeypatch.setattr(sanic.Sanic, "test_mode", True)


@pytest.fixture
def box() -> Box:
    return Box(InMemoryTrackerStore(DOMAIN))


def test_a_message_brings_back_everything_that_the_turn_caused(box: Box) -> None:
    status, answer = box.post(BODY)
    assert status == 200
    assert answer["berichten"] == [{"tekst": "op Telegram"}]
    assert answer["begrip"]["intent"] == {"name": "geef_feit", "confidence": 0.9}
    assert len(answer["begrip"]["intent_ranking"]) == 5
    assert answer["begrip"]["entities"] == [
        {"entity": "platform_naam", "value": "Telegram", "start": 3, "end": 11}
    ]
    assert answer["slots"]["platform_naam"] == "Telegram"
    assert answer["slots"]["requested_slot"] is None
    assert answer["acties"] == ["casus_form"]
    assert answer["model"] == "model-1"
    assert answer["duur_ms"]["totaal"] > 0


@pytest.mark.parametrize("secret", [None, "", "een-ander-geheim"])
def test_without_the_secret_nobody_comes_in(box: Box, secret: str | None) -> None:
    answers = box.calls(("POST", "/berichten", BODY, secret), ("DELETE", "/gesprekken/g1", None, secret))
    assert [status for status, _ in answers] == [401, 401]
    assert box.heard == []


@pytest.mark.parametrize("typed", ["/opnieuw", "\u200b /opnieuw", "\uff0fopnieuw"])
def test_a_typed_command_is_ordinary_text(box: Box, typed: str) -> None:
    box.post({**BODY, "tekst": typed})
    assert box.heard == ["opnieuw"]


def test_a_button_may_give_a_command(box: Box) -> None:
    box.post({**BODY, "tekst": '/geef_feit{"gewelddreiging": "ja"}', "knop": True})
    assert box.heard == ['/geef_feit{"gewelddreiging": "ja"}']


@pytest.mark.parametrize(
    "body",
    [
        b"{kapot",
        [],
        {},
        {**BODY, "gesprek": "x" * 65},
        {**BODY, "tekst": ""},
        {**BODY, "tekst": 1},
        {**BODY, "knop": "ja"},
    ],
)
def test_a_body_of_another_shape_is_refused(box: Box, body: Any) -> None:
    status, answer = box.post(body)
    assert status == 400
    assert set(answer) == {"reden"}
    assert box.heard == []


def test_an_erased_conversation_is_gone_and_others_stay(box: Box) -> None:
    box.post(BODY)
    box.post({**BODY, "gesprek": "g2"})
    assert box.calls(("DELETE", "/gesprekken/g1", None, SECRET)) == [(204, None)]
    assert asyncio.run(box.store.retrieve("g1")) is None
    assert asyncio.run(box.store.retrieve("g2")) is not None


def test_an_erased_conversation_leaves_nothing_in_the_database_file(tmp_path: Path) -> None:
    file = tmp_path / "gesprekken.sqlite"
    box = Box(SQLTrackerStore(DOMAIN, db=str(file)))
    box.post({**BODY, "tekst": "een heel herkenbare zin"})
    assert b"herkenbare" in file.read_bytes()
    box.calls(("DELETE", "/gesprekken/g1", None, SECRET))
    assert b"herkenbare" not in file.read_bytes()


def test_a_fault_is_reported_without_the_words_of_the_user(caplog: pytest.LogCaptureFixture) -> None:
    box = Box(InMemoryTrackerStore(DOMAIN), broken=True)
    with caplog.at_level(logging.DEBUG, "bot"):
        status, answer = box.post({**BODY, "tekst": "geheime zin"})
    assert status == 500
    assert "geheime zin" not in json.dumps(answer)
    assert "ValueError" in caplog.text
    assert "geheime zin" not in caplog.text


def test_health_names_the_model(box: Box) -> None:
    assert box.calls(("GET", "/gezond", None, None)) == [(200, {"model": "model-1"})]


@pytest.mark.parametrize(
    "credentials", [None, {}, {"geheim": ""}, {"geheim": "${CONSULTATIEBOX_RASA_GEHEIM}"}]
)
def test_the_channel_does_not_open_without_a_secret(credentials: dict[str, str] | None) -> None:
    with pytest.raises(RasaException, match="CONSULTATIEBOX_RASA_GEHEIM"):
        ConsultatieboxInput.from_credentials(credentials)
