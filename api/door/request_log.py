"""One log line per request, and the last catch for errors that nobody foresaw.

Neither holds the path, the query, a header or an error message: those may carry what a user wrote.
"""

import time
import traceback
import uuid
from pathlib import Path

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import texts
from api.door.problem import Problem


class RequestLog:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        status: list[int] = []

        async def remember_status(message: Message) -> None:
            if message["type"] == "http.response.start":
                status.append(message["status"])
            await send(message)

        started = time.perf_counter()
        with structlog.contextvars.bound_contextvars(verzoek_id=uuid.uuid4().hex):
            try:
                await self._app(scope, receive, remember_status)
            except Exception as error:
                _log_unforeseen(error)
                if status:
                    raise
                await Problem(texts.ONVERWACHT).response()(scope, receive, remember_status)
            finally:
                _log_request(scope, status, time.perf_counter() - started)


def _log_request(scope: Scope, status: list[int], seconds: float) -> None:
    structlog.get_logger().info(
        "verzoek",
        methode=scope["method"],
        route=getattr(scope.get("route"), "path", None),
        status=status[0] if status else None,
        duur_ms=round(seconds * 1000, 1),
    )


def _log_unforeseen(error: Exception) -> None:
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    structlog.get_logger().error("onverwachte_fout", fout=type(error).__name__, plaatsen=places)
