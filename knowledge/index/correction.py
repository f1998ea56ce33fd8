"""Moves sentence vectors apart that a language model puts all in one corner.

Every text gets much of the same direction from e5, and questions another than passages. Subtracting both
means and shrinking the directions with most spread ('all-but-the-top', Mu and Viswanath 2018; soft whitening,
Su et al. 2021) makes differences in meaning count. Nothing is learned from questions with known answers.
"""

from dataclasses import dataclass, replace

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index.topic import topic_direction

# Half way between no whitening (0) and equal spread in all directions (1); chosen on the dev questions.
STRENGTH = 0.5
# It brings questions and passages together: with fewer questions of its own an index has nothing to fit.
# Measured on two government sets without such questions: no gain there (docs/adr/0011).
LEAST_QUESTIONS = 500
SAMPLE = 20_000
LEAST_SPREAD = 1e-4


@dataclass(frozen=True)
class VectorCorrection:
    """Means of length d and a matrix of d by d; for an index with few questions all without effect.

    `topic`: d weights and an offset on a corrected question, see `knowledge.index.topic`. `outside`: the
    corrected vectors of the questions that nothing in the index answers, a row each.
    """

    passage_mean: FloatArray
    question_mean: FloatArray
    matrix: FloatArray
    topic: FloatArray
    outside: FloatArray

    def of_question(self, vector: FloatArray) -> FloatArray:
        """A unit vector, comparable with those of `of_passages` and `of_questions`."""
        corrected: FloatArray = self.of_questions(vector[np.newaxis])[0]
        return corrected

    def of_questions(self, vectors: FloatArray) -> FloatArray:
        return _corrected(vectors, self.question_mean, self.matrix)

    def of_passages(self, vectors: FloatArray) -> FloatArray:
        return _corrected(vectors, self.passage_mean, self.matrix)


def correction_for(
    passages: FloatArray, questions: FloatArray, outside: FloatArray, dimension: int
) -> VectorCorrection:
    """Fitted on the raw vectors of one index; `outside`: questions that nothing in it answers."""
    plain = _means_and_whitening(passages, questions, dimension)
    unanswerable = plain.of_questions(outside)
    topic = topic_direction(plain.of_questions(questions), unanswerable, dimension)
    return replace(plain, topic=topic, outside=unanswerable)


def _means_and_whitening(passages: FloatArray, questions: FloatArray, dimension: int) -> VectorCorrection:
    zero, identity = np.zeros(dimension, dtype=np.float32), np.eye(dimension, dtype=np.float32)
    no_topic = np.zeros(dimension + 1, dtype=np.float32)
    none = np.zeros((0, dimension), dtype=np.float32)
    if len(questions) < LEAST_QUESTIONS or not len(passages):
        return VectorCorrection(zero, zero, identity, no_topic, none)
    passage_mean, question_mean = passages.mean(axis=0), questions.mean(axis=0)
    centred = np.concatenate(
        [_corrected(passages, passage_mean, identity), _corrected(questions, question_mean, identity)]
    )
    return VectorCorrection(passage_mean, question_mean, _whitening(centred), no_topic, none)


def _whitening(centred: FloatArray) -> FloatArray:
    step = max(1, len(centred) // SAMPLE)
    sample = centred[::step]
    spread, directions = np.linalg.eigh(sample.T @ sample / len(sample))
    shrunk = (spread / spread.max()).clip(min=LEAST_SPREAD) ** (-STRENGTH / 2)
    matrix: FloatArray = (directions * shrunk).astype(np.float32)
    return matrix


def _corrected(vectors: FloatArray, mean: FloatArray, matrix: FloatArray) -> FloatArray:
    if not len(vectors):
        return vectors
    moved = _unit(vectors - mean) @ matrix
    return _unit(moved).astype(np.float32)


def _unit(vectors: FloatArray) -> FloatArray:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: FloatArray = (vectors / np.where(lengths > 0, lengths, 1)).astype(np.float32)
    return unit
