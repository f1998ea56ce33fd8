"""What a memo is made of: the casus, what the conversation adds, and the weighing of it now."""

from dataclasses import dataclass, field
from datetime import datetime

from knowledge.advice import Advies, Interventievoorstel
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from knowledge.memo.texts import MemoTexts
from knowledge.weighing import Weigher


@dataclass(frozen=True, slots=True)
class Moment:
    """One beurt as the log has it: what was known after it, and the advies when one was given."""

    tijd: datetime
    casus: Casus
    advies_fase: str | None = None
    advies_namen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GegevenAdvies:
    """The last advies of the conversation about this casus: `oordelen` per id of an interventie."""

    inhoud: str
    oordelen: dict[str, str]


@dataclass(frozen=True, slots=True)
class Memostof:
    """`versies` by part; `momenten` oldest first. No field is about a person."""

    casus: Casus
    gemaakt_op: datetime
    gemeente: str
    gesprek: str
    momenten: tuple[Moment, ...] = ()
    gegeven: GegevenAdvies | None = None
    versies: dict[str, str] = field(default_factory=dict)
    oefening: bool = False


@dataclass(frozen=True, slots=True)
class Gewogen:
    """The stof with the advies of this moment; every part of the memo is written from it."""

    stof: Memostof
    weigher: Weigher
    advies: Advies
    texts: MemoTexts

    @property
    def catalogue(self) -> Catalogue:
        return self.weigher.catalogue

    @property
    def aangeboden(self) -> tuple[Interventievoorstel, ...]:
        return tuple(one for one in self.advies.interventies if one.oordeel != "niet_geschikt")

    @property
    def ontraden(self) -> tuple[Interventievoorstel, ...]:
        return tuple(one for one in self.advies.interventies if one.oordeel == "niet_geschikt")
