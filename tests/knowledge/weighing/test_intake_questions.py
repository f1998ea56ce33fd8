"""Which question comes next, and when the asking ends."""

import pytest

from knowledge.casus import Casus
from knowledge.weighing import ASKABLE, Weigher
from tests.knowledge.weighing import stories

ANSWERS = {
    "oproep_soort": "rellen",
    "tijd_tot_verstoring": "dagen",
    "gewelddreiging": "onbekend",
    "aanstichter": "groep",
    "platform": "openbaar_socialmedia",
    "driehoek_geinformeerd": "nee",
    "strafbaar_feit_vermoed": "onbekend",
    "locatie": "het plein",
    "omvang": "200",
}


def asked_in_order(weigher: Weigher, **told: str) -> list[str]:
    facts, asked = dict(told), []
    while slot := weigher.next_question(Casus.from_slots(facts), frozenset()):
        asked.append(slot)
        facts[slot] = ANSWERS[slot]
    return asked


def test_what_the_oproep_is_about_comes_first(weigher: Weigher) -> None:
    assert weigher.next_question(Casus(), frozenset()) == "oproep_soort"


@pytest.mark.parametrize("soort", ["rellen", "demonstratie", "doxing", "voetbal"])
def test_after_the_first_sentence_at_most_six_questions_follow(soort: str, weigher: Weigher) -> None:
    asked = asked_in_order(weigher, oproep_soort=soort)

    assert len(asked) <= 6
    assert len(set(asked)) == len(asked)
    assert "gewelddreiging" in asked
    assert "driehoek_geinformeerd" in asked


def test_a_told_onbekend_is_not_asked_again(weigher: Weigher) -> None:
    asked = asked_in_order(weigher, oproep_soort="rellen", gewelddreiging="onbekend")

    assert "gewelddreiging" not in asked


def test_skipping_everything_ends_the_questions(weigher: Weigher) -> None:
    assert weigher.next_question(Casus(), frozenset(ASKABLE)) is None


def test_a_complete_casus_has_no_question_and_misses_nothing(weigher: Weigher) -> None:
    complete = Casus.from_slots(ANSWERS)

    assert weigher.next_question(complete, frozenset()) is None
    assert weigher.weigh(complete).ontbreekt == ()


def test_what_is_missing_names_the_most_telling_fact_first(weigher: Weigher) -> None:
    missing = weigher.weigh(stories.MINDERJARIGE).ontbreekt

    assert weigher.next_question(stories.MINDERJARIGE, frozenset()) == missing[0]
    assert set(missing) <= set(ASKABLE)
