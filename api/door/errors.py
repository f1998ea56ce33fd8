"""Turns every exception that a route can end in into a problem."""

from collections.abc import Mapping

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


def answer_errors_with_problems(app: FastAPI) -> None:
    app.exception_handler(Problem)(_problem)
    app.exception_handler(RequestValidationError)(_invalid)
    app.exception_handler(HTTPException)(_http)
    app.exception_handler(SQLAlchemyError)(_database)


async def _problem(_request: Request, error: Problem) -> Response:
    return error.response()


async def _invalid(_request: Request, error: RequestValidationError) -> Response:
    broken_json = any(detail["type"] == "json_invalid" for detail in error.errors())
    return Problem(texts.GEEN_JSON if broken_json else texts.ONGELDIG).response()


async def _http(_request: Request, error: HTTPException) -> Response:
    kind = BY_STATUS.get(error.status_code, texts.ONVERWACHT)
    return Problem(kind, error.headers).response()


async def _database(_request: Request, error: SQLAlchemyError) -> Response:
    cause = type(error.orig).__name__ if isinstance(error, DBAPIError) else None
    structlog.get_logger().error("database_fout", fout=type(error).__name__, oorzaak=cause)
    return Problem(texts.DATABASE_WEG, {"Retry-After": "60"}).response()
