import numpy as np
import pytest

from knowledge.search.fusion import fused


def cosines(*values: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.array(values, dtype=np.float32)


def test_what_both_searches_find_comes_first() -> None:
    scores = fused(cosines(0.80, 0.90, 0.89), {2: 9.0, 0: 3.0, 1: 2.0})
    assert scores.argmax() == 2


def test_the_best_of_both_scores_one() -> None:
    assert fused(cosines(0.7, 0.9), {1: 5.0, 0: 1.0})[1] == pytest.approx(1.0)


@pytest.mark.parametrize("lexical", [{}, {0: 4.0}])
def test_without_a_word_ranking_the_vectors_decide(lexical: dict[int, float]) -> None:
    assert fused(cosines(0.7, 0.9, 0.8), lexical).tolist() == pytest.approx([0, 0.5, 0.25])


def test_equal_cosines_are_no_error() -> None:
    assert fused(cosines(0.8, 0.8), {}).tolist() == [0, 0]
