"""What the bot reads from a sentence: every fact that is there, and nothing that is not."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.extraction.casus import CasusReader
from bot.extraction.gazetteer import load_gazetteer
from bot.extraction.spelling import load_spelling

SENTENCES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "zinnen.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def reader() -> CasusReader:
    return CasusReader(load_gazetteer(), load_spelling())


def facts(reader: CasusReader, text: str, asked: str | None = None) -> dict[str, str]:
    return {fact.slot: fact.value for fact in reader.read(text, asked)}


@pytest.mark.parametrize("row", SENTENCES, ids=[row["zin"] for row in SENTENCES])
def test_a_sentence_gives_exactly_its_facts(reader: CasusReader, row: dict[str, Any]) -> None:
    assert facts(reader, row["zin"]) == row["feiten"]


def test_free_text_stands_literally_in_the_sentence(reader: CasusReader) -> None:
    for row in SENTENCES:
        for fact in reader.read(row["zin"]):
            if fact.slot in {"omvang", "tijdstip"}:
                assert row["zin"][fact.start : fact.end] == fact.value


def test_a_slot_is_read_at_most_once(reader: CasusReader) -> None:
    for row in SENTENCES:
        slots = [fact.slot for fact in reader.read(row["zin"])]
        assert len(slots) == len(set(slots)), row["zin"]


def test_a_bare_number_has_a_meaning_only_as_an_answer(reader: CasusReader) -> None:
    assert facts(reader, "15") == {}
    assert facts(reader, "15", "aanstichter") == {"aanstichter": "bekend_minderjarig"}
    assert facts(reader, "vijftien jaar", "aanstichter") == {"aanstichter": "bekend_minderjarig"}
    assert facts(reader, "200", "omvang") == {"omvang": "200"}
    assert facts(reader, "tweehonderd", "omvang") == {"omvang": "tweehonderd"}


@pytest.mark.parametrize(
    "text",
    [
        "Bij Kevin thuis is het onrustig",
        "Vraag het maar aan Fatima de Boer",
        "Van Dijk heeft dit geplaatst",
        "de oproep komt van @straatjongen_010",
        "Rachid zegt dat hij er niets mee te maken heeft",
    ],
)
def test_a_person_is_never_a_fact(reader: CasusReader, text: str) -> None:
    assert facts(reader, text) == {}


@pytest.mark.parametrize(
    "name",
    [
        "Aa en Hunze",
        "Zwolle",
        "Den Haag",
        "'s-Hertogenbosch",
        "den bosch",
        "Alphen aan den Rijn",
        "Noardeast-Fryslân",
    ],
)
def test_municipalities_are_known_by_all_their_names(reader: CasusReader, name: str) -> None:
    assert facts(reader, f"het speelt in {name}") == {"locatie": name}


def test_a_name_that_is_an_ordinary_word_needs_a_capital_and_a_preposition(reader: CasusReader) -> None:
    assert facts(reader, "we zijn het best goed eens") == {}
    assert facts(reader, "in Best") == {"locatie": "Best"}
