"""The rules of the weighing that hold across cards: limits, priorities and kernregels."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from knowledge.model.base import BronIds, ContentModel, InterventieIds, Kaart, Tekst, Teksten, Vlag
from knowledge.model.interventie import Geval
from knowledge.vocabulary import Categorie, Fase, Rechtsgebied

Zwaarte = Annotated[int, Field(strict=True, ge=1, le=5)]


class WetMetArtikelen(ContentModel):
    """A law, and the articles that are meant; no artikelen: the whole law."""

    wet: Tekst
    artikelen: Teksten = ()


class Selectie(ContentModel):
    """Which interventies a rule is about. Every named field must hold; within a field one value is enough.

    `grondslag_alleen`: every grondslag of the interventie is one of these. `grondslag_ook`: at least one is.
    `grondslag_nooit`: none is. An interventie without grondslag never holds under the first two.
    """

    interventies: InterventieIds = ()
    rechtsgebied: tuple[Rechtsgebied, ...] = ()
    categorie: tuple[Categorie, ...] = ()
    grondslag_alleen: tuple[WetMetArtikelen, ...] = ()
    grondslag_ook: tuple[WetMetArtikelen, ...] = ()
    grondslag_nooit: tuple[WetMetArtikelen, ...] = ()
    ingrijpendheid_vanaf: Zwaarte | None = None
    ingrijpendheid_tot_en_met: Zwaarte | None = None

    @model_validator(mode="after")
    def _chooses(self) -> Self:
        if not any(getattr(self, name) for name in type(self).model_fields):
            raise ValueError("noem minstens één kenmerk van de interventies")
        return self


class Hoogstens(StrEnum):
    OVERWEGEN = "overwegen"
    NIET_GESCHIKT = "niet_geschikt"


class Gewicht(StrEnum):
    """How much going first weighs: from a nudge to first of all."""

    LICHT = "licht"
    GEWOON = "gewoon"
    ZWAAR = "zwaar"


class Grens(Kaart):
    """What holds interventies back in a kind of casus, however well their own cards fit.

    bij: it holds when the casus certainly is one of these; empty is always. tenzij: it does not hold then.
    fasen: it holds in these fasen only; empty is all.
    """

    naam: Tekst
    geldt_voor: tuple[Selectie, ...] = Field(min_length=1)
    bij: tuple[Geval, ...] = ()
    tenzij: tuple[Geval, ...] = ()
    fasen: tuple[Fase, ...] = ()
    hoogstens: Hoogstens
    reden: Tekst
    bronnen: Annotated[BronIds, Field(min_length=1)]


class Voorrang(Kaart):
    """What goes first in a kind of casus, among what fits."""

    naam: Tekst
    geldt_voor: tuple[Selectie, ...] = Field(min_length=1)
    bij: Annotated[tuple[Geval, ...], Field(min_length=1)]
    gewicht: Gewicht
    reden: Tekst
    bronnen: Annotated[BronIds, Field(min_length=1)]


class Kernregel(Kaart):
    """A rule that the reader of an advies must keep in mind.

    Without geldt_bij and geldt_bij_interventies it holds for every casus; otherwise when one of the two
    does. niet_bij: it does not hold then. ook_als_afgeraden: an interventie that the advies shows as
    niet_geschikt counts too.
    """

    regel: Tekst
    geldt_bij: tuple[Geval, ...] = ()
    geldt_bij_interventies: tuple[Selectie, ...] = ()
    niet_bij: tuple[Geval, ...] = ()
    ook_als_afgeraden: Vlag = False
    bronnen: Annotated[BronIds, Field(min_length=1)]

    @property
    def geldt_altijd(self) -> bool:
        return not (self.geldt_bij or self.geldt_bij_interventies)
