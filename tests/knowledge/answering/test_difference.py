from dataclasses import replace

import pytest

from knowledge.answering import Answer, Answerer
from knowledge.passages import Passage
from knowledge.search import SearchResult
from tests.knowledge.answering.cards import answerer_over, result
from tests.knowledge.search.small_dossier import passage


def card(kaart: str, **facets: str) -> tuple[Passage, ...]:
    return tuple(passage(kaart, facet, tekst) for facet, tekst in facets.items())


BEVEL = card(
    "noodbevel",
    doel="Eén persoon iets bevelen.",
    bevoegd="Bevoegd of aan zet: de burgemeester.",
    snelheid="In te zetten binnen uren. Direct.",
)
VERORDENING = card(
    "noodverordening",
    doel="Regels voor een gebied.",
    bevoegd="Bevoegd of aan zet: de burgemeester en de gemeenteraad.",
    snelheid="In te zetten binnen uren. Een dag.",
)
FIETS = card("fiets", doel="Rijden.")


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_over((*BEVEL, *VERORDENING, *FIETS), tmp_path_factory.mktemp("verschil"))


def search(vraag: str) -> SearchResult:
    """Finds the card whose name is in the question, else a fiets."""
    cards = (BEVEL, VERORDENING)
    return next((result(one[0]) for one in cards if one[0].herkomst.bron_id in vraag), result(FIETS[0]))


def ask(answerer: Answerer, vraag: str) -> Answer:
    return answerer.answer(vraag, search(vraag), search)


@pytest.mark.parametrize(
    "vraag",
    [
        "Wat is het verschil tussen een noodbevel en een noodverordening?",
        "verschil noodbevel en noodverordening",
        "noodbevel of noodverordening?",
        "noodbevel versus noodverordening",
        "noodbevel en noodverordening, wat is het verschil",
        "Waarin verschilt een noodbevel van een noodverordening?",
        "Hoe verhoudt een noodbevel zich tot een noodverordening?",
    ],
)
def test_both_are_said_and_in_what_they_differ(answerer: Answerer, vraag: str) -> None:
    said = ask(answerer, vraag)
    assert said.tekst.startswith(
        "Noodbevel: Eén persoon iets bevelen.\nNoodverordening: Regels voor een gebied."
    )
    assert "de burgemeester (Noodbevel); de burgemeester en de gemeenteraad (Noodverordening)" in said.tekst
    assert {bron.bron_id for bron in said.bronnen} == {"noodbevel", "noodverordening"}


def test_what_is_the_same_is_left_out(answerer: Answerer) -> None:
    assert "snelheid" not in ask(answerer, "noodbevel of noodverordening?").tekst


def test_when_one_side_is_no_card_that_is_said(answerer: Answerer) -> None:
    said = ask(answerer, "Wat is het verschil tussen een noodbevel en een parachute?")
    assert said.tekst.startswith("Ik kan deze twee niet naast elkaar leggen.")


def test_a_choice_of_other_things_is_an_ordinary_question(answerer: Answerer) -> None:
    said = ask(answerer, "noodbevel lezen of schrijven?")
    assert "naast elkaar" not in said.tekst


def test_a_side_that_is_not_sure_counts_as_not_found(answerer: Answerer) -> None:
    unsure = replace(search("noodverordening"), sufficient=False)
    vraag = "verschil tussen noodbevel en noodverordening"

    def doubtful(side: str) -> SearchResult:
        return unsure if side == "noodverordening" else search(side)

    assert "naast elkaar" in answerer.answer(vraag, search(vraag), doubtful).tekst
