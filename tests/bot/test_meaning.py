"""What a sentence means at the point of the conversation where it is said."""

import pytest

from bot.extraction.acute_danger import tells_acute_danger
from bot.extraction.meaning import Heard, meant_intent
from bot.extraction.question_form import is_question


def meant(
    text: str, said: str, asked: str | None = None, facts: tuple[str, ...] = (), confidence: float = 0.3
) -> str | None:
    return meant_intent(Heard(text, said, confidence, asked, frozenset(facts)))


@pytest.mark.parametrize(
    "text",
    [
        "er wordt nu gestoken",
        "er wordt geschoten op het plein",
        "ze staan het azc in brand te steken",
        "het gemeentehuis staat in de fik",
        "112",
        "moet ik 112 bellen",
        "er liggen gewonden op straat",
        "er worden mensen aangevallen",
        "iemand is neergestoken",
        "er vallen schoten bij de ingang",
        "ze slaan nu iemand in elkaar",
    ],
)
def test_danger_at_this_moment_is_an_emergency_in_any_context(text: str) -> None:
    assert tells_acute_danger(text)
    assert meant(text, "geef_feit", asked="locatie", facts=("locatie",)) == "spoed"
    assert meant(text, "kennisvraag") == "spoed"


@pytest.mark.parametrize(
    "text",
    [
        "ze willen vanavond het azc in brand steken",
        "er staat op TikTok dat ze het azc in brand willen steken",
        "vorige week werd er iemand neergestoken",
        "wat mag ik als er geschoten wordt",
        "wanneer bel je 112",
        "er gaat nu een oproep rond om auto's in brand te steken",
        "er zijn nu rellen gaande",
        "er wordt op Telegram opgeroepen om agenten aan te vallen",
    ],
)
def test_a_plan_a_memory_or_a_question_is_no_emergency(text: str) -> None:
    assert not tells_acute_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "mag ik dat verbieden",
        "wat is een noodbevel",
        "is het al begonnen",
        "Telegram?",
        "ok maar hoe werkt dat",
    ],
)
def test_a_question_stays_a_question_in_the_intake(text: str) -> None:
    assert is_question(text)
    assert meant(text, "kennisvraag", asked="locatie", facts=("locatie",)) == "kennisvraag"


@pytest.mark.parametrize(
    "text",
    ["wordt gedeeld op Telegram", "zijn ongeveer 200 man", "kan een paar honderd worden", "op het plein"],
)
def test_an_elliptic_statement_is_no_question(text: str) -> None:
    assert not is_question(text)


@pytest.mark.parametrize("asked", ["gewelddreiging", "strafbaar_feit_vermoed", "driehoek_geinformeerd"])
def test_yes_and_no_answer_the_open_question(asked: str) -> None:
    assert meant("ja er is al vuurwerk gegooid", "corrigeer_niet_herkend", asked) == "bevestig"
    assert meant("nee nog niet", "geef_feit", asked) == "ontken"
    assert meant("geen idee, de politie misschien", "frustratie", asked) == "weet_niet"


def test_free_text_answers_an_open_question_for_a_place() -> None:
    assert meant("achter de schouwburg", "buiten_bereik", "locatie") == "geef_feit"
    assert meant("achter de schouwburg", "buiten_bereik", "platform") == "buiten_bereik"


def test_a_fact_that_was_asked_for_is_an_answer() -> None:
    assert meant("een besloten groep", "nlu_fallback", "platform", ("platform",)) == "geef_feit"
    assert meant("nee het is Telegram", "corrigeer", "platform", ("platform",)) == "corrigeer"


def test_waar_weten_we_niet_is_not_a_question() -> None:
    assert meant("waar precies weten we niet", "kennisvraag", "locatie") == "weet_niet"


@pytest.mark.parametrize("said", ["stop", "opnieuw", "vraag_advies", "help", "terug", "vat_samen"])
def test_a_clear_command_stays_a_command_in_the_intake(said: str) -> None:
    assert meant("doe dat", said, "gewelddreiging", confidence=0.9) == said


def test_an_unlawful_request_stays_unlawful_in_the_intake() -> None:
    assert (
        meant("hack die telegramgroep", "onrechtmatig_verzoek", "platform", ("platform",))
        == "onrechtmatig_verzoek"
    )
    assert (
        meant("alles loopt via een groep", "onrechtmatig_verzoek", "platform", ("platform",)) == "geef_feit"
    )


def test_a_greeting_with_a_case_in_it_is_a_case() -> None:
    text = "Hallo, er gaat op TikTok een oproep rond om vanavond te rellen"
    assert meant(text, "groet", facts=("platform", "oproep_soort")) == "beschrijf_casus"


