"""Two interventies side by side, and cases elsewhere: always with their status and their bron."""

from knowledge.catalogue import Catalogue
from tests.actions.conversation import Conversation

CASUS = {"oproep_soort": "rellen", "tijd_tot_verstoring": "minder_dan_24_uur"}


def test_a_comparison_shows_the_status_and_the_bronnen_of_both(
    talk: Conversation, catalogue: Catalogue
) -> None:
    talk.slots.update(CASUS)
    one, other = catalogue.interventies["noodverordening"], catalogue.interventies["noodbevel-fysiek"]
    talk.hears(f"vergelijk {one.naam} met {other.naam}", "vergelijk_maatregelen")
    said = talk.does("action_vergelijk")[0]

    assert said["uitkomst"] == "uitleg"
    assert one.naam in said["tekst"]
    assert other.naam in said["tekst"]
    assert "alleen onder voorwaarden" in said["tekst"]
    assert {one.id, other.id} <= {bron["bronId"] for bron in said["bronnen"]}


def test_a_case_elsewhere_says_that_it_is_unverified(talk: Conversation, catalogue: Catalogue) -> None:
    for kind in {kind for card in catalogue.praktijkvoorbeelden.values() for kind in card.oproep_soort}:
        talk.slots["oproep_soort"] = kind
        said = talk.hears("waar gebeurde dit eerder", "vergelijkbare_zaken").does(
            "action_vergelijkbare_zaken"
        )[0]
        shown = [catalogue.praktijkvoorbeelden[bron["bronId"]] for bron in said["bronnen"]]

        assert said["bronnen"]
        assert said["tekst"].count("nog te verifiëren") == sum(card.te_verifieren for card in shown)
        assert all(card.lessen[0] in said["tekst"] for card in shown)


def test_without_an_example_nothing_is_cited(talk: Conversation) -> None:
    said = talk.hears("waar gebeurde dit eerder", "vergelijkbare_zaken").does("action_vergelijkbare_zaken")[0]

    assert (said["uitkomst"], said["bronnen"]) == ("geen_bron", [])
