"""What the advies never does, whatever else is true. One test for each rule, on every casus it can meet."""

from itertools import product

import pytest

from knowledge.casus import Casus
from knowledge.vocabulary import (
    Aanstichter,
    Fase,
    JaNee,
    OproepSoort,
    Platform,
    Rechtsgebied,
    Snelheid,
    Status,
    TijdTotVerstoring,
)
from knowledge.weighing import Weigher
from tests.knowledge.weighing import stories
from tests.knowledge.weighing.stories import changed, judged

EMERGENCY_LAW = {"noodbevel-fysiek", "noodverordening", "noodbevel-online-uiting", "bestuurlijke-ophouding"}
ORDERS_TO_A_PERSON = {"gebiedsverbod-172a", "groepsverbod-172a", "meldplicht-172a", "gedragsaanwijzing-509hh"}
LOOKING_ALONG = {
    "online-onderzoek-gemeente",
    "online-omgevingsbeeld-openbare-bronnen",
    "politie-openbronnenonderzoek",
}
WOM = "Wet openbare manifestaties"


def offered(casus: Casus, weigher: Weigher) -> set[str]:
    """Everything that is geschikt or te overwegen, also what an advies would leave out."""
    return {one.id for one in weigher.offered(casus)}


@pytest.mark.parametrize(("soort", "tijd"), list(product(OproepSoort, TijdTotVerstoring)))
def test_what_a_court_rejected_or_is_no_law_yet_is_never_offered(
    soort: str, tijd: str, weigher: Weigher
) -> None:
    casus = changed(
        Casus(),
        oproep_soort=soort,
        tijd_tot_verstoring=tijd,
        platform="openbaar_socialmedia",
        aanstichter="bekend_meerderjarig",
        gewelddreiging="ja",
        strafbaar_feit_vermoed="ja",
    )
    barred = {Status.AFGERADEN, Status.NOG_NIET_INZETBAAR}

    assert all(weigher.catalogue.interventies[name].status not in barred for name in offered(casus, weigher))


def test_a_rejected_route_that_somebody_could_think_of_is_shown_with_the_reason(weigher: Weigher) -> None:
    known = changed(stories.RELLEN_VANAVOND, aanstichter="bekend_meerderjarig")
    shown = {one.id: one for one in weigher.weigh(known).interventies}

    assert shown["online-gebiedsverbod-apv"].oordeel == "niet_geschikt"
    assert "Deze route is afgeraden." in " ".join(shown["online-gebiedsverbod-apv"].redenen)


@pytest.mark.parametrize(
    ("tijd", "geweld"),
    [pair for pair in product(TijdTotVerstoring, JaNee) if pair[1] != "ja" or pair[0] in ("dagen", "weken")],
)
def test_emergency_law_only_with_an_acute_threat_of_violence(
    tijd: str, geweld: str, weigher: Weigher
) -> None:
    casus = changed(
        Casus(),
        oproep_soort="rellen",
        tijd_tot_verstoring=tijd,
        gewelddreiging=geweld,
        omvang="duizenden",
        locatie="het plein",
    )

    assert not EMERGENCY_LAW & offered(casus, weigher)
    assert not EMERGENCY_LAW & offered(changed(casus, gewelddreiging=None), weigher)


@pytest.mark.parametrize("tijd", TijdTotVerstoring)
def test_a_peaceful_demonstration_meets_only_the_grounds_of_the_wom(tijd: str, weigher: Weigher) -> None:
    casus = changed(stories.VREEDZAME_DEMONSTRATIE, tijd_tot_verstoring=tijd)
    orders = (weigher.catalogue.interventies[name] for name in offered(casus, weigher))

    for card in orders:
        if card.rechtsgebied is Rechtsgebied.BESTUURSRECHT and card.ingrijpendheid >= 3:
            assert any(basis.wet == WOM for basis in card.grondslag), card.id
    assert "demonstratie-verbod" not in offered(casus, weigher)


@pytest.mark.parametrize("geweld", [None, "nee", "onbekend"])
def test_a_peaceful_demonstration_is_facilitated_first(geweld: str | None, weigher: Weigher) -> None:
    casus = changed(stories.VREEDZAME_DEMONSTRATIE, gewelddreiging=geweld)
    advies = weigher.weigh(casus)
    first = [one.id for one in advies.interventies[:3]]

    assert "demonstratie-kennisgeving-faciliteren" in first
    assert all(one.oordeel != "geschikt" for one in advies.interventies if "verbod" in one.id)


@pytest.mark.parametrize("soort", OproepSoort)
def test_under_twelve_there_is_no_criminal_law_and_no_order_to_the_child(
    soort: str, weigher: Weigher
) -> None:
    casus = changed(stories.KIND_VAN_ELF, oproep_soort=soort, strafbaar_feit_vermoed="ja")
    names = offered(casus, weigher)
    cards = weigher.catalogue.interventies

    assert all(cards[name].rechtsgebied is not Rechtsgebied.STRAFRECHT for name in names)
    assert not ORDERS_TO_A_PERSON & names


