"""Weighted sum of two rankings, each first scaled to 0..1 over its own best entries."""

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index import Scored

BEST_OF_EACH = 200
DENSE_WEIGHT = 0.5


def fused(dense: Scored, lexical: Scored) -> Scored:
    """One score (0..1) for every entry of either list, in the order of their numbers.

    A lexical list of one entry says nothing about how good it is, so then the vectors decide alone.
    """
    numbers = np.union1d(dense.numbers, lexical.numbers)
    scores = np.zeros(len(numbers), dtype=np.float32)
    scores[np.searchsorted(numbers, dense.numbers)] += DENSE_WEIGHT * _scaled(dense.scores)
    if len(lexical.numbers) > 1:
        scores[np.searchsorted(numbers, lexical.numbers)] += (1 - DENSE_WEIGHT) * _scaled(lexical.scores)
    return Scored(numbers, scores)


def _scaled(values: FloatArray) -> FloatArray:
    if not len(values):
        return values
    span = float(values.max() - values.min())
    scaled: FloatArray = (values - values.min()) / span if span else np.zeros_like(values)
    return scaled
