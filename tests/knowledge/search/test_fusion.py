import numpy as np
import pytest

from knowledge.embedding import FloatArray
from knowledge.search.fusion import closeness, fused, scaled


def values(*numbers: float) -> FloatArray:
    return np.array(numbers, dtype=np.float32)


def test_what_both_searches_find_comes_first() -> None:
    scores = fused(values(0.80, 0.90, 0.89), values(3.0, 2.0, 9.0))
    assert scores.argmax() == 2


def test_the_best_of_both_scores_one() -> None:
    assert fused(values(0.7, 0.9), values(1.0, 5.0))[1] == pytest.approx(1.0)


@pytest.mark.parametrize("lexical", [values(0, 0, 0), values(4, 0, 0)])
def test_without_a_word_ranking_the_vectors_decide(lexical: FloatArray) -> None:
    assert fused(values(0.7, 0.9, 0.8), lexical).tolist() == pytest.approx([0, 0.6, 0.3])


def test_equal_values_and_none_at_all_are_no_error() -> None:
    assert scaled(values(0.8, 0.8)).tolist() == [0, 0]
    assert scaled(values()).tolist() == []


def test_a_card_that_several_texts_point_at_beats_one_lucky_text() -> None:
    groups = np.array([0, 0, 0, 1, 1, 1])
    near = closeness(groups, values(0.9, 0.2, 0.1, 0.8, 0.7, 0.7), np.array([0, 1]))
    assert near[1] > near[0]


def test_a_text_on_its_own_is_not_punished_for_being_alone_nor_taken_at_its_word() -> None:
    near = closeness(np.array([0, 1, 1, 1]), values(0.6, 0.6, 0.1, 0.1), np.array([0, 1]))
    assert values(0.6)[0] > near[0] > near[1]
