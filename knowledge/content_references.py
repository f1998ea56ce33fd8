"""References between cards: where they stand and whether they lead somewhere."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from knowledge.content_problems import ContentProblem
from knowledge.model.base import ContentModel, Doel, WijstNaar


class Reference(NamedTuple):
    veld: str
    id: str
    doel: Doel


class PlacedCard(NamedTuple):
    """A valid card and where it stands."""

    bestand: str
    item: str
    card: ContentModel


def references(card: ContentModel, prefix: str = "") -> Iterator[Reference]:
    """All references of a card, its nested parts included."""
    for name, field in type(card).model_fields.items():
        marks = [mark for mark in field.metadata if isinstance(mark, WijstNaar)]
        for path, value in _values(prefix + name, getattr(card, name)):
            if isinstance(value, ContentModel):
                yield from references(value, f"{path}.")
            elif marks and value is not None:
                yield Reference(path, str(value), marks[0].doel)


def dangling(cards: Iterable[PlacedCard], known: Mapping[Doel, frozenset[str]]) -> Iterator[ContentProblem]:
    """A problem for every reference to an id that does not exist, or to the card itself."""
    for bestand, item, card in cards:
        for reference in references(card):
            if reference.id not in known[reference.doel]:
                reason = f"verwijst naar {reference.doel} {reference.id!r}, die bestaat niet"
                yield ContentProblem(bestand, item, reference.veld, reason)
            elif reference.veld.startswith("zelfde_als") and reference.id == item:
                yield ContentProblem(bestand, item, reference.veld, "verwijst naar zichzelf")


def _values(path: str, value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, tuple):
        yield from ((f"{path}[{place}]", part) for place, part in enumerate(value, start=1))
    else:
        yield path, value
