from pathlib import Path

import pytest

from knowledge.desk import Desk
from knowledge.embedding_model.check import SMALLEST_COSINE, check_against_wheel
from knowledge.evaluation.search_quality import load_questions, measure, rank_of

pytestmark = pytest.mark.model

QUESTIONS = Path(__file__).with_name("questions.yaml")


def test_the_unpacked_model_speaks_as_the_packed_one(desk: Desk) -> None:
    assert check_against_wheel(desk.embedder) >= SMALLEST_COSINE


def test_the_right_card_is_among_the_first_three(desk: Desk) -> None:
    figures = measure(desk.search, load_questions(QUESTIONS, "test"))
    assert figures.recall_at_3 >= 0.9
    assert figures.recall_at_1 >= 0.8


def test_the_gate_lets_through_what_is_known_and_stops_what_is_not(desk: Desk) -> None:
    figures = measure(desk.search, load_questions(QUESTIONS, "test"))
    assert figures.accepted >= 0.85
    assert figures.refused >= 0.9


@pytest.mark.parametrize(
    ("question", "cards"),
    [
        ("wat staat er in 172a", ["gemw-172a"]),
        ("Wat zegt artikel 131 van het Wetboek van Strafrecht?", ["sr-131"]),
        ("wie is de OvJ", ["officier-van-justitie"]),
        ("burgermeester noodverordning", ["noodverordening"]),
    ],
)
def test_names_come_first(desk: Desk, question: str, cards: list[str]) -> None:
    assert rank_of(desk.search(question), cards) == 1


def test_an_article_that_is_not_in_the_dossier_has_no_source(desk: Desk) -> None:
    assert not desk.search("Wat staat er in artikel 461 Sr?").sufficient


def test_one_card_shows_two_facets_at_most(desk: Desk) -> None:
    cards = [hit.passage.kaart for hit in desk.search("noodverordening", 10).hits]
    assert max(cards.count(card) for card in cards) <= 2


def test_what_is_not_shown_is_kept_with_its_score(desk: Desk) -> None:
    result = desk.search("Wat is een stopgesprek?", 3)
    assert len(result.hits) == 3
    assert result.rejected
    assert [hit.rang for hit in result.hits] == [1, 2, 3]


def test_the_same_question_gives_the_same_result(desk: Desk) -> None:
    first, second = (desk.search("Mag ik cameratoezicht instellen?") for _ in range(2))
    assert (first.hits, first.certainty) == (second.hits, second.certainty)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "🙂🙂🙂",
        "a" * 5000,
        "Er is een oproep om te gaan rellen. " * 140,
        "' OR 1=1; DROP TABLE posting; --",
        '"noodbevel" AND NEAR(x y) * NOT',
        "\u202enoodbevel\u200f",
        "\x00\x07\x1b[31m",
        "%s {vraag} \\ \ud800",
        "/restart",
    ],
)
def test_any_text_is_a_question(desk: Desk, text: str) -> None:
    assert desk.answer(text).tekst
