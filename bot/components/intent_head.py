"""The numbers behind the intent classifier, apart from Rasa: centre, compare, mix, rank."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import List, Sequence, Text, Tuple

import numpy as np
from sklearn.linear_model import LogisticRegression

from bot.components.lexical_head import LexicalHead, restore_lexical_head, train_lexical_head

_NUMBERS_FILE = "head.npz"
_WORDS_FILE = "head.json"


@dataclass(frozen=True)
class Training:
    """`strength` is the inverse regularisation C; `lexical_share` is the part (0..1) of the words.

    `sharpness` is one over the temperature of the shares (Guo et al. 2017): the mix of two careful
    classifiers is too modest. It is chosen on the dev paraphrases.
    """

    strength: float
    lexical_share: float
    max_iter: int
    sharpness: float = 1.0


@dataclass(frozen=True)
class IntentHead:
    """`mean` (d,) is subtracted before `weights` (intents, d) and `bias` (intents,) are applied."""

    intents: List[Text]
    mean: np.ndarray
    weights: np.ndarray
    bias: np.ndarray
    lexical: LexicalHead
    lexical_share: float
    sharpness: float

    def rank(self, text: Text, vector: np.ndarray) -> List[Tuple[Text, float]]:
        """Intents with their share of the probability, best first."""
        shares = (1 - self.lexical_share) * self._meaning(vector) + self.lexical_share * self.lexical.shares(
            text
        )
        shares = shares**self.sharpness
        shares = shares / shares.sum()
        return [(self.intents[index], float(shares[index])) for index in np.argsort(-shares, kind="stable")]

    def _meaning(self, vector: np.ndarray) -> np.ndarray:
        scores = self.weights @ _centred(vector[None, :], self.mean)[0] + self.bias
        shares = np.exp(scores - scores.max())
        return shares / shares.sum()


def train_head(
    texts: Sequence[Text], vectors: np.ndarray, intents: Sequence[Text], training: Training
) -> IntentHead:
    """Intents weigh equally, however many examples they have."""
    mean = vectors.mean(axis=0)
    model = LogisticRegression(
        C=training.strength, class_weight="balanced", max_iter=training.max_iter, random_state=0
    )
    model.fit(_centred(vectors, mean), list(intents))
    lexical = train_lexical_head(texts, intents)
    names = [str(name) for name in model.classes_]
    return IntentHead(
        names,
        mean,
        model.coef_,
        model.intercept_,
        lexical,
        training.lexical_share,
        training.sharpness,
    )


def save_head(head: IntentHead, folder: Path) -> None:
    """Plain numbers and JSON: a model file can hold no code."""
    words = {
        "intents": head.intents,
        "lexical_share": head.lexical_share,
        "sharpness": head.sharpness,
        "terms": head.lexical.terms(),
    }
    (folder / _WORDS_FILE).write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
    numbers = {"mean": head.mean, "weights": head.weights, "bias": head.bias, **head.lexical.numbers()}
    np.savez_compressed(folder / _NUMBERS_FILE, **numbers)


def load_head(folder: Path) -> IntentHead:
    words = json.loads((folder / _WORDS_FILE).read_text(encoding="utf-8"))
    with np.load(folder / _NUMBERS_FILE, allow_pickle=False) as stored:
        numbers = {name: stored[name] for name in stored.files}
    lexical = restore_lexical_head(words["terms"], numbers)
    return IntentHead(
        words["intents"],
        numbers["mean"],
        numbers["weights"],
        numbers["bias"],
        lexical,
        words["lexical_share"],
        words["sharpness"],
    )


def _centred(vectors: np.ndarray, mean: np.ndarray) -> np.ndarray:
    """Sentence vectors lie in a narrow cone: only without its centre do they give usable confidences."""
    moved = vectors - mean
    return moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
