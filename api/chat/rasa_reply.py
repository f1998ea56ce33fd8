"""What our channel in Rasa answers. Anything else counts as a storing."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.alias_generators import to_camel

from knowledge.advice import Advies, Bron

Soort = Literal["tekst", "vraag", "antwoord", "advies", "samenvatting", "waarschuwing"]
Uitkomst = Literal[
    "antwoord",
    "doorvraag",
    "advies",
    "samenvatting",
    "uitleg",
    "smalltalk",
    "spoed",
    "geen_bron",
    "buiten_bereik",
    "onrechtmatig",
    "verhelderen",
    "storing",
]
Gevuld = Annotated[str, StringConstraints(min_length=1, pattern=r"\S")]


class _Received(BaseModel):
    model_config = ConfigDict(frozen=True, alias_generator=to_camel, populate_by_name=True, extra="ignore")


class RasaKnop(_Received):
    tekst: Gevuld
    bericht: Gevuld


class Treffer(_Received):
    passage_id: str
    score: float
    rang: int


class Spoor(_Received):
    index_versie: str = ""
    treffers: tuple[Treffer, ...] = ()
    afgewezen: tuple[Treffer, ...] = ()
    zekerheid: float | None = None
    drempel: float | None = None
    duur_ms: dict[str, float] = Field(default_factory=dict)


class RasaBericht(_Received):
    soort: Soort
    uitkomst: Uitkomst
    tekst: Gevuld
    bronnen: tuple[Bron, ...] = ()
    knoppen: tuple[RasaKnop, ...] = ()
    vraagt: str | None = None
    advies: Advies | None = None
    spoor: Spoor | None = None


class Begrip(BaseModel):
    """How the bericht was understood. The text itself is no part of it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    intent: dict[str, Any] = Field(default_factory=dict)
    intent_ranking: tuple[dict[str, Any], ...] = ()
    entities: tuple[dict[str, Any], ...] = ()


class RasaReply(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    berichten: Annotated[tuple[RasaBericht, ...], Field(min_length=1)]
    begrip: Begrip = Begrip()
    slots: dict[str, Any] = Field(default_factory=dict)
    acties: tuple[str, ...] = ()
    model: str = ""
    duur_ms: dict[str, float] = Field(default_factory=dict)
