from itertools import chain
from pathlib import Path

import pytest

from knowledge.desk import Desk
from knowledge.evaluation.search_quality import load_questions
from knowledge.passages import Passage, all_passages
from knowledge.settings import KnowledgeSettings

pytestmark = pytest.mark.model

QUESTIONS = Path(__file__).parents[1] / "search" / "questions.yaml"
HALVES = [load_questions(QUESTIONS, half) for half in ("dev", "test")]
VRAGEN = [
    *(question.vraag for half in HALVES for question in half.answered),
    *chain.from_iterable(half.unanswerable for half in HALVES),
]


@pytest.fixture(scope="module")
def passages(desk: Desk) -> dict[str, Passage]:
    found = all_passages(desk.catalogue, KnowledgeSettings().publications_dir)
    return {passage.passage_id: passage for passage in found}


def test_every_citation_is_literally_in_its_passage(desk: Desk, passages: dict[str, Passage]) -> None:
    for vraag in VRAGEN:
        answer = desk.answer(vraag)
        assert bool(answer.bronnen) == answer.gevonden
        for bron in answer.bronnen:
            assert bron.citaat
            assert bron.citaat in passages[bron.passage_id].tekst


def test_every_answer_shows_status_doubt_and_date(desk: Desk, passages: dict[str, Passage]) -> None:
    for vraag in VRAGEN:
        answer = desk.answer(vraag)
        if not answer.gevonden:
            continue
        herkomst = passages[answer.bronnen[0].passage_id].herkomst
        assert herkomst.datum in answer.tekst
        assert ("og te controleren" in answer.tekst) or not herkomst.te_verifieren
        warned = answer.tekst.startswith(("Nee, ", "Let op: "))
        assert warned == (herkomst.status in {"afgeraden", "hoog_risico", "nog_niet_inzetbaar"})


def test_an_online_gebiedsverbod_is_refused_with_the_ruling(desk: Desk) -> None:
    answer = desk.answer("Mag ik een online gebiedsverbod opleggen?")
    assert answer.tekst.startswith("Nee, dit wordt afgeraden")
    assert "ECLI:NL:RBMNE:2023:375" in answer.tekst


def test_a_fake_account_is_not_allowed(desk: Desk) -> None:
    answer = desk.answer("Mogen ambtenaren met een nepaccount meelezen in een telegramgroep?")
    assert "niet toegestaan" in answer.tekst


def test_an_objection_to_a_gebiedsverbod_is_not_answered_with_the_online_one(desk: Desk) -> None:
    answer = desk.answer("Kan ik bezwaar maken tegen een gebiedsverbod?")
    assert answer.bronnen[0].bron_id == "gebiedsverbod-172a"
