"""Puts the memo for the driehoek together, part by part, in the order in which it is read."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from string import ascii_uppercase

from knowledge.memo.afweging import afweging, nu_doen, toelichting
from knowledge.memo.bronnen import bronnen
from knowledge.memo.casus import casus_part, in_het_kort
from knowledge.memo.document import Alinea, Blok, Document, Kop, Lijst, Toon
from knowledge.memo.invullen import besluit, contacten, logboek
from knowledge.memo.rechten import rechten
from knowledge.memo.scenarios import scenarios
from knowledge.memo.stof import Gewogen, Memostof
from knowledge.memo.texts import MemoTexts
from knowledge.memo.tijd import datum_en_tijd
from knowledge.memo.verantwoording import verantwoording
from knowledge.memo.voorbereiding import voorbereiding
from knowledge.passages.facets import closed
from knowledge.weighing import Weigher, infer_fase

Part = Callable[[Gewogen], tuple[Blok, ...]]


def compose_memo(stof: Memostof, weigher: Weigher, texts: MemoTexts) -> Document:
    """The same stof always gives the same document."""
    gewogen = Gewogen(stof, weigher, weigher.weigh(stof.casus), texts)
    moment = datum_en_tijd(stof.gemaakt_op)
    return Document(
        titel=texts.titel_oefening if stof.oefening else texts.titel,
        onderwerp=_subject(gewogen),
        kenmerken=_properties(gewogen),
        blokken=(*_notice(gewogen), *_parts(gewogen)),
        voettekst=(texts.voettekst_oefening if stof.oefening else texts.voettekst).format(datum=moment),
    )


def _parts(gewogen: Gewogen) -> Iterator[Blok]:
    """What the driehoek reads first; behind it what the reader can check."""
    for part in MEMO:
        yield from part(gewogen)
    present = (blocks for part in APPENDICES if (blocks := part(gewogen)))
    for letter, (kop, *rest) in zip(ascii_uppercase, present, strict=False):
        yield _lettered(kop, letter, gewogen.texts)
        yield from rest


def _lettered(kop: Blok, letter: str, texts: MemoTexts) -> Blok:
    return (
        replace(kop, tekst=texts.bijlage.format(letter=letter, kop=kop.tekst))
        if isinstance(kop, Kop)
        else kop
    )


def _notice(gewogen: Gewogen) -> tuple[Blok, ...]:
    return (Alinea(gewogen.texts.oefening, Toon.OEFENING),) if gewogen.stof.oefening else ()


def _subject(gewogen: Gewogen) -> str:
    casus, texts = gewogen.stof.casus, gewogen.texts
    soort = texts.onderwerp_soort.get(casus.oproep_soort or "", texts.onderwerp_leeg)
    wanneer = texts.onderwerp_wanneer.get(casus.tijd_tot_verstoring or "")
    return ", ".join(part for part in (soort, wanneer, casus.locatie) if part)


def _properties(gewogen: Gewogen) -> tuple[tuple[str, str], ...]:
    stof, catalogue = gewogen.stof, gewogen.catalogue
    values = {
        "gemeente": stof.gemeente,
        "gemaakt": datum_en_tijd(stof.gemaakt_op),
        "gesprek": stof.gesprek,
        "fase": catalogue.fasen[infer_fase(stof.casus).fase].naam,
        "peildatum": catalogue.peildatum,
        "status": gewogen.texts.status_memo,
    }
    return tuple((label, values[name]) for name, label in gewogen.texts.kenmerken.items())


def points(gewogen: Gewogen) -> tuple[Blok, ...]:
    return (Kop(gewogen.texts.aandacht.kop), Lijst(gewogen.advies.aandachtspunten))


def elsewhere(gewogen: Gewogen) -> tuple[Blok, ...]:
    words, found = gewogen.texts.elders, gewogen.weigher.similar_cases(gewogen.stof.casus)
    lines = tuple(
        words.regel.format(
            titel=card.titel,
            plaats=card.plaats,
            datum=card.datum,
            twijfel=f", {gewogen.texts.te_verifieren}" if card.te_verifieren else "",
            verloop=closed(card.verloop),
            les=closed(card.lessen[0]),
        )
        for card in (one.kaart for one in found)
    )
    return (Kop(words.kop), Alinea(words.uit), Lijst(lines)) if lines else ()


MEMO: tuple[Part, ...] = (
    in_het_kort,
    casus_part,
    voorbereiding,
    nu_doen,
    afweging,
    points,
    contacten,
    besluit,
)
APPENDICES: tuple[Part, ...] = (
    toelichting,
    rechten,
    scenarios,
    elsewhere,
    logboek,
    bronnen,
    verantwoording,
)
