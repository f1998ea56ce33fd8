"""Who speaks: the holder of a token. Only the hash of a token is ever stored."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.logbook.database import Database
from api.logbook.records import Sessie


@dataclass(frozen=True)
class Principal:
    sessie_id: str
    gemeente_id: str


@dataclass(frozen=True)
class Toegang:
    token: str
    verloopt_op: datetime


def open_sessie(db: Session, gemeente_id: str, uren: int) -> Toegang:
    token = secrets.token_urlsafe(32)
    verloopt_op = datetime.now(UTC) + timedelta(hours=uren)
    db.add(
        Sessie(token_hash=_hash(token), gemeente_id=gemeente_id, niveau="anoniem", verloopt_op=verloopt_op)
    )
    return Toegang(token, verloopt_op)


def find_principal(database: Database, token: str) -> Principal | None:
    if not token or not token.isascii():
        return None
    with database.session() as db:
        sessie = db.scalar(select(Sessie).where(Sessie.token_hash == _hash(token)))
    if sessie is None or sessie.verloopt_op <= datetime.now(UTC):
        return None
    return Principal(sessie.id, sessie.gemeente_id)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
