"""Joins what the vectors and the words say about every group into one score."""

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index.layout import Numbers

BEST_ENTRIES = 200
BEST_GROUPS = 100
DENSE_WEIGHT = 0.6
TESTIFYING = 3
# A group with fewer entries is completed with weaker copies: one lucky text is no proof for a card.
NEXT_COPY = 0.85


def closeness(group_of_entry: Numbers, cosines: FloatArray, groups: Numbers) -> FloatArray:
    """Mean cosine of the three best entries of each group. `group_of_entry` runs along `cosines`.

    A card that several of its texts point at is more likely meant than one with a single near text.
    """
    order = np.lexsort((-cosines, group_of_entry))
    sorted_groups, sorted_cosines = group_of_entry[order], cosines[order]
    begins = np.searchsorted(sorted_groups, groups)
    sizes = np.searchsorted(sorted_groups, groups, side="right") - begins
    best = np.zeros((len(groups), TESTIFYING), dtype=np.float32)
    for place in range(TESTIFYING):
        present = sizes > place
        best[present, place] = sorted_cosines[begins[present] + place]
        best[~present, place] = NEXT_COPY * best[~present, place - 1]
    mean: FloatArray = best.clip(min=0).mean(axis=1)
    return mean


def fused(dense: FloatArray, lexical: FloatArray) -> FloatArray:
    """0..1 for every group; each list is first scaled over its own best groups.

    A list in which only one group scores says nothing about how good it is and is left out.
    """
    return DENSE_WEIGHT * scaled(dense) + (1 - DENSE_WEIGHT) * scaled(lexical)


def scaled(values: FloatArray) -> FloatArray:
    if not len(values):
        return values
    best = np.sort(values)[-BEST_GROUPS:]
    least, most = float(best[0]), float(best[-1])
    if most <= least or np.count_nonzero(values > 0) == 1:
        return np.zeros_like(values)
    within: FloatArray = ((values - least) / (most - least)).clip(0, 1)
    return within
