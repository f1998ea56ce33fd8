"""Reads the body of a request up to a limit and within a time, before anything else looks at it."""

import asyncio
from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import texts
from api.door.problem import Problem

METHODS_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class BodyLimit:
    def __init__(self, app: ASGIApp, max_bytes: int, seconds: float) -> None:
        self._app = app
        self._max_bytes = max_bytes
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in METHODS_WITH_BODY:
            await self._app(scope, receive, send)
            return
        try:
            body = await self._in_time(Headers(scope=scope), receive)
        except Problem as problem:
            await problem.response()(scope, receive, send)
            return
        await self._app(scope, _replay(body, receive), send)

    async def _in_time(self, headers: Mapping[str, str], receive: Receive) -> bytes:
        try:
            async with asyncio.timeout(self._seconds):
                return await self._read(headers, receive)
        except TimeoutError:
            raise Problem(texts.TE_TRAAG, {"Connection": "close"}) from None

    async def _read(self, headers: Mapping[str, str], receive: Receive) -> bytes:
        announced = headers.get("content-length", "")
        if announced.isdecimal() and int(announced) > self._max_bytes:
            raise _too_large()
        body = bytearray()
        while True:
            message = await receive()
            body += message.get("body", b"")
            if len(body) > self._max_bytes:
                raise _too_large()
            if not message.get("more_body", False):
                return bytes(body)


def _too_large() -> Problem:
    return Problem(texts.TE_GROOT, {"Connection": "close"})


def _replay(body: bytes, receive: Receive) -> Receive:
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replay() -> Message:
        return waiting.pop() if waiting else await receive()

    return replay
