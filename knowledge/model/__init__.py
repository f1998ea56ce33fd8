"""The cards of the content, one frozen model per kind."""

from knowledge.model.base import ContentModel
from knowledge.model.fase import Actie, Barriere, FaseKaart, Stappenschema, Vak, VakInhoud
from knowledge.model.interventie import Geval, Grondslag, Interventie, Stap
from knowledge.model.publicatie import Publicatie
from knowledge.model.recht import (
    LopendeWetgeving,
    Uitspraak,
    UitspraakBron,
    Vindplaats,
    Wetsartikel,
)
from knowledge.model.regels import (
    Gewicht,
    Grens,
    Hoogstens,
    Kernregel,
    Selectie,
    Voorrang,
    WetMetArtikelen,
)
from knowledge.model.uitleg import Begrip, Leesregel, Onderdeel, Praktijkvoorbeeld, Verantwoording
from knowledge.model.zoekvragen import Zoekvragen, ZonderBron

__all__ = [
    "Actie",
    "Barriere",
    "Begrip",
    "ContentModel",
    "FaseKaart",
    "Geval",
    "Gewicht",
    "Grens",
    "Grondslag",
    "Hoogstens",
    "Interventie",
    "Kernregel",
    "Leesregel",
    "LopendeWetgeving",
    "Onderdeel",
    "Praktijkvoorbeeld",
    "Publicatie",
    "Selectie",
    "Stap",
    "Stappenschema",
    "Uitspraak",
    "UitspraakBron",
    "Vak",
    "VakInhoud",
    "Verantwoording",
    "Vindplaats",
    "Voorrang",
    "WetMetArtikelen",
    "Wetsartikel",
    "Zoekvragen",
    "ZonderBron",
]
