"""Cards about the law itself: articles, court rulings, core rules and pending legislation."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from knowledge.model.base import (
    BronIds,
    ContentModel,
    Doel,
    Kaart,
    KaartId,
    Tekst,
    Teksten,
    UitspraakIds,
    Vlag,
    WijstNaar,
)
from knowledge.vocabulary import HerkomstWettelijkKader


class Vindplaats(ContentModel):
    bwb_id: Tekst | None = None
    url: Tekst | None = None


class Wetsartikel(Kaart):
    """kern is a paraphrase, never the text of the law."""

    wet: Tekst
    artikel: Tekst
    citeertitel: Tekst
    kern: Tekst
    toepassing_bij_oaov: Tekst
    vindplaats: Vindplaats
    te_verifieren: Vlag
    te_verifieren_toelichting: Tekst | None = None
    herkomst: HerkomstWettelijkKader


class UitspraakBron(ContentModel):
    """Either an entry of publicaties, or a title with a web address."""

    publicatie_id: Annotated[KaartId | None, WijstNaar(Doel.PUBLICATIE)] = None
    titel: Tekst | None = None
    url: Tekst | None = None

    @model_validator(mode="after")
    def _is_one_of_both(self) -> Self:
        inline = self.titel is not None and self.url is not None
        loose = self.titel is not None or self.url is not None
        if (self.publicatie_id is None) != inline or (self.publicatie_id is not None and loose):
            raise ValueError("noem een publicatie_id, of een titel met een url")
        return self


class Uitspraak(Kaart):
    """ecli is None when the number could not be confirmed; gebaseerd_op says what the summary rests on."""

    ecli: Tekst | None = None
    instantie: Tekst
    datum: Tekst
    naam: Tekst
    rechtsgebied: Tekst
    thema: Teksten
    feiten: Tekst
    oordeel: Tekst
    betekenis_voor_praktijk: Tekst
    status: Tekst
    verwante_uitspraken: UitspraakIds = ()
    bron: Annotated[tuple[UitspraakBron, ...], Field(min_length=1)]
    gebaseerd_op: Teksten
    te_verifieren: Vlag
    te_verifieren_toelichting: Tekst | None = None


class LopendeWetgeving(Kaart):
    """Legislation in motion, mostly not law yet; stand is what was known on the peildatum."""

    naam: Tekst
    stand: Tekst
    te_verifieren: Vlag
    bronnen: Annotated[BronIds, Field(min_length=1)]
