"""The numbers behind the intent classifier, apart from Rasa: centre, compare, rank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Sequence, Text, Tuple

import numpy as np
from sklearn.linear_model import LogisticRegression


@dataclass(frozen=True)
class IntentHead:
    """`mean` (d,) is subtracted before `weights` (intents, d) and `bias` (intents,) are applied."""

    intents: List[Text]
    mean: np.ndarray
    weights: np.ndarray
    bias: np.ndarray

    def rank(self, vector: np.ndarray) -> List[Tuple[Text, float]]:
        """Intents with their share of the probability, best first."""
        scores = self.weights @ centred(vector[None, :], self.mean)[0] + self.bias
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        return [(self.intents[index], float(shares[index])) for index in np.argsort(-shares, kind="stable")]

    def numbers(self) -> Dict[Text, np.ndarray]:
        return {"mean": self.mean, "weights": self.weights, "bias": self.bias}


def train_head(vectors: np.ndarray, intents: Sequence[Text], strength: float, max_iter: int) -> IntentHead:
    """`strength` is the inverse regularisation C. Intents weigh equally, however many examples they have."""
    mean = vectors.mean(axis=0)
    model = LogisticRegression(C=strength, class_weight="balanced", max_iter=max_iter, random_state=0)
    model.fit(centred(vectors, mean), list(intents))
    return IntentHead(list(model.classes_), mean, model.coef_, model.intercept_)


def centred(vectors: np.ndarray, mean: np.ndarray) -> np.ndarray:
    """Sentence vectors lie in a narrow cone: without its centre they differ enough to give usable confidences."""
    moved = vectors - mean
    return moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
