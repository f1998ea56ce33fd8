"""Cards that give the memo for the driehoek its words: scenario's, grondrechten, the test of proportion."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from knowledge.model.base import (
    BronIds,
    ContentModel,
    Doel,
    InterventieIds,
    Kaart,
    KaartId,
    Tekst,
    Teksten,
    Vlag,
    Volgnummer,
    WijstNaar,
)
from knowledge.vocabulary import OproepSoort


class _TeVerifieren(Kaart):
    te_verifieren: Vlag = False
    te_verifieren_toelichting: Tekst | None = None

    @model_validator(mode="after")
    def _says_what_to_verify(self) -> Self:
        if self.te_verifieren and not self.te_verifieren_toelichting:
            raise ValueError("te_verifieren vraagt om een te_verifieren_toelichting")
        return self


class Handeling(ContentModel):
    wie: Tekst
    wat: Tekst
    interventie: Annotated[KaartId | None, WijstNaar(Doel.INTERVENTIE)] = None


class Scenario(ContentModel):
    verloop: Tekst
    herkenning: Annotated[Teksten, Field(min_length=1)]
    handelingsperspectief: Annotated[tuple[Handeling, ...], Field(min_length=1)]


class Scenarios(_TeVerifieren):
    """Three courses of events: to prepare for, no prediction. Without oproep_soort: for any kind."""

    oproep_soort: tuple[OproepSoort, ...] = ()
    gunstig: Scenario
    meest_waarschijnlijk: Scenario
    ongunstig: Scenario
    bronnen: Annotated[BronIds, Field(min_length=1)]


class Grondrecht(_TeVerifieren):
    """A right that a casus or an interventie touches. altijd: it is at stake in every casus."""

    naam: Tekst
    bij_oproep_soort: tuple[OproepSoort, ...] = ()
    bij_interventies: InterventieIds = ()
    altijd: Vlag = False
    betekenis: Tekst
    let_op: Annotated[Teksten, Field(min_length=1)]
    bronnen: Annotated[BronIds, Field(min_length=1)]


class Toetsvraag(Kaart):
    """A question of the test of proportion, in order."""

    volgorde: Volgnummer
    naam: Tekst
    vraag: Tekst
    hulp: Tekst
    bronnen: Annotated[BronIds, Field(min_length=1)]


class Voorbereidingspunt(_TeVerifieren):
    """A point of the checklist for a gemeente where nothing is the matter yet."""

    volgorde: Volgnummer
    naam: Tekst
    vraag: Tekst
    waarom: Tekst
    eerste_stap: Tekst
    wie: Tekst
    interventie: Annotated[KaartId | None, WijstNaar(Doel.INTERVENTIE)] = None
    bronnen: Annotated[BronIds, Field(min_length=1)]
