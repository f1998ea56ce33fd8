import pytest

from knowledge.search.facet_wish import read_facet_wish


@pytest.mark.parametrize(
    ("question", "facet"),
    [
        ("Wat is een stopgesprek?", "definitie"),
        ("Onder welke voorwaarden mag dat?", "voorwaarden"),
        ("Wie beslist over een noodverordening?", "bevoegd"),
        ("Hoe snel kan een groepsverbod?", "snelheid"),
        ("Wat als iemand zich niet houdt aan het bevel?", "gevolgen"),
        ("Kan hij bezwaar maken?", "rechtsbescherming"),
        ("Welke stappen zet ik?", "stappen"),
        ("Is er een voorbeeld uit een andere gemeente?", "verloop"),
        ("Wat zijn de risico's?", "beperkingen"),
        ("Op welke grondslag?", "grondslag"),
        ("Wat vond de rechter ervan?", "oordeel"),
        ("Met wie werk ik samen?", "betrokken"),
        ("noodbevel", "definitie"),
    ],
)
def test_the_wording_says_which_facet_is_meant(question: str, facet: str) -> None:
    assert read_facet_wish(question).facets[0] == facet


def test_a_question_about_permission_is_recognised() -> None:
    assert read_facet_wish("Mag ik een online gebiedsverbod opleggen?").asks_permission
    assert not read_facet_wish("Wie mag dat besluiten?").asks_permission


def test_the_first_choice_counts_most_and_others_not_at_all() -> None:
    wish = read_facet_wish("Onder welke voorwaarden?")
    assert wish.preference("voorwaarden") > wish.preference("kern") > wish.preference("stappen") == 0
