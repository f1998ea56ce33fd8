"""Inverted lists with BM25 weights, computed once per generation so that a search only adds them up."""

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.index.analyser import GRAM_WEIGHT, Terms

K1 = 1.2
B = 0.75
# A 4-gram in more than this share of the groups says nothing and costs most of the time of a search.
# In a small dossier every 4-gram is kept: there a third of the texts can be about one subject.
MOST_GRAM_SHARE = 0.05
SMALL_DOSSIER = 10_000


@dataclass(frozen=True)
class PostingList:
    """One term: the groups that hold it, ascending, and its weight in each.

    `term` carries its field: 's:driehoek' is a stem, 'g:drie' a 4-gram.
    """

    term: str
    groups: NDArray[np.int32]
    weights: NDArray[np.float32]


@dataclass(frozen=True)
class Postings:
    """The lists of one generation, in alphabetical order of their terms."""

    terms: tuple[str, ...]
    begins: NDArray[np.int64]
    groups: NDArray[np.int32]
    weights: NDArray[np.float32]

    def __iter__(self) -> Iterator[PostingList]:
        for number, term in enumerate(self.terms):
            stretch = slice(self.begins[number], self.begins[number + 1])
            yield PostingList(term, self.groups[stretch], self.weights[stretch])


def stem_term(stem: str) -> str:
    return f"s:{stem}"


def gram_term(gram: str) -> str:
    return f"g:{gram}"


def inverse_document_frequency(documents: int, containing: int) -> float:
    return math.log(1 + (documents - containing + 0.5) / (containing + 0.5))


class _Field:
    """Counts of one field while documents stream by; 12 bytes per different term of a document."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.term_of, self.group_of, self.count_of = array("i"), array("i"), array("i")
        self.lengths = array("i")

    def add(self, terms: Iterable[str]) -> None:
        counts = Counter(terms)
        group = len(self.lengths)
        for term, count in counts.items():
            self.term_of.append(self.numbers.setdefault(term, len(self.numbers)))
            self.group_of.append(group)
            self.count_of.append(count)
        self.lengths.append(sum(counts.values()))


def postings_of(analysed: Iterable[Terms]) -> Postings:
    """The weights of both fields; a 4-gram counts half."""
    stems, grams = _Field(), _Field()
    for terms in analysed:
        stems.add(map(stem_term, terms.stems))
        grams.add(map(gram_term, terms.grams))
    documents = len(stems.lengths)
    most = documents if documents <= SMALL_DOSSIER else int(MOST_GRAM_SHARE * documents)
    lists = [*_lists(stems, 1.0, documents), *_lists(grams, GRAM_WEIGHT, most)]
    lists.sort(key=lambda one: one.term)
    return _joined(lists)


def _lists(field: _Field, field_weight: float, most: int) -> Iterator[PostingList]:
    term = np.frombuffer(field.term_of, dtype=np.int32)
    order = np.argsort(term, kind="stable")
    frequency = np.bincount(term, minlength=len(field.numbers))
    ends = np.cumsum(frequency)
    groups = np.frombuffer(field.group_of, dtype=np.int32)[order]
    weights = _weights(field, frequency)[order] * np.float32(field_weight)
    for name, number in field.numbers.items():
        if frequency[number] <= most:
            stretch = slice(ends[number] - frequency[number], ends[number])
            yield PostingList(name, groups[stretch], weights[stretch])


def _weights(field: _Field, frequency: NDArray[np.int64]) -> NDArray[np.float32]:
    """BM25 (Robertson and Zaragoza, 2009) of every (term, group) pair, in the order they were added."""
    documents = len(field.lengths)
    lengths = np.frombuffer(field.lengths, dtype=np.int32)
    average = float(lengths.mean()) if documents else 1.0
    length_norm = K1 * (1 - B + B * lengths / (average or 1.0))
    idf = np.array([inverse_document_frequency(documents, int(count)) for count in frequency])
    count = np.frombuffer(field.count_of, dtype=np.int32)
    group, term = (
        np.frombuffer(field.group_of, dtype=np.int32),
        np.frombuffer(field.term_of, dtype=np.int32),
    )
    weights: NDArray[np.float32] = (idf[term] * count * (K1 + 1) / (count + length_norm[group])).astype(
        np.float32
    )
    return weights


def _joined(lists: Sequence[PostingList]) -> Postings:
    empty = PostingList("", np.array([], np.int32), np.array([], np.float32))
    parts = [*lists, empty]
    return Postings(
        terms=tuple(one.term for one in lists),
        begins=np.concatenate([[0], np.cumsum([len(one.groups) for one in lists], dtype=np.int64)]).astype(
            np.int64
        ),
        groups=np.concatenate([one.groups for one in parts]),
        weights=np.concatenate([one.weights for one in parts]),
    )
