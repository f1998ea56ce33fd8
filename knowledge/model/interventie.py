"""The card of one interventie, juridisch and niet_juridisch alike."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from knowledge.model.base import (
    BronIds,
    ContentModel,
    InterventieIds,
    Kaart,
    Tekst,
    Teksten,
    Vlag,
    Volgnummer,
)
from knowledge.vocabulary import (
    Aanstichter,
    Bevoegde,
    Categorie,
    Fase,
    HerkomstWettelijkKader,
    InterventieSoort,
    JaNee,
    Omvang,
    Onderbouwing,
    OproepSoort,
    Platform,
    Rechtsgebied,
    Snelheid,
    Status,
    TijdTotVerstoring,
)


class Grondslag(ContentModel):
    wet: Tekst
    artikel: Tekst


class Stap(ContentModel):
    nr: Volgnummer
    wie: Tekst
    wat: Tekst


class Geval(ContentModel):
    """One kind of casus. All named facts must hold (AND), one value per fact is enough (OR).

    An empty tuple means: this fact does not matter. A Geval with only a reden always applies, as a caution.
    fase is the fase of the casus, told or inferred.
    """

    oproep_soort: tuple[OproepSoort, ...] = ()
    platform: tuple[Platform, ...] = ()
    aanstichter: tuple[Aanstichter, ...] = ()
    tijd_tot_verstoring: tuple[TijdTotVerstoring, ...] = ()
    omvang: tuple[Omvang, ...] = ()
    locatie_bekend: tuple[JaNee, ...] = ()
    strafbaar_feit_vermoed: tuple[JaNee, ...] = ()
    gewelddreiging: tuple[JaNee, ...] = ()
    driehoek_geinformeerd: tuple[JaNee, ...] = ()
    fase: tuple[Fase, ...] = ()
    reden: Tekst | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not any(getattr(self, name) for name in type(self).model_fields):
            raise ValueError("noem minstens één kenmerk van de casus of een reden")
        return self


class Interventie(Kaart):
    """bronnen holds ids of publicaties, wetsartikelen or uitspraken.

    overlapt_met: cards that come down to the same in practice; an advies offers only the best of them.
    """

    naam: Tekst
    soort: InterventieSoort
    rechtsgebied: Rechtsgebied | None = None
    categorie: Categorie | None = None
    status: Status
    grondslag: tuple[Grondslag, ...] = ()
    bevoegd: Annotated[Teksten, Field(min_length=1)]
    fasen: Annotated[tuple[Fase, ...], Field(min_length=1)]
    doel: Tekst
    voorwaarden: Teksten
    beperkingen: Teksten
    stappen: Annotated[tuple[Stap, ...], Field(min_length=1)]
    betrokken: Teksten
    snelheid: Snelheid
    snelheid_toelichting: Tekst | None = None
    ingrijpendheid: Annotated[int, Field(strict=True, ge=1, le=5)]
    geschikt_bij: tuple[Geval, ...]
    ongeschikt_bij: tuple[Geval, ...]
    gevolgen_bij_niet_naleving: Tekst | None = None
    rechtsbescherming: Tekst | None = None
    gebruiksgrens: Tekst | None = None
    overlapt_met: InterventieIds = ()
    onderbouwing: tuple[Onderbouwing, ...] = ()
    stappen_basis: Tekst | None = None
    bronnen: Annotated[BronIds, Field(min_length=1)]
    trefwoorden: Teksten
    voorbeeldvragen: Teksten
    te_verifieren: Vlag
    te_verifieren_toelichting: Tekst | None = None
    herkomst_wettelijk_kader: HerkomstWettelijkKader | None = None

    @model_validator(mode="after")
    def _fits_its_soort(self) -> Self:
        if self.soort is InterventieSoort.JURIDISCH:
            return self._juridisch()
        if self.categorie is None or self.rechtsgebied is not None:
            raise ValueError("een niet-juridische interventie heeft een categorie en geen rechtsgebied")
        if self.status is not Status.INZETBAAR:
            raise ValueError("een niet-juridische interventie heeft status inzetbaar")
        return self

    def _juridisch(self) -> Self:
        if self.rechtsgebied is None or self.categorie is not None:
            raise ValueError("een juridische interventie heeft een rechtsgebied en geen categorie")
        if not self.grondslag:
            raise ValueError("een juridische interventie noemt haar grondslag")
        if unknown := set(self.bevoegd) - set(Bevoegde):
            raise ValueError(
                f"bevoegd kent {', '.join(sorted(unknown))} niet; kies uit {', '.join(Bevoegde)}"
            )
        return self
