# ruff: noqa: ARG003 - Rasa calls create() and load() with these names
"""The last word on the intent: what the sentence means at this point of the conversation."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.extraction.meaning import Heard, meant_intent


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class ContextGate(GraphComponent, IntentClassifier):
    """Keeps what the classifier said as `intent_raw` and sets the intent that fits the open question."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ContextGate:
        return cls()

    def process(
        self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None
    ) -> List[Message]:
        asked = (
            tracker.get_slot("requested_slot") if tracker is not None and tracker.active_loop_name else None
        )
        for message in messages:
            self._judge(message, asked)
        return messages

    def _judge(self, message: Message, asked: Optional[Text]) -> None:
        raw = message.get(INTENT) or {}
        meant = meant_intent(_heard(message, raw, asked))
        message.set("intent_raw", raw, add_to_output=True)
        if meant != raw.get("name"):
            message.set(INTENT, {"name": meant, "confidence": raw.get("confidence", 0.0)}, add_to_output=True)


def _heard(message: Message, raw: Dict[Text, Any], asked: Optional[Text]) -> Heard:
    others = [row["name"] for row in message.get("intent_ranking") or [] if row["name"] != raw.get("name")]
    facts = frozenset(entity["entity"] for entity in message.get(ENTITIES) or [])
    return Heard(
        text=message.get(TEXT) or "",
        said=raw.get("name"),
        confidence=raw.get("confidence") or 0.0,
        asked=asked,
        facts=facts,
        runner_up=others[0] if others else None,
    )
