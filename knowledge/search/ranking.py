"""Puts passages in order: what was found, what the question says about its subject and about the facet."""

from dataclasses import dataclass

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index.layout import Layout, Numbers
from knowledge.search.candidates import Candidates
from knowledge.search.facet_wish import FacetWish
from knowledge.search.fusion import fused
from knowledge.search.question import Question, QuestionReader

ARTICLE_BOOST = 0.6
ARTICLE_ITSELF_BOOST = 1.2
GRONDSLAG_BOOST = 0.12
TITLE_BOOST = 0.05
WISH_BOOST = 0.08
# What a document says comes before a card about the same subject.
DOCUMENT_BOOST = 1.0
# Chooses among the facets of a card; it only moves cards that are all but equal.
OWN_BOOST = 0.05


@dataclass(frozen=True)
class Ranked:
    """A passage by its entry number, with the number of its group."""

    number: int
    group: int
    score: float


class Ranker:
    """Made once per index."""

    def __init__(self, layout: Layout, reader: QuestionReader) -> None:
        self._layout = layout
        self._names = reader.stems_of_names([card.titel for card in layout.cards])
        # 'Mag ik een groep op Telegram sluiten' is not about what Telegram is.
        self._explains = np.array([card.naam.startswith("begrip/") for card in layout.cards], dtype=bool)

    def ranked(self, question: Question, wish: FacetWish, found: Candidates, most: int) -> list[Ranked]:
        """The best passages of the candidates, at most this many, best first."""
        layout = self._layout
        cards = layout.card_of_group[found.groups]
        score = fused(found.closeness, found.lexical)
        score = score + self._boosts(question, wish, cards) + self._named(question, wish, cards)
        score = score + DOCUMENT_BOOST * np.isin(cards, found.asked_documents).astype(np.float32)
        is_passage = found.entries < layout.passages
        passages = found.entries[is_passage]
        at = np.searchsorted(found.groups, layout.group_of_entry[passages])
        total = score[at] + WISH_BOOST * self._wished(wish, passages) + OWN_BOOST * found.cosines[is_passage]
        order = np.lexsort((passages, -total))
        return [
            Ranked(int(passages[one]), int(found.groups[at[one]]), float(total[one]))
            for one in order[:most]
            if total[one] > 0
        ]

    def _boosts(self, question: Question, wish: FacetWish, cards: Numbers) -> FloatArray:
        """A question that only names an article is about the article, else about what it allows."""
        article = ARTICLE_ITSELF_BOOST if wish.asks_about_text_of_law else ARTICLE_BOOST
        boost = dict.fromkeys(question.references.interventies, GRONDSLAG_BOOST)
        boost |= dict.fromkeys(question.references.articles, article)
        if not boost:
            return np.zeros(len(cards), dtype=np.float32)
        names = (self._layout.cards[int(card)].naam for card in cards)
        return np.array([boost.get(name, 0.0) for name in names], dtype=np.float32)

    def _wished(self, wish: FacetWish, passages: Numbers) -> FloatArray:
        preferences = [wish.preference(facet) for facet in self._layout.facets]
        return np.array(preferences, dtype=np.float32)[self._layout.facet_of_passage[passages]]

    def _named(self, question: Question, wish: FacetWish, cards: Numbers) -> FloatArray:
        """For the share of each card's name that is said: 'gebiedsverbod' is not 'online gebiedsverbod'."""
        asked = {terms[0] for terms in question.words.values()}
        shares = [self._share(int(card), asked, wish) for card in cards]
        return TITLE_BOOST * np.array(shares, dtype=np.float32)

    def _share(self, card: int, asked: set[str], wish: FacetWish) -> float:
        name = self._names[card]
        if not name or (wish.asks_permission and self._explains[card]):
            return 0.0
        return len(asked & name) / len(name)
