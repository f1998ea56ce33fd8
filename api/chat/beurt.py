"""One beurt, from bericht to antwoorden, as a list of small steps. Each step is timed under its own name.

A bericht is in the log before Rasa hears of it. A beurt that did not get an answer stays a storing, and the
same berichtId takes it up again.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import uuid4

import structlog
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from api import texts
from api.access.principals import Principal
from api.chat import wire
from api.chat.normalise import defuse, is_blank, is_command, normalise
from api.chat.rasa import RasaDownError
from api.chat.rasa_reply import RasaReply
from api.chat.recording import record_reply, trails
from api.chat.showing import show_beurt
from api.door.problem import Problem
from api.logbook.beurten import clear_answer, find_knop, is_current, last_slots
from api.logbook.gesprekken import hold_gesprek, own_beurt
from api.logbook.records import Beurt, Gesprek, Knop
from api.parts import Parts
from api.privacy.masking import Known, mask


@dataclass
class Werk:
    """A beurt on its way. `shown` is set as soon as there is something to answer; then the steps end."""

    parts: Parts
    principal: Principal
    gesprek_id: str
    verzoek: wire.BerichtVerzoek
    bericht_id: str = ""
    tekst: str = ""
    beurt: Beurt | None = None
    knop: Knop | None = None
    reply: RasaReply | None = None
    shown: wire.Beurt | None = None
    duur_ms: dict[str, float] = field(default_factory=dict)


Step = Callable[[Werk], None]


def take_beurt(werk: Werk) -> wire.Beurt:
    run(FIND, werk)
    if werk.beurt is None:
        run(RECEIVE, werk)
    if werk.shown is None:
        waiting = time.perf_counter()
        with werk.parts.locks.turn(werk.gesprek_id):
            werk.duur_ms["wait_for_turn"] = _since(waiting)
            run(ANSWER, werk)
    if werk.shown is None:
        raise RuntimeError("the steps of a beurt end with something to show")
    return werk.shown


def run(steps: tuple[Step, ...], werk: Werk) -> None:
    for step in steps:
        if werk.shown is not None:
            return
        started = time.perf_counter()
        step(werk)
        werk.duur_ms[step.__name__] = _since(started)


def recall(werk: Werk) -> None:
    """The same berichtId is the same beurt, whatever comes with it the second time."""
    werk.bericht_id = str(werk.verzoek.bericht_id or uuid4())
    with werk.parts.database.session() as db:
        werk.beurt = own_beurt(db, werk.principal, werk.gesprek_id, werk.bericht_id)
        if werk.beurt is not None and werk.beurt.uitkomst != "storing":
            werk.shown = show_beurt(werk.beurt)


def choose_knop(werk: Werk) -> None:
    if (werk.verzoek.tekst is None) == (werk.verzoek.knop_id is None):
        raise Problem(texts.TEKST_OF_KNOP)
    if werk.verzoek.knop_id is None:
        return
    with werk.parts.database.session() as db:
        werk.knop = find_knop(db, werk.gesprek_id, werk.verzoek.knop_id)
    if werk.knop is None:
        raise Problem(texts.ONBEKEND)
    if werk.knop.gebruikt_in is not None:
        raise Problem(texts.KNOP_OUD)
    werk.tekst = werk.knop.tekst


def read_tekst(werk: Werk) -> None:
    if werk.knop is None:
        werk.tekst = readable(werk.verzoek.tekst or "", werk.parts.settings.max_tekens)


def readable(tekst: str, max_tekens: int) -> str:
    """The normalised text; blank and too long are problems that keep nothing."""
    normalised = normalise(tekst)
    if is_blank(normalised):
        raise Problem(texts.LEEG_BERICHT)
    if len(normalised) > max_tekens:
        raise Problem(texts.te_lang(max_tekens))
    return normalised


def store_masked(werk: Werk) -> None:
    """Masks and stores while holding the gesprek, so that two berichten never share a placeholder."""
    try:
        with werk.parts.database.transaction() as db:
            werk.beurt = _new_beurt(werk, hold_gesprek(db, werk.principal, werk.gesprek_id))
            werk.beurt.slots = last_slots(db, werk.gesprek_id)
            db.add(werk.beurt)
    except IntegrityError:
        recall(werk)
    if _stored(werk).opdracht_geweerd:
        structlog.get_logger().warning("opdracht_geweerd", gesprek=werk.gesprek_id)


def reread(werk: Werk) -> None:
    """Another request may have answered this beurt, or erased the gesprek, while this one waited."""
    with werk.parts.database.session() as db:
        uitkomst = db.scalar(select(Beurt.uitkomst).where(Beurt.nummer == _stored(werk).nummer))
        if uitkomst is None:
            raise Problem(texts.ONBEKEND)
        if uitkomst != "storing":
            werk.shown = show_beurt(db.get_one(Beurt, _stored(werk).nummer))


def claim_knop(werk: Werk) -> None:
    """A knop counts once and only as long as it belongs to the last answer."""
    if _stored(werk).knop_id is None:
        return
    with werk.parts.database.transaction() as db:
        beurt = db.get_one(Beurt, _stored(werk).nummer)
        werk.knop = find_knop(db, werk.gesprek_id, beurt.knop_id or "")
        fresh = werk.knop is not None and werk.knop.gebruikt_in in (None, werk.bericht_id)
        claimed = werk.knop if fresh and werk.knop and is_current(db, werk.gesprek_id, werk.knop) else None
        if claimed is None:
            db.delete(beurt)
        else:
            claimed.gebruikt_in = werk.bericht_id
    if claimed is None:
        raise Problem(texts.KNOP_OUD)


def ask_rasa(werk: Werk) -> None:
    beurt = _stored(werk)
    tekst = werk.knop.bericht if werk.knop else defuse(beurt.tekst)
    try:
        werk.reply = werk.parts.rasa.say(werk.gesprek_id, werk.bericht_id, tekst, knop=werk.knop is not None)
    except RasaDownError as down:
        structlog.get_logger().warning("rasa_storing", reden=down.reden, gesprek=werk.gesprek_id)


def store_antwoorden(werk: Werk) -> None:
    versions = werk.parts.search.versions() if werk.reply else {}
    with werk.parts.database.transaction() as db:
        beurt = _stored(werk)
        db.add(beurt)
        clear_answer(db, beurt)
        beurt.pogingen += 1
        beurt.duur_ms = werk.duur_ms | {"totaal": round(sum(werk.duur_ms.values()), 2)}
        if werk.reply is not None:
            record_reply(beurt, werk.reply, versions)
            db.add_all(trails(beurt, werk.reply))
        db.flush()
        werk.shown = show_beurt(beurt)


FIND: tuple[Step, ...] = (recall,)
RECEIVE: tuple[Step, ...] = (choose_knop, read_tekst, store_masked)
ANSWER: tuple[Step, ...] = (reread, claim_knop, ask_rasa, store_antwoorden)


def _new_beurt(werk: Werk, gesprek: Gesprek) -> Beurt:
    beurt = Beurt(
        gesprek_id=gesprek.id,
        bericht_id=werk.bericht_id,
        tekst=werk.tekst,
        lengte=len(werk.tekst),
        antwoorden=[],
    )
    if werk.knop is not None:
        beurt.knop_id = werk.knop.id
        return beurt
    known = Known(werk.parts.masking_key + gesprek.id.encode(), gesprek.plaatsvervangers)
    masked = mask(werk.tekst, known)
    gesprek.plaatsvervangers = dict(masked.known.placeholders)
    beurt.tekst, beurt.maskeringen = masked.tekst, masked.counts()
    beurt.lengte = len(werk.verzoek.tekst or "")
    beurt.opdracht_geweerd = is_command(werk.tekst)
    return beurt


def _stored(werk: Werk) -> Beurt:
    if werk.beurt is None:
        raise RuntimeError("the bericht is stored before this step")
    return werk.beurt


def _since(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 2)
