"""A multinomial logistic classifier on centred sentence vectors; its head is kept as plain numbers."""

from __future__ import annotations

import json
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

from bot.components.intent_head import IntentHead, train_head

_HEAD_FILE = "head.npz"
_NAMES_FILE = "intents.json"
_RANKING = "intent_ranking"
_SAYS_SOMETHING = re.compile(r"\w")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class CentredIntentClassifier(IntentClassifier, GraphComponent):
    """Ranks all intents; a text without a letter or digit gets confidence zero, so that the fallback takes it."""

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"C": 3.0, "ranking_length": 10, "max_iter": 1000}

    def __init__(
        self, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource, head: Optional[IntentHead] = None
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
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        examples = [example for example in training_data.intent_examples if _vector(example) is not None]
        vectors = np.stack([_vector(example) for example in examples])
        intents = [example.get(INTENT) for example in examples]
        self._head = train_head(vectors, intents, self._config["C"], self._config["max_iter"])
        self._persist()
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            ranking = self._rank(message)[: self._config["ranking_length"]]
            message.set(INTENT, ranking[0] if ranking else {"name": None, "confidence": 0.0}, add_to_output=True)
            message.set(_RANKING, ranking, add_to_output=True)
        return messages

    def _rank(self, message: Message) -> List[Dict[Text, Any]]:
        vector = _vector(message)
        if self._head is None or vector is None:
            return []
        weight = 1.0 if _SAYS_SOMETHING.search(message.get(TEXT) or "") else 0.0
        return [{"name": name, "confidence": weight * share} for name, share in self._head.rank(vector)]

    def _persist(self) -> None:
        assert self._head is not None  # noqa: S101 - train() has just made it
        with self._storage.write_to(self._resource) as folder:
            np.savez(folder / _HEAD_FILE, **self._head.numbers())
            (folder / _NAMES_FILE).write_text(json.dumps(self._head.intents), encoding="utf-8")

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> CentredIntentClassifier:
        with model_storage.read_from(resource) as folder:
            names = json.loads((folder / _NAMES_FILE).read_text(encoding="utf-8"))
            with np.load(folder / _HEAD_FILE, allow_pickle=False) as numbers:
                head = IntentHead(names, numbers["mean"], numbers["weights"], numbers["bias"])
        return cls(config, model_storage, resource, head)


def _vector(message: Message) -> Optional[np.ndarray]:
    features = message.get_dense_features(TEXT, [])[1]
    return None if features is None else features.features[0]
