# ruff: noqa: ARG003 - Rasa calls create() and load() with these names
"""Ranks the intents of a sentence; its head is trained on this machine and kept as plain numbers."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Optional, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.intent_head import IntentHead, Training, load_head, save_head, train_head
from bot.components.sentence_featurizer import vector_of

_RANKING = "intent_ranking"
_SAYS_SOMETHING = re.compile(r"\w")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class CentredIntentClassifier(IntentClassifier, GraphComponent):
    """A text without a letter or digit gets confidence zero, so that the fallback takes it."""

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {
            "C": 3.0,
            "lexical_share": 0.4,
            "sharpness": 2.2,
            "ranking_length": 10,
            "max_iter": 1000,
        }

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        head: Optional[IntentHead],
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._head = head

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> CentredIntentClassifier:
        return cls(config, model_storage, resource, None)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,  # noqa: ANN401 - so in the base class
    ) -> CentredIntentClassifier:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, load_head(folder))

    def train(self, training_data: TrainingData) -> Resource:
        examples = [example for example in training_data.intent_examples if vector_of(example) is not None]
        self._head = train_head(
            [example.get(TEXT) for example in examples],
            np.stack([vector_of(example) for example in examples]),
            [example.get(INTENT) for example in examples],
            training_of(self._config),
        )
        with self._storage.write_to(self._resource) as folder:
            save_head(self._head, folder)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            ranking = self._rank(message)[: self._config["ranking_length"]]
            message.set(
                INTENT, ranking[0] if ranking else {"name": None, "confidence": 0.0}, add_to_output=True
            )
            message.set(_RANKING, ranking, add_to_output=True)
        return messages

    def _rank(self, message: Message) -> List[Dict[Text, Any]]:
        text, vector = message.get(TEXT) or "", vector_of(message)
        if self._head is None or vector is None:
            return []
        weight = 1.0 if _SAYS_SOMETHING.search(text) else 0.0
        return [{"name": name, "confidence": weight * share} for name, share in self._head.rank(text, vector)]


def training_of(config: Dict[Text, Any]) -> Training:
    return Training(config["C"], config["lexical_share"], config["max_iter"], config["sharpness"])
