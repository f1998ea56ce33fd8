import pytest

from knowledge.desk import Desk
from knowledge.embedding_model.check import SMALLEST_COSINE, check_against_wheel
from knowledge.evaluation.question_set import Deel, cards_of, load_questions
from knowledge.evaluation.report import load_thresholds, report_of
from knowledge.evaluation.search_quality import outcomes_of

pytestmark = pytest.mark.model


def test_the_unpacked_model_speaks_as_the_packed_one(desk: Desk) -> None:
    assert check_against_wheel(desk.embedder) >= SMALLEST_COSINE


def test_no_figure_falls_below_its_threshold(desk: Desk) -> None:
    outcomes = outcomes_of(desk.search, load_questions(half=Deel.TEST))
    assert report_of(outcomes, Deel.TEST, load_thresholds()).onder_de_drempel == ()


def test_every_card_that_a_question_expects_exists(desk: Desk) -> None:
    known = desk.catalogue
    cards = {card.partition("/")[2] for card in cards_of(load_questions())}
    kinds = (
        known.interventies,
        known.fasen,
        known.barrieres,
        known.begrippen,
        known.wetsartikelen,
        known.uitspraken,
        known.praktijkvoorbeelden,
        known.publicaties,
        known.kernregels,
        known.lopende_wetgeving,
        {known.stappenschema.id: known.stappenschema},
    )
    assert cards <= {name for kind in kinds for name in kind}


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
    assert desk.search(question).hits[0].passage.herkomst.bron_id in cards


def test_a_question_about_a_document_is_answered_from_that_document(desk: Desk) -> None:
    hits = desk.search("Wat staat er in de verkenning over jongerenwerk?").hits
    assert hits[0].passage.kaart == "publicatie/verkenning-niet-juridische-instrumenten"


def test_an_article_that_is_not_in_the_dossier_has_no_source(desk: Desk) -> None:
    assert not desk.search("Wat staat er in artikel 461 Sr?").sufficient


def test_every_place_is_another_card(desk: Desk) -> None:
    groups = [hit.passage.groep for hit in desk.search("noodverordening", 10).hits]
    assert len(set(groups)) == len(groups) == 10


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
