"""Preparing without an incident, practising with a made-up casus, and asking for the memo."""

from typing import Any

import pytest

from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from tests.actions.conversation import Conversation

REAL = {"oproep_soort": "rellen", "platform_naam": "Snapchat", "locatie": "het plein"}
DEMONSTRATIE = "oefening-demonstratie-marktplein"
MERK = "OEFENING – verzonnen casus"


def facts(talk: Conversation) -> dict[str, Any]:
    return Casus.from_slots(talk.slots).known()


def practising(talk: Conversation, oefening: str = DEMONSTRATIE) -> Conversation:
    talk.hears(f'/oefenen{{"oefening": "{oefening}"}}', "oefenen", oefening=oefening).does("action_oefenen")
    return talk


def test_who_prepares_gets_a_checklist_and_the_advies_of_the_first_fase(talk: Conversation) -> None:
    said = talk.hears("we willen ons voorbereiden", "voorbereiden").does("action_voorbereiden")[0]

    assert said["advies"]["fase"] == "preventie"
    assert "APV" in said["tekst"]
    assert said["tekst"].count("?") >= 10
    assert said["bronnen"]
    assert facts(talk) == {"fase": "preventie"}


def test_preparing_takes_the_kind_that_was_named(talk: Conversation) -> None:
    talk.hears("voorbereiden op voetbal", "voorbereiden", oproep_soort="voetbal").does("action_voorbereiden")

    assert facts(talk) == {"oproep_soort": "voetbal", "fase": "preventie"}


def test_preparing_leaves_a_real_casus_for_later(talk: Conversation) -> None:
    talk.answers("Snapchat, rellen op het plein", "beschrijf_casus", **REAL)
    talk.hears("hoe bereiden we ons voor", "voorbereiden").does("action_voorbereiden")

    assert facts(talk) == {"fase": "preventie"}
    assert talk.slots["eerdere_zaken"][0]["feiten"] == REAL


def test_a_real_oproep_ends_the_preparing(talk: Conversation) -> None:
    talk.hears("we willen ons voorbereiden", "voorbereiden").does("action_voorbereiden")
    talk.answers("vanavond rellen", "beschrijf_casus", oproep_soort="rellen", tijd_tot_verstoring="gaande")

    assert facts(talk) == {"oproep_soort": "rellen", "tijd_tot_verstoring": "gaande"}


def test_who_wants_to_practise_chooses_a_casus(talk: Conversation, catalogue: Catalogue) -> None:
    said = talk.hears("ik wil oefenen", "oefenen").does("action_oefenen")[0]
    offered = [knop["tekst"] for knop in said["knoppen"]]

    assert catalogue.oefencasussen[DEMONSTRATIE].titel in offered
    assert len(offered) == 7
    assert facts(talk) == {}


def test_harder_casussen_are_one_button_away(talk: Conversation, catalogue: Catalogue) -> None:
    talk.hears("/oefenen", "oefenen", oefening="gevorderd")
    offered = [knop["tekst"] for knop in talk.does("action_oefenen")[0]["knoppen"]]

    harder = [card.titel for card in catalogue.oefencasussen.values() if card.niveau == "gevorderd"]
    assert set(harder) < set(offered)


def test_an_exercise_tells_its_story_and_goes_into_the_intake(
    talk: Conversation, catalogue: Catalogue
) -> None:
    practising(talk)

    assert facts(talk) == catalogue.oefencasussen[DEMONSTRATIE].feiten
    assert talk.slots["oefening"] == DEMONSTRATIE
    assert {"event": "followup", "name": "casus_form", "timestamp": None} in talk.new_events


def test_a_kind_that_is_named_chooses_the_exercise(talk: Conversation) -> None:
    talk.hears("laten we oefenen met doxing", "oefenen", oproep_soort="doxing").does("action_oefenen")

    assert talk.slots["oefening"] == "oefening-gedoxt-raadslid"


@pytest.mark.parametrize("action", ["action_advies", "action_samenvatting"])
def test_whatever_could_be_taken_for_real_is_marked(talk: Conversation, action: str) -> None:
    said = practising(talk).hears("en nu", "vraag_advies").does(action)[0]

    assert said["tekst"].startswith(MERK)


