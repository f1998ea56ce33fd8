"""The search itself: vectors and words together, cards put together from their entries, and the verdict."""

import time
from collections import Counter

import numpy as np
from numpy.typing import NDArray

from knowledge.embedding import FloatArray, TextEmbedder
from knowledge.index.bm25 import inverse_document_frequency
from knowledge.index.entries import Entries
from knowledge.index.local import LocalIndex
from knowledge.search.facet_wish import FacetWish, read_facet_wish
from knowledge.search.fusion import BEST_OF_EACH, fused
from knowledge.search.gate import Gate
from knowledge.search.layout import layout_of, title_of_cards
from knowledge.search.question import Question, QuestionReader
from knowledge.search.results import Evidence, Hit, SearchResult

OWN_WEIGHT = 0.6
ARTICLE_BOOST = 0.6
ARTICLE_ITSELF_BOOST = 1.2
TITLE_BOOST = 0.12
GRONDSLAG_BOOST = 0.12
WISH_BOOST = 0.15
SHOWN_PER_CARD = 2
MOST_RANKED = 200
KEPT_REJECTED = 20
LEAST_SHARED_GRAMS = 0.5
# One familiar word proves little ('weer' is also in 'weerbaar'): it counts as if others were unknown.
COVERAGE_PRIOR = 4.0


