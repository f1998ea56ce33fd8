"""The facets of one card, to answer with another side of it than the one that was found."""

from collections.abc import Mapping

from knowledge.index import SearchIndex
from knowledge.passages import Passage


class CardFacets:
    def __init__(self, index: SearchIndex) -> None:
        self._index = index

    def __call__(self, card: str) -> Mapping[str, Passage]:
        """Facet → passage, for a card key such as 'interventie/noodbevel'; empty for an unknown card."""
        layout = self._index.layout
        numbers = layout.passages_of_groups(layout.groups_of_card(card))
        facets: dict[str, Passage] = {}
        for passage in self._index.passages(numbers):
            facets.setdefault(passage.facet, passage)
        return facets
