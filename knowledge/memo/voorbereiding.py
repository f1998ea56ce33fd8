"""The checklist of a gemeente that prepares: only in the memo of a casus without an incident."""

from knowledge.memo.document import Alinea, Blok, Kop, Tabel
from knowledge.memo.stof import Gewogen
from knowledge.model import Voorbereidingspunt
from knowledge.vocabulary import Fase
from knowledge.weighing import infer_fase


def voorbereiding(gewogen: Gewogen) -> tuple[Blok, ...]:
    if infer_fase(gewogen.stof.casus).fase is not Fase.PREVENTIE:
        return ()
    words = gewogen.texts.voorbereiding
    points = sorted(gewogen.catalogue.voorbereiding.values(), key=lambda point: point.volgorde)
    rows = tuple(_row(point, gewogen) for point in points)
    table = Tabel(words.tabel, words.kolommen, rows, (0.34, 0.14, 0.34, 0.18))
    return (Kop(words.kop), Alinea(words.uit), table)


def _row(point: Voorbereidingspunt, gewogen: Gewogen) -> tuple[str, ...]:
    doubt = f" ({gewogen.texts.te_verifieren})" if point.te_verifieren else ""
    return (f"{point.naam}{doubt}. {point.vraag}", "", point.eerste_stap, point.wie)
