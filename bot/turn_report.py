"""What happened in one beurt, read from the events of the conversation."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Text

from rasa.shared.core.events import ActionExecuted, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

REPORTED_SLOTS = (
    "oproep_soort",
    "platform",
    "platform_naam",
    "aanstichter",
    "tijd_tot_verstoring",
    "tijdstip",
    "locatie",
    "omvang",
    "gewelddreiging",
    "strafbaar_feit_vermoed",
    "driehoek_geinformeerd",
    "fase",
    "requested_slot",
    "oefening",
)
_EARLIER = "eerdere_zaken"
_RANKING_LENGTH = 5


def turn_report(tracker: Optional[DialogueStateTracker]) -> Dict[Text, Any]:
    """`begrip`, `slots` and `acties` of the last beurt.

    The events are read and not `latest_message`: a tracker that comes back from its store shows an older
    message while a form is running.
    """
    events = [] if tracker is None else _since_last_message(list(tracker.events))
    return {
        "begrip": _understood(events[0] if events else None),
        "slots": {} if tracker is None else _slots(tracker),
        "acties": [event.action_name for event in events if _is_own_action(event)],
    }


def _since_last_message(events: Sequence[Event]) -> List[Event]:
    last = max(
        (index for index, event in enumerate(events) if isinstance(event, UserUttered)), default=len(events)
    )
    return list(events[last:])


def _understood(message: Optional[Event]) -> Dict[Text, Any]:
    parsed = message.parse_data if isinstance(message, UserUttered) else {}
    return {
        "intent": _intent(parsed.get("intent") or {}),
        "intent_ranking": [_intent(row) for row in (parsed.get("intent_ranking") or [])[:_RANKING_LENGTH]],
        "entities": [_entity(row) for row in parsed.get("entities") or []],
    }


def _intent(row: Dict[Text, Any]) -> Dict[Text, Any]:
    return {"name": row.get("name"), "confidence": row.get("confidence", 0.0)}


def _entity(row: Dict[Text, Any]) -> Dict[Text, Any]:
    return {key: row.get(key) for key in ("entity", "value", "start", "end", "role") if key in row}


def _slots(tracker: DialogueStateTracker) -> Dict[Text, Any]:
    """`andere_zaken`: how many other casussen the conversation holds; it changes when the casus does."""
    earlier = tracker.get_slot(_EARLIER)
    others = len(earlier) if isinstance(earlier, list) else 0
    return {**{name: tracker.get_slot(name) for name in REPORTED_SLOTS}, "andere_zaken": others}


def _is_own_action(event: Event) -> bool:
    return isinstance(event, ActionExecuted) and event.action_name not in (None, "action_listen")
