"""Fits the weights of the gate on the development questions (logistic regression, both classes equal)."""

from collections.abc import Sequence

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.evaluation.search_quality import QuestionSet, Search
from knowledge.search import Evidence
from knowledge.search.gate import Gate

ROUNDS = 20_000
STEP = 0.02
RIDGE = 1.0


def calibrated(search: Search, questions: QuestionSet, threshold: float) -> Gate:
    """A gate with new weights; the threshold is a choice between too much and too little and is kept."""
    positive = [search(question.vraag).evidence for question in questions.answered]
    negative = [search(question).evidence for question in questions.unanswerable]
    measures = np.array([_measures(evidence) for evidence in (*positive, *negative)])
    labels = np.array([1.0] * len(positive) + [0.0] * len(negative))
    weights, offset = _fit(measures, labels)
    cosine, stands_out, coverage = (round(float(weight), 2) for weight in weights)
    return Gate(cosine, stands_out, coverage, round(float(offset), 2), threshold)


def _measures(evidence: Evidence) -> Sequence[float]:
    return (evidence.cosine, evidence.stands_out, evidence.coverage)


def _fit(measures: FloatArray, labels: FloatArray) -> tuple[FloatArray, float]:
    middle, spread = measures.mean(axis=0), measures.std(axis=0)
    scaled = (measures - middle) / spread
    importance = np.where(labels == 1, 0.5 / labels.mean(), 0.5 / (1 - labels.mean()))
    weights, offset = np.zeros(scaled.shape[1]), 0.0
    for _ in range(ROUNDS):
        wrong = (1 / (1 + np.exp(-(scaled @ weights + offset))) - labels) * importance
        weights -= STEP * (scaled.T @ wrong + RIDGE * weights) / len(labels)
        offset -= STEP * wrong.mean()
    return weights / spread, offset - float((weights / spread * middle).sum())
