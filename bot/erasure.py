"""Erases one conversation from the tracker store; Rasa itself has no call for that."""

from __future__ import annotations

from typing import Text

import sqlalchemy
from rasa.core.tracker_store import (
    AwaitableTrackerStore,
    FailSafeTrackerStore,
    InMemoryTrackerStore,
    SQLTrackerStore,
    TrackerStore,
)


class ErasureImpossible(Exception):  # noqa: N818 - reads as the sentence it stands for
    """The tracker store is of a kind that this module cannot erase from."""


def erase_tracker(store: TrackerStore, conversation: Text) -> None:
    """Leaves nothing of the conversation; without effect when it does not exist."""
    if isinstance(store, AwaitableTrackerStore):
        erase_tracker(store._tracker_store, conversation)
    elif isinstance(store, FailSafeTrackerStore):
        erase_tracker(store._tracker_store, conversation)
        erase_tracker(store.fallback_tracker_store, conversation)
    elif isinstance(store, SQLTrackerStore):
        _erase_rows(store, conversation)
    elif isinstance(store, InMemoryTrackerStore):
        store.store.pop(conversation, None)
    else:
        raise ErasureImpossible(type(store).__name__)


def _erase_rows(store: SQLTrackerStore, conversation: Text) -> None:
    with store.session_scope() as session:
        if store.engine.dialect.name == "sqlite":
            # Without this, SQLite keeps the erased text in the free pages of its file.
            session.execute(sqlalchemy.text("PRAGMA secure_delete = ON"))
        session.query(store.SQLEvent).filter(store.SQLEvent.sender_id == conversation).delete()
        session.commit()
