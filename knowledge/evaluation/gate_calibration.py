"""Fits the weights of the gate on the development questions."""

from collections.abc import Sequence

import numpy as np

from knowledge.evaluation.question_set import Toetsvraag
from knowledge.evaluation.search_quality import Search
from knowledge.search.gate import Gate

MEASURES = ("topic", "outside", "closeness", "coverage", "unknown")
# Standardised measures and a mild penalty: a few hundred questions carry no strong weights.
REGULARISATION = 0.3


def calibrated(search: Search, questions: Sequence[Toetsvraag], thresholds: Gate) -> Gate:
    """New weights; the thresholds are a choice between too much and too little and are kept."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - only who calibrates needs it

    rows = [search(question.vraag).evidence.measures() for question in questions]
    values = np.array([[row[name] for name in MEASURES] for row in rows])
    middle, spread = values.mean(axis=0), values.std(axis=0)
    model = LogisticRegression(C=REGULARISATION, class_weight="balanced")
    model.fit((values - middle) / spread, [question.has_answer for question in questions])
    weights = model.coef_[0] / spread
    return Gate(
        gewichten={name: round(float(weight), 3) for name, weight in zip(MEASURES, weights, strict=True)},
        verschuiving=round(float(model.intercept_[0] - weights @ middle), 3),
        drempel_antwoord=thresholds.drempel_antwoord,
        drempel_keuzes=thresholds.drempel_keuzes,
    )
