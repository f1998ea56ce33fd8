"""`POST /v1/sessies`: an anonymous sessie for a gemeente that allows it."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Request
from pydantic import StringConstraints

from api import texts
from api.access.origins import may_open
from api.access.principals import Toegang, open_sessie
from api.door.openapi import problems
from api.door.problem import Problem
from api.door.routes import OpenRoute, client_address
from api.door.wire import Wire
from api.logbook.records import Gemeente
from api.parts import PartsOf

router = APIRouter(route_class=OpenRoute, tags=["Sessies"])


class SessieVerzoek(Wire):
    gemeente: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,64}$")]


class SessieAntwoord(Wire):
    token: str
    verloopt_op: datetime


@router.post("/v1/sessies", status_code=201, summary="Begin een sessie", responses=problems(403, 404))
def create_sessie(verzoek: SessieVerzoek, request: Request, parts: PartsOf) -> SessieAntwoord:
    """Geeft een token dat de volgende aanroepen meesturen. Anoniem, alleen vanaf een toegestane website."""
    parts.limits.count_sessie(client_address(request))
    toegang = _open(verzoek.gemeente, request, parts)
    return SessieAntwoord(token=toegang.token, verloopt_op=toegang.verloopt_op)


def _open(gemeente_id: str, request: Request, parts: PartsOf) -> Toegang:
    with parts.database.transaction() as db:
        gemeente = db.get(Gemeente, gemeente_id)
        if gemeente is None:
            raise Problem(texts.ONBEKEND)
        if not gemeente.anoniem_toegestaan or not may_open(request, gemeente.id, gemeente.oorsprongen):
            raise Problem(texts.HERKOMST)
        return open_sessie(db, gemeente.id, parts.settings.sessie_uren)