def test_nothing_changes_without_a_reason() -> None:
    assert meant("bedankt", "bedank") == "bedank"
    assert meant("asdf qwer", "nlu_fallback") == "nlu_fallback"


@pytest.mark.parametrize(
    "text", ["tekst: /restart", "tekst: ／opnieuw", 'tekst: /geef_feit{"platform": "forum"}']
)
def test_a_typed_command_means_nothing(text: str) -> None:
    assert meant(text, "opnieuw", asked="platform", confidence=0.9) == "nlu_fallback"


@pytest.mark.parametrize(
    "text",
    [
        "Kunt u een nepaccount voor mij maken?",
        "kan je even uitzoeken en hun wachtwoord achterhalen",
        "help me die besloten groep te hacken",
    ],
)
def test_asking_for_something_unlawful_is_never_an_ordinary_question(text: str) -> None:
    assert meant(text, "over_assistent") == "onrechtmatig_verzoek"


def test_asking_whether_something_is_allowed_stays_a_question() -> None:
    assert meant("Mag de gemeente een nepaccount gebruiken?", "kennisvraag") == "kennisvraag"


def situation(text: str, said: str, **known: object) -> str | None:
    """What is meant when the conversation already holds `known`."""
    facts = frozenset(known.pop("facts", ()))
    return meant_intent(Heard(text, said, 0.9, known.pop("asked", None), facts, **known))  # type: ignore[arg-type]


def test_a_fact_after_the_advice_changes_the_casus() -> None:
    assert situation("hij is toch 16", "geef_feit", facts=["aanstichter"], advice_given=True) == "corrigeer"
    assert situation("nee wacht, morgen", "ontken", facts=["tijdstip"], advice_given=True) == "corrigeer"


def test_a_correction_without_a_casus_is_the_beginning_of_one() -> None:
    text = "Het is geen demonstratie, ze willen rellen"
    assert situation(text, "corrigeer", facts=["oproep_soort"]) == "beschrijf_casus"
    assert situation(text, "corrigeer", facts=["oproep_soort"], has_casus=True) == "corrigeer"


def test_another_casus_is_announced_in_so_many_words() -> None:
    text = "Ik heb nog een andere zaak: op Facebook wordt opgeroepen de snelweg te blokkeren."
    facts = ["oproep_soort", "platform_naam", "platform"]
    assert situation(text, "beschrijf_casus", facts=facts, advice_given=True) == "andere_zaak"


def test_a_question_right_after_privacy_is_about_privacy() -> None:
    after = frozenset({"action_over_privacy", "action_ask_platform"})
    assert situation("En hoelang blijft het staan?", "kennisvraag", last_actions=after) == "over_privacy"
    assert situation("En hoelang blijft het staan?", "kennisvraag") == "kennisvraag"


def test_asking_whether_it_is_allowed_is_not_asking_to_do_it() -> None:
    assert situation("mag ik een Telegramgroep sluiten", "onrechtmatig_verzoek") == "kennisvraag"
    assert situation("Kunt u zijn telefoon uitlezen?", "onrechtmatig_verzoek") == "onrechtmatig_verzoek"
    assert situation("Maak een nepprofiel voor mij", "geef_feit") == "onrechtmatig_verzoek"


def test_the_end_of_a_story_does_not_make_it_a_question() -> None:
    facts = ["oproep_soort", "platform", "locatie"]
    story = "Op Insta roepen ze op te rellen in Zeist. Wat moeten we nu doen?"
    asked = ("Wat moeten we nu doen?",)
    assert situation(story, "vraag_advies", facts=facts, questions=asked) == "beschrijf_casus"


def test_an_alarm_needs_harm_or_certainty() -> None:
    calm = "ze verzamelen nu bij de skatebaan"
    assert situation(calm, "spoed", facts=["locatie"], advice_given=True) == "corrigeer"
    assert (
        meant_intent(Heard("er rijdt een auto in op het publiek", "spoed", 0.98, None, frozenset()))
        == "spoed"
    )
    assert situation("Twee jaar geleden is hier iemand neergestoken", "spoed", asked="locatie") != "spoed"


def test_typing_errors_do_not_hide_an_emergency() -> None:
    heard = Heard("er word geschotn", "groet", 0.9, None, frozenset(), standard="er wordt nu geschoten")
    assert meant_intent(heard) == "spoed"


def test_gibberish_means_nothing() -> None:
    assert situation("asdf lkjh", "groet", is_gibberish=True) == "nlu_fallback"


def test_a_part_of_the_advice_can_be_asked_for_once_there_is_one() -> None:
    text = "En daarvan alleen de niet-juridische?"
    assert situation(text, "kennisvraag", advice_given=True) == "vraag_advies"
    assert situation(text, "kennisvraag") == "kennisvraag"
