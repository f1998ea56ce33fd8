"""What the advies says in cases that a municipality could bring."""

import pytest

from knowledge.casus import Casus
from knowledge.vocabulary import Fase, Rechtsgebied, Snelheid, Status
from knowledge.weighing import Weigher
from tests.knowledge.weighing import stories
from tests.knowledge.weighing.stories import changed, judged, offered

EMERGENCY_LAW = {"noodbevel-fysiek", "noodverordening", "noodbevel-online-uiting", "bestuurlijke-ophouding"}


def test_riots_tonight_start_with_police_and_driehoek(weigher: Weigher) -> None:
    advies = weigher.weigh(stories.RELLEN_VANAVOND)

    assert advies.fase == Fase.DREIGING
    assert "politie" in advies.nu_doen[0]
    assert "driehoek" in advies.nu_doen[1]
    assert {"lokale-driehoek-informeren", "spoeddriehoek"} & set(judged(advies, "geschikt"))
    assert "strafrecht-opruiing" in judged(advies, "geschikt")


def test_measures_of_weeks_are_no_answer_to_tonight(weigher: Weigher) -> None:
    for name in offered(weigher.weigh(stories.RELLEN_VANAVOND)):
        assert weigher.catalogue.interventies[name].snelheid is not Snelheid.WEKEN


def test_emergency_law_needs_an_acute_threat_of_violence(weigher: Weigher) -> None:
    violence_unknown = weigher.weigh(stories.RELLEN_VANAVOND)
    violent = changed(stories.RELLEN_VANAVOND, gewelddreiging="ja", omvang="honderden", aanstichter="groep")
    in_some_weeks = changed(violent, tijd_tot_verstoring="weken")

    assert not EMERGENCY_LAW & set(offered(violence_unknown))
    assert not EMERGENCY_LAW & set(offered(weigher.weigh(in_some_weeks)))
    assert EMERGENCY_LAW & set(offered(weigher.weigh(changed(violent, tijd_tot_verstoring="gaande"))))


def test_a_peaceful_demonstration_is_facilitated_first(weigher: Weigher) -> None:
    advies = weigher.weigh(stories.VREEDZAME_DEMONSTRATIE)

    assert {"demonstratie-kennisgeving-faciliteren", "demonstratie-ruimte-geven"} <= set(offered(advies)[:3])
    assert all(weigher.catalogue.interventies[name].ingrijpendheid < 3 for name in judged(advies, "geschikt"))
    assert {"noodbevel-fysiek", "gebiedsverbod-172a"} <= set(judged(advies, "niet_geschikt"))
    assert any("art. 9 Grondwet" in point for point in advies.aandachtspunten)


def test_a_demonstration_of_which_violence_is_unknown_is_not_treated_as_violent(weigher: Weigher) -> None:
    unknown = changed(stories.VREEDZAME_DEMONSTRATIE, gewelddreiging="onbekend")

    assert not {"demonstratie-verbod", "demonstratie-beeindigen"} & set(
        judged(weigher.weigh(unknown), "geschikt")
    )


def test_a_doxed_councillor_gets_the_criminal_route_and_support(weigher: Weigher) -> None:
    advies = weigher.weigh(stories.DOXING_VAN_EEN_RAADSLID)

    assert advies.fase == Fase.VERSPREIDING
    assert offered(advies)[0] == "doxing-285d"
    assert "ondersteunen-slachtoffer-doxing" in offered(advies)
    assert not any("ouders" in action for action in advies.nu_doen)


def test_a_minor_is_reached_through_parents_and_school(weigher: Weigher) -> None:
    advies = weigher.weigh(stories.MINDERJARIGE)

    assert offered(advies)[0] == "gesprek-met-ouders-van-minderjarige"
    assert "scholen-betrekken" in offered(advies)
    assert "online-onderzoek-gemeente" in judged(advies, "niet_geschikt")


def test_a_child_under_twelve_gets_no_criminal_route(weigher: Weigher) -> None:
    names = offered(weigher.weigh(stories.KIND_VAN_ELF))

    assert all(
        weigher.catalogue.interventies[name].rechtsgebied is not Rechtsgebied.STRAFRECHT for name in names
    )
    assert {"gesprek-met-ouders-van-minderjarige", "bevel-ouders-172b"} <= set(names)


def test_protest_in_a_closed_group_is_not_watched_by_the_municipality(weigher: Weigher) -> None:
    advies = weigher.weigh(stories.AZC_IN_TELEGRAMGROEP)

    assert "demonstratie-kennisgeving-faciliteren" in offered(advies)
    assert not {"online-onderzoek-gemeente", "online-omgevingsbeeld-openbare-bronnen"} & set(offered(advies))
    assert any("nepaccounts" in point for point in advies.aandachtspunten)


def test_riots_that_are_going_on_start_with_112(weigher: Weigher) -> None:
    advies = weigher.weigh(stories.RELLEN_NU_OP_LIVESTREAM)

    assert advies.fase == Fase.VERSTORING
    assert "112" in advies.nu_doen[0]
    assert "aansluiten-op-opschaling" in offered(advies)
    assert "jongerenwerk-op-de-plek" not in offered(advies)


def test_a_driehoek_that_knows_nothing_is_told_first(weigher: Weigher) -> None:
    advies = weigher.weigh(changed(stories.AZC_IN_TELEGRAMGROEP, driehoek_geinformeerd="nee"))

    assert advies.nu_doen[0].startswith("Informeer nu de driehoek")


def test_an_empty_casus_gets_first_steps_but_no_measure_against_anybody(weigher: Weigher) -> None:
    advies = weigher.weigh(Casus())

    assert advies.fase == Fase.SIGNALERING
    assert 3 <= len(advies.nu_doen) <= 5
    assert all(weigher.catalogue.interventies[name].ingrijpendheid == 1 for name in offered(advies))


@pytest.mark.parametrize("casus", stories.ALL)
def test_every_advies_is_short_balanced_and_best_first(casus: Casus, weigher: Weigher) -> None:
    advies = weigher.weigh(casus)
    scores = [one.score for one in advies.interventies]
    soorten = [one.soort for one in advies.interventies if one.oordeel != "niet_geschikt"]

    assert len(soorten) <= 10
    assert len(judged(advies, "niet_geschikt")) <= 4
    assert 3 <= len(advies.nu_doen) <= 5
    assert scores == sorted(scores, reverse=True)
    assert max(soorten[:8].count("juridisch"), soorten[:8].count("niet_juridisch")) <= 6


@pytest.mark.parametrize("casus", stories.ALL)
def test_a_risky_route_says_its_risk_and_an_unlawful_one_is_never_offered(
    casus: Casus, weigher: Weigher
) -> None:
    for one in weigher.weigh(casus).interventies:
        status = weigher.catalogue.interventies[one.id].status
        if status in (Status.AFGERADEN, Status.NOG_NIET_INZETBAAR):
            assert one.oordeel == "niet_geschikt"
        if status is Status.HOOG_RISICO:
            assert one.oordeel != "geschikt"
            assert any("risico" in reden.lower() for reden in one.redenen)
