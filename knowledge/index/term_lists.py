"""Adding up inverted lists: the same sums in the same order for every engine, so the same answers."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from knowledge.index.base import Scored
from knowledge.index.layout import Numbers
from knowledge.index.postings import PostingList
from knowledge.index.vectors import best_of

MOST_TERMS = 2_000
# 16 megabytes. The words of one question are asked for three times, common words by every question.
MOST_KEPT_POSTINGS = 2_000_000
COST_OF_A_LIST = 16

FetchLists = Callable[[list[str]], Sequence[PostingList]]


class TermLists:
    """The inverted lists of one generation, the last used ones kept; safe to use from several threads.

    `fetch` gives the lists of the terms that exist; it is never asked for more than `MOST_TERMS`.
    """

    def __init__(self, fetch: FetchLists, groups: int) -> None:
        self._fetch = fetch
        self._groups = groups
        self._kept: OrderedDict[str, PostingList | None] = OrderedDict()
        self._kept_postings = 0
        self._lock = threading.Lock()

    def of(self, terms: Sequence[str]) -> list[PostingList]:
        """In alphabetical order: sums of floats depend on their order, and answers must not."""
        wanted = sorted({term for term in terms if _can_exist(term)})[:MOST_TERMS]
        known = self._remembered(wanted)
        missing = [term for term in wanted if term not in known]
        if missing:
            fetched = {one.term: one for one in self._fetch(missing)}
            known |= {term: fetched.get(term) for term in missing}
            self._remember({term: known[term] for term in missing})
        return [one for term in wanted if (one := known[term]) is not None]

    def lexical(self, terms: Sequence[str], best: int) -> Scored:
        lists = self.of(terms)
        if not lists:
            return Scored(np.array([], np.int64), np.array([], np.float32))
        groups = np.concatenate([one.groups for one in lists])
        weights = np.concatenate([one.weights for one in lists])
        scores = np.bincount(groups, weights, minlength=self._groups).astype(np.float32)
        found = best_of(scores, best)
        held = found.scores > 0
        return Scored(found.numbers[held], found.scores[held])

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        return {one.term: len(one.groups) for one in self.of(terms)}

    def terms_in(self, groups: Numbers, terms: Sequence[str]) -> frozenset[str]:
        return frozenset(one.term for one in self.of(terms) if _holds_any(one.groups, groups))

    def _remembered(self, terms: list[str]) -> dict[str, PostingList | None]:
        with self._lock:
            found = {term: self._kept[term] for term in terms if term in self._kept}
            for term in found:
                self._kept.move_to_end(term)
        return found

    def _remember(self, lists: dict[str, PostingList | None]) -> None:
        with self._lock:
            for term, one in lists.items():
                if term not in self._kept:
                    self._kept[term] = one
                    self._kept_postings += _cost(one)
            while self._kept_postings > MOST_KEPT_POSTINGS:
                self._kept_postings -= _cost(self._kept.popitem(last=False)[1])


def _cost(one: PostingList | None) -> int:
    """An unknown word costs something too: there is no end to typing errors."""
    return COST_OF_A_LIST + (len(one.groups) if one else 0)


def _can_exist(term: str) -> bool:
    """Databases hold no NUL and no half characters in text, and no analysed word has them."""
    return term.isprintable()


def _holds_any(listed: NDArray[np.int32], groups: Numbers) -> bool:
    """`listed` is ascending, so a few groups are looked up and not compared with all."""
    if not len(listed) or not len(groups):
        return False
    at = np.searchsorted(listed, groups).clip(max=len(listed) - 1)
    return bool((listed[at] == groups).any())
