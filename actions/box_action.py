"""The shape that all actions share."""

import asyncio
import logging
from abc import ABC, abstractmethod
from typing import Any, ClassVar, NamedTuple

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.box import Box
from actions.message import Message, fact_lines, listing, message, paragraphs
from actions.turn import Turn

logger = logging.getLogger(__name__)
Event = dict[str, Any]
MARKED = frozenset({"advies", "samenvatting"})


class Reply(NamedTuple):
    messages: tuple[Message, ...] = ()
    events: tuple[Event, ...] = ()


class BoxAction(Action, ABC):  # type: ignore[misc]
    """Says what `reply` answers. `reply` does the thinking in a thread, so that the server stays free."""

    naam: ClassVar[str]
    recalls: ClassVar[bool] = True
    """Whether a long silence makes this action first tell where the conversation was."""

    def __init__(self, box: Box) -> None:
        self.box = box

    def name(self) -> str:
        return self.naam

    @abstractmethod
    def reply(self, turn: Turn) -> Reply: ...

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],  # noqa: ARG002
    ) -> list[Event]:
        reply = await asyncio.to_thread(self._safely, tracker)
        for one in reply.messages:
            dispatcher.utter_message(json_message=one)
        return list(reply.events)

    def _safely(self, tracker: Tracker) -> Reply:
        """A fault costs one answer, never the conversation; the log names it and nothing that was said."""
        try:
            turn = Turn(tracker)
            reply = self.reply(turn)
            said = (*self._recall(turn, reply), *reply.messages)
            return Reply(tuple(self._marked(one, turn) for one in said), reply.events)
        except Exception as fault:
            logger.error("%s failed: %s", self.name(), type(fault).__name__)
            return Reply((message("tekst", "storing", self.box.texts.storing),))

    def _marked(self, one: Message, turn: Turn) -> Message:
        """What could be taken for an advies about something real says that it is not."""
        mark = self.box.texts.oefenen["merk"]
        if turn.practising is None or one["soort"] not in MARKED or one["tekst"].startswith(mark):
            return one
        return {**one, "tekst": paragraphs(mark, one["tekst"])}

    def _recall(self, turn: Turn, reply: Reply) -> tuple[Message, ...]:
        """What is known, for who comes back after a long silence; the uitkomst stays that of the reply."""
        if not reply.messages or not self.recalls or turn.said_so_far or not turn.casus.known():
            return ()
        if turn.silence_minutes < self.box.settings.pauze_minuten:
            return ()
        told = listing(self.box.texts.hervat["kop"], fact_lines(self.box.texts, turn.casus))
        return (message("samenvatting", reply.messages[0]["uitkomst"], told),)
