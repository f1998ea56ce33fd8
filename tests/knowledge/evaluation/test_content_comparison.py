"""What a redacteur is told about a change of the content, before it is used."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from knowledge.evaluation.changed_cards import NOT_WEIGHED, Kaartwijziging
from knowledge.evaluation.content_comparison import compare_content
from knowledge.model import FaseKaart, Grens, Interventie, Kernregel, Voorrang
from knowledge.weighing import Weigher
from tests.knowledge.evaluation.casussen import NEVER, casus
from tests.knowledge.evaluation.edited_content import EditedContent
from tests.knowledge.weighing.stories import ALL, RELLEN_VANAVOND

NEW_CARD, NEW_RULE = "aaa-proefmiddel", "kr-proef"
EXACTLY_THIS = {
    "oproep_soort": ["rellen"],
    "platform": ["openbaar_socialmedia"],
    "tijd_tot_verstoring": ["minder_dan_24_uur"],
    "aanstichter": ["onbekend_anoniem"],
    "locatie_bekend": ["ja"],
}
CASES = [casus(story, id=f"casus-{place}") for place, story in enumerate(ALL)]
RELLEN = CASES[ALL.index(RELLEN_VANAVOND)]


@pytest.fixture
def edited(tmp_path: Path) -> EditedContent:
    return EditedContent(tmp_path)


@pytest.fixture(scope="module")
def with_new_cards(tmp_path_factory: pytest.TempPathFactory, top: Sequence[str]) -> Weigher:
    content = EditedContent(tmp_path_factory.mktemp("nieuw"))
    new_card = {"id": NEW_CARD, "naam": "Proefmiddel", "overlapt_met": [], "geschikt_bij": [EXACTLY_THIS]}
    content.copy("interventies", top[0], **new_card)
    content.copy("kernregels", "kr-inhoud", id=NEW_RULE, regel="Een regel die een test heeft bedacht.")
    return content.weigher()


@pytest.fixture
def juridisch(weigher: Weigher, top: Sequence[str]) -> str:
    return next(name for name in top if weigher.catalogue.interventies[name].rechtsgebied)


def test_the_same_content_changes_nothing(weigher: Weigher) -> None:
    comparison = compare_content(weigher, weigher, CASES)

    assert not comparison.iets
    assert comparison.casussen == len(CASES)
    assert comparison.verschillen == ()


def test_other_words_are_seen_and_leave_the_advies_alone(weigher: Weigher, edited: EditedContent) -> None:
    shown = {one.id for story in ALL for one in weigher.weigh(story).interventies}
    actions = weigher.catalogue.fasen["dreiging"].eerste_vijf_acties
    other_actions = [one.model_dump() | {"actie": f"{one.actie}, met spoed"} for one in actions]
    other_names = {name: {"naam": f"Nieuwe naam van {name}", "doel": "Een ander doel."} for name in shown}
    edited.change("interventies", other_names)
    edited.change("kernregels", {"kr-inhoud": {"regel": "Dezelfde regel in heel andere woorden."}})
    edited.change("fasen", {"dreiging": {"eerste_vijf_acties": other_actions}})

    comparison = compare_content(weigher, edited.weigher(), CASES)

    assert comparison.verschillen == ()
    assert not comparison.andere_cijfers
    assert comparison.iets
    changed = {one.kaart: one for one in comparison.kaarten.gewijzigd}
    rules = {"kernregels/kr-inhoud", "fasen/dreiging"}
    assert set(changed) == {f"interventies/{name}" for name in shown} | rules
    assert not any(one.weegt_mee for one in changed.values())
    assert changed[f"interventies/{min(shown)}"].velden == ("naam", "doel")


def test_a_card_that_is_discouraged_leaves_the_first_eight(
    weigher: Weigher, edited: EditedContent, top: Sequence[str], juridisch: str
) -> None:
    edited.change("interventies", {juridisch: {"status": "afgeraden"}})

    comparison = compare_content(weigher, edited.weigher(), CASES)

    change = next(one for one in comparison.verschillen if one.casus == RELLEN.id)
    assert change.oordelen[juridisch].naar == "niet_geschikt"
    assert change.plaatsen[juridisch].van == top.index(juridisch) + 1
    assert change.plaatsen[juridisch].naar is None
    told = comparison.per_interventie[juridisch]
    assert told.casussen >= told.oordeel >= 1
    assert comparison.kaarten.gewijzigd == (
        Kaartwijziging(kaart=f"interventies/{juridisch}", velden=("status",), weegt_mee=True),
    )


def test_a_card_that_fits_nowhere_any_more_goes_and_the_figures_follow(
    weigher: Weigher, edited: EditedContent, top: Sequence[str]
) -> None:
    edited.change("interventies", {top[0]: {"geschikt_bij": []}})
    case = casus(RELLEN_VANAVOND, moet=(top[0], NEVER))
    alike = weigher.catalogue.interventies[top[0]].overlapt_met

    comparison = compare_content(weigher, edited.weigher(), [case])

    (change,) = comparison.verschillen
    assert top[0] in change.getoond.eraf
    assert comparison.cijfers_oud["moet in top 8"] == 1
    assert alike or comparison.cijfers_nieuw["moet in top 8"] == 0


def test_a_new_card_and_a_new_rule_are_told_as_new(weigher: Weigher, with_new_cards: Weigher) -> None:
    case = casus(RELLEN_VANAVOND, moet=(NEW_CARD,), kernregels=(NEW_RULE,))

    comparison = compare_content(weigher, with_new_cards, [case])

    (change,) = comparison.verschillen
    assert NEW_CARD in change.getoond.erbij
    assert (change.oordelen[NEW_CARD].van, change.plaatsen[NEW_CARD].van) == (None, None)
    assert change.aandachtspunten.erbij == (NEW_RULE,)
    assert comparison.kaarten.nieuw == (f"interventies/{NEW_CARD}", f"kernregels/{NEW_RULE}")
    assert comparison.onbekende_verwijzingen == ()
    for name in ("moet in top 8", "aandachtspunten"):
        assert (comparison.cijfers_oud[name], comparison.cijfers_nieuw[name]) == (0, 1)


def test_a_casus_about_a_card_that_went_is_named(weigher: Weigher, with_new_cards: Weigher) -> None:
    case = casus(RELLEN_VANAVOND, moet=(NEW_CARD,), kernregels=(NEW_RULE,))

    comparison = compare_content(with_new_cards, weigher, [case])

    (change,) = comparison.verschillen
    assert NEW_CARD in change.getoond.eraf
    assert change.plaatsen[NEW_CARD].naar is None
    assert comparison.kaarten.verdwenen == (f"interventies/{NEW_CARD}", f"kernregels/{NEW_RULE}")
    assert comparison.onbekende_verwijzingen == (
        f"rellen-vanavond: {NEW_CARD}",
        f"rellen-vanavond: {NEW_RULE}",
    )


def test_something_forbidden_that_comes_in_stands_out(weigher: Weigher, with_new_cards: Weigher) -> None:
    case = casus(RELLEN_VANAVOND, mag_niet=(NEW_CARD,))

    worse = compare_content(weigher, with_new_cards, [case])
    better = compare_content(with_new_cards, weigher, [case])

    assert worse.verboden_erbij == (f"rellen-vanavond: {NEW_CARD}",)
    assert better.verboden_erbij == ()
    assert better.verschillen[0].verboden.eraf == (NEW_CARD,)


def test_fields_that_are_only_read_exist() -> None:
    kinds = (Interventie, FaseKaart, Grens, Voorrang, Kernregel)
    assert {field for kind in kinds for field in kind.model_fields} >= NOT_WEIGHED
