"""All that users can read is short, plain Dutch, with nothing left to be filled in."""

import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from actions.texts import load_texts
from api import texts as api_texts

ROOT = Path(__file__).parents[1]
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))
ACTIONS = yaml.safe_load((ROOT / "actions" / "texts.yaml").read_text("utf-8"))
NOT_READ = {"vraagwoorden", "andere_taal", "intents", "onrechtmatig_soorten"}
LONGEST = 22
"""Words in a sentence; B1 asks for short ones."""
HARD_WORDS = re.compile(
    r"\b(?:teneinde|middels|derhalve|alsmede|dient te|betreffende|reeds|echter|tevens|doch|aldus|inzake|"
    r"dienaangaande|voornoemde?|desalniettemin|evenwel|indien|ingevolge|krachtens|omtrent|jegens|"
    r"betreft het|heden|alvorens|ten behoeve van|met betrekking tot|in het kader van)\b",
    re.IGNORECASE,
)
FILLED_IN = {
    *("feiten", "feit", "oud", "fase", "reden", "naam", "terzijde", "oordeel", "bevoegd", "snelheid"),
    *("ingrijpendheid", "titel", "uitgever", "datum", "vindplaats", "onderwerp", "alternatief"),
    *("organisatie", "contact", "dagen", "lezers", "plaats", "verloop", "les"),
    *("gevolgen", "score", "waarde", "vraag", "wie", "stap", "verhaal", "doel", "minuten", "tekst"),
}


def texts_of(value: object, name: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts_of(inner, f"{name}.{key}")


def shown() -> list[tuple[str, str]]:
    responses = {name: variants[0]["custom"]["tekst"] for name, variants in DOMAIN["responses"].items()}
    read = {name: part for name, part in ACTIONS.items() if name not in NOT_READ}
    own = {name: value for name, value in vars(api_texts).items() if name.isupper() and value is not None}
    return [*texts_of(responses, "domain"), *texts_of(read, "actions"), *texts_of(own, "api")]


@pytest.mark.parametrize(("name", "text"), shown())
def test_a_text_has_short_sentences_and_no_officialese(name: str, text: str) -> None:
    for sentence in re.split(r"(?<=[.!?])\s+|;|\n", text):
        assert len(sentence.split()) <= LONGEST, f"{name}: {sentence}"
    assert not HARD_WORDS.search(text), name
    assert not re.search(r"\b(?:je|jij|jouw|jullie)\b", text), f"{name}: u-vorm"


@pytest.mark.parametrize(("name", "text"), shown())
def test_what_is_filled_in_has_a_known_name(name: str, text: str) -> None:
    fields = {field for _, field, _, _ in string.Formatter().parse(text) if field}
    assert fields <= FILLED_IN, name


def test_every_intent_has_a_label_for_people() -> None:
    labels: dict[str, Any] = load_texts().intents

    assert set(labels) == set(DOMAIN["intents"]) - {"nlu_fallback"}
    assert len(set(labels.values())) == len(labels)
    assert not any("_" in label for label in labels.values())


def test_every_question_has_its_own_reason_and_explanation() -> None:
    questions = load_texts().vragen.values()

    for part in ("vraag", "waarom", "uitleg"):
        assert len({getattr(question, part) for question in questions}) == len(questions)


def test_other_languages_also_name_the_emergency_number() -> None:
    assert all("112" in text or "۱۱۲" in text for text in load_texts().andere_taal.values())
