"""The two commands for a terminal, over the real thing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from api.evaluation.running_box import ROOT, RunningBox

BOX = str(Path(sys.executable).parent / "consultatiebox")


def run(*arguments: str, typed: str = "") -> str:
    done = subprocess.run(
        [BOX, *arguments], input=typed, capture_output=True, text=True, check=True, cwd=ROOT
    )
    return done.stdout


@pytest.mark.stack
def test_a_conversation_in_the_terminal_takes_text_and_numbers(box: RunningBox) -> None:
    shown = run("praten", "--url", box.url, typed="Er is een oproep tot rellen bij station Almelo.\n1\n")
    assert "computerprogramma" in shown
    assert "station Almelo" in shown
    assert "nu gaande" in shown


@pytest.mark.model
def test_one_question_is_answered_with_its_bron() -> None:
    answer = json.loads(run("vraag", "Wat is een noodbevel?", "--json"))
    assert answer["gevonden"]
    assert answer["bronnen"][0]["citaat"] in answer["tekst"]


@pytest.mark.model
def test_a_question_without_a_source_has_no_bronnen() -> None:
    answer = json.loads(run("vraag", "Hoe bak ik pannenkoeken?", "--json"))
    assert not answer["gevonden"]
    assert answer["bronnen"] == []
