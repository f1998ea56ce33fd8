"""Puts passages in order: what was found, what the question says about its subject and about the facet."""

from dataclasses import dataclass

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index import Scored
from knowledge.index.layout import Layout, Numbers
from knowledge.search.facet_wish import FacetWish
from knowledge.search.question import Question, QuestionReader

OWN_WEIGHT = 0.6
ARTICLE_BOOST = 0.6
ARTICLE_ITSELF_BOOST = 1.2
TITLE_BOOST = 0.12
GRONDSLAG_BOOST = 0.12
WISH_BOOST = 0.15


@dataclass(frozen=True)
class Ranked:
    """A passage by its entry number, and the number of its card."""

    number: int
    card: int
    score: float


class Ranker:
    """Made once per index. A passage scores by itself and by the best entry of its group, so that a
    voorbeeldvraag lifts the facets of its card."""

    def __init__(self, layout: Layout, reader: QuestionReader) -> None:
        self._layout = layout
        self._names = reader.stems_of_names([card.titel for card in layout.cards])
        # 'Mag ik een groep op Telegram sluiten' is not about what Telegram is.
        self._explains = np.array([card.naam.startswith("begrip/") for card in layout.cards], dtype=bool)

    def ranked(self, question: Question, wish: FacetWish, entries: Scored) -> list[Ranked]:
        """Every passage of every group with a score, best first."""
        boosts = self._boosts(question, wish)
        groups, group_scores = self._group_scores(entries, list(boosts))
        passages = self._layout.passages_of_groups(groups)
        group_of = self._layout.group_of_entry[passages]
        cards = self._layout.card_of_group[group_of]
        own = _looked_up(entries, passages)
        total = OWN_WEIGHT * own + (1 - OWN_WEIGHT) * group_scores[np.searchsorted(groups, group_of)]
        total += np.array([boosts.get(int(card), 0.0) for card in cards], dtype=np.float32)
        total += WISH_BOOST * self._wished(wish, passages) + TITLE_BOOST * self._named(question, wish, cards)
        order = np.lexsort((passages, -total))
        return [Ranked(int(passages[at]), int(cards[at]), float(total[at])) for at in order]

    def _group_scores(self, entries: Scored, boosted_cards: list[int]) -> tuple[Numbers, FloatArray]:
        """The groups of the entries and of the boosted cards, ascending, each with its best entry's score."""
        found = self._layout.group_of_entry[entries.numbers]
        boosted = np.flatnonzero(np.isin(self._layout.card_of_group, boosted_cards))
        groups = np.union1d(found, boosted)
        scores = np.zeros(len(groups), dtype=np.float32)
        np.maximum.at(scores, np.searchsorted(groups, found), entries.scores)
        return groups, scores

    def _boosts(self, question: Question, wish: FacetWish) -> dict[int, float]:
        """A question that only names an article is about the article, else about what it allows."""
        article = ARTICLE_ITSELF_BOOST if wish.asks_about_text_of_law else ARTICLE_BOOST
        named = [(card, article) for card in question.references.articles]
        named += [(card, GRONDSLAG_BOOST) for card in question.references.interventies]
        known = self._layout.number_of_card
        return {known[card]: boost for card, boost in named if card in known}

    def _wished(self, wish: FacetWish, passages: Numbers) -> FloatArray:
        preferences = [wish.preference(facet) for facet in self._layout.facets]
        return np.array(preferences, dtype=np.float32)[self._layout.facet_of_passage[passages]]

    def _named(self, question: Question, wish: FacetWish, cards: Numbers) -> FloatArray:
        """Share of each card's name that the question says: 'gebiedsverbod' is not 'online gebiedsverbod'."""
        asked = {terms[0] for terms in question.words.values()}
        share = {int(card): self._share(int(card), asked, wish) for card in np.unique(cards)}
        return np.array([share[int(card)] for card in cards], dtype=np.float32)

    def _share(self, card: int, asked: set[str], wish: FacetWish) -> float:
        name = self._names[card]
        if not name or (wish.asks_permission and self._explains[card]):
            return 0.0
        return len(asked & name) / len(name)


def _looked_up(entries: Scored, passages: Numbers) -> FloatArray:
    """The score of each passage, 0 when it was not found itself. `entries` is in the order of numbers."""
    if not len(entries.numbers):
        return np.zeros(len(passages), dtype=np.float32)
    at = np.searchsorted(entries.numbers, passages).clip(max=len(entries.numbers) - 1)
    scores: FloatArray = np.where(entries.numbers[at] == passages, entries.scores[at], 0).astype(np.float32)
    return scores
