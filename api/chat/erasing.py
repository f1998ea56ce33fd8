"""Erasing a gesprek: our own tables at once, Rasa's working copy as soon as Rasa can be reached."""

import structlog

from api.access.principals import Principal
from api.chat.rasa import RasaChannel, RasaDownError
from api.logbook.database import Database
from api.logbook.gesprekken import erase_gesprek, gesprek_of, tracker_erased, trackers_to_erase
from api.parts import Parts


def erase(parts: Parts, principal: Principal, gesprek_id: str) -> None:
    with parts.locks.turn(gesprek_id):
        with parts.database.transaction() as db:
            erase_gesprek(db, gesprek_of(db, principal, gesprek_id), "door_gebruiker")
        parts.database.forget_erased_pages()
        erase_trackers(parts.database, parts.rasa)


def erase_trackers(database: Database, rasa: RasaChannel) -> None:
    """What could not be erased now is tried again at the next start, erasure or new gesprek."""
    with database.session() as db:
        waiting = trackers_to_erase(db)
    done = [gesprek_id for gesprek_id in waiting if _forgotten(rasa, gesprek_id)]
    if done:
        with database.transaction() as db:
            tracker_erased(db, done)


def _forgotten(rasa: RasaChannel, gesprek_id: str) -> bool:
    try:
        rasa.forget(gesprek_id)
    except RasaDownError as down:
        structlog.get_logger().warning("tracker_nog_niet_gewist", gesprek=gesprek_id, reden=down.reden)
        return False
    return True
