"""What stands around the facts: questions, spelling, other languages, gibberish."""

import pytest

from bot.extraction.casus import CasusReader
from bot.extraction.foreign_language import ForeignLanguages
from bot.extraction.gazetteer import load_gazetteer
from bot.extraction.question_form import wants_advice
from bot.extraction.sentences import asked_part, sentences, told_part
from bot.extraction.spelling import Spelling, is_gibberish, load_spelling
from bot.extraction.story import read_story


@pytest.fixture(scope="module")
def spelling() -> Spelling:
    return load_spelling()


@pytest.fixture(scope="module")
def reader(spelling: Spelling) -> CasusReader:
    return CasusReader(load_gazetteer(), spelling)


@pytest.fixture(scope="module")
def languages() -> ForeignLanguages:
    return ForeignLanguages()


def test_a_fact_in_a_question_is_asked_and_not_told(reader: CasusReader) -> None:
    story = read_story("Het staat op TikTok. Mag ik een Telegramgroep laten sluiten?", reader)

    assert ("platform_naam", "TikTok") in [(fact.slot, fact.value) for fact in story.told]
    assert "Telegram" not in [fact.value for fact in story.told]
    assert story.has_questions


@pytest.mark.parametrize(
    "text",
    [
        "De driehoek? Nee, die weet nog niks.",
        "Waar precies weten we niet.",
        "Wie ermee begonnen is weten we niet",
        "Of het strafbaar is kunnen wij niet beoordelen",
        "Wat ze van plan zijn staat er niet bij",
        "zit er een clubje achter? ja, een actiegroep",
    ],
)
def test_a_question_that_answers_itself_tells_something(text: str) -> None:
    assert not any(one.asks for one in sentences(text))


def test_a_dictated_story_is_cut_where_its_question_begins() -> None:
    text = "er gaat op snap rond dat ze vanavond bij het station gaan rellen mag ik dan een noodbevel geven"

    assert asked_part(text).strip() == "mag ik dan een noodbevel geven"
    assert told_part(text).strip().endswith("gaan rellen")
    assert len(told_part(text)) == len(asked_part(text)) == len(text)


@pytest.mark.parametrize("question", ["Wat moeten we nu doen?", "hoe pakken we dit aan?", "heeft u advies?"])
def test_a_question_for_advice_asks_no_knowledge(question: str) -> None:
    assert wants_advice(question)


@pytest.mark.parametrize("question", ["Wat kan ik met een noodbevel?", "Wat is een stopgesprek?"])
def test_a_question_about_a_means_asks_knowledge(question: str) -> None:
    assert not wants_advice(question)


@pytest.mark.parametrize(
    ("written", "standard"),
    [
        ("vanaovend", "vanavond"),
        ("demostratie", "demonstratie"),
        ("vuurwekr", "vuurwerk"),
        ("snpachat", "snapchat"),
        ("opgeroepn", "opgeroepen"),
    ],
)
def test_dialect_and_typing_errors_become_standard_dutch(
    spelling: Spelling, written: str, standard: str
) -> None:
    assert spelling.standard(f"er wordt {written} gezegd").text == f"er wordt {standard} gezegd"


@pytest.mark.parametrize("word", ["afmaken", "botten", "opsteller", "likes", "dronten"])
def test_a_word_that_exists_is_left_as_it_is(spelling: Spelling, word: str) -> None:
    assert spelling.standard(f"zij {word} dat").text == f"zij {word} dat"


def test_a_name_within_a_sentence_keeps_its_spelling(spelling: Spelling) -> None:
    assert spelling.standard("bij de Vuurwekr in Ede").text == "bij de Vuurwekr in Ede"


def test_what_is_found_is_given_back_in_the_words_of_the_user(reader: CasusReader) -> None:
    text = "vanaovend om acht uur op de Mart in Almelo"
    found = {fact.slot: fact for fact in reader.read(text)}

    assert found["tijdstip"].value.startswith("vanaovend")
    assert all(text[fact.start : fact.end] for fact in found.values())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("There is a call for a riot near the station tonight, what can I do?", "en"),
        ("Es gibt einen Aufruf zur Gewalt am Bahnhof, was kann ich tun?", "de"),
        ("Ktoś wzywa do zamieszek przy dworcu dziś wieczorem", "pl"),
        ("ما هي البلدية", "ar"),
    ],
)
def test_another_language_is_recognised(languages: ForeignLanguages, text: str, language: str) -> None:
    assert languages.of(text) == language


@pytest.mark.parametrize(
    "text", ["wie ben je", "wat is wijsheid", "172 of 175", "hallo", "op insta live bij de McDonald's", "ok"]
)
def test_short_dutch_is_not_taken_for_another_language(languages: ForeignLanguages, text: str) -> None:
    assert languages.of(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("asdf lkjh qwpoei zmxn", True),
        ("wqrtp lkmnv", True),
        ("Ter Apel", False),
        ("ik snap het niet", False),
    ],
)
def test_gibberish_is_no_message(spelling: Spelling, text: str, *, expected: bool) -> None:
    assert is_gibberish(text, spelling) is expected


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("en als hij 15 is?", "aanstichter", "bekend_minderjarig"),
        ("stel dat zij pas elf is", "aanstichter", "bekend_jonger_dan_12"),
        ("en als het er 500 zijn?", "omvang", "500"),
        ("en als er geweld dreigt?", "gewelddreiging", "ja"),
    ],
)
def test_a_supposition_is_read_in_its_own_word_order(
    reader: CasusReader, text: str, slot: str, value: str
) -> None:
    story = read_story(text, reader)
    assert (slot, value) in [(fact.slot, fact.value) for fact in (*story.told, *story.asked)]
