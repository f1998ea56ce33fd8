"""The report on the advies: groups, deviations, and when it is not good enough."""

from collections.abc import Sequence

from knowledge.evaluation.advice_quality import weighed
from knowledge.evaluation.advice_report import report_of
from knowledge.evaluation.question_set import Deel
from knowledge.evaluation.report import load_thresholds
from knowledge.weighing import Weigher
from tests.knowledge.evaluation.casussen import NEVER, casus
from tests.knowledge.weighing.stories import DOXING_VAN_EEN_RAADSLID, RELLEN_VANAVOND


def test_a_report_fails_below_a_threshold_and_says_by_how_much(weigher: Weigher, top: Sequence[str]) -> None:
    outcomes = [weighed(casus(RELLEN_VANAVOND, moet=names), weigher) for names in ((top[0],), (NEVER,))]

    low = report_of(outcomes, Deel.DEV, {"moet in top 8": 0.6})
    enough = report_of(outcomes, Deel.DEV, {"moet in top 8": 0.5})

    assert low.onder_de_drempel == ("moet in top 8: 0.500 is lager dan 0.600",)
    assert enough.onder_de_drempel == ()


def test_something_forbidden_fails_without_a_threshold(weigher: Weigher, top: Sequence[str]) -> None:
    outcome = weighed(casus(RELLEN_VANAVOND, mag_niet=(top[0],)), weigher)

    assert report_of([outcome], None, {}).onder_de_drempel == ("verboden: 1, moet 0 zijn",)


def test_a_report_groups_and_names_what_deviates(weigher: Weigher, top: Sequence[str]) -> None:
    good = casus(RELLEN_VANAVOND, moet=(top[0],), fase=weigher.weigh(RELLEN_VANAVOND).fase)
    bad = casus(DOXING_VAN_EEN_RAADSLID, id="doxing", fase="preventie")

    report = report_of([weighed(case, weigher) for case in (good, bad)], Deel.DEV, {})

    assert set(report.per_oproepsoort) == {"rellen", "doxing"}
    assert set(report.per_tijd) == {"minder_dan_24_uur", "niet verteld"}
    assert report.per_fase["preventie"]["casussen"] == 1
    (deviation,) = report.afwijkingen
    assert (deviation.casus, deviation.verwachte_fase) == ("doxing", "preventie")
    assert deviation.gemist == ((NEVER,),)


def test_the_agreed_thresholds_are_about_figures_that_exist(weigher: Weigher) -> None:
    figures = report_of([weighed(casus(RELLEN_VANAVOND), weigher)], None, {}).cijfers

    assert set(load_thresholds().advies) <= set(figures)
