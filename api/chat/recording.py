"""From the reply of Rasa to records in the log."""

import secrets
from datetime import UTC, datetime

from pydantic.alias_generators import to_camel

from api import VERSION, texts
from api.chat.rasa_reply import RasaBericht, RasaReply, Spoor, Treffer
from api.logbook.records import Antwoord, Beurt, Knop, Zoekspoor, Zoektreffer
from knowledge.advice import Advies

PRACTISING = "oefening"


def welcome() -> Antwoord:
    knoppen = [_knop(place, tekst, tekst) for place, tekst in enumerate(texts.VOORBEELDEN)]
    return Antwoord(soort="tekst", uitkomst="uitleg", tekst=texts.WELKOM, bronnen=[], knoppen=knoppen)


def record_reply(beurt: Beurt, reply: RasaReply, content_versions: dict[str, str]) -> None:
    """The uitkomst of a beurt is that of its first message."""
    beurt.uitkomst = reply.berichten[0].uitkomst
    beurt.afgerond_op = datetime.now(UTC)
    beurt.antwoorden = [_antwoord(beurt, bericht) for bericht in reply.berichten]
    if beurt.maskeringen:
        _warn_of_masking(beurt)
    beurt.begrip = reply.begrip.model_dump(mode="json")
    beurt.slots = reply.slots
    beurt.acties = list(reply.acties)
    beurt.oefening = is_practising(reply)
    beurt.advies = next((_advies(bericht.advies) for bericht in reply.berichten if bericht.advies), None)
    beurt.duur_ms |= {f"rasa_{part}": round(ms, 2) for part, ms in reply.duur_ms.items()}
    beurt.versies = {"api": VERSION, "model": reply.model, **content_versions}


def is_practising(reply: RasaReply) -> bool:
    """A beurt about a made-up casus, so that no figure counts it as a real one."""
    return bool(reply.slots.get(PRACTISING))


def trails(beurt: Beurt, reply: RasaReply) -> list[Zoekspoor]:
    return [_zoekspoor(beurt, bericht.spoor) for bericht in reply.berichten if bericht.spoor]


def _antwoord(beurt: Beurt, bericht: RasaBericht) -> Antwoord:
    knoppen = [_knop(place, knop.tekst, knop.bericht) for place, knop in enumerate(bericht.knoppen)]
    return Antwoord(
        gesprek_id=beurt.gesprek_id,
        soort=bericht.soort,
        uitkomst=bericht.uitkomst,
        tekst=bericht.tekst,
        bronnen=[bron.model_dump(mode="json") for bron in bericht.bronnen],
        vraagt=to_camel(bericht.vraagt) if bericht.vraagt else None,
        knoppen=knoppen,
    )


def _warn_of_masking(beurt: Beurt) -> None:
    """A question that was asked stays the last thing that is said."""
    warning = Antwoord(
        gesprek_id=beurt.gesprek_id,
        soort="waarschuwing",
        uitkomst=beurt.uitkomst,
        tekst=texts.GEMASKEERD,
        bronnen=[],
        knoppen=[],
    )
    asks = bool(beurt.antwoorden) and beurt.antwoorden[-1].soort == "vraag"
    beurt.antwoorden.insert(len(beurt.antwoorden) - asks, warning)


def _knop(volgorde: int, tekst: str, bericht: str) -> Knop:
    return Knop(id=secrets.token_urlsafe(16), volgorde=volgorde, tekst=tekst, bericht=bericht)


def _advies(advies: Advies) -> dict[str, object]:
    return advies.model_dump(mode="json") | {"ontbreekt": [to_camel(slot) for slot in advies.ontbreekt]}


def _zoekspoor(beurt: Beurt, spoor: Spoor) -> Zoekspoor:
    shown = [_treffer(treffer, afgewezen=False) for treffer in spoor.treffers]
    rejected = [_treffer(treffer, afgewezen=True) for treffer in spoor.afgewezen]
    return Zoekspoor(
        beurt_nummer=beurt.nummer,
        index_versie=spoor.index_versie,
        zekerheid=spoor.zekerheid,
        drempel=spoor.drempel,
        duur_ms=spoor.duur_ms,
        treffers=shown + rejected,
    )


def _treffer(treffer: Treffer, *, afgewezen: bool) -> Zoektreffer:
    return Zoektreffer(
        passage_id=treffer.passage_id, score=treffer.score, rang=treffer.rang, afgewezen=afgewezen
    )
