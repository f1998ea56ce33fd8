"""The cards of the content, one frozen model per kind."""

from knowledge.model.base import ContentModel
from knowledge.model.fase import Actie, Barriere, FaseKaart, Stappenschema, Vak, VakInhoud
from knowledge.model.interventie import Geval, Grondslag, Interventie, Stap
from knowledge.model.publicatie import Publicatie
from knowledge.model.recht import (
    Kernregel,
    LopendeWetgeving,
    Uitspraak,
    UitspraakBron,
    Vindplaats,
    Wetsartikel,
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
    "Grondslag",
    "Interventie",
    "Kernregel",
    "Leesregel",
    "LopendeWetgeving",
    "Onderdeel",
    "Praktijkvoorbeeld",
    "Publicatie",
    "Stap",
    "Stappenschema",
    "Uitspraak",
    "UitspraakBron",
    "Vak",
    "VakInhoud",
    "Verantwoording",
    "Vindplaats",
    "Wetsartikel",
    "Zoekvragen",
    "ZonderBron",
]
