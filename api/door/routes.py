"""The two kinds of route. There is no third, so a new route cannot forget who may call it."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from api import texts
from api.access.principals import find_principal
from api.door.problem import Problem
from api.parts import Parts, parts_of

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class OpenRoute(APIRoute):
    """For everyone, within the limit per address."""

    level = "open"

    def get_route_handler(self) -> Handler:
        handle = super().get_route_handler()

        async def guarded(request: Request) -> Response:
            parts = await parts_of(request)
            parts.limits.count_request(client_address(request))
            await self.admit(request, parts)
            await _expect_json(request)
            return await handle(request)

        return guarded

    async def admit(self, request: Request, parts: Parts) -> None:
        """Nobody is refused here."""


class UncountedRoute(OpenRoute):
    """For health checks, which come often and must not be refused."""

    def get_route_handler(self) -> Handler:
        return super(OpenRoute, self).get_route_handler()


class SessieRoute(OpenRoute):
    """Only for the holder of a valid token."""

    level = "sessie"

    async def admit(self, request: Request, parts: Parts) -> None:
        token = _bearer(request.headers.get("authorization", ""))
        principal = await run_in_threadpool(find_principal, parts.database, token)
        if principal is None:
            raise Problem(texts.GEEN_TOEGANG, {"WWW-Authenticate": 'Bearer realm="consultatiebox"'})
        request.state.principal = principal


def client_address(request: Request) -> str:
    return request.client.host if request.client else "onbekend"


def _bearer(header: str) -> str:
    scheme, _, token = header.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


async def _expect_json(request: Request) -> None:
    if request.method not in {"POST", "PUT", "PATCH"} or not await request.body():
        return
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise Problem(texts.VERKEERD_TYPE)
