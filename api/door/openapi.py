"""The description of the API at `/v1/openapi.json`, by the Dutch API Design Rules."""

from typing import Any

from fastapi import FastAPI, Security
from fastapi.openapi.utils import get_openapi
from fastapi.security import HTTPBearer
from starlette.requests import Request
from starlette.responses import JSONResponse

from api import VERSION
from api.door.problem import MEDIA_TYPE
from api.settings import ApiSettings

BASE_PATH = "/v1"
TITLE = "Digitale consultatiebox"
DESCRIPTION = (
    "Een virtuele assistent voor burgemeesters en hun adviseurs bij online aangejaagde verstoringen van "
    "de openbare orde. De antwoorden komen van een computerprogramma en zijn geen juridisch advies."
)
NEEDS_TOKEN = Security(HTTPBearer(auto_error=False, description="Het token van `POST /sessies`."))
ALWAYS = (400, 413, 415, 429, 500, 503)
MEANING = {
    400: "De invoer klopt niet.",
    401: "Geen geldig token.",
    403: "Vanaf deze website niet toegestaan.",
    404: "Bestaat niet, of hoort niet bij deze sessie.",
    409: "Kan nu niet: er loopt nog een beurt, of de keuze is verlopen.",
    413: "Het verzoek is te groot.",
    415: "De inhoud is geen JSON.",
    429: "Te veel verzoeken. Retry-After zegt hoeveel seconden u wacht.",
    500: "De dienst maakte een fout.",
    503: "Een onderdeel werkt nu niet.",
}
PROBLEM = {
    "type": "object",
    "title": "Probleem",
    "description": "Foutmelding volgens RFC 9457.",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string", "format": "uri"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
}
VERSION_HEADER = {"API-Version": {"description": "Versie van de API.", "schema": {"type": "string"}}}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """What a route documents, next to the problems that every route can have."""
    return {status: _problem_response(status) for status in sorted({*ALWAYS, *statuses})}


def describe(app: FastAPI, settings: ApiSettings) -> dict[str, Any]:
    contact = {"name": settings.contact_naam, "url": settings.public_url, "email": settings.contact_email}
    document = get_openapi(
        title=TITLE,
        version=VERSION,
        summary="Gesprekken, zoeken en inhoud",
        description=DESCRIPTION,
        routes=app.routes,
        contact=contact,
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        servers=[{"url": f"{settings.public_url}{BASE_PATH}", "description": "Deze dienst"}],
    )
    paths = document["paths"]
    document["paths"] = {path.removeprefix(BASE_PATH): _with_headers(item) for path, item in paths.items()}
    document["components"]["schemas"]["Probleem"] = PROBLEM
    for unused in ("HTTPValidationError", "ValidationError"):
        document["components"]["schemas"].pop(unused, None)
    return document


def publish(app: FastAPI, settings: ApiSettings) -> None:
    """Overrides FastAPI's own document; made once, at the first request."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = describe(app, settings)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


async def read_openapi(request: Request) -> JSONResponse:
    """De beschrijving van deze API, voor iedereen leesbaar."""
    return JSONResponse(
        request.app.openapi(),
        headers={"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"},
    )


def _problem_response(status: int) -> dict[str, Any]:
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Probleem"}}}
    return {"description": MEANING[status], "content": content}


def _with_headers(item: dict[str, Any]) -> dict[str, Any]:
    for operation in item.values():
        operation["responses"].pop("422", None)
        for response in operation["responses"].values():
            response.setdefault("headers", {}).update(VERSION_HEADER)
            if response["description"] == "Successful Response":
                response["description"] = "Gelukt."
    return item
