# ruff: noqa: ARG003 - Rasa calls create() and load() with these names
"""The last word on the intent: what the sentence means at this point of the conversation."""

from __future__ import annotations

import itertools
from typing import Any, Dict, FrozenSet, List, NamedTuple, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.core.events import ActionExecuted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.casus_entities import GIBBERISH, IN_A_QUESTION, STANDARD
from bot.extraction.foreign_language import ForeignLanguages
from bot.extraction.meaning import Heard, meant_intent
from bot.extraction.sentences import sentences

_CASUS_SLOTS = (
    "oproep_soort",
    "platform",
    "platform_naam",
    "aanstichter",
    "tijd_tot_verstoring",
    "locatie",
    "omvang",
    "gewelddreiging",
)


class SoFar(NamedTuple):
    """What the conversation holds when the message comes in."""

    advised: bool = False
    has_casus: bool = False
    last_actions: FrozenSet[Text] = frozenset()
    practising: bool = False


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class ContextGate(GraphComponent, IntentClassifier):
    """Keeps what the classifier said as `intent_raw` and sets the intent that fits the open question."""

    def __init__(self, languages: ForeignLanguages) -> None:
        self._languages = languages

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ContextGate:
        return cls(ForeignLanguages())

    def process(
        self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None
    ) -> List[Message]:
        asked = (
            tracker.get_slot("requested_slot") if tracker is not None and tracker.active_loop_name else None
        )
        for message in messages:
            self._judge(message, asked, _so_far(tracker))
        return messages

    def _judge(self, message: Message, asked: Optional[Text], so_far: SoFar) -> None:
        raw = message.get(INTENT) or {}
        heard = self._heard(message, raw, asked, so_far)
        meant = meant_intent(heard)
        message.set("taal", heard.language, add_to_output=True)
        message.set("intent_raw", raw, add_to_output=True)
        if meant != raw.get("name"):
            message.set(INTENT, {"name": meant, "confidence": raw.get("confidence", 0.0)}, add_to_output=True)

    def _heard(self, message: Message, raw: Dict[Text, Any], asked: Optional[Text], so_far: SoFar) -> Heard:
        text = message.get(TEXT) or ""
        others = [
            row["name"] for row in message.get("intent_ranking") or [] if row["name"] != raw.get("name")
        ]
        entities = message.get(ENTITIES) or []
        return Heard(
            text=text,
            said=raw.get("name"),
            confidence=raw.get("confidence") or 0.0,
            asked=asked,
            facts=frozenset(one["entity"] for one in entities if one.get("role") != IN_A_QUESTION),
            runner_up=others[0] if others else None,
            asked_about=frozenset(one["entity"] for one in entities if one.get("role") == IN_A_QUESTION),
            questions=tuple(text[one.start : one.end].strip() for one in sentences(text) if one.asks),
            advice_given=so_far.advised,
            has_casus=so_far.has_casus,
            last_actions=so_far.last_actions,
            practising=so_far.practising,
            standard=message.get(STANDARD) or "",
            is_gibberish=bool(message.get(GIBBERISH)),
            language=self._languages.of(text, suspected=raw.get("name") == "andere_taal"),
        )


def _so_far(tracker: Optional[DialogueStateTracker]) -> SoFar:
    if tracker is None:
        return SoFar()
    actions = itertools.takewhile(lambda event: not isinstance(event, UserUttered), reversed(tracker.events))
    done = frozenset(event.action_name or "" for event in actions if isinstance(event, ActionExecuted))
    has_casus = any(tracker.get_slot(slot) for slot in _CASUS_SLOTS)
    return SoFar(
        advised=bool(tracker.get_slot("advies_gegeven")),
        has_casus=has_casus,
        last_actions=done,
        practising=bool(tracker.get_slot("oefening")),
    )
