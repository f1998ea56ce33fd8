import pytest

from knowledge.catalogue import load_catalogue
from knowledge.search.law_reference import LawBook, article_numbers
from knowledge.settings import KnowledgeSettings


@pytest.fixture(scope="module")
def book() -> LawBook:
    return LawBook(load_catalogue(KnowledgeSettings().content_dir))


@pytest.mark.parametrize(
    "question",
    [
        "172a",
        "art. 172a Gemw",
        "Wat staat er in artikel 172a van de Gemeentewet?",
        "ARTIKEL 172A GEMEENTEWET",
        "172a gemeentewet graag",
        "art. 172a lid 3 Gemw",
        "172a leden 1 en 3 Gemw",
    ],
)
def test_an_article_is_recognised_however_it_is_written(book: LawBook, question: str) -> None:
    assert book.find(question).articles == ("wetsartikel/gemw-172a",)


@pytest.mark.parametrize(
    ("question", "card"),
    [
        ("artikel 131 Sr", "wetsartikel/sr-131"),
        ("art 131 Wetboek van Strafrecht", "wetsartikel/sr-131"),
        ("artikel 2 Wom", "wetsartikel/wom-2"),
        ("artikel 2 van de Wet openbare manifestaties", "wetsartikel/wom-2"),
        ("5:32a Awb", "wetsartikel/awb-5-32"),
        ("artikel 7 van de Grondwet", "wetsartikel/gw-7"),
        ("artikel 6:166 BW", "wetsartikel/bw-6-166"),
        ("artikel 16 DSA", "wetsartikel/dsa-16"),
    ],
)
def test_the_law_is_told_apart(book: LawBook, question: str, card: str) -> None:
    assert book.find(question).articles == (card,)


def test_an_article_also_leads_to_what_rests_on_it(book: LawBook) -> None:
    assert "interventie/gebiedsverbod-172a" in book.find("artikel 172a Gemeentewet").interventies


@pytest.mark.parametrize("question", ["artikel 461 Sr", "Wat zegt art. 300 van het Wetboek van Strafrecht?"])
def test_an_article_without_a_card_is_unknown(book: LawBook, question: str) -> None:
    assert book.find(question).unknown


@pytest.mark.parametrize("question", ["een jongen van 16 jaar", "om 20:30 uur", "2.500 euro", "", "12 en 13"])
def test_other_numbers_are_no_articles(book: LawBook, question: str) -> None:
    found = book.find(question)
    assert (found.articles, found.unknown) == ((), False)


@pytest.mark.parametrize(
    ("artikel", "numbers"),
    [
        ("11, 12 en 13", ["11", "12", "13"]),
        ("6 lid 1 onder e, 9 en 10", ["6", "9", "10"]),
        ("4 tot en met 6", ["4", "6", "5"]),
        ("5:32, 5:32a en 5:32b", ["5:32", "5:32a", "5:32b"]),
        ("hele wet", []),
    ],
)
def test_free_text_is_read_as_article_numbers(artikel: str, numbers: list[str]) -> None:
    assert article_numbers(artikel) == numbers
