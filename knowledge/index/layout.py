"""Which entry belongs to what, as arrays, so that ranking is arithmetic."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from knowledge.index.entries import Entries

Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Card:
    """`naam`: 'interventie/noodbevel'. A card without passages of its own has no titel."""

    naam: str
    titel: str


@dataclass(frozen=True)
class Layout:
    """Entries are passages first, then keys. Entries of one group lift each other.

    The facets of a curated card are one group; every piece of a publicatie is a group of its own,
    because a long text is not about one thing. `facet_of_passage` numbers into `facets`.
    """

    cards: tuple[Card, ...]
    card_of_group: Numbers
    group_of_entry: Numbers
    facets: tuple[str, ...]
    facet_of_passage: Numbers

    @property
    def passages(self) -> int:
        return len(self.facet_of_passage)

    @cached_property
    def number_of_card(self) -> dict[str, int]:
        return {card.naam: number for number, card in enumerate(self.cards)}

    @cached_property
    def _sorted(self) -> tuple[Numbers, Numbers]:
        """Entries by group, and where each group begins in that order."""
        order = np.argsort(self.group_of_entry, kind="stable")
        begins = np.searchsorted(self.group_of_entry[order], np.arange(len(self.card_of_group) + 1))
        return order, begins

    @cached_property
    def _groups_by_card(self) -> tuple[Numbers, Numbers]:
        order = np.argsort(self.card_of_group, kind="stable")
        begins = np.searchsorted(self.card_of_group[order], np.arange(len(self.cards) + 1))
        return order, begins

    def groups_of_card(self, card: str) -> Numbers:
        """Empty for a card that is not in this index."""
        number = self.number_of_card.get(card)
        return _stretch(*self._groups_by_card, number) if number is not None else np.array([], np.int64)

    def entries_of_groups(self, groups: Sequence[int] | Numbers) -> Numbers:
        stretches = [_stretch(*self._sorted, int(group)) for group in groups]
        return np.concatenate(stretches) if stretches else np.array([], np.int64)

    def passages_of_groups(self, groups: Sequence[int] | Numbers) -> Numbers:
        entries = self.entries_of_groups(groups)
        return entries[entries < self.passages]


def layout_of(entries: Entries) -> Layout:
    titles = {passage.kaart: passage.herkomst.titel for passage in entries.passages}
    card_of_group = {key.groep: key.groep for key in entries.keys}
    card_of_group |= {passage.groep: passage.kaart for passage in entries.passages}
    # The groups are numbered as in `Entries.texts_by_group`, which the inverted lists follow.
    card_of_group = {group: card_of_group[group] for group in entries.groups()}
    cards = _numbered(list(card_of_group.values()))
    groups = _numbered(list(card_of_group))
    facets = _numbered([passage.facet for passage in entries.passages])
    return Layout(
        cards=tuple(Card(name, titles.get(name, "")) for name in cards),
        card_of_group=np.array([cards[card] for card in card_of_group.values()], dtype=np.int64),
        group_of_entry=np.array([groups[name] for name in entries.groups()], dtype=np.int64),
        facets=tuple(facets),
        facet_of_passage=np.array([facets[passage.facet] for passage in entries.passages], dtype=np.int64),
    )


def _numbered(names: list[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(dict.fromkeys(names))}


def _stretch(order: Numbers, begins: Numbers, number: int) -> Numbers:
    return order[begins[number] : begins[number + 1]]
