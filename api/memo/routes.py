"""`/v1/gesprekken/{gesprekId}/memo`: the casus and its advies as a document for the driehoek."""

from typing import Annotated, Any

import structlog
from fastapi import APIRouter, Query
from starlette.responses import Response

from api import texts
from api.door.openapi import NEEDS_TOKEN, problems
from api.door.problem import Problem
from api.door.routes import SessieRoute
from api.logbook.gesprekken import beurten_of, gesprek_of
from api.logbook.records import Gemeente
from api.memo.desk import MEDIA_TYPES, Formaat
from api.memo.stof import memostof
from api.parts import PartsOf, PrincipalOf

router = APIRouter(
    prefix="/v1/gesprekken", route_class=SessieRoute, tags=["Gesprekken"], dependencies=[NEEDS_TOKEN]
)
_BARE = [kind.partition(";")[0] for kind in MEDIA_TYPES.values()]
FILE = {"schema": {"type": "string", "format": "binary"}}
ANSWERS: dict[int | str, dict[str, Any]] = {
    **problems(401, 404, 409),
    200: {"description": "De memo.", "content": dict.fromkeys(_BARE, FILE)},
}


@router.get("/{gesprekId}/memo", summary="Haal de memo op", responses=ANSWERS, response_class=Response)
def read_memo(
    gesprekId: str,  # noqa: N803
    parts: PartsOf,
    principal: PrincipalOf,
    formaat: Annotated[Formaat, Query(description="Word, PDF of Markdown.")] = Formaat.DOCX,
) -> Response:
    """De laatste casus van het gesprek, opnieuw gewogen met de inhoud van nu. Bevat geen berichten."""
    with parts.database.session() as db:
        gesprek = gesprek_of(db, principal, gesprekId)
        stof = memostof(gesprek, db.get_one(Gemeente, gesprek.gemeente_id), beurten_of(db, gesprek.id))
    if stof is None:
        raise Problem(texts.GEEN_CASUS)
    bestand = parts.memo.make(stof, formaat)
    structlog.get_logger().info("memo_gemaakt", gesprek=gesprekId, formaat=formaat, oefening=stof.oefening)
    headers = {"Content-Disposition": f'attachment; filename="{bestand.naam}"'}
    return Response(bestand.inhoud, media_type=bestand.media_type, headers=headers)
