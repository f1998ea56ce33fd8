"""The cards of the content as the API shows them: camelCase, with the peildatum on every card."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from pydantic import BaseModel
from pydantic.alias_generators import to_camel

from api.content.filtering import select
from api.content.filters import Filters
from api.door.wire import Wire
from knowledge.catalogue import Catalogue
from knowledge.model import Interventie

RECOGNITION_ONLY = {"alledaags_en_typefouten"}
ONLY_HERE = {"tekstbestand"}

Card = dict[str, Any]


class Pagina(Wire):
    """Een deel van een lijst. `volgende` is het adres van het volgende deel, of null."""

    resultaten: list[Card]
    volgende: str | None


@dataclass(frozen=True)
class Listings:
    """Built once at start; `Catalogue` itself does not change while the service runs.

    typed: the interventies as the content has them, to filter on.
    """

    interventies: Mapping[str, Card]
    publicaties: Mapping[str, Card]
    begrippen: Mapping[str, Card]
    typed: tuple[Interventie, ...]
    peildatum: str
    version: str

    def interventies_for(self, filters: Filters) -> Mapping[str, Card]:
        return {card.id: self.interventies[card.id] for card in select(self.typed, filters)}


def listings_of(catalogue: Catalogue) -> Listings:
    return Listings(
        interventies=_by_id(catalogue.interventies.values(), catalogue.peildatum),
        publicaties=_by_id(catalogue.publicaties.values(), catalogue.peildatum),
        begrippen=_by_id(catalogue.begrippen.values(), catalogue.peildatum),
        typed=tuple(catalogue.interventies.values()),
        peildatum=catalogue.peildatum,
        version=catalogue.version,
    )


@dataclass(frozen=True)
class Deel:
    """Which part of a list; filters must come back in the address of the next part."""

    pagina: int
    aantal: int
    filters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def next_query(self) -> str:
        query = {"pagina": self.pagina + 1, "aantal": self.aantal, **self.filters}
        return urlencode(query, doseq=True)


def page(cards: Mapping[str, Card], path: str, deel: Deel) -> Pagina:
    end = deel.pagina * deel.aantal
    volgende = f"{path}?{deel.next_query}" if end < len(cards) else None
    return Pagina(resultaten=list(cards.values())[end - deel.aantal : end], volgende=volgende)


def _by_id(cards: Iterable[BaseModel], peildatum: str) -> dict[str, Card]:
    shown = (_camel(card.model_dump(mode="json", exclude=RECOGNITION_ONLY | ONLY_HERE)) for card in cards)
    return {card["id"]: card | {"peildatum": peildatum} for card in shown}


def _camel(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, dict):
        return {to_camel(key): _camel(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_camel(item) for item in value]
    return value
