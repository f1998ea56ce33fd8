from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.answering import Answer, Answerer
from knowledge.passages import Passage
from knowledge.search import Hit, SearchResult
from tests.knowledge.answering.cards import answerer_over, result
from tests.knowledge.search.small_dossier import passage

DOEL = passage("noodbevel", "doel", "De burgemeester geeft een bevel.")
BEVOEGD = passage("noodbevel", "bevoegd", "Bevoegd of aan zet: de burgemeester.")
VOORWAARDEN = passage(
    "noodbevel", "voorwaarden", "Er is acuut gevaar.\nHet bevel is evenredig en duurt maximaal drie dagen."
)
STAPPEN = passage("noodbevel", "stappen", "\n".join(f"Stap {nr} (jurist): Doe iets." for nr in range(1, 7)))
AFGERADEN = passage("webverbod", "doel", "Iemand verbieden te posten.", "afgeraden")
WAAROM_NIET = passage("webverbod", "beperkingen", "De rechter verwierp dit.\nHet is censuur.", "afgeraden")
ALL = (DOEL, BEVOEGD, VOORWAARDEN, STAPPEN, AFGERADEN, WAAROM_NIET)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_over(ALL, tmp_path_factory.mktemp("antwoorden"))


def ask(answerer: Answerer, vraag: str, found: SearchResult) -> Answer:
    return answerer.answer(vraag, found)


def test_the_facet_that_was_asked_for_answers(answerer: Answerer) -> None:
    said = ask(answerer, "Onder welke voorwaarden mag een noodbevel?", result(DOEL))
    assert said.tekst.startswith("Voorwaarden voor ‘Noodbevel’:\n- Er is acuut gevaar.\n- Het bevel")
    assert [bron.passage_id for bron in said.bronnen] == ["interventie/noodbevel/voorwaarden"]


def test_the_point_comes_first_in_one_sentence(answerer: Answerer) -> None:
    said = ask(answerer, "noodbevel wie beslist", result(DOEL))
    assert said.tekst.startswith("Bevoegd of aan zet bij ‘Noodbevel’: de burgemeester.")


def test_how_long_is_answered_with_the_sentence_that_names_the_period(answerer: Answerer) -> None:
    said = ask(answerer, "Hoe lang mag een noodbevel duren?", result(DOEL))
    assert "Het bevel is evenredig en duurt maximaal drie dagen." in said.tekst
    assert "Er is acuut gevaar." not in said.tekst


def test_a_card_without_a_period_says_so(answerer: Answerer) -> None:
    assert "termijn staat niet" in ask(answerer, "Hoe lang duurt een webverbod?", result(AFGERADEN)).tekst


def test_without_that_facet_the_found_passage_answers(answerer: Answerer) -> None:
    said = ask(answerer, "Hoe snel kan een noodbevel?", result(DOEL))
    assert DOEL.tekst in said.tekst


def test_a_long_list_says_that_there_is_more_and_cites_all(answerer: Answerer) -> None:
    said = ask(answerer, "Welke stappen zet ik?", result(STAPPEN))
    assert "Stap 4" in said.tekst
    assert "Stap 5" not in said.tekst
    assert "6 punten" in said.tekst
    assert said.bronnen[0].citaat == STAPPEN.tekst


def test_a_warning_comes_first_also_when_permission_was_not_asked(answerer: Answerer) -> None:
    said = ask(answerer, "Wat is een webverbod?", result(AFGERADEN))
    assert said.tekst.startswith("Let op: dit wordt afgeraden (‘Webverbod’). De rechter verwierp dit.")
    assert AFGERADEN.tekst in said.tekst


def test_the_reason_is_not_said_twice(answerer: Answerer) -> None:
    said = ask(answerer, "Wat zijn de risico's van een webverbod?", result(AFGERADEN))
    assert said.tekst.count("De rechter verwierp dit.") == 1


def test_what_a_question_takes_for_granted_is_corrected(answerer: Answerer) -> None:
    vraag = "Sinds het webverbod wettelijk geregeld is, wie legt het op?"
    assert ask(answerer, vraag, result(AFGERADEN)).tekst.startswith("Dat klopt niet: ‘Webverbod’")


def test_a_high_risk_is_said_after_the_point(tmp_path: Path) -> None:
    risky = passage("verbod", "snelheid", "In te zetten binnen uren.", "hoog_risico")
    said = answerer_over((risky, *ALL), tmp_path).answer("Hoe snel kan een verbod?", result(risky))
    assert said.tekst.startswith("‘Verbod’ is in te zetten binnen uren.")
    assert "risico bij de rechter is hoog" in said.tekst


def test_a_warning_card_does_not_answer_for_one_that_is_as_near(answerer: Answerer) -> None:
    found = result(AFGERADEN, DOEL)
    level = replace(found, hits=tuple(Hit(hit.passage, 0.9, hit.rang) for hit in found.hits))
    assert "Webverbod" not in ask(answerer, "Hoe zit het met een noodbevel?", level).tekst


def test_below_the_threshold_nothing_is_shown(answerer: Answerer) -> None:
    said = ask(answerer, "Wat is dit?", result(DOEL, AFGERADEN, sufficient=False, certainty=0.4))
    assert (said.gevonden, said.bronnen, said.spoor.treffers) == (False, (), ())
    assert "geen bron" in said.tekst
    assert said.keuzes == ("Noodbevel", "Webverbod")
    assert [one.passage_id for one in said.spoor.afgewezen] == [DOEL.passage_id, AFGERADEN.passage_id]


def test_far_below_the_threshold_no_subjects_are_suggested(answerer: Answerer) -> None:
    assert ask(answerer, "Wat kost een fiets?", result(DOEL, sufficient=False, certainty=0.01)).keuzes == ()


def test_between_the_thresholds_the_nearest_subjects_are_offered(answerer: Answerer) -> None:
    unsure = replace(result(DOEL, AFGERADEN, sufficient=False, certainty=0.5), offers_choices=True)
    said = ask(answerer, "Wat is dit?", unsure)
    assert (said.gevonden, said.vraagt_keuze, said.keuzes) == (False, True, ("Noodbevel", "Webverbod"))
    assert said.tekst.startswith("Ik weet niet zeker of ik u goed begrijp.")


def test_without_words_a_question_is_asked_for(answerer: Answerer) -> None:
    assert "geen vraag" in ask(answerer, "  ", result(sufficient=False, certainty=0)).tekst


@pytest.mark.parametrize("found", ALL, ids=lambda one: one.passage_id)
def test_the_peildatum_is_always_said(answerer: Answerer, found: Passage) -> None:
    assert "Peildatum: 2026-11-22." in ask(answerer, "Wat is dit?", result(found)).tekst


def test_what_is_to_be_verified_is_said_once_and_short(tmp_path: Path) -> None:
    long = "Niet nagelezen. " + "Dit is een lange uitleg die niemand nodig heeft. " * 10
    doubtful = replace(DOEL, herkomst=replace(DOEL.herkomst, te_verifieren=True, toelichting=long))
    said = answerer_over((doubtful,), tmp_path).answer("Wat is een noodbevel?", result(doubtful)).tekst
    assert said.count("Nog te controleren: Niet nagelezen.") == 1
    assert said.count("lange uitleg") < 10
