import numpy as np
import pytest

from knowledge.index import Scored
from knowledge.search.fusion import fused


def found(scores: dict[int, float]) -> Scored:
    best_first = sorted(scores.items(), key=lambda pair: -pair[1])
    return Scored(
        np.array([number for number, _ in best_first], dtype=np.int64),
        np.array([score for _, score in best_first], dtype=np.float32),
    )


def test_what_both_searches_find_comes_first() -> None:
    both = fused(found({0: 0.80, 1: 0.90, 2: 0.89}), found({2: 9.0, 0: 3.0, 1: 2.0}))
    assert both.numbers[both.scores.argmax()] == 2


def test_the_best_of_both_scores_one() -> None:
    assert fused(found({0: 0.7, 1: 0.9}), found({1: 5.0, 0: 1.0})).scores[1] == pytest.approx(1.0)


@pytest.mark.parametrize("lexical", [{}, {0: 4.0}])
def test_without_a_word_ranking_the_vectors_decide(lexical: dict[int, float]) -> None:
    assert fused(found({0: 0.7, 1: 0.9, 2: 0.8}), found(lexical)).scores.tolist() == pytest.approx(
        [0, 0.5, 0.25]
    )


def test_equal_cosines_are_no_error() -> None:
    assert fused(found({0: 0.8, 1: 0.8}), found({})).scores.tolist() == [0, 0]
