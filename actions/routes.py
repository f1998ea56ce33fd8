"""The three addresses of the action server. It is meant for Rasa and the API on the same machine."""

import asyncio
import json
import logging
import zlib
from collections.abc import Callable, Coroutine
from typing import Any

from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionNotFoundException
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from actions.box import Box
from knowledge.readiness import NotReadyError
from knowledge.search import Hit, SearchResult

logger = logging.getLogger(__name__)
MOST_PASSAGES = 50
LONGEST_QUESTION = 2_000
Handler = Callable[[Request], Coroutine[Any, Any, HTTPResponse]]


def create_app(box: Box, executor: ActionExecutor) -> Sanic[Any, Any]:
    """rasa-sdk's own app answers any origin, lists its actions and repeats requests in its errors."""
    app: Sanic[Any, Any] = Sanic("actieserver", configure_logging=False)
    app.add_route(webhook_of(executor), "/webhook", methods=["POST"], name="webhook")
    app.add_route(search_of(box), "/zoeken", methods=["POST"], name="zoeken")
    app.add_route(health_of(box), "/gezond", methods=["GET"], name="gezond")
    return app


def webhook_of(executor: ActionExecutor) -> Handler:
    """Rasa leaves the domain out of its calls, because no action of ours reads it; the SDK wants one."""

    async def webhook(request: Request) -> HTTPResponse:
        call = read_call(request.body, request.headers.get("Content-Encoding"))
        if call is None:
            return json_response({"error": "geen geldige aanroep"}, status=400)
        try:
            result = await executor.run({"domain": {}, **call})
        except ActionNotFoundException as fault:
            return json_response({"error": "onbekende actie", "action_name": fault.action_name}, status=404)
        except Exception as fault:
            logger.error("webhook failed: %s", type(fault).__name__)
            return json_response({"error": "de actie is mislukt"}, status=500)
        return json_response(result.model_dump() if result else None)

    return webhook


def read_call(body: bytes, encoding: str | None) -> dict[str, Any] | None:
    """Rasa may send its calls deflated. `None` when the body is no JSON object."""
    try:
        call = json.loads(zlib.decompress(body) if encoding == "deflate" else body)
    except (ValueError, zlib.error):
        return None
    return call if isinstance(call, dict) else None


def search_of(box: Box) -> Handler:
    async def search(request: Request) -> HTTPResponse:
        asked = read_call(request.body, None) or {}
        vraag, aantal = asked.get("vraag"), asked.get("aantal", 10)
        if not _is_question(vraag) or not _is_amount(aantal):
            return json_response({"reden": "Geef een vraag en een aantal van 1 tot en met 50."}, status=400)
        try:
            result = await asyncio.to_thread(box.search, str(vraag), aantal)
        except NotReadyError as missing:
            return not_ready(missing)
        return json_response(found(result))

    return search


def _is_question(vraag: object) -> bool:
    return isinstance(vraag, str) and bool(vraag.strip()) and len(vraag) <= LONGEST_QUESTION


def _is_amount(aantal: object) -> bool:
    return isinstance(aantal, int) and not isinstance(aantal, bool) and 1 <= aantal <= MOST_PASSAGES


def found(result: SearchResult) -> dict[str, Any]:
    """Below the threshold nothing is shown."""
    hits = result.hits if result.sufficient else ()
    return {
        "passages": [passage_of(hit) for hit in hits],
        "voldoende": result.sufficient,
        "indexVersie": result.index_version,
    }


def passage_of(hit: Hit) -> dict[str, Any]:
    passage = hit.passage
    return {
        "passageId": passage.passage_id,
        "bronId": passage.herkomst.bron_id,
        "titel": passage.herkomst.titel,
        "kop": passage.kop,
        "tekst": passage.tekst,
        "score": hit.score,
        "rang": hit.rang,
    }


def health_of(box: Box) -> Handler:
    async def health(_: Request) -> HTTPResponse:
        try:
            versions = await asyncio.to_thread(box.versions)
        except NotReadyError as missing:
            return not_ready(missing)
        return json_response(versions)

    return health


def not_ready(missing: NotReadyError) -> HTTPResponse:
    return json_response({"reden": missing.reden, "opdracht": missing.opdracht}, status=503)
