"""Weighted sum of two rankings, each first scaled to 0..1 over its own best entries."""

from collections.abc import Mapping

import numpy as np

from knowledge.embedding import FloatArray

BEST_OF_EACH = 200
DENSE_WEIGHT = 0.5


def fused(cosines: FloatArray, lexical: Mapping[int, float]) -> FloatArray:
    """One score (0..1) per entry; entries outside the best of both lists score 0.

    A lexical list of one entry says nothing about how good it is, so then the vectors decide alone.
    """
    scores = np.zeros(len(cosines), dtype=np.float32)
    best = np.argsort(-cosines, kind="stable")[:BEST_OF_EACH]
    scores[best] += DENSE_WEIGHT * _scaled(cosines[best])
    if len(lexical) > 1:
        entries = np.fromiter(lexical.keys(), dtype=np.int64)
        weights = np.fromiter(lexical.values(), dtype=np.float32)
        scores[entries] += (1 - DENSE_WEIGHT) * _scaled(weights)
    return scores


def _scaled(values: FloatArray) -> FloatArray:
    if not len(values):
        return values
    span = float(values.max() - values.min())
    scaled: FloatArray = (values - values.min()) / span if span else np.zeros_like(values)
    return scaled
