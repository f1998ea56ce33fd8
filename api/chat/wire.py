"""The shapes of a gesprek as the API shows them."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field, StringConstraints
from pydantic.alias_generators import to_camel

from api.chat.rasa_reply import Soort, Uitkomst
from api.door.wire import Wire
from knowledge.advice import Advies, Bron
from knowledge.casus import Casus


class BerichtVerzoek(Wire):
    """Een tekst of een knopId. Hetzelfde berichtId geeft dezelfde beurt terug."""

    tekst: str | None = Field(None, description="Hooguit 2.000 tekens.")
    knop_id: Annotated[str, StringConstraints(pattern=r"^[\x21-\x7e]{1,200}$")] | None = None
    bericht_id: UUID | None = None


class Knop(Wire):
    knop_id: str
    tekst: str


class Antwoord(Wire):
    soort: Soort
    tekst: str
    bronnen: tuple[Bron, ...] = ()
    knoppen: tuple[Knop, ...] = ()
    vraagt: str | None = None


class Beurt(Wire):
    bericht_id: str
    ontvangen_op: datetime
    tekst: str = Field(description="Wat de gebruiker schreef, met persoonsgegevens onleesbaar gemaakt.")
    uitkomst: Uitkomst
    antwoorden: tuple[Antwoord, ...]
    casus: dict[str, str]
    advies: Advies | None = None


class NieuwGesprek(Wire):
    gesprek_id: str
    begonnen_op: datetime
    antwoorden: tuple[Antwoord, ...]


class Gesprek(Wire):
    gesprek_id: str
    begonnen_op: datetime
    casus: dict[str, str]
    beurten: tuple[Beurt, ...]


class ReactieVerzoek(Wire):
    oordeel: Literal["nuttig", "niet_nuttig"]
    reden: Literal["onjuist", "onvolledig", "onduidelijk", "verkeerd_begrepen", "anders"] | None = None
    toelichting: Annotated[str, StringConstraints(max_length=1_000)] | None = None


class Reactie(Wire):
    oordeel: str
    reden: str | None
    toelichting: str | None
    gegeven_op: datetime


def casus_of(slots: dict[str, Any]) -> dict[str, str]:
    """The known facts under the names of the contract."""
    return {to_camel(name): value for name, value in Casus.from_slots(slots).known().items()}
