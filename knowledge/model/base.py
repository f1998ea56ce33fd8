"""What all cards have in common: frozen, no unknown fields, no empty texts, marked references."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StringConstraints

ID_PATTERN = r"^[a-zà-ÿ0-9][a-zà-ÿ0-9_-]*$"
NOT_BLANK = r"\S"

Tekst = Annotated[str, StringConstraints(strict=True, pattern=NOT_BLANK)]
Teksten = tuple[Tekst, ...]
KaartId = Annotated[str, StringConstraints(strict=True, pattern=ID_PATTERN)]
Volgnummer = Annotated[int, Field(strict=True, ge=1)]
Vlag = StrictBool


class Doel(StrEnum):
    """What a reference may point at; a bron is a publicatie, a wetsartikel or an uitspraak."""

    BRON = "bron"
    INTERVENTIE = "interventie"
    PUBLICATIE = "publicatie"
    UITSPRAAK = "uitspraak"
    BARRIERE = "barrière"
    VAK = "vak"


@dataclass(frozen=True)
class WijstNaar:
    """Marks a field whose value is an id, or ids, of other cards."""

    doel: Doel


BronIds = Annotated[tuple[KaartId, ...], WijstNaar(Doel.BRON)]
InterventieIds = Annotated[tuple[KaartId, ...], WijstNaar(Doel.INTERVENTIE)]
UitspraakIds = Annotated[tuple[KaartId, ...], WijstNaar(Doel.UITSPRAAK)]
PublicatieIds = Annotated[tuple[KaartId, ...], WijstNaar(Doel.PUBLICATIE)]
BarriereIds = Annotated[tuple[KaartId, ...], WijstNaar(Doel.BARRIERE)]
VakIds = Annotated[tuple[KaartId, ...], WijstNaar(Doel.VAK)]


class ContentModel(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Kaart(ContentModel):
    """A card: content that others can refer to by its id."""

    id: KaartId