def test_a_made_up_casus_of_ones_own_is_marked_too(talk: Conversation) -> None:
    practising(talk, "eigen").answers("verzonnen rellen", "beschrijf_casus", **REAL)

    assert talk.hears("advies", "vraag_advies").does("action_advies")[0]["tekst"].startswith(MERK)


def test_a_real_advies_has_no_mark(talk: Conversation) -> None:
    talk.answers("rellen", "beschrijf_casus", **REAL)

    assert "OEFENING" not in talk.hears("advies", "vraag_advies").does("action_advies")[0]["tekst"]


def test_the_developments_come_one_by_one_and_then_the_discussion(
    talk: Conversation, catalogue: Catalogue
) -> None:
    practising(talk)
    card = catalogue.oefencasussen[DEMONSTRATIE]
    for wending in card.wendingen:
        said = talk.hears("en toen", "oefening_vervolg").does("action_oefening_vervolg")[0]
        assert wending.tekst in said["tekst"]
        assert wending.feiten.items() <= facts(talk).items()
    ended = talk.hears("en toen", "oefening_vervolg").does("action_oefening_vervolg")[0]

    assert all(question in ended["tekst"] for question in card.bespreek)


def test_a_development_says_what_it_changes(talk: Conversation) -> None:
    practising(talk)
    talk.hears("en toen", "oefening_vervolg").does("action_oefening_vervolg")
    said = talk.hears("en toen", "oefening_vervolg").does("action_oefening_vervolg")[0]

    assert "Dit verandert in het advies:" in said["tekst"]


def test_stopping_the_exercise_brings_back_the_real_casus(talk: Conversation) -> None:
    talk.answers("Snapchat, rellen op het plein", "beschrijf_casus", **REAL)
    practising(talk).hears("stop de oefening", "stop_oefening")
    said = talk.does("action_stop_oefening")[0]

    assert not talk.slots.get("oefening")
    assert facts(talk) == {}
    assert [one["feiten"] for one in talk.slots["eerdere_zaken"]] == [REAL]
    assert "Bespreek samen:" in said["tekst"]


def test_a_made_up_casus_is_never_kept_as_a_real_one(talk: Conversation) -> None:
    practising(talk).hears("andere zaak", "andere_zaak").does("action_andere_zaak")

    assert talk.slots["eerdere_zaken"] == []
    assert not talk.slots.get("oefening")


@pytest.mark.parametrize("action", ["action_oefening_vervolg", "action_stop_oefening"])
def test_without_an_exercise_there_is_none_to_go_on_with(talk: Conversation, action: str) -> None:
    talk.answers("rellen", "beschrijf_casus", **REAL)
    said = talk.hears("stop de oefening", "stop_oefening").does(action)[0]

    assert "geen oefening" in said["tekst"]
    assert facts(talk) == REAL


def test_the_memo_says_what_it_will_leave_open(talk: Conversation) -> None:
    talk.answers("rellen", "beschrijf_casus", **REAL)
    said = talk.hears("maak er een memo van", "vraag_memo").does("action_memo")[0]

    assert "gewelddreiging" in said["tekst"]


def test_a_memo_needs_a_casus(talk: Conversation) -> None:
    said = talk.hears("maak een memo", "vraag_memo").does("action_memo")[0]

    assert said["uitkomst"] == "doorvraag"


def test_every_exercise_can_be_played_to_its_end(talk: Conversation, catalogue: Catalogue) -> None:
    """Every development changes something in the casus, and the advies can always be asked."""
    for card in catalogue.oefencasussen.values():
        practising(talk, card.id)
        for wending in card.wendingen:
            before = facts(talk)
            talk.hears("en toen", "oefening_vervolg").does("action_oefening_vervolg")
            assert facts(talk) != before, f"{card.id}: {wending.tekst}"
        assert talk.hears("advies", "vraag_advies").does("action_advies")[0]["soort"] == "advies"
