"""What a caller may ask of the list of interventies: filters and an order, as the API describes them."""

from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import Field, StringConstraints, WithJsonSchema
from pydantic.fields import FieldInfo

from api.door.wire import Wire
from knowledge.vocabulary import (
    Bevoegde,
    Categorie,
    Fase,
    InterventieSoort,
    OproepSoort,
    Rechtsgebied,
    Snelheid,
    Status,
)

MAX_REPEATS = 20
HERHAALBAAR = "Mag vaker voorkomen: één van de waarden is genoeg."


class Ingrijpendheid(IntEnum):
    """Hoe diep het ingrijpt: 1 is het lichtst, 5 het zwaarst."""

    LICHTST = 1
    LICHT = 2
    MIDDEL = 3
    ZWAAR = 4
    ZWAARST = 5


class Sortering(StrEnum):
    """Met een - ervoor: aflopend."""

    NAAM = "naam"
    NAAM_AFLOPEND = "-naam"
    INGRIJPENDHEID = "ingrijpendheid"
    INGRIJPENDHEID_AFLOPEND = "-ingrijpendheid"
    SNELHEID = "snelheid"
    SNELHEID_AFLOPEND = "-snelheid"


def _any_of(description: str) -> FieldInfo:
    repeatable: FieldInfo = Field(max_length=MAX_REPEATS, description=f"{description} {HERHAALBAAR}")
    return repeatable


# The description of the enum itself is English, for whoever writes content.
StatusFilter = Annotated[Status, WithJsonSchema({"type": "string", "enum": list(Status), "title": "Status"})]
Woorden = Annotated[str, StringConstraints(max_length=100, pattern=r"[^\W_]")]


class Filters(Wire):
    """Between two filters both must hold; within one filter one value is enough. Empty: no filter."""

    fase: Annotated[tuple[Fase, ...], _any_of("De fase waarin de interventie past.")] = ()
    soort: Annotated[tuple[InterventieSoort, ...], _any_of("Juridisch of niet.")] = ()
    rechtsgebied: Annotated[
        tuple[Rechtsgebied, ...], _any_of("Alleen juridische interventies hebben een rechtsgebied.")
    ] = ()
    categorie: Annotated[
        tuple[Categorie, ...], _any_of("Alleen niet-juridische interventies hebben een categorie.")
    ] = ()
    bevoegd: Annotated[
        tuple[Woorden, ...],
        _any_of(
            "Wie bevoegd is of het uitvoert. Hele woorden; hoofdletters en accenten maken niet uit. Bij "
            f"juridische interventies komt voor: {', '.join(Bevoegde)}. "
            "Bij niet-juridische is het vrije tekst."
        ),
    ] = ()
    status: Annotated[
        tuple[StatusFilter, ...],
        _any_of(
            "Mag het? hoog_risico: onzeker bij de rechter; afgeraden: afgekeurd door de rechter of "
            "onrechtmatig. Zonder dit filter staan ook afgeraden interventies in de lijst."
        ),
    ] = ()
    oproep_soort: Annotated[
        tuple[OproepSoort, ...],
        _any_of(
            "Interventies die deze soort oproep noemen in geschiktBij. Wie geen soort noemt, valt erbuiten."
        ),
    ] = ()
    snelheid: Annotated[tuple[Snelheid, ...], _any_of("Hoe snel het kan werken.")] = ()
    ingrijpendheid: Annotated[
        tuple[Ingrijpendheid, ...], _any_of("Precies zo ingrijpend, van 1 (licht) tot 5 (zwaar).")
    ] = ()
    ingrijpendheid_hoogstens: Annotated[
        Ingrijpendheid | None, Field(description="Hoogstens zo ingrijpend, van 1 (licht) tot 5 (zwaar).")
    ] = None
    zoek: Annotated[
        tuple[Woorden, ...],
        _any_of(
            "Woorden in de naam of het doel, allemaal. Een woord van vier of meer tekens mag deel zijn van "
            "een langer woord. Hoofdletters en accenten maken niet uit. Noem geen personen. Voor een vraag "
            "over een casus is er POST /zoekopdrachten."
        ),
    ] = ()
    sorteer: Annotated[
        Sortering | None,
        Field(
            description="Bij snelheid staat voorop wat het snelst kan. Een - ervoor is aflopend. "
            "Zonder sorteer geldt de vaste volgorde van de inhoud; die beslist ook bij een gelijke stand."
        ),
    ] = None

    def as_query(self) -> dict[str, Any]:
        """Only what was asked, by the names of the API, so that it can be asked again."""
        return self.model_dump(mode="json", exclude_defaults=True)
