"""The rights that are at stake, and the questions of the test of proportion with room for the answers."""

from knowledge.memo.document import Alinea, Blok, Kop, Tabel
from knowledge.memo.stof import Gewogen
from knowledge.model import Grondrecht


def rechten(gewogen: Gewogen) -> tuple[Blok, ...]:
    words = gewogen.texts.rechten
    rights = tuple(_right(card, gewogen) for card in at_stake(gewogen))
    questions = tuple(
        (f"{card.naam}. {card.vraag}", card.hulp, "")
        for card in sorted(gewogen.catalogue.toetsvragen.values(), key=lambda card: card.volgorde)
    )
    return (
        Kop(words.kop),
        Alinea(words.uit),
        Tabel(words.tabel, words.kolommen, rights, (0.22, 0.36, 0.42)),
        Tabel(words.toets_tabel, words.toets_kolommen, questions, (0.3, 0.4, 0.3)),
    )


def at_stake(gewogen: Gewogen) -> tuple[Grondrecht, ...]:
    soort = gewogen.stof.casus.oproep_soort
    offered = {one.id for one in gewogen.aangeboden}
    return tuple(
        card
        for card in gewogen.catalogue.grondrechten.values()
        if card.altijd or soort in card.bij_oproep_soort or offered.intersection(card.bij_interventies)
    )


def _right(card: Grondrecht, gewogen: Gewogen) -> tuple[str, ...]:
    doubt = card.te_verifieren_toelichting
    check = gewogen.texts.rechten.verifieren.format(toelichting=doubt) if doubt else None
    return (card.naam, card.betekenis, "\n".join((*card.let_op, *((check,) if check else ()))))
