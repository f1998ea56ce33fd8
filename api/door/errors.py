"""Turns every exception that a route can end in into a problem."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from api import texts
from api.door.problem import Problem, ProblemKind

BY_STATUS: Mapping[int, ProblemKind] = {
    400: texts.GEEN_JSON,
    404: texts.ONBEKEND,
    405: texts.VERKEERDE_METHODE,
    413: texts.TE_GROOT,
    415: texts.VERKEERD_TYPE,
}
# What can be said of a wrong query parameter, by pydantic's name for the error, without repeating the value.
HINTS: Mapping[str, str] = {
    "enum": "Kies voor {name} uit: {expected}.",
    "int_parsing": "Geef voor {name} een heel getal.",
    "greater_than_equal": "Geef voor {name} een getal van minstens {ge}.",
    "less_than_equal": "Geef voor {name} een getal van hoogstens {le}.",
    "string_pattern_mismatch": "Geef voor {name} minstens één letter of cijfer.",
    "string_too_long": "Geef voor {name} hoogstens {max_length} tekens.",
    "too_long": "Noem {name} hoogstens {max_length} keer.",
}


def answer_errors_with_problems(app: FastAPI) -> None:
    app.exception_handler(Problem)(_problem)
    app.exception_handler(RequestValidationError)(_invalid)
    app.exception_handler(HTTPException)(_http)
    app.exception_handler(SQLAlchemyError)(_database)


async def _problem(_request: Request, error: Problem) -> Response:
    return error.response()


async def _invalid(_request: Request, error: RequestValidationError) -> Response:
    details = error.errors()
    if any(detail["type"] == "json_invalid" for detail in details):
        return Problem(texts.GEEN_JSON).response()
    hints = dict.fromkeys(_hint(detail) for detail in details if _has_hint(detail))
    kind = replace(texts.ONGELDIG, detail=" ".join(hints)) if hints else texts.ONGELDIG
    return Problem(kind).response()


def _has_hint(detail: Mapping[str, Any]) -> bool:
    return detail["loc"][0] == "query" and detail["type"] in HINTS


def _hint(detail: Mapping[str, Any]) -> str:
    """With the name and the allowed values of our own description; the sender's value stays out."""
    context = {key: _in_dutch(value) for key, value in detail.get("ctx", {}).items()}
    return HINTS[detail["type"]].format(name=detail["loc"][1], **context)


def _in_dutch(value: object) -> str:
    """Pydantic writes "'uren', 'dagen' or 'weken'"."""
    return str(value).replace("'", "").replace(" or ", " of ")


async def _http(_request: Request, error: HTTPException) -> Response:
    kind = BY_STATUS.get(error.status_code, texts.ONVERWACHT)
    return Problem(kind, error.headers).response()


async def _database(_request: Request, error: SQLAlchemyError) -> Response:
    cause = type(error.orig).__name__ if isinstance(error, DBAPIError) else None
    structlog.get_logger().error("database_fout", fout=type(error).__name__, oorzaak=cause)
    return Problem(texts.DATABASE_WEG, {"Retry-After": "60"}).response()
