"""Cards that explain: begrippen and praktijkvoorbeelden, and the account of the content itself."""

from typing import Annotated

from pydantic import Field

from knowledge.model.base import BronIds, ContentModel, InterventieIds, Kaart, Tekst, Teksten, Vlag
from knowledge.vocabulary import Fase, OproepSoort


class Begrip(Kaart):
    """alledaags_en_typefouten serve recognition only and are never shown."""

    term: Tekst
    afkortingen: Teksten = ()
    synoniemen: Teksten = ()
    alledaags_en_typefouten: Teksten = ()
    definitie: Tekst
    te_verifieren: Vlag
    bronnen: Annotated[BronIds, Field(min_length=1)]


class Praktijkvoorbeeld(Kaart):
    """What happened somewhere; it proves nothing about what works."""

    titel: Tekst
    datum: Tekst
    plaats: Tekst
    oproep_soort: tuple[OproepSoort, ...]
    fasen: tuple[Fase, ...]
    wat_gebeurde_online: Tekst
    verloop: Tekst
    wat_deden_gemeente_en_partners: Teksten
    lessen: Teksten
    verwante_interventies: InterventieIds = ()
    te_verifieren: Vlag
    bronnen: Annotated[BronIds, Field(min_length=1)]


class Leesregel(ContentModel):
    onderwerp: Tekst | None = None
    tekst: Tekst


class Onderdeel(Kaart):
    """How one part of the content was made and how to read it; id is its file name without extension.

    peildatum_gewenst is what the makers aimed for; jongste_geraadpleegde_bron is how far they really got.
    """

    titel: Tekst
    versie: Tekst | None = None
    peildatum: Tekst | None = None
    peildatum_gewenst: Tekst | None = None
    jongste_geraadpleegde_bron: Tekst | None = None
    samengesteld_op: Tekst | None = None
    peildatum_toelichting: Tekst | None = None
    disclaimer: Tekst | None = None
    toelichting: Tekst | None = None
    leeswijzer: tuple[Leesregel, ...] = ()
    te_verifieren: Vlag = False
    bronnen: BronIds = ()


class Verantwoording(Kaart):
    """peildatum: what every answer shows; disclaimer: what the content is not."""

    peildatum: Tekst
    peildatum_toelichting: Tekst
    disclaimer: Tekst
    onderdelen: tuple[Onderdeel, ...]
