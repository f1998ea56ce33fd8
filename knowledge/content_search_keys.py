"""The zoekvragen: whether every one leads to a card or a passage that exists, and to only one."""

from collections.abc import Iterable, Iterator

from knowledge.content_problems import ContentProblem
from knowledge.content_references import PlacedCard
from knowledge.model import (
    Barriere,
    Begrip,
    FaseKaart,
    Interventie,
    Kernregel,
    LopendeWetgeving,
    Praktijkvoorbeeld,
    Publicatie,
    Stappenschema,
    Uitspraak,
    Wetsartikel,
    Zoekvragen,
)
from knowledge.model.base import Kaart
from knowledge.passages import Soort

SOORTEN: dict[type[Kaart], Soort] = {
    Interventie: Soort.INTERVENTIE,
    FaseKaart: Soort.FASE,
    Barriere: Soort.BARRIERE,
    Begrip: Soort.BEGRIP,
    Wetsartikel: Soort.WETSARTIKEL,
    Uitspraak: Soort.UITSPRAAK,
    Praktijkvoorbeeld: Soort.PRAKTIJKVOORBEELD,
    Kernregel: Soort.KERNREGEL,
    LopendeWetgeving: Soort.LOPENDE_WETGEVING,
    Stappenschema: Soort.STAPPENSCHEMA,
    Publicatie: Soort.PUBLICATIE,
}


def search_key_problems(cards: Iterable[PlacedCard], passage_ids: Iterable[str]) -> Iterator[ContentProblem]:
    """`passage_ids`: the pieces of the publicaties whose text is held."""
    placed = tuple(cards)
    known = {*passage_ids, *(_name(one.card) for one in placed if isinstance(one.card, Kaart))}
    seen: dict[str, str] = {}
    for bestand, item, card in placed:
        if not isinstance(card, Zoekvragen):
            continue
        if card.doel not in known:
            yield ContentProblem(bestand, item, "kaart", f"verwijst naar {card.doel!r}, die bestaat niet")
        for question in card.vragen:
            first = seen.setdefault(question.casefold(), card.doel)
            if first != card.doel:
                reason = f"{question!r} leidt ook al naar {first!r}; een zoekvraag wijst naar één kaart"
                yield ContentProblem(bestand, card.doel, "vragen", reason)


def _name(card: Kaart) -> str:
    return f"{SOORTEN.get(type(card), '')}/{card.id}"
