"""The cards of the content, one frozen model per kind."""

from knowledge.model.base import ContentModel
from knowledge.model.fase import Actie, Barriere, FaseKaart, Stappenschema, Vak, VakInhoud
from knowledge.model.interventie import Geval, Grondslag, Interventie, Stap
from knowledge.model.memo import (
    Grondrecht,
    Handeling,
    Scenario,
    Scenarios,
    Toetsvraag,
    Voorbereidingspunt,
)
from knowledge.model.oefening import Niveau, Oefencasus, Wending
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
    "Grondrecht",
    "Grondslag",
    "Handeling",
    "Hoogstens",
    "Interventie",
    "Kernregel",
    "Leesregel",
    "LopendeWetgeving",
    "Niveau",
    "Oefencasus",
    "Onderdeel",
    "Praktijkvoorbeeld",
    "Publicatie",
    "Scenario",
    "Scenarios",
    "Selectie",
    "Stap",
    "Stappenschema",
    "Toetsvraag",
    "Uitspraak",
    "UitspraakBron",
    "Vak",
    "VakInhoud",
    "Verantwoording",
    "Vindplaats",
    "Voorbereidingspunt",
    "Voorrang",
    "Wending",
    "WetMetArtikelen",
    "Wetsartikel",
    "Zoekvragen",
    "ZonderBron",
]
