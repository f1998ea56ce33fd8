"""What the knowledge layer gives back: a bron, a proposed interventie and the advies for one casus."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

Oordeel = Literal["geschikt", "overwegen", "niet_geschikt"]


class _Shown(BaseModel):
    model_config = ConfigDict(
        frozen=True, alias_generator=to_camel, populate_by_name=True, serialize_by_alias=True, extra="forbid"
    )


class Bron(_Shown):
    """A cited passage. `citaat` is a literal part of it; `vindplaats` a heading, page or article."""

    bron_id: str
    passage_id: str
    titel: str
    uitgever: str | None = None
    datum: str | None = None
    vindplaats: str | None = None
    url: str | None = None
    citaat: str


class Interventievoorstel(_Shown):
    """One interventie weighed for one casus. `score` is 0..1 and the sum of the assessment's contributions.

    `redenen` name facts of this casus; `samenvatting` opens with the status where that limits the use.
    """

    id: str
    naam: str
    soort: str
    rechtsgebied: str | None = None
    bevoegd: str
    oordeel: Oordeel
    score: float = Field(ge=0, le=1)
    redenen: tuple[str, ...] = ()
    voorwaarden: tuple[str, ...] = ()
    grondslag: tuple[str, ...] = ()
    samenvatting: str
    bronnen: tuple[Bron, ...] = ()


class Advies(_Shown):
    """The weighed list for a casus, best first. `ontbreekt` holds slot names in snake_case."""

    fase: str
    nu_doen: tuple[str, ...] = ()
    interventies: tuple[Interventievoorstel, ...] = ()
    aandachtspunten: tuple[str, ...] = ()
    ontbreekt: tuple[str, ...] = ()
