"""`/v1/gesprekken`: begin, speak, read back, judge, erase."""

from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Body
from starlette.responses import Response

from api.chat import wire
from api.chat.beurt import Werk, take_beurt
from api.chat.erasing import erase, erase_trackers
from api.chat.normalise import normalise
from api.chat.recording import welcome
from api.chat.showing import show_gesprek, show_new, show_reactie
from api.door.openapi import NEEDS_TOKEN, problems
from api.door.problem import Problem
from api.door.routes import SessieRoute
from api.door.wire import Wire
from api.logbook.beurten import find_beurt, judge
from api.logbook.gesprekken import begin_gesprek, beurten_of, gesprek_of
from api.parts import PartsOf, PrincipalOf
from api.privacy.masking import Known, mask
from api.texts import ONBEKEND

router = APIRouter(
    prefix="/v1/gesprekken", route_class=SessieRoute, tags=["Gesprekken"], dependencies=[NEEDS_TOKEN]
)


class Leeg(Wire):
    """Een nieuw gesprek heeft geen gegevens nodig."""


@router.post("", status_code=201, summary="Begin een gesprek", responses=problems(401))
def create_gesprek(
    parts: PartsOf,
    principal: PrincipalOf,
    later: BackgroundTasks,
    verzoek: Annotated[Leeg | None, Body()] = None,  # noqa: ARG001
) -> wire.NieuwGesprek:
    """Geeft de welkomsttekst, met de melding dat u met een computerprogramma praat."""
    welkom = welcome()
    with parts.database.transaction() as db:
        gesprek = begin_gesprek(db, principal, welkom)
    later.add_task(erase_trackers, parts.database, parts.rasa)
    return show_new(gesprek, welkom)


@router.post(
    "/{gesprekId}/berichten", status_code=201, summary="Stuur een bericht", responses=problems(401, 404, 409)
)
def create_bericht(
    gesprekId: str,  # noqa: N803
    verzoek: wire.BerichtVerzoek,
    parts: PartsOf,
    principal: PrincipalOf,
) -> wire.Beurt:
    """Een tekst, of een keuze met knopId. Bij uitkomst `storing` mag hetzelfde berichtId nog eens."""
    parts.limits.count_bericht(principal.sessie_id)
    return take_beurt(Werk(parts, principal, gesprekId, verzoek))


@router.get("/{gesprekId}", summary="Lees een gesprek terug", responses=problems(401, 404))
def read_gesprek(gesprekId: str, parts: PartsOf, principal: PrincipalOf) -> wire.Gesprek:  # noqa: N803
    """Alle beurten, oudste eerst. Alleen uw eigen gesprekken."""
    with parts.database.session() as db:
        gesprek = gesprek_of(db, principal, gesprekId)
        return show_gesprek(gesprek, beurten_of(db, gesprek.id))


@router.delete("/{gesprekId}", status_code=204, summary="Wis een gesprek", responses=problems(401, 404, 409))
def delete_gesprek(gesprekId: str, parts: PartsOf, principal: PrincipalOf) -> Response:  # noqa: N803
    """Wist de inhoud. Alleen dat er een gesprek was, en wanneer, blijft bewaard."""
    erase(parts, principal, gesprekId)
    return Response(status_code=204)


@router.post(
    "/{gesprekId}/berichten/{berichtId}/reacties",
    status_code=201,
    summary="Beoordeel een antwoord",
    responses=problems(401, 404),
)
def create_reactie(
    gesprekId: str,  # noqa: N803
    berichtId: str,  # noqa: N803
    verzoek: wire.ReactieVerzoek,
    parts: PartsOf,
    principal: PrincipalOf,
) -> wire.Reactie:
    """Een latere reactie op hetzelfde bericht vervangt de eerdere."""
    with parts.database.transaction() as db:
        gesprek = gesprek_of(db, principal, gesprekId)
        beurt = find_beurt(db, gesprek.id, berichtId.lower())
        if beurt is None:
            raise Problem(ONBEKEND)
        known = Known(parts.masking_key + gesprek.id.encode(), gesprek.plaatsvervangers)
        toelichting = mask(normalise(verzoek.toelichting), known).tekst if verzoek.toelichting else None
        return show_reactie(judge(db, beurt, verzoek.oordeel, verzoek.reden, toelichting))
