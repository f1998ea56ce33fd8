"""Which passage answers: the wished facet of the card that is meant."""

from collections.abc import Callable, Mapping

from knowledge.passages import Passage, Soort
from knowledge.search import Hit
from knowledge.search.facet_wish import FacetWish

WARNS = frozenset({"afgeraden", "nog_niet_inzetbaar", "hoog_risico"})
SINGLE_CASES = frozenset({Soort.UITSPRAAK, Soort.PRAKTIJKVOORBEELD})
NEARLY_AS_GOOD = 0.75
AS_GOOD = 0.97
FacetsOf = Callable[[str], Mapping[str, Passage]]
"""The facets of a card, by the card's key."""


def chosen(hits: tuple[Hit, ...], wish: FacetWish, facets_of: FacetsOf) -> Passage:
    """The wished facet of the best card; without it the passage that was found."""
    best = _subject(hits, wish)
    own = facets_of(best.kaart)
    wished = (own[facet] for facet in wish.facets if facet in own)
    return best if best.facet in wish.facets or best.facet == "tekst" else next(wished, best)


def _subject(hits: tuple[Hit, ...], wish: FacetWish) -> Passage:
    """The passage of the best card, with two exceptions when another interventie is nearly as near.

    Whether something may be done is answered by the interventie, not by one case that was judged.
    And a card that warns only answers other questions when it is clearly the one that is meant.
    """
    best = hits[0]
    if wish.asks_permission and best.passage.soort in SINGLE_CASES:
        return _nearest_interventie(hits, NEARLY_AS_GOOD * best.score, WARNS) or best.passage
    if not wish.asks_permission and best.passage.herkomst.status in WARNS:
        return _nearest_interventie(hits, AS_GOOD * best.score, frozenset()) or best.passage
    return best.passage


def _nearest_interventie(hits: tuple[Hit, ...], least: float, warning: frozenset[str]) -> Passage | None:
    """The first interventie with at least this score; of the warning ones only those named."""
    near = (hit.passage for hit in hits if hit.score >= least and hit.passage.soort is Soort.INTERVENTIE)
    return next((one for one in near if one.herkomst.status not in WARNS - warning), None)
