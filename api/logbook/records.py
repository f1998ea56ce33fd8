"""The tables of the log. Everything below a gesprek is erased with it; a grafsteen stays."""

import uuid
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, ForeignKey, Index, MetaData, String, Text, UniqueConstraint, false
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """Stored without zone, always UTC; SQLite knows no zones."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.replace(tzinfo=UTC)


class Record(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012
        datetime: UtcDateTime,
        dict[str, Any]: JSON,
        list[str]: JSON,
        list[dict[str, Any]]: JSON,
    }


def new_id() -> str:
    return str(uuid.uuid4())


def now() -> datetime:
    return datetime.now(UTC)


class Gemeente(Record):
    __tablename__ = "gemeente"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    naam: Mapped[str] = mapped_column(String(200))
    anoniem_toegestaan: Mapped[bool]
    oorsprongen: Mapped[list[str]]
    aangemaakt_op: Mapped[datetime] = mapped_column(default=now)


class Sessie(Record):
    __tablename__ = "sessie"

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    gemeente_id: Mapped[str] = mapped_column(ForeignKey("gemeente.id"))
    niveau: Mapped[str] = mapped_column(String(20))
    aangemaakt_op: Mapped[datetime] = mapped_column(default=now)
    verloopt_op: Mapped[datetime]


class Gesprek(Record):
    """`plaatsvervangers`: fingerprint of a masked value → its placeholder in this gesprek."""

    __tablename__ = "gesprek"

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    sessie_id: Mapped[str] = mapped_column(ForeignKey("sessie.id"), index=True)
    gemeente_id: Mapped[str] = mapped_column(ForeignKey("gemeente.id"))
    begonnen_op: Mapped[datetime] = mapped_column(default=now)
    plaatsvervangers: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Beurt(Record):
    """One bericht of the user and all it caused. A beurt is a storing until it is answered.

    `tekst` is masked.

    `lengte`: characters as they came in. `maskeringen`: how many of each soort were masked.
    `knop_id`: the button that was chosen. `duur_ms`: milliseconds per part.
    """

    __tablename__ = "beurt"
    __table_args__ = (UniqueConstraint("gesprek_id", "bericht_id"),)

    nummer: Mapped[int] = mapped_column(primary_key=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    bericht_id: Mapped[str] = mapped_column(String(36))
    knop_id: Mapped[str | None] = mapped_column(String(64))
    ontvangen_op: Mapped[datetime] = mapped_column(default=now)
    tekst: Mapped[str] = mapped_column(Text)
    lengte: Mapped[int]
    maskeringen: Mapped[dict[str, Any]] = mapped_column(default=dict)
    opdracht_geweerd: Mapped[bool] = mapped_column(default=False)
    uitkomst: Mapped[str] = mapped_column(String(20), default="storing", index=True)
    pogingen: Mapped[int] = mapped_column(default=0)
    afgerond_op: Mapped[datetime | None]
    begrip: Mapped[dict[str, Any]] = mapped_column(default=dict)
    slots: Mapped[dict[str, Any]] = mapped_column(default=dict)
    acties: Mapped[list[str]] = mapped_column(default=list)
    advies: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    oefening: Mapped[bool] = mapped_column(default=False, server_default=false(), index=True)
    duur_ms: Mapped[dict[str, Any]] = mapped_column(default=dict)
    versies: Mapped[dict[str, Any]] = mapped_column(default=dict)
    antwoorden: Mapped[list["Antwoord"]] = relationship(order_by="Antwoord.nummer", passive_deletes=True)


class Antwoord(Record):
    """`beurt_nummer` is empty for the welcome, which answers no bericht."""

    __tablename__ = "antwoord"

    nummer: Mapped[int] = mapped_column(primary_key=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"), index=True)
    beurt_nummer: Mapped[int | None] = mapped_column(
        ForeignKey("beurt.nummer", ondelete="CASCADE"), index=True
    )
    soort: Mapped[str] = mapped_column(String(20))
    uitkomst: Mapped[str] = mapped_column(String(20))
    tekst: Mapped[str] = mapped_column(Text)
    bronnen: Mapped[list[dict[str, Any]]] = mapped_column(default=list)
    vraagt: Mapped[str | None] = mapped_column(String(64))
    knoppen: Mapped[list["Knop"]] = relationship(order_by="Knop.volgorde", passive_deletes=True)


class Knop(Record):
    """`bericht` never goes to the browser. `gebruikt_in`: berichtId of the beurt that chose it."""

    __tablename__ = "knop"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    antwoord_nummer: Mapped[int] = mapped_column(
        ForeignKey("antwoord.nummer", ondelete="CASCADE"), index=True
    )
    volgorde: Mapped[int]
    tekst: Mapped[str] = mapped_column(Text)
    bericht: Mapped[str] = mapped_column(Text)
    gebruikt_in: Mapped[str | None] = mapped_column(String(36))


class Zoekspoor(Record):
    """One search within a beurt. Below the `drempel` of `zekerheid` nothing is shown. `duur_ms`: per step."""

    __tablename__ = "zoekspoor"

    nummer: Mapped[int] = mapped_column(primary_key=True)
    beurt_nummer: Mapped[int] = mapped_column(ForeignKey("beurt.nummer", ondelete="CASCADE"), index=True)
    index_versie: Mapped[str] = mapped_column(String(100))
    zekerheid: Mapped[float | None]
    drempel: Mapped[float | None]
    duur_ms: Mapped[dict[str, Any]] = mapped_column(default=dict)
    treffers: Mapped[list["Zoektreffer"]] = relationship(order_by="Zoektreffer.nummer", passive_deletes=True)


class Zoektreffer(Record):
    """A passage that search found. `afgewezen`: found, scored, and not shown."""

    __tablename__ = "zoektreffer"
    __table_args__ = (Index("ix_zoektreffer_passage", "passage_id"),)

    nummer: Mapped[int] = mapped_column(primary_key=True)
    zoekspoor_nummer: Mapped[int] = mapped_column(
        ForeignKey("zoekspoor.nummer", ondelete="CASCADE"), index=True
    )
    passage_id: Mapped[str] = mapped_column(String(300))
    score: Mapped[float]
    rang: Mapped[int]
    afgewezen: Mapped[bool]


class Reactie(Record):
    """The last judgement of the user about a beurt. `toelichting` is masked."""

    __tablename__ = "reactie"

    nummer: Mapped[int] = mapped_column(primary_key=True)
    beurt_nummer: Mapped[int] = mapped_column(ForeignKey("beurt.nummer", ondelete="CASCADE"), unique=True)
    oordeel: Mapped[str] = mapped_column(String(20))
    reden: Mapped[str | None] = mapped_column(String(30))
    toelichting: Mapped[str | None] = mapped_column(Text)
    gegeven_op: Mapped[datetime] = mapped_column(default=now)


class Grafsteen(Record):
    """That a gesprek was, and that it was erased; nothing of what was said.

    `tracker_gewist_op` stays empty until the language model has erased its working copy too.
    """

    __tablename__ = "grafsteen"

    gesprek_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    gemeente_id: Mapped[str] = mapped_column(ForeignKey("gemeente.id"))
    begonnen_op: Mapped[datetime]
    aantal_beurten: Mapped[int]
    reden: Mapped[str] = mapped_column(String(40))
    gewist_op: Mapped[datetime] = mapped_column(default=now)
    tracker_gewist_op: Mapped[datetime | None]
