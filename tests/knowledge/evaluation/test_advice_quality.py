"""Measuring one advies: what is found, what counts as found, and what may never be offered."""

from collections.abc import Sequence

from knowledge.evaluation.advice_quality import TOP, figures_of, grouped, weighed, with_alternatives
from knowledge.weighing import Weigher
from tests.knowledge.evaluation.casussen import NEVER, casus
from tests.knowledge.weighing.stories import ALL, RELLEN_VANAVOND, judged


def test_what_must_be_there_is_found_or_missed(weigher: Weigher, top: Sequence[str]) -> None:
    good = weighed(casus(RELLEN_VANAVOND, moet=(top[0],)), weigher)
    bad = weighed(casus(RELLEN_VANAVOND), weigher)

    assert good.gemist == ()
    assert bad.gemist == ((NEVER,),)


def test_one_of_several_is_enough(weigher: Weigher, top: Sequence[str]) -> None:
    assert weighed(casus(RELLEN_VANAVOND, moet=(NEVER, top[-1])), weigher).gemist == ()


def test_a_card_that_comes_down_to_the_same_counts_as_found(weigher: Weigher) -> None:
    story, alike = next(
        (story, other)
        for story in ALL
        for top in [weighed(casus(story), weigher).top]
        for other in sorted(with_alternatives(top, weigher.catalogue) - set(top))
    )

    assert weighed(casus(story, moet=(alike,)), weigher).gemist == ()


def test_what_is_forbidden_is_found_wherever_it_is_offered(weigher: Weigher, top: Sequence[str]) -> None:
    below = weigher.offered(RELLEN_VANAVOND)[-1].id
    shown = [one.id for one in weigher.weigh(RELLEN_VANAVOND).interventies]
    assert below not in shown

    outcome = weighed(casus(RELLEN_VANAVOND, mag_niet=(top[1], below)), weigher)

    assert set(outcome.verboden) == {top[1], below}


def test_what_is_shown_as_unsuited_is_not_offered(weigher: Weigher) -> None:
    story, unsuited = next(
        (story, name) for story in ALL for name in judged(weigher.weigh(story), "niet_geschikt")
    )

    assert weighed(casus(story, mag_niet=(unsuited,)), weigher).verboden == ()


def test_a_kernregel_is_missed_when_the_advies_does_not_name_it(weigher: Weigher) -> None:
    shown = weigher.weigh(RELLEN_VANAVOND).aandachtspunten
    named = {one.id: one.regel in shown for one in weigher.catalogue.kernregels.values()}

    outcome = weighed(casus(RELLEN_VANAVOND, kernregels=tuple(named)), weigher)

    assert set(outcome.regels_gemist) == {name for name, there in named.items() if not there}


def test_figures_count_over_all_casussen(weigher: Weigher, top: Sequence[str]) -> None:
    good = weighed(casus(RELLEN_VANAVOND, moet=(top[0],)), weigher)
    bad = weighed(casus(RELLEN_VANAVOND, mag_niet=(top[0],), fase="nazorg"), weigher)

    figures = figures_of([good, bad])

    assert (figures["casussen"], figures["verboden"]) == (2, 1)
    assert (figures["moet in top 8"], figures["volledig"], figures["fase goed"]) == (0.5, 0.5, 0.5)
    assert figures["verwacht in top 8"] == 1 / (2 * TOP)
    assert figures["aandachtspunten"] == 1
    assert grouped([good, bad], lambda one: one.casus.fase)["nazorg"]["verboden"] == 1
