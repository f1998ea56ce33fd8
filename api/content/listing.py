"""The cards of the content as the API shows them: camelCase, with the peildatum on every card."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic.alias_generators import to_camel

from api.door.wire import Wire
from knowledge.catalogue import Catalogue

RECOGNITION_ONLY = {"alledaags_en_typefouten"}
ONLY_HERE = {"tekstbestand"}

Card = dict[str, Any]


class Pagina(Wire):
    """Een deel van een lijst. `volgende` is het adres van het volgende deel, of null."""

    resultaten: list[Card]
    volgende: str | None


@dataclass(frozen=True)
class Listings:
    """Built once at start; `Catalogue` itself does not change while the service runs."""

    interventies: Mapping[str, Card]
    publicaties: Mapping[str, Card]
    begrippen: Mapping[str, Card]
    peildatum: str
    version: str


def listings_of(catalogue: Catalogue) -> Listings:
    return Listings(
        interventies=_by_id(catalogue.interventies.values(), catalogue.peildatum),
        publicaties=_by_id(catalogue.publicaties.values(), catalogue.peildatum),
        begrippen=_by_id(catalogue.begrippen.values(), catalogue.peildatum),
        peildatum=catalogue.peildatum,
        version=catalogue.version,
    )


def page(cards: Mapping[str, Card], path: str, pagina: int, aantal: int) -> Pagina:
    start = (pagina - 1) * aantal
    more = start + aantal < len(cards)
    volgende = f"{path}?pagina={pagina + 1}&aantal={aantal}" if more else None
    return Pagina(resultaten=list(cards.values())[start : start + aantal], volgende=volgende)


def _by_id(cards: Iterable[BaseModel], peildatum: str) -> dict[str, Card]:
    shown = (_camel(card.model_dump(mode="json", exclude=RECOGNITION_ONLY | ONLY_HERE)) for card in cards)
    return {card["id"]: card | {"peildatum": peildatum} for card in shown}


def _camel(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, dict):
        return {to_camel(key): _camel(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_camel(item) for item in value]
    return value
