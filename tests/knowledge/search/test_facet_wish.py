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
        # A mayor in a hurry.
        ("noodbevel wie beslist", "bevoegd"),
        ("groepsverbod wie gaat erover", "bevoegd"),
        ("hoelang geldig gebiedsverbod", "voorwaarden"),
        ("samenscholingsverbod hoe zwaar", "ingrijpendheid"),
        ("ze trekken zich er niks van aan", "gevolgen"),
        ("wat nu", "stappen"),
        # A safety adviser.
        ("wie bel ik eerst?", "betrokken"),
        ("In welke fase hoort een stopgesprek?", "fasen"),
        ("Wat zijn de kernvragen bij dreiging?", "kernvragen"),
        ("Waar kan ik een bericht melden?", "stappen"),
        ("Wat mag een vrijwilliger vooral niet?", "beperkingen"),
        ("Wat zijn de eisen aan een veiligheidsrisicogebied?", "voorwaarden"),
        # A communication adviser.
        ("Wanneer kan ik beter niet publiek reageren?", "ongeschikt"),
        ("wat zeg ik in een bericht aan ouders", "stappen"),
        ("Welke lessen trok Haren?", "lessen"),
        ("wat heeft Utrecht gedaan", "verloop"),
        # A jurist.
        ("Staat bezwaar open tegen een noodverordening?", "rechtsbescherming"),
        ("Kan de organisator naar de rechter?", "rechtsbescherming"),
        ("Op grond waarvan wordt een pand gesloten?", "grondslag"),
        ("Waarom hield het verbod geen stand?", "beperkingen"),
        ("Is de wet al in werking getreden?", "stand"),
        ("Wat is de strafmaat voor doxing?", "gevolgen"),
        ("Waarop steunt dit? Welke bronnen?", "grondslag"),
        ("verschil tussen 131 en 132 Sr", "definitie"),
        # Typing errors.
        ("wie belist over een noodbevel", "bevoegd"),
        ("kan hij bezwar maken", "rechtsbescherming"),
    ],
)
def test_the_wording_says_which_facet_is_meant(question: str, facet: str) -> None:
    assert read_facet_wish(question).facets[0] == facet


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Hoe lang duurt het voordat de camera's er hangen?", "snelheid"),
        ("Hoe lang mogen de camera's hangen?", "duur"),
        ("Kan ik nog een veiligheidsrisicogebied aanwijzen?", "mag"),
        ("Mag een trainee dat zonder duur bureau?", "mag"),
        ("Wat staat er in de nota stand van zaken?", "wat is"),
        ("Moet ik de raad informeren?", "moet"),
        ("een silent disco op hetzelfde moment, verstandig?", "mag"),
        ("Wanneer is een oproep onverstandig?", "ongeschikt"),
    ],
)
def test_words_that_look_like_another_facet_do_not_mislead(question: str, name: str) -> None:
    assert read_facet_wish(question).name == name


def test_a_question_about_permission_is_recognised() -> None:
    assert read_facet_wish("Mag ik een online gebiedsverbod opleggen?").asks_permission
    assert not read_facet_wish("Wie mag dat besluiten?").asks_permission


def test_the_first_choice_counts_most_and_others_not_at_all() -> None:
    wish = read_facet_wish("Onder welke voorwaarden?")
    assert wish.preference("voorwaarden") > wish.preference("kern") > wish.preference("stappen") == 0
