"""One shape for every error: RFC 9457 problem details, in Dutch, without anything the caller sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.responses import JSONResponse

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True)
class ProblemKind:
    """A kind of error. `soort` becomes the last part of the `type` URN."""

    soort: str
    status: int
    title: str
    detail: str

    @property
    def type(self) -> str:
        return f"urn:consultatiebox:probleem:{self.soort}"


class Problem(Exception):  # noqa: N818 - the word of RFC 9457
    """Raise it anywhere below a route; the caller gets the problem and nothing else."""

    def __init__(
        self,
        kind: ProblemKind,
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(kind.soort)
        self.kind = kind
        self.headers = dict(headers or {})
        self.extra = dict(extra or {})

    def response(self) -> JSONResponse:
        body = {
            "type": self.kind.type,
            "title": self.kind.title,
            "status": self.kind.status,
            "detail": self.kind.detail,
        }
        return JSONResponse(body | self.extra, self.kind.status, self.headers, MEDIA_TYPE)
