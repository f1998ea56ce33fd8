"""Three courses of events to prepare for, with what to do in each."""

from knowledge.memo.document import Alinea, Blok, Kop, Lijst, Tabel, Toon
from knowledge.memo.stof import Gewogen
from knowledge.model import Handeling, Scenario, Scenarios
from knowledge.vocabulary import Fase
from knowledge.weighing import infer_fase


def scenarios(gewogen: Gewogen) -> tuple[Blok, ...]:
    words, card = gewogen.texts.scenarios, scenarios_for(gewogen)
    if card is None:
        return ()
    doubt = card.te_verifieren_toelichting
    going_on = infer_fase(gewogen.stof.casus).fase is Fase.VERSTORING
    return (
        Kop(words.kop),
        Alinea(words.uit),
        *((Alinea(words.verifieren.format(toelichting=doubt), Toon.LET_OP),) if doubt else ()),
        *(() if going_on else _scenario(words.gunstig, card.gunstig, gewogen)),
        *_scenario(words.meest_waarschijnlijk, card.meest_waarschijnlijk, gewogen),
        *_scenario(words.ongunstig, card.ongunstig, gewogen),
    )


def scenarios_for(gewogen: Gewogen) -> Scenarios | None:
    """Those of this kind of oproep, otherwise those for any kind."""
    soort, cards = gewogen.stof.casus.oproep_soort, gewogen.catalogue.scenarios
    own = (card for card in cards if soort in card.oproep_soort)
    return next(own, next((card for card in cards if not card.oproep_soort), None))


def _scenario(naam: str, scenario: Scenario, gewogen: Gewogen) -> tuple[Blok, ...]:
    words = gewogen.texts.scenarios
    rows = tuple((one.wie, one.wat) for one in scenario.handelingsperspectief if _fits(one, gewogen))
    table = Tabel(words.tabel.format(naam=naam.lower()), words.kolommen, rows, (0.3, 0.7))
    return (
        Kop(naam, 2),
        Alinea(scenario.verloop),
        Alinea(words.herkenning),
        Lijst(scenario.herkenning),
        *((table,) if rows else ()),
    )


def _fits(handeling: Handeling, gewogen: Gewogen) -> bool:
    """A scenario never advises what this very casus forbids."""
    name = handeling.interventie
    return name is None or not gewogen.weigher.assess_one(gewogen.stof.casus, name).is_wrong_here
