"""How the memo came about: versions, whether the advies is still the same, and what the memo is not."""

from collections.abc import Iterator

from knowledge.memo.document import Alinea, Blok, Kop, Tabel, Toon
from knowledge.memo.stof import GegevenAdvies, Gewogen


def verantwoording(gewogen: Gewogen) -> tuple[Blok, ...]:
    words, stof = gewogen.texts.versies, gewogen.stof
    versions = {"inhoud": gewogen.catalogue.version, **stof.versies}
    rows = tuple((naam, versions[part]) for part, naam in words.namen.items() if part in versions)
    return (
        Kop(words.kop),
        *_compared(gewogen),
        Tabel(words.tabel, words.kolommen, rows, (0.4, 0.6)),
        Alinea(gewogen.catalogue.verantwoording.disclaimer),
        Alinea(words.privacy),
    )


def _compared(gewogen: Gewogen) -> Iterator[Blok]:
    """A memo that differs from what was shown in the conversation says so."""
    words, given = gewogen.texts.versies, gewogen.stof.gegeven
    if given is None:
        yield Alinea(words.geen_advies)
        return
    different = _different(given, gewogen)
    if given.inhoud != gewogen.catalogue.version:
        text = words.andere_inhoud.format(toen=given.inhoud, nu=gewogen.catalogue.version)
        yield Alinea(text, Toon.LET_OP)
    elif not different:
        yield Alinea(words.nagerekend)
    if different:
        yield Alinea(words.anders.format(namen="; ".join(different)), Toon.LET_OP)


def _different(given: GegevenAdvies, gewogen: Gewogen) -> tuple[str, ...]:
    """Of what the conversation judged: what no longer exists, or is judged differently now."""
    cards, weigher, casus = gewogen.catalogue.interventies, gewogen.weigher, gewogen.stof.casus
    gone = [name for name in given.oordelen if name not in cards]
    changed = (
        cards[name].naam
        for name, oordeel in given.oordelen.items()
        if name in cards and weigher.assess_one(casus, name).oordeel != oordeel
    )
    return (*gone, *changed)
