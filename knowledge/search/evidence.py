"""The measures by which the gate decides whether the best card answers the question."""

from typing import NamedTuple

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index import SearchIndex
from knowledge.index.postings import inverse_document_frequency
from knowledge.index.topic import likeness_to, on_topic
from knowledge.search.candidates import Candidates
from knowledge.search.fusion import BEST_GROUPS
from knowledge.search.question import Question
from knowledge.search.ranking import Ranked
from knowledge.search.results import Evidence

LEAST_SHARED_GRAMS = 0.5
# One familiar word proves little ('weer' is also in 'weerbaar'): it counts as if others were unknown.
COVERAGE_PRIOR = 4.0


class _Word(NamedTuple):
    """Its index terms, the stem first, and in how many groups that stem stands."""

    terms: tuple[str, ...]
    frequency: int


class EvidenceReader:
    def __init__(self, index: SearchIndex) -> None:
        self._index = index
        self._groups = len(index.layout.card_of_group)

    def evidence(self, question: Question, vector: FloatArray, found: Candidates, best: Ranked) -> Evidence:
        """About the group of the best passage, against the other candidates. `vector` is corrected."""
        at = int(np.searchsorted(found.groups, best.group))
        own = self._index.layout.group_of_entry[found.entries] == best.group
        others = np.sort(found.closeness)[-BEST_GROUPS:]
        words = self._words(question)
        shares = self._known_shares(words, best.group)
        return Evidence(
            topic=on_topic(self._index.correction.topic, vector),
            outside=likeness_to(self._index.correction.outside, vector),
            cosine=float(found.cosines[own].max()),
            closeness=float(found.closeness[at]),
            stands_out=float(found.closeness[at] - others.mean()),
            coverage=self._coverage(words, shares),
            unknown=_unknown(words, shares),
        )

    def _words(self, question: Question) -> list[_Word]:
        stems = [terms[0] for terms in question.words.values()]
        frequencies = self._index.document_frequencies(stems)
        return [_Word(terms, frequencies.get(terms[0], 0)) for terms in question.words.values()]

    def _known_shares(self, words: list[_Word], group: int) -> list[float]:
        """How much of each word the group knows."""
        terms = [term for word in words for term in word.terms]
        known = self._index.terms_in(np.array([group], dtype=np.int64), terms) if terms else frozenset()
        return [_known_share(word.terms, known) for word in words]

    def _coverage(self, words: list[_Word], shares: list[float]) -> float:
        """Share of the question's words that the group knows, rare words counting most."""
        weights = [inverse_document_frequency(self._groups, word.frequency) for word in words]
        return float(np.dot(weights, shares)) / (COVERAGE_PRIOR + sum(weights))


def _unknown(words: list[_Word], shares: list[float]) -> float:
    """Share of the words that stand nowhere; a typing error of a word that the group knows is known."""
    if not words:
        return 1.0
    strange = [word.frequency == 0 and not share for word, share in zip(words, shares, strict=True)]
    return sum(strange) / len(words)


def _known_share(terms: tuple[str, ...], known: frozenset[str]) -> float:
    """1 for a known stem; a word that shares most of its 4-grams counts for that share."""
    stem, *grams = terms
    if stem in known:
        return 1.0
    share = sum(gram in known for gram in grams) / len(grams) if grams else 0.0
    return share if share >= LEAST_SHARED_GRAMS else 0.0
