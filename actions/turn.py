"""What an action may know about the conversation, read from the tracker's events."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from rasa_sdk import Tracker

from actions.intake import Heard
from knowledge.casus import Casus
from knowledge.weighing import ASKABLE

REQUESTED_SLOT = "requested_slot"
SKIPPED = "overgeslagen"
ADVICE_GIVEN = "advies_gegeven"
LAST_BRONNEN = "laatste_bronnen"
LAST_SUBJECT = "laatste_onderwerp"
EARLIER = "eerdere_zaken"
PENDING = "voorgelegd"
"""What the assistant proposed and the user may still confirm: `{"soort", "feiten", "tekst", "beurt"}`."""
PRACTISING = "oefening"
"""Id of the made-up casus, or 'eigen'; empty when the casus is real."""
TWIST = "wending"
UNCLEAR = "onbegrepen"
"""The message behind 'Bedoelt u …?': `{"tekst", "entities", "beurt"}`."""


class Turn:
    """One turn of one conversation. `latest_message` of a tracker can lag in a form; its events do not."""

    def __init__(self, tracker: Tracker) -> None:
        self._slots: Mapping[str, Any] = tracker.slots
        self._events: list[dict[str, Any]] = list(tracker.events)
        self._latest_message: Mapping[str, Any] = tracker.latest_message or {}
        self.in_form = bool((tracker.active_loop or {}).get("name"))

    @cached_property
    def heard(self) -> Heard:
        """A button under 'Bedoelt u …?' says what the message before it meant."""
        said, unclear = self._said, self.remembered(UNCLEAR)
        if not (said.is_button and unclear and not said.entities):
            return said
        return Heard(unclear["tekst"], said.intent, tuple(unclear["entities"]))

    @property
    def _said(self) -> Heard:
        user = self._events[self._start] if self._start is not None else {}
        understood = user.get("parse_data") or self._latest_message
        ranking = understood.get("intent_ranking") or ()
        return Heard(
            text=str(user.get("text") or understood.get("text") or ""),
            intent=str((understood.get("intent") or {}).get("name") or ""),
            entities=tuple(understood.get("entities") or ()),
            ranking=tuple((row.get("name"), row.get("confidence", 0.0)) for row in ranking),
        )

    @property
    def language(self) -> str | None:
        """The language of the message, where the bot noticed that it is not Dutch: 'en', 'pl', …"""
        user = self._events[self._start] if self._start is not None else {}
        return (user.get("parse_data") or {}).get("taal")

    @property
    def number(self) -> int:
        """How many messages of the user there are so far."""
        return sum(event.get("event") == "user" for event in self._events)

    def remembered(self, slot: str) -> dict[str, Any] | None:
        """What the beurt just before this one put in the slot; older things no longer count."""
        kept = self._slots.get(slot)
        if isinstance(kept, dict) and kept.get("beurt") == self.number - 1:
            return dict(kept)
        return None

    @cached_property
    def casus(self) -> Casus:
        return Casus.from_slots(self._slots)

    @property
    def requested_slot(self) -> str | None:
        asked = self._slots.get(REQUESTED_SLOT)
        return asked if asked in ASKABLE else None

    @property
    def skipped(self) -> tuple[str, ...]:
        skipped = self._slots.get(SKIPPED)
        return tuple(slot for slot in skipped if slot in ASKABLE) if isinstance(skipped, list) else ()

    @property
    def advice_given(self) -> bool:
        return bool(self._slots.get(ADVICE_GIVEN))

    @property
    def last_bronnen(self) -> list[dict[str, Any]]:
        bronnen = self._slots.get(LAST_BRONNEN)
        return bronnen if isinstance(bronnen, list) else []

    @property
    def last_subject(self) -> str | None:
        return self._slots.get(LAST_SUBJECT)

    @property
    def practising(self) -> str | None:
        return self._slots.get(PRACTISING) or None

    @property
    def twist(self) -> int:
        """How many developments of the exercise were told."""
        told = self._slots.get(TWIST)
        return int(told) if isinstance(told, int | float) else 0

    def chosen(self, entity: str) -> str | None:
        """What the button said that the user pressed."""
        values = [one.get("value") for one in self.heard.entities if one.get("entity") == entity]
        return str(values[-1]) if values else None

    @property
    def earlier(self) -> list[dict[str, Any]]:
        """The other casussen of this conversation, latest last."""
        earlier = self._slots.get(EARLIER)
        return [one for one in earlier if isinstance(one, dict)] if isinstance(earlier, list) else []

    @property
    def noted(self) -> dict[str, str]:
        """The facts that this turn has settled so far."""
        since = self._events[self._start + 1 :] if self._start is not None else []
        settled = {event.get("name"): event.get("value") for event in since if event.get("event") == "slot"}
        return {slot: value for slot, value in self.casus.known().items() if settled.get(slot) == value}

    def value_before(self, slot: str) -> str | None:
        """What the slot held when the user spoke."""
        before = self._events[self._begin : self._start] if self._start is not None else []
        values = [
            event.get("value")
            for event in before
            if event.get("event") == "slot" and event.get("name") == slot
        ]
        return values[-1] if values else None

    @property
    def questions_asked(self) -> int:
        """How many different questions of the intake were asked in this casus, up to the last advies."""
        return len({slot for slot in self._asked if slot in ASKABLE})

    def previous_question(self) -> str | None:
        """The last question before the open one that was answered or skipped."""
        settled = {*self.casus.known(), *self.skipped}
        return next(
            (slot for slot in reversed(self._asked) if slot in settled and slot != self.requested_slot), None
        )

    @property
    def _asked(self) -> list[Any]:
        return [
            event.get("value")
            for event in self._events[self._begin :]
            if event.get("event") == "slot" and event.get("name") == REQUESTED_SLOT
        ]

    def last_message(self) -> dict[str, Any] | None:
        """The last structured message of the assistant."""
        for event in reversed(self._events[self._begin :]):
            custom = (event.get("data") or {}).get("custom") if event.get("event") == "bot" else None
            if isinstance(custom, dict) and custom.get("tekst"):
                return custom
        return None

    @property
    def said_so_far(self) -> frozenset[str]:
        """The soorten of what the assistant already said in this turn."""
        since = self._events[self._start + 1 :] if self._start is not None else []
        said = ((event.get("data") or {}).get("custom") for event in since if event.get("event") == "bot")
        return frozenset(str(one.get("soort")) for one in said if isinstance(one, dict))

    @property
    def silence_minutes(self) -> float:
        """How long nothing happened before the user spoke."""
        if not self._start:
            return 0.0
        spoke, before = (self._events[at].get("timestamp") for at in (self._start, self._start - 1))
        return (spoke - before) / 60 if spoke and before else 0.0

    @cached_property
    def _start(self) -> int | None:
        places = (at for at in reversed(range(len(self._events))) if self._events[at].get("event") == "user")
        return next(places, None)

    @cached_property
    def _begin(self) -> int:
        """Where the present casus began: after the last reset of all slots."""
        resets = (
            at for at in reversed(range(len(self._events))) if self._events[at].get("event") == "reset_slots"
        )
        return next(resets, -1) + 1
