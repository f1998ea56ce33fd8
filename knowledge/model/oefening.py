"""Made-up casussen to practise with. What they tell never happened, so they have no bron."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from knowledge.casus import Casus
from knowledge.model.base import ContentModel, Kaart, Tekst, Teksten, Volgnummer

LONGEST_TITLE = 60
Titel = Annotated[Tekst, Field(max_length=LONGEST_TITLE)]


class Niveau(StrEnum):
    BASIS = "basis"
    GEVORDERD = "gevorderd"


class Wending(ContentModel):
    """A development in the exercise: what is told, and the facts that it changes."""

    tekst: Tekst
    feiten: dict[str, str]

    @model_validator(mode="after")
    def _tells_facts(self) -> Self:
        _require_facts(self.feiten)
        return self


class Oefencasus(Kaart):
    titel: Titel
    niveau: Niveau
    duur_minuten: Volgnummer
    leerdoel: Tekst
    verhaal: Tekst
    feiten: dict[str, str]
    wendingen: Annotated[tuple[Wending, ...], Field(min_length=1)]
    bespreek: Annotated[Teksten, Field(min_length=1)]

    @model_validator(mode="after")
    def _tells_facts(self) -> Self:
        _require_facts(self.feiten)
        return self


def _require_facts(feiten: dict[str, str]) -> None:
    known = Casus.from_slots(feiten).known()
    if wrong := sorted(set(feiten) - set(known)):
        raise ValueError(f"geen geldig feit van een casus: {', '.join(wrong)}")
    if not feiten:
        raise ValueError("noem minstens één feit van de casus")
