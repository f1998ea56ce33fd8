"""BM25 weights, computed once per generation so that a search only adds them up."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.index.analyser import GRAM_WEIGHT, Terms

K1 = 1.2
B = 0.75


@dataclass(frozen=True)
class Posting:
    """`term` carries its field: 's:driehoek' is a stem, 'g:drie' a 4-gram."""

    term: str
    entry: int
    weight: float


def stem_term(stem: str) -> str:
    return f"s:{stem}"


def gram_term(gram: str) -> str:
    return f"g:{gram}"


def inverse_document_frequency(documents: int, containing: int) -> float:
    return math.log(1 + (documents - containing + 0.5) / (containing + 0.5))


def postings(analysed: Sequence[Terms]) -> Iterator[Posting]:
    """The weights of both fields; a 4-gram counts half."""
    stems = [[stem_term(stem) for stem in terms.stems] for terms in analysed]
    grams = [[gram_term(gram) for gram in terms.grams] for terms in analysed]
    yield from _field(stems, 1.0)
    yield from _field(grams, GRAM_WEIGHT)


def _field(documents: Sequence[Sequence[str]], field_weight: float) -> Iterator[Posting]:
    frequency = Counter(term for document in documents for term in set(document))
    average = sum(map(len, documents)) / max(1, len(documents)) or 1.0
    for entry, document in enumerate(documents):
        length_norm = K1 * (1 - B + B * len(document) / average)
        for term, count in Counter(document).items():
            idf = inverse_document_frequency(len(documents), frequency[term])
            yield Posting(term, entry, field_weight * idf * count * (K1 + 1) / (count + length_norm))
