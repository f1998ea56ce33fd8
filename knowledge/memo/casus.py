"""The casus: in short, what is known, and what is not."""

from knowledge.casus import Casus
from knowledge.memo.document import Alinea, Blok, Kop, Lijst, Tabel
from knowledge.memo.stof import Gewogen
from knowledge.passages.facets import summed_up
from knowledge.weighing import fact_sentence, infer_fase

MOST_ROUTES = 5
_FREE_TEXT = frozenset({"platform_naam", "tijdstip", "locatie", "omvang"})


def feit(slot: str, casus: Casus) -> str:
    """The told fact in words; free text as it was told."""
    value = str(getattr(casus, slot))
    return value if slot in _FREE_TEXT else fact_sentence(slot, value)


def in_het_kort(gewogen: Gewogen) -> tuple[Blok, ...]:
    words, advies = gewogen.texts.kort, gewogen.advies
    fase = infer_fase(gewogen.stof.casus)
    naam = gewogen.catalogue.fasen[fase.fase].naam.lower()
    routes = [one.naam for one in gewogen.aangeboden[:MOST_ROUTES]]
    labels = [gewogen.texts.feiten[slot].lower() for slot in advies.ontbreekt]
    points = (
        words.fase.format(fase=naam, reden=fase.reden),
        words.eerst.format(actie=advies.nu_doen[0]),
        words.routes.format(namen="; ".join(routes)) if routes else "",
        words.onbekend.format(feiten=summed_up(labels)) if labels else "",
        words.niet.format(namen="; ".join(one.naam for one in gewogen.ontraden)) if gewogen.ontraden else "",
    )
    return (Kop(words.kop), Lijst(tuple(point for point in points if point)))


def casus_part(gewogen: Gewogen) -> tuple[Blok, ...]:
    words, texts = gewogen.texts.casus, gewogen.texts
    rows = tuple((label, _known(slot, gewogen)) for slot, label in texts.feiten.items())
    return (Kop(words.kop), Tabel(words.tabel, words.kolommen, rows, (0.3, 0.7)), *_open(gewogen))


def _known(slot: str, gewogen: Gewogen) -> str:
    casus = gewogen.stof.casus
    return gewogen.texts.onbekend if getattr(casus, slot) is None else feit(slot, casus)


def _open(gewogen: Gewogen) -> tuple[Blok, ...]:
    words = gewogen.texts.casus
    found = gewogen.weigher.open_facts(gewogen.stof.casus)
    if not found:
        return (Alinea(words.geen_onbekend),)
    lines = tuple(f"{gewogen.texts.feiten[one.slot]}. {' '.join(one.gevolgen)}" for one in found)
    return (Kop(words.onbekend_kop, 2), Alinea(words.onbekend_uit), Lijst(lines))
