"""Whether an answer begins with ja, nee or alleen als, and when it may not."""

from pathlib import Path

import pytest

from knowledge.answering import Answerer
from knowledge.passages import Passage
from tests.knowledge.answering.cards import answerer_over, result
from tests.knowledge.search.small_dossier import passage


def card(kaart: str, status: str, **facets: str) -> tuple[Passage, ...]:
    return tuple(passage(kaart, facet, tekst, status) for facet, tekst in facets.items())


WEBVERBOD = card("webverbod", "afgeraden", doel="Posten verbieden.", beperkingen="De rechter verwierp dit.")
WISKNOP = card("wisknop", "nog_niet_inzetbaar", doel="Wissen.", beperkingen="Het is een wetsvoorstel.")
NOODBEVEL = card(
    "noodbevel",
    "inzetbaar_met_voorwaarden",
    doel="Een bevel geven.",
    bevoegd="Bevoegd of aan zet: de burgemeester.",
    voorwaarden="Er is acuut gevaar.\nHet bevel is evenredig.",
    beperkingen="Maximaal twaalf uur.\nGeen middel tegen journalisten.\nTolken zijn welkom.",
)
VERBOD = card(
    "protestverbod", "hoog_risico", voorwaarden="Er is wanorde.", beperkingen="Een verbod is zelden nodig."
)
GESPREK = card(
    "stopgesprek",
    "inzetbaar",
    doel="De aanstichter laten stoppen.",
    bevoegd="Bevoegd of aan zet: gemeente en politie.",
    voorwaarden="De persoon is bekend.\nHet is vrijwillig.",
    beperkingen="Wees zakelijk.\nKosten zijn in beginsel niet te verhalen.",
    rechtsbescherming="Bezwaar bij de burgemeester binnen zes weken.",
)
KINDBEVEL = card(
    "kindbevel", "inzetbaar_met_voorwaarden", voorwaarden="Het kind is jonger dan twaalf.\nEr is vrees."
)
OFFLINE = card(
    "ontoegankelijkmaking",
    "inzetbaar_met_voorwaarden",
    doel="Een bericht laten verdwijnen.",
    bevoegd="Bevoegd of aan zet: het OM en de rechter-commissaris.",
    voorwaarden="Er is een machtiging.",
)
OPRUIING = card(
    "opruiing",
    "inzetbaar",
    grondslag="Grondslag: artikel 131 Wetboek van Strafrecht.",
    bevoegd="Bevoegd of aan zet: het OM.",
    voorwaarden="Het is in het openbaar gedaan.\nHet zet aan tot geweld.",
    beperkingen="Een gerucht is op zichzelf niet strafbaar.",
)
ALL = (*WEBVERBOD, *WISKNOP, *NOODBEVEL, *VERBOD, *GESPREK, *KINDBEVEL, *OFFLINE, *OPRUIING)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_over(ALL, tmp_path_factory.mktemp("ja_nee"))


def said(answerer: Answerer, vraag: str, found: tuple[Passage, ...]) -> str:
    return answerer.answer(vraag, result(found[0])).tekst


@pytest.mark.parametrize(
    ("vraag", "found", "begin"),
    [
        ("Mag ik een webverbod opleggen?", WEBVERBOD, "Nee, dit wordt afgeraden: ‘Webverbod’. De rechter"),
        ("ik wil een webverbod, mag dat", WEBVERBOD, "Nee, dit wordt afgeraden"),
        ("Is er al een wet voor een wisknop?", WISKNOP, "Nee, nog niet: ‘Wisknop’"),
        ("kan ik als burgemeester de wisknop gebruiken", WISKNOP, "Nee, nog niet"),
        (
            "Mag ik een noodbevel geven?",
            NOODBEVEL,
            "Alleen als aan deze voorwaarden is voldaan (‘Noodbevel’):",
        ),
        ("Is de burgemeester bevoegd een noodbevel te geven?", NOODBEVEL, "Alleen als"),
        ("Kan ik een protestverbod opleggen?", VERBOD, "Alleen als aan deze voorwaarde is voldaan"),
        ("Mag ik een stopgesprek voeren met de aanstichter?", GESPREK, "Ja, dit kan: ‘Stopgesprek’."),
        ("Is opruiing strafbaar?", OPRUIING, "Alleen als"),
        ("Is een gerucht strafbaar?", OPRUIING, "Nee. Een gerucht is op zichzelf niet strafbaar."),
        ("Kan de organisator bezwaar maken?", GESPREK, "Ja. Rechtsbescherming bij ‘Stopgesprek’: Bezwaar"),
        ("Kan ik een bericht ontoegankelijk laten maken?", OFFLINE, "Alleen via wie hierover gaat."),
        (
            "Kan ik zelf een bericht ontoegankelijk maken?",
            OFFLINE,
            "Nee, niet zelf. Bevoegd of aan zet: het OM",
        ),
    ],
)
def test_the_first_word_is_the_answer(
    answerer: Answerer, vraag: str, found: tuple[Passage, ...], begin: str
) -> None:
    assert said(answerer, vraag, found).startswith(begin)


