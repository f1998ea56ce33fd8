"""Which entry belongs to which card and facet, as arrays, so that ranking is arithmetic."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.index.entries import Entries

Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Layout:
    """`cards` maps a card key to its number; `facets` lists the facet names that facet numbers stand for."""

    cards: dict[str, int]
    card_of_entry: Numbers
    facets: tuple[str, ...]
    facet_of_passage: Numbers

    def entries_of(self, card: str) -> Numbers:
        return np.flatnonzero(self.card_of_entry == self.cards[card])


def layout_of(entries: Entries) -> Layout:
    cards = _numbered(entries.cards())
    facets = _numbered([passage.facet for passage in entries.passages])
    return Layout(
        cards=cards,
        card_of_entry=np.array([cards[card] for card in entries.cards()], dtype=np.int64),
        facets=tuple(facets),
        facet_of_passage=np.array([facets[passage.facet] for passage in entries.passages], dtype=np.int64),
    )


def title_of_cards(entries: Entries, layout: Layout) -> list[str]:
    """The name of each card in the order of their numbers; a card with keys only would have none."""
    titles = {passage.kaart: passage.herkomst.titel for passage in entries.passages}
    return [titles.get(card, "") for card in layout.cards]


def _numbered(names: list[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(dict.fromkeys(names))}