class SearchEngine:
    """Holds everything a search needs; made once per process."""

    def __init__(
        self, index: LocalIndex, entries: Entries, embedder: TextEmbedder, reader: QuestionReader, gate: Gate
    ) -> None:
        self._index = index
        self._entries = entries
        self.embedder = embedder
        self._reader = reader
        self._gate = gate
        self._layout = layout_of(entries)
        self._names = reader.stems_of_names(title_of_cards(entries, self._layout))
        # 'Mag ik een groep op Telegram sluiten' is not about what Telegram is.
        self._rules = np.array(
            [not card.startswith("begrip/") for card in self._layout.cards], dtype=np.float32
        )

    def search(self, vraag: str, aantal: int = 10) -> SearchResult:
        """The best passages for a question, at most two per card. Any text is accepted."""
        clock = _Clock()
        question = self._reader.read(vraag)
        if question.is_empty:
            return self._nothing(clock)
        cosines = self._index.dense(self.embedder.query(question.embedded_text))
        clock.lap("embedding")
        entry_scores = fused(cosines, self._index.lexical(question.terms, BEST_OF_EACH))
        clock.lap("zoeken")
        shown, rest = self._collapsed(self._ranked(question, entry_scores), aantal)
        evidence = self._evidence(question, cosines, shown)
        certainty = self._gate.certainty(evidence)
        clock.lap("rangschikken")
        return SearchResult(
            hits=shown,
            rejected=rest,
            sufficient=bool(shown) and self._sufficient(question, certainty),
            certainty=certainty,
            threshold=self._gate.threshold,
            evidence=evidence,
            index_version=self._index.manifest.generation,
            timings=clock.laps,
        )

    def _nothing(self, clock: "_Clock") -> SearchResult:
        version = self._index.manifest.generation
        return SearchResult(
            hits=(),
            rejected=(),
            sufficient=False,
            certainty=0.0,
            threshold=self._gate.threshold,
            evidence=Evidence(),
            index_version=version,
            timings=clock.laps,
        )

    def _sufficient(self, question: Question, certainty: float) -> bool:
        """An article that we know is found by its name; one that we do not know cannot be answered."""
        if question.references.unknown:
            return False
        return bool(question.references.articles) or certainty >= self._gate.threshold

    def _ranked(self, question: Question, entry_scores: FloatArray) -> list[tuple[float, int]]:
        """(score, entry number) of every passage with a score, best first.

        A passage scores by itself and by the best entry of its card, so that a voorbeeldvraag lifts
        the facets of its card; then comes what the question's wording says about the facet.
        """
        card_scores = np.zeros(len(self._layout.cards), dtype=np.float32)
        np.maximum.at(card_scores, self._layout.card_of_entry, entry_scores)
        of_passage = self._layout.card_of_entry[: len(self._entries.passages)]
        own = entry_scores[: len(of_passage)]
        wish = read_facet_wish(question.text)
        boosts = self._boosts(question, wish)[of_passage]
        total = OWN_WEIGHT * own + (1 - OWN_WEIGHT) * card_scores[of_passage] + boosts
        named = self._named(question) * (self._rules if wish.asks_permission else 1)
        total += WISH_BOOST * self._wished(wish) + TITLE_BOOST * named[of_passage]
        total[(card_scores[of_passage] == 0) & (boosts == 0)] = 0
        best = np.argsort(-total, kind="stable")[:MOST_RANKED]
        return [(float(total[number]), int(number)) for number in best if total[number] > 0]

    def _boosts(self, question: Question, wish: FacetWish) -> FloatArray:
        """A question that only names an article is about the article, else about what it allows."""
        boosts = np.zeros(len(self._layout.cards), dtype=np.float32)
        article = ARTICLE_ITSELF_BOOST if wish.asks_about_text_of_law else ARTICLE_BOOST
        for card in question.references.articles:
            boosts[self._layout.cards[card]] = article
        for card in question.references.interventies:
            boosts[self._layout.cards[card]] = GRONDSLAG_BOOST
        return boosts

    def _wished(self, wish: FacetWish) -> FloatArray:
        preferences = [wish.preference(facet) for facet in self._layout.facets]
        return np.array(preferences, dtype=np.float32)[self._layout.facet_of_passage]

    def _named(self, question: Question) -> FloatArray:
        """Share of each card's name that the question says: 'gebiedsverbod' is not 'online gebiedsverbod'."""
        asked = {terms[0] for terms in question.words.values()}
        shares = [len(asked & name) / len(name) if name else 0.0 for name in self._names]
        return np.array(shares, dtype=np.float32)

    def _collapsed(
        self, ranked: list[tuple[float, int]], aantal: int
    ) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
        """(shown, rejected): a card shows its best facets only, the others make room for other cards."""
        shown: list[Hit] = []
        rest: list[Hit] = []
        per_card: Counter[str] = Counter()
        for rang, (score, number) in enumerate(ranked, start=1):
            passage = self._entries.passages[number]
            room = len(shown) < aantal and per_card[passage.kaart] < SHOWN_PER_CARD
            if not room and len(rest) == KEPT_REJECTED:
                continue
            per_card[passage.kaart] += room
            place = len(shown) + 1 if room else rang
            (shown if room else rest).append(Hit(passage, round(min(1.0, score), 4), place))
        return tuple(shown), tuple(rest)

    def _evidence(self, question: Question, cosines: FloatArray, shown: tuple[Hit, ...]) -> Evidence:
        if not shown:
            return Evidence()
        numbers = self._layout.entries_of(shown[0].passage.kaart)
        nearest = np.sort(cosines)[-BEST_OF_EACH:]
        cosine = float(cosines[numbers].max())
        return Evidence(
            cosine=cosine,
            stands_out=cosine - float(nearest.mean()),
            coverage=self._coverage(question, numbers),
        )

    def _coverage(self, question: Question, numbers: NDArray[np.int64]) -> float:
        """Share of the question's words that the card knows, rare words counting most."""
        if not question.words:
            return 0.0
        terms = [term for terms in question.words.values() for term in terms]
        known = self._index.terms_in(numbers.tolist(), terms)
        frequencies = self._index.document_frequencies([terms[0] for terms in question.words.values()])
        total, covered = COVERAGE_PRIOR, 0.0
        for stem, *grams in question.words.values():
            weight = inverse_document_frequency(self._index.size, frequencies.get(stem, 0))
            total += weight
            covered += weight * _known_share(stem, grams, known)
        return covered / total


def _known_share(stem: str, grams: list[str], known: frozenset[str]) -> float:
    """1 for a known stem; a word that shares most of its 4-grams counts for that share."""
    if stem in known:
        return 1.0
    share = sum(gram in known for gram in grams) / len(grams) if grams else 0.0
    return share if share >= LEAST_SHARED_GRAMS else 0.0


class _Clock:
    """Milliseconds per step."""

    def __init__(self) -> None:
        self.laps: dict[str, float] = {}
        self._last = time.perf_counter()

    def lap(self, name: str) -> None:
        now = time.perf_counter()
        self.laps[name] = round((now - self._last) * 1000, 2)
        self._last = now
