"""The search itself: vectors and words together, cards put together from their entries, and the verdict."""

import time

from knowledge.embedding import TextEmbedder
from knowledge.index import SearchIndex
from knowledge.search.candidates import find_candidates
from knowledge.search.documents import Documents
from knowledge.search.evidence import EvidenceReader
from knowledge.search.facet_wish import read_facet_wish
from knowledge.search.gate import Gate, Oordeel
from knowledge.search.question import Question, QuestionReader
from knowledge.search.ranking import Ranked, Ranker
from knowledge.search.results import Evidence, Hit, SearchResult

KEPT_REJECTED = 20
# No card has more facets: among so many times `aantal` passages are always enough different cards.
MOST_FACETS = 20


class SearchEngine:
    """Holds everything a search needs; made once per index."""

    def __init__(
        self, index: SearchIndex, embedder: TextEmbedder, reader: QuestionReader, gate: Gate
    ) -> None:
        self._index = index
        self._embedder = embedder
        self._reader = reader
        self._gate = gate
        self._documents = Documents(index.layout)
        self._ranker = Ranker(index.layout, reader)
        self._evidence = EvidenceReader(index)

    def search(self, vraag: str, aantal: int = 10) -> SearchResult:
        """The best passages for a question, one per card. Any text is accepted."""
        clock = _Clock()
        question = self._reader.read(vraag)
        if question.is_empty:
            return self._result((), (), Evidence(), question, clock)
        vector = self._embedder.query(question.embedded_text)
        clock.lap("embedding")
        corrected = self._index.correction.of_question(vector)
        found = find_candidates(self._index, self._documents, question, corrected)
        clock.lap("zoeken")
        most = MOST_FACETS * (aantal + 1) + KEPT_REJECTED
        ranked = self._ranker.ranked(question, read_facet_wish(question.text), found, most)
        shown, rest = self._collapsed(ranked, aantal)
        evidence = self._evidence.evidence(question, corrected, found, ranked[0]) if ranked else Evidence()
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
        verdict = self._verdict(question, certainty) if hits else Oordeel.GEEN_BRON
        return SearchResult(
            hits=hits,
            rejected=rejected,
            sufficient=verdict is Oordeel.ANTWOORD,
            offers_choices=verdict is Oordeel.KEUZES,
            certainty=certainty,
            threshold=self._gate.drempel_antwoord,
            evidence=evidence,
            index_version=self._index.manifest.generation,
            timings=clock.laps,
        )

    def _verdict(self, question: Question, certainty: float) -> Oordeel:
        """An article that we know is found by its name; one that we do not know cannot be answered."""
        if question.references.unknown:
            return Oordeel.GEEN_BRON
        return Oordeel.ANTWOORD if question.references.articles else self._gate.verdict(certainty)

    def _collapsed(self, ranked: list[Ranked], aantal: int) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
        """(shown, rejected): the best passage of each group, so that every place is another subject."""
        shown: list[tuple[Ranked, int]] = []
        rest: list[tuple[Ranked, int]] = []
        seen: set[int] = set()
        for rang, one in enumerate(ranked, start=1):
            if one.group not in seen and len(shown) < aantal:
                seen.add(one.group)
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
