"""The domain, the rules and the training data keep to the agreements between the rooms."""

from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
UITKOMSTEN = {"smalltalk", "uitleg", "verhelderen", "buiten_bereik"}
SOORTEN = {"tekst", "vraag", "antwoord", "advies", "samenvatting", "waarschuwing"}
FACTS = {
    *(
        "oproep_soort",
        "platform",
        "platform_naam",
        "aanstichter",
        "tijd_tot_verstoring",
        "tijdstip",
        "locatie",
    ),
    *("omvang", "gewelddreiging", "strafbaar_feit_vermoed", "driehoek_geinformeerd", "fase"),
}


def load(path: Path) -> dict[str, Any]:
    return dict(yaml.safe_load(path.read_text("utf-8")))


@pytest.fixture(scope="module")
def domain() -> dict[str, Any]:
    return load(ROOT / "domain.yml")


@pytest.fixture(scope="module")
def examples() -> dict[str, list[str]]:
    files = [load(path) for path in sorted((ROOT / "data" / "nlu").glob("*.yml"))]
    intents = [intent for file in files for intent in file["nlu"]]
    return {
        intent["intent"]: [line[2:].strip() for line in intent["examples"].splitlines()] for intent in intents
    }


@pytest.fixture(scope="module")
def rules() -> list[dict[str, Any]]:
    return list(load(ROOT / "data" / "rules.yml")["rules"])


def test_every_casus_fact_is_both_entity_and_slot(domain: dict[str, Any]) -> None:
    assert set(domain["entities"]) == FACTS | {"oefening"}
    assert set(domain["slots"]) >= FACTS


def test_no_slot_decides_about_the_dialogue_by_itself(domain: dict[str, Any]) -> None:
    assert all(slot["influence_conversation"] is False for slot in domain["slots"].values())


def test_every_intent_has_varied_examples(domain: dict[str, Any], examples: dict[str, list[str]]) -> None:
    assert set(examples) == set(domain["intents"]) - {"nlu_fallback"}
    assert all(len(said) >= 40 for said in examples.values())
    assert all(len(examples[intent]) >= 80 for intent in ("kennisvraag", "beschrijf_casus", "buiten_bereik"))


def test_no_sentence_teaches_two_intents(examples: dict[str, list[str]]) -> None:
    sentences = [sentence.lower().strip(" ?.!") for said in examples.values() for sentence in said]
    assert len(sentences) == len(set(sentences))


def test_the_hold_out_is_never_trained_on(examples: dict[str, list[str]]) -> None:
    trained = {sentence.lower().strip(" ?.!") for said in examples.values() for sentence in said}
    sets = [load(ROOT / "bot" / "evaluation" / f"parafrasen_{half}.yaml") for half in ("dev", "test")]
    held_out = [s.lower().strip(" ?.!") for half in sets for said in half.values() for s in said]
    assert sum(len(said) for said in sets[1].values()) >= 400
    assert len(held_out) == len(set(held_out))
    assert trained.isdisjoint(held_out)


def test_every_fixed_text_is_a_valid_message(domain: dict[str, Any]) -> None:
    for name, variants in domain["responses"].items():
        message = variants[0]["custom"]
        assert message["soort"] in SOORTEN, name
        assert message["uitkomst"] in UITKOMSTEN, name
        assert 0 < message["tekst"].count(".") + message["tekst"].count("?") <= 2, name
        assert "{" not in message["tekst"], name


def test_every_button_of_a_fixed_text_is_a_known_command(domain: dict[str, Any]) -> None:
    buttons = [
        knop for variants in domain["responses"].values() for knop in variants[0]["custom"].get("knoppen", [])
    ]
    assert buttons
    assert {knop["bericht"].lstrip("/") for knop in buttons} <= set(domain["intents"])


def test_every_intent_has_an_answer_outside_the_intake(
    domain: dict[str, Any], rules: list[dict[str, Any]]
) -> None:
    answered = {rule["steps"][0].get("intent") for rule in rules if "condition" not in rule}
    assert answered == set(domain["intents"])


def test_rules_use_only_known_actions(domain: dict[str, Any], rules: list[dict[str, Any]]) -> None:
    known = {*domain["actions"], *domain["responses"], *domain["forms"], "action_deactivate_loop"}
    assert {step["action"] for rule in rules for step in rule["steps"] if "action" in step} <= known


def test_every_question_of_the_form_can_be_asked(domain: dict[str, Any]) -> None:
    asked = {f"action_ask_{slot}" for slot in domain["forms"]["casus_form"]["required_slots"]}
    assert asked <= set(domain["actions"])