@pytest.mark.parametrize(
    ("vraag", "found", "begin"),
    [
        ("Mag ik een noodbevel van 24 uur geven?", NOODBEVEL, "Nee. Maximaal twaalf uur."),
        ("Mag ik een noodbevel geven tegen journalisten?", NOODBEVEL, "Nee. Geen middel tegen journalisten."),
        ("Mag een kindbevel voor een jongen van 14?", KINDBEVEL, "Nee. De voorwaarde is: Het kind is jonger"),
        ("Kan ik de kosten verhalen?", GESPREK, "In beginsel niet. Kosten zijn in beginsel niet"),
    ],
)
def test_a_limit_that_rules_it_out_is_a_no(
    answerer: Answerer, vraag: str, found: tuple[Passage, ...], begin: str
) -> None:
    assert said(answerer, vraag, found).startswith(begin)


@pytest.mark.parametrize(
    "vraag",
    [
        "Mag ik een noodbevel van 8 uur geven?",
        "Mag een kindbevel voor een jongen van 10?",
        "Mag ik een noodbevel geven met tolken?",
    ],
)
def test_a_limit_that_allows_it_is_no_no(answerer: Answerer, vraag: str) -> None:
    found = KINDBEVEL if "kind" in vraag else NOODBEVEL
    assert said(answerer, vraag, found).startswith("Alleen als")


def test_a_limit_that_the_question_touches_is_said_beside_the_conditions(answerer: Answerer) -> None:
    tekst = said(answerer, "Mag ik een noodbevel geven met tolken?", NOODBEVEL)
    assert "Let op: Tolken zijn welkom." in tekst


def test_a_high_risk_is_part_of_the_yes(answerer: Answerer) -> None:
    tekst = said(answerer, "Kan ik een protestverbod opleggen?", VERBOD)
    assert "ook dan is het risico bij de rechter hoog" in tekst
    assert "Een verbod is zelden nodig." in tekst


@pytest.mark.parametrize(
    "vraag",
    [
        "Mag ik een stopgesprek voeren omdat ik hem niet mag?",
        "Mag ik een stopgesprek zonder politie voeren?",
        "Mag ik de maan opkopen?",
        "Mag ik niet gewoon een stopgesprek voeren?",
        "Moet ik een stopgesprek voeren?",
        "Is een stopgesprek lang?",
    ],
)
def test_what_the_card_does_not_say_gets_no_yes_and_no_no(answerer: Answerer, vraag: str) -> None:
    assert not said(answerer, vraag, GESPREK).startswith(("Ja", "Nee"))


@pytest.mark.parametrize(
    "vraag",
    [
        "Wie mag een noodbevel geven?",
        "noodbevel wie mag dat",
        "Hoe kan ik dat doen?",
        "Wanneer mag een noodbevel?",
    ],
)
def test_other_questions_are_not_answered_with_yes_or_no(answerer: Answerer, vraag: str) -> None:
    assert not said(answerer, vraag, NOODBEVEL).startswith(("Ja", "Nee", "Alleen"))


def test_a_no_for_the_gemeente_is_no_answer_about_the_politie(tmp_path: Path) -> None:
    found = card(
        "meelezen", "inzetbaar", doel="Kijken.", beperkingen="De gemeente mag niet in een chatgroep kijken."
    )
    answerer = answerer_over((*found, *ALL), tmp_path)
    assert said(answerer, "Mag de gemeente in een chatgroep kijken?", found).startswith("Nee.")
    assert not said(answerer, "Mag de politie in een chatgroep kijken?", found).startswith("Nee")
