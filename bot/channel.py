"""The only door of Rasa: the channel 'consultatiebox', for the api process on this machine.

It never logs what a user wrote.
"""

from __future__ import annotations

import hmac
import logging
import time
from dataclasses import dataclass
from typing import Any, Awaitable, Callable, Dict, List, Optional, Text

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.shared.exceptions import RasaException
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.erasure import erase_tracker
from bot.plain_text import as_plain_text
from bot.turn_report import turn_report

logger = logging.getLogger(__name__)

_LONGEST_ID = 64
_LONGEST_TEXT = 4000
_Listener = Callable[[UserMessage], Awaitable[Any]]
_Handler = Callable[..., Awaitable[HTTPResponse]]


@dataclass(frozen=True)
class Delivery:
    """One message of a user, checked. `button` is True when api itself made the text from a knop."""

    conversation: Text
    turn: Text
    text: Text
    button: bool

    @property
    def rasa_text(self) -> Text:
        return self.text if self.button else as_plain_text(self.text)


class ConsultatieboxInput(InputChannel):
    """Accepts only callers that know the secret, and answers with everything that the beurt caused."""

    def __init__(self, secret: Text) -> None:
        self._secret = secret

    @classmethod
    def name(cls) -> Text:
        return "consultatiebox"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[Text, Any]]) -> ConsultatieboxInput:
        secret = str((credentials or {}).get("geheim") or "")
        if not secret or secret.startswith("$"):
            raise RasaException(
                "Het geheim van Rasa ontbreekt, dus niemand mag binnen. "
                "Zet CONSULTATIEBOX_RASA_GEHEIM en start opnieuw."
            )
        return cls(secret)

    def blueprint(self, on_new_message: _Listener) -> Blueprint:
        door = Blueprint("consultatiebox", "consultatiebox")

        async def receive(request: Request) -> HTTPResponse:
            return await self._receive(request, on_new_message)

        async def erase(request: Request, gesprek: Text) -> HTTPResponse:
            return await _erase(_agent(request), gesprek)

        async def health(request: Request) -> HTTPResponse:
            agent = _agent(request)
            return (
                response.json({"model": agent.model_id})
                if agent
                else _refusal(503, "Het model is nog niet geladen.")
            )

        door.add_route(self._guarded(receive), "/berichten", methods=["POST"], name="berichten")
        door.add_route(
            self._guarded(erase), "/gesprekken/<gesprek:str>", methods=["DELETE"], name="gesprekken"
        )
        door.add_route(health, "/gezond", methods=["GET"], name="gezond")
        return door

    def _guarded(self, handler: _Handler) -> _Handler:
        async def guarded(request: Request, **path: Text) -> HTTPResponse:
            if not self._knows_secret(request):
                return _refusal(401, "Deze deur is alleen voor de api van de consultatiebox.")
            return await handler(request, **path)

        return guarded

    def _knows_secret(self, request: Request) -> bool:
        scheme, _, shown = request.headers.get("authorization", "").partition(" ")
        return scheme.lower() == "bearer" and hmac.compare_digest(
            shown.strip().encode(), self._secret.encode()
        )

    async def _receive(self, request: Request, on_new_message: _Listener) -> HTTPResponse:
        delivery = _read_delivery(request)
        if delivery is None:
            return _refusal(400, "Het bericht heeft niet de afgesproken vorm; zie docs/koppelvlakken.md.")
        agent = _agent(request)
        if agent is None:
            return _refusal(503, "Het model is nog niet geladen.")
        return await _converse(agent, delivery, on_new_message)


async def _converse(agent: Agent, delivery: Delivery, on_new_message: _Listener) -> HTTPResponse:
    began = time.perf_counter()
    collector = CollectingOutputChannel()
    message = UserMessage(
        delivery.rasa_text,
        collector,
        delivery.conversation,
        input_channel=ConsultatieboxInput.name(),
        metadata={"beurt": delivery.turn},
    )
    try:
        await on_new_message(message)
        tracker = await agent.tracker_store.retrieve(delivery.conversation)
    except Exception as error:  # the text of an exception may hold what the user wrote
        logger.error("Een beurt is mislukt in Rasa (%s); de api meldt een storing.", type(error).__name__)
        return _refusal(500, "De beurt is mislukt.")
    return response.json(
        {
            "berichten": _own_messages(collector.messages),
            **turn_report(tracker),
            "model": agent.model_id,
            "duur_ms": {"totaal": round((time.perf_counter() - began) * 1000, 1)},
        }
    )


async def _erase(agent: Optional[Agent], conversation: Text) -> HTTPResponse:
    if agent is None:
        return _refusal(503, "Het model is nog niet geladen.")
    async with agent.lock_store.lock(conversation):
        erase_tracker(agent.tracker_store, conversation)
    return response.empty(204)


def _own_messages(collected: List[Dict[Text, Any]]) -> List[Dict[Text, Any]]:
    return [message["custom"] for message in collected if isinstance(message.get("custom"), dict)]


def _agent(request: Request) -> Optional[Agent]:
    agent = getattr(request.app.ctx, "agent", None)
    return agent if agent is not None and agent.is_ready() else None


def _read_delivery(request: Request) -> Optional[Delivery]:
    try:
        body = request.json
    except Exception:  # sanic raises its own error for a broken body
        return None
    if not isinstance(body, dict):
        return None
    conversation, turn, text, button = (body.get(key) for key in ("gesprek", "beurt", "tekst", "knop"))
    if not (
        _is_id(conversation)
        and _is_id(turn)
        and isinstance(text, str)
        and isinstance(button, (bool, type(None)))
    ):
        return None
    return Delivery(conversation, turn, text, bool(button)) if 0 < len(text) <= _LONGEST_TEXT else None


def _is_id(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_ID


def _refusal(status: int, reason: Text) -> HTTPResponse:
    return response.json({"reden": reason}, status=status)