def test_under_twelve_the_parents_and_172b_remain(weigher: Weigher) -> None:
    advies = weigher.weigh(stories.KIND_VAN_ELF)
    names = [one.id for one in advies.interventies if one.oordeel != "niet_geschikt"]

    assert names[0] == "gesprek-met-ouders-van-minderjarige"
    assert "bevel-ouders-172b" in names
    assert "zorg-en-hulp-bij-terugkerende-aanjagers" in offered(stories.KIND_VAN_ELF, weigher)


def test_for_a_minor_parents_go_before_any_order(weigher: Weigher) -> None:
    advies = weigher.weigh(changed(stories.MINDERJARIGE, strafbaar_feit_vermoed="ja"))

    assert advies.interventies[0].id == "gesprek-met-ouders-van-minderjarige"
    assert not ORDERS_TO_A_PERSON & set(judged(advies, "geschikt"))
    assert any("ouders" in point for point in advies.aandachtspunten)


@pytest.mark.parametrize(("soort", "tijd"), list(product(OproepSoort, TijdTotVerstoring)))
def test_an_order_to_a_person_is_never_simply_geschikt(soort: str, tijd: str, weigher: Weigher) -> None:
    """It rests on a file that this conversation does not have."""
    casus = changed(
        Casus(),
        oproep_soort=soort,
        tijd_tot_verstoring=tijd,
        aanstichter="bekend_meerderjarig",
        strafbaar_feit_vermoed="ja",
        locatie="het plein",
        gewelddreiging="ja",
    )

    for name in ORDERS_TO_A_PERSON:
        explained = weigher.explain(casus, name)
        assert explained.oordeel == "niet_geschikt"
        assert any("dossier" in reden for reden in explained.redenen)


def test_afterwards_with_an_offence_an_order_to_a_person_is_worth_a_thought(weigher: Weigher) -> None:
    casus = changed(
        Casus(),
        oproep_soort="rellen",
        aanstichter="bekend_meerderjarig",
        strafbaar_feit_vermoed="ja",
        fase="nazorg",
    )

    assert weigher.explain(casus, "gedragsaanwijzing-509hh").oordeel == "overwegen"


@pytest.mark.parametrize("soort", OproepSoort)
def test_nobody_anonymous_gets_an_order(soort: str, weigher: Weigher) -> None:
    casus = changed(Casus(), oproep_soort=soort, aanstichter="onbekend_anoniem", strafbaar_feit_vermoed="ja")

    assert not ORDERS_TO_A_PERSON & offered(casus, weigher)


@pytest.mark.parametrize(("soort", "aanstichter"), list(product(OproepSoort, Aanstichter)))
def test_nothing_covert_in_a_closed_group(soort: str, aanstichter: str, weigher: Weigher) -> None:
    casus = changed(Casus(), oproep_soort=soort, aanstichter=aanstichter, platform="besloten_groep")

    assert not LOOKING_ALONG & offered(casus, weigher)


@pytest.mark.parametrize(("platform", "tijd"), list(product(Platform, TijdTotVerstoring)))
def test_the_content_of_a_message_is_not_the_mayors_to_forbid(
    platform: str, tijd: str, weigher: Weigher
) -> None:
    casus = changed(
        Casus(),
        oproep_soort="desinformatie",
        platform=platform,
        tijd_tot_verstoring=tijd,
        aanstichter="bekend_meerderjarig",
        gewelddreiging="nee",
    )
    cards = weigher.catalogue.interventies

    assert not [
        name
        for name in offered(casus, weigher)
        if cards[name].rechtsgebied is Rechtsgebied.BESTUURSRECHT and cards[name].ingrijpendheid >= 3
    ]
    assert any("inhoud van een online uiting" in point for point in weigher.weigh(casus).aandachtspunten)


@pytest.mark.parametrize("soort", OproepSoort)
def test_a_measure_of_weeks_is_no_answer_to_tonight(soort: str, weigher: Weigher) -> None:
    casus = changed(Casus(), oproep_soort=soort, tijd_tot_verstoring="minder_dan_24_uur")
    cards = weigher.catalogue.interventies

    assert all(cards[name].snelheid is not Snelheid.WEKEN for name in offered(casus, weigher))


def test_a_heavy_measure_waits_until_nothing_about_it_is_open(weigher: Weigher) -> None:
    """Unknown violence opens no search area; told violence may."""
    unknown = changed(stories.RELLEN_VANAVOND, gewelddreiging=None)

    assert "spoed-veiligheidsrisicogebied-174b" not in offered(unknown, weigher)
    assert "spoed-veiligheidsrisicogebied-174b" in offered(changed(unknown, gewelddreiging="ja"), weigher)


@pytest.mark.parametrize("soort", OproepSoort)
def test_afterwards_only_what_is_for_afterwards(soort: str, weigher: Weigher) -> None:
    casus = changed(Casus(), oproep_soort=soort, fase="nazorg", strafbaar_feit_vermoed="ja")
    cards = weigher.catalogue.interventies

    assert all(Fase.NAZORG in cards[name].fasen for name in offered(casus, weigher))


def test_a_limit_across_cards_is_shown_with_its_law(weigher: Weigher) -> None:
    explained = weigher.explain(stories.VREEDZAME_DEMONSTRATIE, "noodbevel-fysiek")

    assert any("gewelddreiging" in reden for reden in explained.redenen)
    assert any(bron.bron_id == "gemw-175" for bron in explained.bronnen)
