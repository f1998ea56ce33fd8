"""What to do now, which interventies were weighed and why, and what not to do."""

from knowledge.advice import Interventievoorstel
from knowledge.memo.document import Alinea, Blok, Kop, Lijst, Tabel
from knowledge.memo.stof import Gewogen
from knowledge.model import Interventie
from knowledge.passages.facets import closed
from knowledge.vocabulary import Status
from knowledge.weighing import decimal, signed


def nu_doen(gewogen: Gewogen) -> tuple[Blok, ...]:
    words = gewogen.texts.nu
    actions = gewogen.weigher.first_actions(gewogen.stof.casus)
    rows = tuple((str(number), one.wat, one.wie, "") for number, one in enumerate(actions, start=1))
    return (Kop(words.kop), Tabel(words.tabel, words.kolommen, rows, (0.07, 0.53, 0.23, 0.17)))


def afweging(gewogen: Gewogen) -> tuple[Blok, ...]:
    words = gewogen.texts.afweging
    intro = Alinea(words.uit.format(aantal=len(gewogen.catalogue.interventies)))
    overview = tuple(_row(one, gewogen) for one in gewogen.aangeboden)
    table = Tabel(words.tabel, words.kolommen, overview, (0.36, 0.16, 0.2, 0.14, 0.14))
    return (Kop(words.kop), intro, *((table,) if overview else ()), *_ontraden(gewogen))


def toelichting(gewogen: Gewogen) -> tuple[Blok, ...]:
    details = tuple(block for one in gewogen.aangeboden for block in _detail(one, gewogen))
    return (Kop(gewogen.texts.afweging.toelichting_kop), *details) if details else ()


def _row(one: Interventievoorstel, gewogen: Gewogen) -> tuple[str, ...]:
    texts, card = gewogen.texts, gewogen.catalogue.interventies[one.id]
    return (
        one.naam,
        "\n".join((texts.oordeel[one.oordeel], *_reservations(card, gewogen))),
        one.bevoegd,
        texts.snelheid[card.snelheid],
        texts.afweging.ingrijpend.format(zwaarte=card.ingrijpendheid),
    )


def _reservations(card: Interventie, gewogen: Gewogen) -> tuple[str, ...]:
    """Always shown: a status that limits the use, and what must be verified."""
    status = () if card.status is Status.INZETBAAR else (gewogen.texts.status[card.status],)
    return (*status, *((gewogen.texts.te_verifieren,) if card.te_verifieren else ()))


def _detail(one: Interventievoorstel, gewogen: Gewogen) -> tuple[Blok, ...]:
    words, card = gewogen.texts.afweging, gewogen.catalogue.interventies[one.id]
    basis = words.grondslag.format(grondslag="; ".join(one.grondslag)) if one.grondslag else None
    step = card.stappen[0]
    return (
        Kop(one.naam, 2),
        Alinea(one.samenvatting),
        Alinea(" ".join((words.waarom.format(redenen=" ".join(one.redenen)), _score(one, gewogen)))),
        Alinea(basis or words.geen_grondslag),
        Alinea(words.voorwaarden),
        Lijst(tuple(closed(text) for text in one.voorwaarden)),
        *((Alinea(words.beperkingen), Lijst(card.beperkingen)) if card.beperkingen else ()),
        *_protection(card, gewogen),
        Alinea(words.eerste_stap.format(wie=step.wie, wat=step.wat)),
    )


def _protection(card: Interventie, gewogen: Gewogen) -> tuple[Blok, ...]:
    tekst = card.rechtsbescherming
    return (Alinea(gewogen.texts.afweging.rechtsbescherming.format(tekst=tekst)),) if tekst else ()


def _score(one: Interventievoorstel, gewogen: Gewogen) -> str:
    parts = gewogen.weigher.assess_one(gewogen.stof.casus, one.id).contributions
    told = ", ".join(f"{signed(part.waarde)} {part.reden}" for part in parts)
    return gewogen.texts.afweging.score.format(score=decimal(one.score), delen=told)


def _against(one: Interventievoorstel, gewogen: Gewogen) -> str:
    """Only what speaks against it; what would fit is no reason not to do it."""
    limits = gewogen.weigher.assess_one(gewogen.stof.casus, one.id).limit_reasons
    return " ".join(limits or one.redenen)


def _ontraden(gewogen: Gewogen) -> tuple[Blok, ...]:
    words = gewogen.texts.afweging
    rows = tuple((one.naam, _against(one, gewogen)) for one in gewogen.ontraden)
    table = Tabel(words.niet_tabel, words.niet_kolommen, rows, (0.35, 0.65))
    return (Kop(words.niet_kop, 2), table) if rows else ()
