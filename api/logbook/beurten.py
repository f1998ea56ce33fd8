"""Beurten in the log: store the bericht first, later what it caused."""

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from api.logbook.records import Antwoord, Beurt, Knop, Reactie, Zoekspoor, now


def find_beurt(db: Session, gesprek_id: str, bericht_id: str) -> Beurt | None:
    return db.scalar(select(Beurt).where(Beurt.gesprek_id == gesprek_id, Beurt.bericht_id == bericht_id))


def last_answered(db: Session, gesprek_id: str) -> int | None:
    """Number of the last beurt that got an answer; a storing does not move the gesprek on."""
    answered = (Beurt.gesprek_id == gesprek_id, Beurt.uitkomst != "storing")
    return db.scalar(select(Beurt.nummer).where(*answered).order_by(Beurt.afgerond_op.desc()).limit(1))


def last_slots(db: Session, gesprek_id: str) -> dict[str, Any]:
    """What was known of the casus after the last answered beurt."""
    number = last_answered(db, gesprek_id)
    return dict(db.get_one(Beurt, number).slots) if number else {}


def find_knop(db: Session, gesprek_id: str, knop_id: str) -> Knop | None:
    query = select(Knop).join(Antwoord).where(Knop.id == knop_id, Antwoord.gesprek_id == gesprek_id)
    return db.scalar(query)


def is_current(db: Session, gesprek_id: str, knop: Knop) -> bool:
    """Whether it belongs to the last answered beurt, or to the welcome as long as there is none."""
    antwoord = db.get_one(Antwoord, knop.antwoord_nummer)
    return antwoord.beurt_nummer == last_answered(db, gesprek_id)


def clear_answer(db: Session, beurt: Beurt) -> None:
    """A beurt that is taken up again starts without what an earlier attempt left."""
    if beurt.pogingen:
        db.execute(delete(Antwoord).where(Antwoord.beurt_nummer == beurt.nummer))
        db.execute(delete(Zoekspoor).where(Zoekspoor.beurt_nummer == beurt.nummer))


def judge(db: Session, beurt: Beurt, oordeel: str, reden: str | None, toelichting: str | None) -> Reactie:
    """A later judgement takes the place of an earlier one."""
    reactie = db.scalar(select(Reactie).where(Reactie.beurt_nummer == beurt.nummer))
    if reactie is None:
        reactie = Reactie(beurt_nummer=beurt.nummer)
        db.add(reactie)
    reactie.oordeel, reactie.reden, reactie.toelichting = oordeel, reden, toelichting
    reactie.gegeven_op = now()
    return reactie
