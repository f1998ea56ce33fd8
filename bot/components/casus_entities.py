# ruff: noqa: ARG003 - Rasa calls create() and load() with these names
"""Adds the casus facts of a sentence as entities, named after their slots."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.extraction.casus import CasusReader
from bot.extraction.fact import Fact
from bot.extraction.gazetteer import load_gazetteer

IN_A_QUESTION = "vraag"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class CasusEntityExtractor(GraphComponent, EntityExtractorMixin):
    """Reads every message; whether a fact counts is decided by the action server."""

    def __init__(self, reader: CasusReader) -> None:
        self._reader = reader

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> CasusEntityExtractor:
        return cls(CasusReader(load_gazetteer()))

    def process(
        self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None
    ) -> List[Message]:
        asked = (
            tracker.get_slot("requested_slot") if tracker is not None and tracker.active_loop_name else None
        )
        for message in messages:
            reading = self._reader.read_message(message.get(TEXT) or "", asked)
            found = [_as_entity(fact) for fact in reading.told]
            found += [{**_as_entity(fact), "role": IN_A_QUESTION} for fact in reading.asked]
            entities = self.add_extractor_name(found)
            message.set(ENTITIES, message.get(ENTITIES, []) + entities, add_to_output=True)
        return messages


def _as_entity(fact: Fact) -> Dict[Text, Any]:
    return {"entity": fact.slot, "value": fact.value, "start": fact.start, "end": fact.end, "confidence": 1.0}
