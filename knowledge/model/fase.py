"""The seven fasen, the three kinds of barrière and the flow chart of the verkenning."""

from typing import Annotated

from pydantic import Field

from knowledge.model.base import (
    BarriereIds,
    BronIds,
    ContentModel,
    Doel,
    InterventieIds,
    Kaart,
    KaartId,
    Tekst,
    Teksten,
    VakIds,
    Vlag,
    Volgnummer,
    WijstNaar,
)
from knowledge.vocabulary import Fase


class Actie(ContentModel):
    actie: Tekst
    interventie: Annotated[KaartId, WijstNaar(Doel.INTERVENTIE)]


class FaseKaart(Kaart):
    """signalen are indications, no proof; the five first acties are in order."""

    id: Fase
    volgorde: Volgnummer
    naam: Tekst
    omschrijving: Tekst
    barriere: BarriereIds
    signalen: Teksten
    kernvragen: Teksten
    eerste_vijf_acties: Annotated[tuple[Actie, ...], Field(min_length=5, max_length=5)]
    trekker: Teksten
    ondersteunend: Teksten
    valkuilen: Teksten
    interventies: InterventieIds
    bronnen: Annotated[BronIds, Field(min_length=1)]


class Barriere(Kaart):
    uitleg: Tekst


class VakInhoud(ContentModel):
    tekst: Tekst
    kolom: Tekst | None = None
    interventie: Annotated[KaartId | None, WijstNaar(Doel.INTERVENTIE)] = None


class Vak(ContentModel):
    """A box of the flow chart; leidt_naar, ook_leidt_naar and splitst_in hold ids of other boxes."""

    id: KaartId
    naam: Tekst
    kolommen: Teksten = ()
    kolommen_te_verifieren: Vlag = False
    inhoud: tuple[VakInhoud, ...] = ()
    splitst_in: VakIds = ()
    leidt_naar: VakIds = ()
    ook_leidt_naar: VakIds = ()
    interventies: InterventieIds = ()
    opmerking: Tekst | None = None


class Stappenschema(Kaart):
    """The flow chart of the verkenning, in own words; the arrows are a reconstruction."""

    bronnen: Annotated[BronIds, Field(min_length=1)]
    te_verifieren: Vlag
    toelichting: Tekst
    hoofdlijn: VakIds
    vakken: tuple[Vak, ...]
    aandachtspunt: Tekst
