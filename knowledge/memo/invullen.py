"""What people fill in: contacts, the log and the decision. The log begins with what the box knows."""

from collections.abc import Iterator
from itertools import pairwise

from knowledge.casus import Casus
from knowledge.memo.casus import feit
from knowledge.memo.document import Alinea, Blok, Invulveld, Kop, Tabel
from knowledge.memo.stof import Gewogen, Moment
from knowledge.memo.tijd import kort_tijdstip


def contacten(gewogen: Gewogen) -> tuple[Blok, ...]:
    words = gewogen.texts.contacten
    rows = tuple((rol, "", "") for rol in words.rollen)
    return (Kop(words.kop), Alinea(words.uit), Tabel(words.tabel, words.kolommen, rows, (0.34, 0.4, 0.26)))


def logboek(gewogen: Gewogen) -> tuple[Blok, ...]:
    words = gewogen.texts.log
    empty = (("", "", ""),) * words.lege_regels
    rows = (*_lines(gewogen), *empty)
    table = Tabel(words.tabel, words.kolommen, rows, (0.17, 0.63, 0.2), rijkoppen=False)
    return (Kop(words.kop), Alinea(words.uit), table)


def besluit(gewogen: Gewogen) -> tuple[Blok, ...]:
    words = gewogen.texts.besluit
    fields = (Invulveld(label, regels) for label, regels in words.velden)
    return (Kop(words.kop), Alinea(words.uit), *fields)


def _lines(gewogen: Gewogen) -> Iterator[tuple[str, str, str]]:
    words, stof = gewogen.texts.log, gewogen.stof
    if stof.momenten:
        yield kort_tijdstip(stof.momenten[0].tijd), words.begin, words.box
    before = Moment(stof.gemaakt_op, Casus())
    for earlier, later in pairwise((before, *stof.momenten)):
        for what in _changes(earlier.casus, later, gewogen):
            yield kort_tijdstip(later.tijd), what, words.box
    yield kort_tijdstip(stof.gemaakt_op), words.memo, words.box


def _changes(before: Casus, moment: Moment, gewogen: Gewogen) -> Iterator[str]:
    words, labels = gewogen.texts.log, gewogen.texts.feiten
    was, now = before.known(), moment.casus.known()
    added = [_named(slot, moment.casus, gewogen) for slot in labels if slot in now and slot not in was]
    changed = [
        _named(slot, moment.casus, gewogen)
        for slot in labels
        if slot in now and slot in was and was[slot] != now[slot]
    ]
    gone = [labels[slot].lower() for slot in labels if slot in was and slot not in now]
    for sentence, facts in ((words.feit, added), (words.gewijzigd, changed), (words.vervallen, gone)):
        if facts:
            yield sentence.format(feiten="; ".join(facts))
    if moment.advies_fase:
        fase = gewogen.catalogue.fasen[moment.advies_fase].naam.lower()
        yield words.advies.format(fase=fase, namen="; ".join(moment.advies_namen))


def _named(slot: str, casus: Casus, gewogen: Gewogen) -> str:
    return f"{gewogen.texts.feiten[slot].lower()}: {feit(slot, casus).rstrip('.')}"
