"""The measures by which the gate decides whether the best card is about the question."""

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index import Scored, SearchIndex
from knowledge.index.layout import Numbers
from knowledge.index.postings import inverse_document_frequency
from knowledge.search.question import Question
from knowledge.search.results import Evidence

LEAST_SHARED_GRAMS = 0.5
# One familiar word proves little ('weer' is also in 'weerbaar'): it counts as if others were unknown.
COVERAGE_PRIOR = 4.0


class EvidenceReader:
    def __init__(self, index: SearchIndex) -> None:
        self._index = index
        self._size = len(index.layout.group_of_entry)

    def evidence(self, question: Question, vector: FloatArray, nearest: Scored, best: int) -> Evidence:
        """`best`: entry number of the best passage; its whole group testifies."""
        layout = self._index.layout
        numbers = layout.entries_of_groups([int(layout.group_of_entry[best])])
        cosine = float(self._index.cosines(vector, numbers).max())
        return Evidence(
            cosine=cosine,
            stands_out=cosine - float(nearest.scores.mean()),
            coverage=self._coverage(question, numbers),
        )

    def _coverage(self, question: Question, numbers: Numbers) -> float:
        """Share of the question's words that the card knows, rare words counting most."""
        if not question.words:
            return 0.0
        terms = [term for terms in question.words.values() for term in terms]
        known = self._index.terms_in(numbers, terms)
        frequencies = self._index.document_frequencies([terms[0] for terms in question.words.values()])
        stems = [terms[0] for terms in question.words.values()]
        idf = [inverse_document_frequency(self._size, frequencies.get(stem, 0)) for stem in stems]
        shares = [_known_share(stem, grams, known) for stem, *grams in question.words.values()]
        return float(np.dot(idf, shares)) / (COVERAGE_PRIOR + sum(idf))


def _known_share(stem: str, grams: list[str], known: frozenset[str]) -> float:
    """1 for a known stem; a word that shares most of its 4-grams counts for that share."""
    if stem in known:
        return 1.0
    share = sum(gram in known for gram in grams) / len(grams) if grams else 0.0
    return share if share >= LEAST_SHARED_GRAMS else 0.0
