from pathlib import Path

import pytest

from knowledge.answering import Answer, Answerer
from knowledge.answering.texts import load_answer_texts
from knowledge.index.entries import Entries
from knowledge.index.local_store import LocalStore
from knowledge.passages import Passage
from knowledge.search import Evidence, Hit, SearchResult
from tests.knowledge.search.small_dossier import WordEmbedder, build, passage

DOEL = passage("noodbevel", "doel", "De burgemeester geeft een bevel.")
VOORWAARDEN = passage("noodbevel", "voorwaarden", "Er is acuut gevaar.\nHet bevel is evenredig.")
STAPPEN = passage("noodbevel", "stappen", "\n".join(f"Stap {nr} (jurist): Doe iets." for nr in range(1, 7)))
AFGERADEN = passage("webverbod", "doel", "Iemand verbieden te posten.", "afgeraden")
WAAROM_NIET = passage("webverbod", "beperkingen", "De rechter verwierp dit.\nHet is censuur.", "afgeraden")
ALL = (DOEL, VOORWAARDEN, STAPPEN, AFGERADEN, WAAROM_NIET)


def result(*found: Passage, sufficient: bool = True, certainty: float = 0.9) -> SearchResult:
    return SearchResult(
        hits=tuple(Hit(one, 1.0 - place / 10, place + 1) for place, one in enumerate(found)),
        rejected=(),
        sufficient=sufficient,
        certainty=certainty,
        threshold=0.55,
        evidence=Evidence(),
        index_version="proef",
        timings={"zoeken": 1.0},
    )


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_over(ALL, tmp_path_factory.mktemp("antwoorden"))


def answerer_over(passages: tuple[Passage, ...], folder: Path) -> Answerer:
    build(folder, WordEmbedder(), Entries(passages, ()))
    return Answerer(LocalStore(folder / "index").open(), load_answer_texts())


def ask(answerer: Answerer, vraag: str, found: SearchResult) -> Answer:
    return answerer.answer(vraag, found)


def test_the_facet_that_was_asked_for_answers(answerer: Answerer) -> None:
    said = ask(answerer, "Onder welke voorwaarden mag een noodbevel?", result(DOEL))
    assert "- Er is acuut gevaar.\n- Het bevel is evenredig." in said.tekst
    assert [bron.passage_id for bron in said.bronnen] == ["interventie/noodbevel/voorwaarden"]


def test_without_that_facet_the_found_passage_answers(answerer: Answerer) -> None:
    said = ask(answerer, "Hoe snel kan een noodbevel?", result(DOEL))
    assert DOEL.tekst in said.tekst


def test_a_long_list_says_that_there_is_more_and_cites_all(answerer: Answerer) -> None:
    said = ask(answerer, "Welke stappen zet ik?", result(STAPPEN))
    assert "Stap 4" in said.tekst
    assert "Stap 5" not in said.tekst
    assert "6 punten" in said.tekst
    assert said.bronnen[0].citaat == STAPPEN.tekst


def test_what_is_advised_against_is_a_no_with_the_reason_and_its_bron(answerer: Answerer) -> None:
    said = ask(answerer, "Mag ik een webverbod opleggen?", result(AFGERADEN))
    assert said.tekst.startswith("Nee, dit wordt afgeraden: Webverbod.")
    assert "De rechter verwierp dit." in said.tekst
    assert "interventie/webverbod/beperkingen" in [bron.passage_id for bron in said.bronnen]


def test_a_warning_comes_first_also_when_permission_was_not_asked(answerer: Answerer) -> None:
    said = ask(answerer, "Wat is een webverbod?", result(AFGERADEN))
    assert said.tekst.startswith("Let op: dit wordt afgeraden")


def test_a_warning_card_does_not_answer_for_one_that_is_as_near(answerer: Answerer) -> None:
    found = result(AFGERADEN, DOEL)
    level = SearchResult(
        **{**found.__dict__, "hits": tuple(Hit(hit.passage, 0.9, hit.rang) for hit in found.hits)}
    )
    assert "Webverbod" not in ask(answerer, "Hoe zit het met een verbod?", level).tekst


def test_a_limit_about_this_very_question_comes_first(tmp_path: Path) -> None:
    online = passage("onderzoek", "voorwaarden", "Alleen ongericht kijken.")
    limits = passage("onderzoek", "beperkingen", "Bewaar kort.\nEen nepaccount is niet toegestaan.")
    answerer = answerer_over((online, limits, *ALL), tmp_path)
    said = answerer.answer("Mag ik een nepaccount gebruiken?", result(online))
    assert said.tekst.startswith("Een nepaccount is niet toegestaan.")
    assert [bron.passage_id for bron in said.bronnen] == [online.passage_id, limits.passage_id]


def test_below_the_threshold_nothing_is_shown(answerer: Answerer) -> None:
    said = ask(answerer, "Wat is dit?", result(DOEL, AFGERADEN, sufficient=False, certainty=0.4))
    assert (said.gevonden, said.bronnen, said.spoor.treffers) == (False, (), ())
    assert "geen bron" in said.tekst
    assert said.keuzes == ("Noodbevel", "Webverbod")
    assert [one.passage_id for one in said.spoor.afgewezen] == [DOEL.passage_id, AFGERADEN.passage_id]


def test_far_below_the_threshold_no_subjects_are_suggested(answerer: Answerer) -> None:
    assert ask(answerer, "Wat kost een fiets?", result(DOEL, sufficient=False, certainty=0.01)).keuzes == ()


def test_without_words_a_question_is_asked_for(answerer: Answerer) -> None:
    assert "geen vraag" in ask(answerer, "  ", result(sufficient=False, certainty=0)).tekst


@pytest.mark.parametrize("found", ALL, ids=lambda one: one.passage_id)
def test_the_peildatum_is_always_said(answerer: Answerer, found: Passage) -> None:
    assert "Peildatum: 2026-11-22." in ask(answerer, "Wat is dit?", result(found)).tekst
