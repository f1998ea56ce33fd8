"""Which passage answers: the wished facet of the card that is meant."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from knowledge.answering.presupposition import CONTRADICTED, takes_for_granted
from knowledge.answering.quantities import is_for_younger, stated_age
from knowledge.passages import Passage, Soort
from knowledge.passages.passage import TEKST
from knowledge.search import Hit
from knowledge.search.facet_wish import FacetWish

WARNS = frozenset({"afgeraden", "nog_niet_inzetbaar", "hoog_risico"})
EXPLAINS_ONLY = frozenset({Soort.UITSPRAAK, Soort.PRAKTIJKVOORBEELD, Soort.BEGRIP})
# Here more than one side answers; the one that was found is as good as the first choice.
AS_FOUND = frozenset({"voorbeeld", "lessen", "algemeen", "wat is"})
# Wishes that every kind of card can answer in its own way.
ANYTHING_GOES = frozenset({"algemeen", "wat is", "mag", "moet", "verschil", "onderbouwing"})
NEARLY_AS_GOOD = 0.75
AS_GOOD = 0.97
NAMES_AN_ARTICLE = re.compile(r"\bart(ikel|\.)|\b\d{1,3}(:\d+)?[a-z]{0,2}\b")
# Facets that say nothing to who did not ask for them, and what says more.
SAYS_LITTLE_ALONE = dict.fromkeys(
    ("fasen", "status", "steunt", "snelheid", "betrokken", "ingrijpendheid", "bevoegd", "stand"),
    ("doel", "oordeel"),
)
FacetsOf = Callable[[str], Mapping[str, Passage]]
"""The facets of a card, by the card's key."""
Knows = Callable[[str], bool]
"""Whether a card (by its key) speaks of the most telling word of the question."""
Named = Callable[[Passage], bool]
"""Whether the question says the first word of the card's name."""


@dataclass(frozen=True)
class Choice:
    """`question`, what it wishes, and the two looks into the index that choosing needs."""

    question: str
    wish: FacetWish
    facets_of: FacetsOf
    named: Named
    knows: Knows

    def of(self, hits: tuple[Hit, ...]) -> Passage:
        """The wished facet of the best card; without it the passage that was found."""
        best = self._card(hits)
        own = self.facets_of(best.kaart)
        if best.facet == TEKST or (best.facet in self.wish.facets and self.wish.name in AS_FOUND):
            return best
        wished = (own[facet] for facet in self.wish.facets if facet in own)
        general = (own[facet] for facet in SAYS_LITTLE_ALONE.get(best.facet, ()) if facet in own)
        return next(wished, next(general, best))

    def _card(self, hits: tuple[Hit, ...]) -> Passage:
        """The best card, unless another that is nearly as near fits the question better."""
        best = hits[0]
        near = [hit for hit in hits if hit.score >= NEARLY_AS_GOOD * best.score]
        better = (
            self._for_this_age(hits)
            or self._contradicts(near)
            or self._without_warning(best, near)
            or self._measure(near)
        )
        return (better or self._with_that_side(near) or best).passage

    def _for_this_age(self, hits: tuple[Hit, ...]) -> Hit | None:
        """For a child of ten the law has its own measures; a card that says so goes before all others."""
        age = stated_age(self.question)
        if age is None:
            return None
        measures = self._measures(list(hits))
        return next((hit for hit in measures if is_for_younger(age, self._text_of(hit.passage))), None)

    def _text_of(self, passage: Passage) -> str:
        return "\n".join(facet.tekst for facet in self.facets_of(passage.kaart).values())

    def _contradicts(self, near: list[Hit]) -> Hit | None:
        """A question that takes something for granted is answered by the card that says otherwise."""
        if not takes_for_granted(self.question):
            return None
        denied = (hit for hit in near if hit.passage.herkomst.status in CONTRADICTED)
        return next((hit for hit in denied if self.named(hit.passage)), None)

    def _measure(self, near: list[Hit]) -> Hit | None:
        """Whether something may be done is said by the interventie, not by one case or a definition."""
        best = near[0].passage
        if not self.wish.asks_permission or best.soort not in EXPLAINS_ONLY:
            return None
        least = self.knows(best.kaart)
        fitting = (hit for hit in self._measures(near) if self._fits(hit.passage))
        return self._named_first(
            [hit for hit in fitting if self.named(hit.passage) or self.knows(hit.passage.kaart) or not least]
        )

    def _with_that_side(self, near: list[Hit]) -> Hit | None:
        """A card that has no such side (a definition has no steps) makes room for one that has."""
        best = near[0].passage
        wished = self.wish.facets[0]
        if self.wish.name in ANYTHING_GOES or best.facet == TEKST or self._has(best, self._enough(best)):
            return None
        least = self.knows(best.kaart)
        having = (hit for hit in near if self._has(hit.passage, (wished,)) and self._fits(hit.passage))
        return self._named_first([hit for hit in having if self.knows(hit.passage.kaart) or not least])

    def _named_first(self, hits: list[Hit]) -> Hit | None:
        return next((hit for hit in hits if self.named(hit.passage)), hits[0] if hits else None)

    def _enough(self, best: Passage) -> tuple[str, ...]:
        """One case or a definition must have the very side; of other cards a second choice will do.

        An article does when it was asked for, not when it only came up.
        """
        by_chance = best.soort is Soort.WETSARTIKEL and not NAMES_AN_ARTICLE.search(self.question.lower())
        return self.wish.facets[:1] if by_chance or best.soort in EXPLAINS_ONLY else self.wish.facets

    def _has(self, passage: Passage, facets: tuple[str, ...]) -> bool:
        own = self.facets_of(passage.kaart)
        return any(facet in own for facet in facets)

    def _fits(self, passage: Passage) -> bool:
        return passage.herkomst.status not in WARNS or self.named(passage)

    def _without_warning(self, best: Hit, near: list[Hit]) -> Hit | None:
        """A card that warns only answers other questions when it is clearly the one that is meant."""
        if self.wish.asks_permission or best.passage.herkomst.status not in WARNS:
            return None
        calm = [hit for hit in self._measures(near) if hit.passage.herkomst.status not in WARNS]
        if not self.named(best.passage):
            return next((hit for hit in calm if self.named(hit.passage)), None)
        return next((hit for hit in calm if hit.score >= AS_GOOD * best.score), None)

    def _measures(self, near: list[Hit]) -> Iterator[Hit]:
        return (hit for hit in near if hit.passage.soort is Soort.INTERVENTIE)
