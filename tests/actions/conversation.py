"""Tracker events in, events and messages out: no server, no Rasa, no embedding model."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.box import Box
from actions.registry import all_actions
from knowledge.advice import Bron
from knowledge.answering import Answer, SearchTrail
from knowledge.catalogue import Catalogue
from knowledge.passages import Passage, interventie_passages
from knowledge.readiness import NotReadyError
from knowledge.search import Hit, SearchResult
from knowledge.search.results import Evidence
from knowledge.weighing import Weigher

TRAIL = SearchTrail(index_versie="proef", zekerheid=0.9, drempel=0.5, duur_ms={})
Message = dict[str, Any]


@dataclass
class StubDesk:
    """Finds a card when the question has a word of its name; everything it returns is real content."""

    catalogue: Catalogue
    asked: list[str] = field(default_factory=list)

    def search(self, vraag: str, aantal: int = 10) -> SearchResult:
        self.asked.append(vraag)
        passages = [one for one in interventie_passages(self.catalogue) if one.facet == "doel"]
        found = [one for one in passages if _shares_a_word(vraag, one)][:aantal]
        hits = tuple(Hit(passage, 1.0, rank) for rank, passage in enumerate(found, start=1))
        return SearchResult(hits, (), bool(hits), 0.9, 0.5, Evidence(), "proef")

    def answer(self, vraag: str) -> Answer:
        if "twijfel" in vraag:
            return Answer(
                gevonden=False,
                vraagt_keuze=True,
                tekst="Bedoelt u een van deze?",
                keuzes=("Noodbevel", "Gebiedsverbod"),
                spoor=TRAIL,
            )
        hits = self.search(vraag).hits
        if not hits:
            return Answer(
                gevonden=False, tekst="Hier heb ik geen bron voor.", keuzes=("Noodbevel",), spoor=TRAIL
            )
        passage = hits[0].passage
        return Answer(gevonden=True, tekst=passage.tekst, bronnen=(_bron(passage),), spoor=TRAIL)

    def versions(self) -> dict[str, str]:
        return {"inhoud": self.catalogue.version, "index": "proef", "embedding": "proef"}


def _shares_a_word(vraag: str, passage: Passage) -> bool:
    words = {word.strip("?.,").lower() for word in vraag.split()}
    return any(len(word) > 6 and word in words for word in passage.herkomst.titel.lower().split())


def _bron(passage: Passage) -> Bron:
    return Bron(
        bron_id=passage.herkomst.bron_id,
        passage_id=passage.passage_id,
        titel=passage.herkomst.titel,
        uitgever=passage.herkomst.uitgever,
        datum=passage.herkomst.datum,
        vindplaats=passage.vindplaats,
        citaat=passage.tekst,
    )


class StubKnowledge:
    def __init__(self, catalogue: Catalogue, *, ready: bool = True) -> None:
        self.weigher = Weigher(catalogue)
        self.stub = StubDesk(catalogue)
        self._ready = ready

    def desk(self) -> StubDesk:
        if not self._ready:
            raise NotReadyError("De index ontbreekt.", "consultatiebox index bouwen")
        return self.stub


def said(text: str, intent: str, **entities: str) -> Message:
    """A message of the user with the entities that the extractor found."""
    found = [{"entity": name, "value": value} for name, value in entities.items()]
    return {"event": "user", "text": text, "parse_data": {"intent": {"name": intent}, "entities": found}}


def slot(name: str, value: object) -> Message:
    return {"event": "slot", "name": name, "value": value}


class Conversation:
    """Keeps slots and events as Rasa does between the actions of a conversation."""

    def __init__(self, box: Box) -> None:
        self._actions = {action.name(): action for action in all_actions(box)}
        self.slots: dict[str, Any] = {}
        self.events: list[Message] = []
        self.in_form = False

    def hears(self, text: str, intent: str, **entities: str) -> "Conversation":
        self.events.append(said(text, intent, **entities))
        return self

    def does(self, name: str) -> list[Message]:
        """Runs one action, applies its events and returns its messages."""
        dispatcher = CollectingDispatcher()
        loop = {"name": "casus_form"} if self.in_form else {}
        tracker = Tracker(
            "gesprek",
            dict(self.slots),
            latest_message={},
            events=list(self.events),
            paused=False,
            followup_action=None,
            active_loop=loop,
            latest_action_name="action_listen",
        )
        self.new_events = asyncio.run(self._actions[name].run(dispatcher, tracker, {}))
        for event in self.new_events:
            self._apply(event)
        messages = [response["custom"] for response in dispatcher.messages]
        self.events += [{"event": "bot", "data": {"custom": message}} for message in messages]
        return messages

    def answers(self, text: str, intent: str, **entities: str) -> bool:
        """One turn in the form; False when the form would reject, so that a rule answers."""
        self.hears(text, intent, **entities).does("validate_casus_form")
        self.in_form = True
        return any(
            event["event"] == "slot" and event["name"] != "requested_slot" for event in self.new_events
        )

    def asks(self) -> Message:
        return self.does(f"action_ask_{self.slots['requested_slot']}")[0]

    def _apply(self, event: Message) -> None:
        self.events.append(event)
        if event["event"] == "slot":
            self.slots[event["name"]] = event["value"]
        elif event["event"] == "reset_slots":
            self.slots.clear()
        elif event["event"] == "active_loop":
            self.in_form = event["name"] is not None
