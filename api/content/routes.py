"""Reading lists of the content: interventies, publicaties, begrippen."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from api import texts
from api.content.added import with_added
from api.content.filters import Filters
from api.content.listing import Card, Deel, Pagina, page
from api.door.openapi import problems
from api.door.problem import Problem
from api.door.routes import OpenRoute
from api.parts import Parts, PartsOf
from knowledge.readiness import NotReadyError

router = APIRouter(route_class=OpenRoute, tags=["Inhoud"])

Paginanummer = Annotated[int, Query(ge=1, le=10_000, description="Welk deel van de lijst, vanaf 1.")]
Aantal = Annotated[int, Query(ge=1, le=200, description="Hoeveel per deel.")]
PARAMETERS = ("pagina", "aantal", *(field.alias or name for name, field in Filters.model_fields.items()))


async def known_parameters(request: Request) -> None:
    """A filter with a typing error would show the whole list as if that were the answer."""
    if not request.query_params.keys() <= set(PARAMETERS):
        detail = f"De vraag bevat een onbekende parameter. Deze lijst kent: {', '.join(PARAMETERS)}."
        raise Problem(replace(texts.ONGELDIG, detail=detail))


@router.get(
    "/v1/interventies",
    summary="Alle interventies, met filters",
    responses=problems(),
    dependencies=[Depends(known_parameters)],
)
def list_interventies(
    parts: PartsOf,
    filters: Annotated[Filters, Query()],
    pagina: Paginanummer = 1,
    aantal: Aantal = 50,
) -> Pagina:
    """Met status, voorwaarden en bronnen. Let op: een interventie kan afgeraden zijn.

    Elk filter dat u noemt, moet kloppen. Een onbekende parameter of waarde geeft 400.
    """
    cards = parts.listings.interventies_for(filters)
    return page(cards, "/v1/interventies", Deel(pagina, aantal, filters.as_query()))


@router.get("/v1/interventies/{id}", summary="Eén interventie", responses=problems(404))
def read_interventie(id: str, parts: PartsOf) -> Card:  # noqa: A002
    """De hele kaart van een interventie."""
    return _one(parts.listings.interventies, id)


@router.get("/v1/publicaties", summary="Alle publicaties", responses=problems())
def list_publicaties(parts: PartsOf, pagina: Paginanummer = 1, aantal: Aantal = 50) -> Pagina:
    """De bronnen buiten de wet en de rechtspraak, met wat de organisatie zelf heeft toegevoegd."""
    return page(_publicaties(parts), "/v1/publicaties", Deel(pagina, aantal))


@router.get("/v1/publicaties/{id}", summary="Eén publicatie", responses=problems(404))
def read_publicatie(id: str, parts: PartsOf) -> Card:  # noqa: A002
    """De beschrijving van een publicatie, niet de tekst ervan."""
    return _one(_publicaties(parts), id)


@router.get("/v1/begrippen", summary="Alle begrippen", responses=problems())
def list_begrippen(parts: PartsOf, pagina: Paginanummer = 1, aantal: Aantal = 50) -> Pagina:
    """Wat woorden betekenen bij online aangejaagde ordeverstoringen."""
    return page(parts.listings.begrippen, "/v1/begrippen", Deel(pagina, aantal))


def _publicaties(parts: Parts) -> Mapping[str, Card]:
    try:
        return with_added(parts.listings.publicaties, parts.settings.var_dir, parts.listings.peildatum)
    except NotReadyError as error:
        raise Problem(texts.DATABASE_WEG) from error


def _one(cards: Mapping[str, Card], card_id: str) -> Card:
    if card_id not in cards:
        raise Problem(texts.ONBEKEND)
    return cards[card_id]
