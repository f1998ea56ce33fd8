"""The search itself: vectors and words together, cards put together from their entries, and the verdict."""

import time
from collections import Counter

from knowledge.embedding import TextEmbedder
from knowledge.index import SearchIndex
from knowledge.search.evidence import EvidenceReader
from knowledge.search.facet_wish import read_facet_wish
from knowledge.search.fusion import BEST_OF_EACH, fused
from knowledge.search.gate import Gate
from knowledge.search.question import Question, QuestionReader
from knowledge.search.ranking import Ranked, Ranker
from knowledge.search.results import Evidence, Hit, SearchResult

SHOWN_PER_CARD = 2
KEPT_REJECTED = 20


class SearchEngine:
    """Holds everything a search needs; made once per index."""

    def __init__(
        self, index: SearchIndex, embedder: TextEmbedder, reader: QuestionReader, gate: Gate
    ) -> None:
        self._index = index
        self._embedder = embedder
        self._reader = reader
        self._gate = gate
        self._ranker = Ranker(index.layout, reader)
        self._evidence = EvidenceReader(index)

    def search(self, vraag: str, aantal: int = 10) -> SearchResult:
        """The best passages for a question, at most two per card. Any text is accepted."""
        clock = _Clock()
        question = self._reader.read(vraag)
        if question.is_empty:
            return self._result((), (), Evidence(), question, clock)
        vector = self._embedder.query(question.embedded_text)
        clock.lap("embedding")
        nearest = self._index.dense(vector, BEST_OF_EACH)
        entries = fused(nearest, self._index.lexical(question.terms, BEST_OF_EACH))
        clock.lap("zoeken")
        ranked = self._ranker.ranked(question, read_facet_wish(question.text), entries)
        shown, rest = self._collapsed(ranked, aantal)
        evidence = (
            self._evidence.evidence(question, vector, nearest, ranked[0].number) if ranked else Evidence()
        )
        clock.lap("rangschikken")
        return self._result(shown, rest, evidence, question, clock)

    def _result(
        self,
        hits: tuple[Hit, ...],
        rejected: tuple[Hit, ...],
        evidence: Evidence,
        question: Question,
        clock: "_Clock",
    ) -> SearchResult:
        certainty = self._gate.certainty(evidence) if hits else 0.0
        return SearchResult(
            hits=hits,
            rejected=rejected,
            sufficient=bool(hits) and self._sufficient(question, certainty),
            certainty=certainty,
            threshold=self._gate.threshold,
            evidence=evidence,
            index_version=self._index.manifest.generation,
            timings=clock.laps,
        )

    def _sufficient(self, question: Question, certainty: float) -> bool:
        """An article that we know is found by its name; one that we do not know cannot be answered."""
        if question.references.unknown:
            return False
        return bool(question.references.articles) or certainty >= self._gate.threshold

    def _collapsed(self, ranked: list[Ranked], aantal: int) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
        """(shown, rejected): a card shows its best facets only, the others make room for other cards."""
        shown: list[tuple[Ranked, int]] = []
        rest: list[tuple[Ranked, int]] = []
        per_card: Counter[int] = Counter()
        for rang, one in enumerate(ranked, start=1):
            room = len(shown) < aantal and per_card[one.card] < SHOWN_PER_CARD
            if room:
                per_card[one.card] += 1
                shown.append((one, len(shown) + 1))
            elif len(rest) < KEPT_REJECTED:
                rest.append((one, rang))
        return self._hits(shown), self._hits(rest)

    def _hits(self, placed: list[tuple[Ranked, int]]) -> tuple[Hit, ...]:
        passages = self._index.passages([one.number for one, _ in placed])
        return tuple(
            Hit(passage, round(min(1.0, one.score), 4), rang)
            for passage, (one, rang) in zip(passages, placed, strict=True)
        )


class _Clock:
    """Milliseconds per step."""

    def __init__(self) -> None:
        self.laps: dict[str, float] = {}
        self._last = time.perf_counter()

    def lap(self, name: str) -> None:
        now = time.perf_counter()
        self.laps[name] = round((now - self._last) * 1000, 2)
        self._last = now
