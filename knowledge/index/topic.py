"""Recognises whether a question is about the subject of this index at all.

A logistic regression on sentence vectors: on one side the questions that lead to a card, on the other those
that nothing here answers. Fitted at every build, so it fits the model and the content of that build.
"""

import numpy as np

from knowledge.embedding import FloatArray

LEAST_EXAMPLES = 100
NEAREST = 3
# Strong: 384 numbers are fitted to some thousands of questions.
REGULARISATION = 0.3


def topic_direction(inside: FloatArray, outside: FloatArray, dimension: int) -> FloatArray:
    """d weights and an offset; zeros when there are too few examples to tell. Rows are unit vectors."""
    if min(len(inside), len(outside)) < LEAST_EXAMPLES:
        return np.zeros(dimension + 1, dtype=np.float32)
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - only who builds needs it

    examples = np.concatenate([inside, outside])
    labels = np.repeat([1, 0], [len(inside), len(outside)])
    model = LogisticRegression(C=REGULARISATION, class_weight="balanced", max_iter=2_000)
    model.fit(examples, labels)
    return np.append(model.coef_[0], model.intercept_).astype(np.float32)


def on_topic(direction: FloatArray, question: FloatArray) -> float:
    """Log-odds that the question belongs here; 0 when the index cannot tell."""
    return float(direction[:-1] @ question + direction[-1])


def likeness_to(outside: FloatArray, question: FloatArray) -> float:
    """Mean cosine with the three nearest questions that nothing here answers; 0 without any."""
    if not len(outside):
        return 0.0
    return float(np.sort(outside @ question)[-NEAREST:].mean())
