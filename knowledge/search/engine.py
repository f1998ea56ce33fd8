"""The search itself: vectors and words together, cards put together from their entries, and the verdict."""

import time
from collections import Counter, defaultdict
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from knowledge.embedding import FloatArray, TextEmbedder
from knowledge.index.bm25 import inverse_document_frequency
from knowledge.index.entries import Entries
from knowledge.index.local import LocalIndex
from knowledge.search.facet_wish import FacetWish, read_facet_wish
from knowledge.search.fusion import BEST_OF_EACH, fused
from knowledge.search.gate import Gate
from knowledge.search.question import Question, QuestionReader
from knowledge.search.results import Evidence, Hit, SearchResult

OWN_WEIGHT = 0.6
ARTICLE_BOOST = 0.45
GRONDSLAG_BOOST = 0.12
WISH_BOOST = 0.15
SHOWN_PER_CARD = 2
KEPT_REJECTED = 20
LEAST_SHARED_GRAMS = 0.5


class SearchEngine:
    """Holds everything a search needs; made once per process."""

    def __init__(
        self, index: LocalIndex, entries: Entries, embedder: TextEmbedder, reader: QuestionReader, gate: Gate
    ) -> None:
        self._index = index
        self._entries = entries
        self._embedder = embedder
        self._reader = reader
        self._gate = gate
        self._entries_of = _numbers_by_card(entries)

    def search(self, vraag: str, aantal: int = 10) -> SearchResult:
        """The best passages for a question, at most two per card. Any text is accepted."""
        clock = _Clock()
        question = self._reader.read(vraag)
        if question.is_empty:
            return self._nothing(clock)
        cosines = self._index.dense(self._embedder.query(question.embedded_text))
        clock.lap("embedding")
        entry_scores = fused(cosines, self._index.lexical(question.terms, BEST_OF_EACH))
        clock.lap("zoeken")
        ranked = self._ranked(question, self._card_scores(entry_scores, question), entry_scores)
        shown, rest = self._collapsed(ranked, aantal)
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
        return SearchResult((), (), False, 0.0, self._gate.threshold, Evidence(), version, clock.laps)

    def _sufficient(self, question: Question, certainty: float) -> bool:
        """An article that we know is found by its name; one that we do not know cannot be answered."""
        if question.references.unknown:
            return False
        return bool(question.references.articles) or certainty >= self._gate.threshold

    def _card_scores(self, scores: FloatArray, question: Question) -> dict[str, float]:
        best = {card: float(scores[numbers].max()) for card, numbers in self._entries_of.items()}
        for card in question.references.articles:
            best[card] += ARTICLE_BOOST
        for card in question.references.interventies:
            best[card] += GRONDSLAG_BOOST
        return best

    def _ranked(
        self, question: Question, card_scores: Mapping[str, float], scores: FloatArray
    ) -> list[tuple[float, int]]:
        """(score, entry number) of every passage with a score, best first."""
        wish = read_facet_wish(question.text)
        passages = self._entries.passages
        total = [
            (self._passage_score(number, wish, float(scores[number]), card_scores), number)
            for number in range(len(passages))
            if card_scores[passages[number].kaart] > 0
        ]
        return sorted(total, key=lambda pair: (-pair[0], pair[1]))

    def _passage_score(
        self, number: int, wish: FacetWish, own: float, card_scores: Mapping[str, float]
    ) -> float:
        passage = self._entries.passages[number]
        bonus = WISH_BOOST * wish.preference(passage.facet)
        return OWN_WEIGHT * own + (1 - OWN_WEIGHT) * card_scores[passage.kaart] + bonus

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
        numbers = self._entries_of[shown[0].passage.kaart]
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
        total = covered = 0.0
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


def _numbers_by_card(entries: Entries) -> dict[str, NDArray[np.int64]]:
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, card in enumerate(entries.cards()):
        numbers[card].append(number)
    return {card: np.array(own, dtype=np.int64) for card, own in numbers.items()}


class _Clock:
    """Milliseconds per step."""

    def __init__(self) -> None:
        self.laps: dict[str, float] = {}
        self._last = time.perf_counter()

    def lap(self, name: str) -> None:
        now = time.perf_counter()
        self.laps[name] = round((now - self._last) * 1000, 2)
        self._last = now
