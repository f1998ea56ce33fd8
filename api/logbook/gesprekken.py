"""Gesprekken in the log: begin, find for one sessie, erase."""

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session, selectinload

from api import texts
from api.access.principals import Principal
from api.door.problem import Problem
from api.logbook.records import Antwoord, Beurt, Gesprek, Grafsteen


def begin_gesprek(db: Session, principal: Principal, welkom: Antwoord) -> Gesprek:
    gesprek = Gesprek(sessie_id=principal.sessie_id, gemeente_id=principal.gemeente_id)
    db.add(gesprek)
    db.flush()
    welkom.gesprek_id = gesprek.id
    db.add(welkom)
    return gesprek


def gesprek_of(db: Session, principal: Principal, gesprek_id: str) -> Gesprek:
    """Unknown, erased and somebody else's are the same problem."""
    own = Gesprek.sessie_id == principal.sessie_id
    gesprek = db.scalar(select(Gesprek).where(Gesprek.id == gesprek_id, own))
    if gesprek is None:
        raise Problem(texts.ONBEKEND)
    return gesprek


def own_beurt(db: Session, principal: Principal, gesprek_id: str, bericht_id: str) -> Beurt | None:
    """The beurt of this berichtId, if it is there; as strict about the gesprek as `gesprek_of`."""
    asked_for = (Beurt.gesprek_id == Gesprek.id) & (Beurt.bericht_id == bericht_id)
    own = (Gesprek.id == gesprek_id, Gesprek.sessie_id == principal.sessie_id)
    row = db.execute(select(Gesprek.id, Beurt).outerjoin(Beurt, asked_for).where(*own)).first()
    if row is None:
        raise Problem(texts.ONBEKEND)
    return row[1]


def hold_gesprek(db: Session, principal: Principal, gesprek_id: str) -> Gesprek:
    """As `gesprek_of`, and nobody else writes in this gesprek until the transaction ends.

    The update is there for its lock, which works on every database; SQLite knows no SELECT … FOR UPDATE.
    """
    own = (Gesprek.id == gesprek_id, Gesprek.sessie_id == principal.sessie_id)
    touch = update(Gesprek).where(*own).values(sessie_id=Gesprek.sessie_id).returning(Gesprek)
    gesprek = db.scalar(touch, execution_options={"synchronize_session": False})
    if gesprek is None:
        raise Problem(texts.ONBEKEND)
    return gesprek


def beurten_of(db: Session, gesprek_id: str) -> list[Beurt]:
    """Oldest first, with everything that is shown of them."""
    shown = selectinload(Beurt.antwoorden).selectinload(Antwoord.knoppen)
    query = select(Beurt).where(Beurt.gesprek_id == gesprek_id).order_by(Beurt.nummer).options(shown)
    return list(db.scalars(query))


def erase_gesprek(db: Session, gesprek: Gesprek, reden: str) -> None:
    """The rows below a gesprek go with it: the database cascades."""
    beurten = db.scalar(select(func.count()).where(Beurt.gesprek_id == gesprek.id)) or 0
    steen = Grafsteen(
        gesprek_id=gesprek.id,
        gemeente_id=gesprek.gemeente_id,
        begonnen_op=gesprek.begonnen_op,
        aantal_beurten=beurten,
        reden=reden,
    )
    db.add(steen)
    db.execute(delete(Gesprek).where(Gesprek.id == gesprek.id))


def trackers_to_erase(db: Session) -> list[str]:
    return list(db.scalars(select(Grafsteen.gesprek_id).where(Grafsteen.tracker_gewist_op.is_(None))))


def tracker_erased(db: Session, gesprek_ids: Iterable[str]) -> None:
    for gesprek_id in gesprek_ids:
        steen = db.get_one(Grafsteen, gesprek_id)
        steen.tracker_gewist_op = datetime.now(UTC)
