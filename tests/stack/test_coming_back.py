"""Coming back after a silence, over the real stack; here an 'hour' takes a second and a half."""

import time
from pathlib import Path

import pytest

from api.evaluation.gesprek import Gesprek
from api.evaluation.running_box import running_box

pytestmark = pytest.mark.stack


def test_after_a_silence_the_conversation_says_where_it_was(tmp_path: Path) -> None:
    with running_box(tmp_path, CONSULTATIEBOX_PAUZE_MINUTEN="0.025") as box, Gesprek(box.url) as gesprek:
        gesprek.say("Op Facebook roepen boeren op om zaterdag de A12 bij Ede te blokkeren.")
        time.sleep(2)
        greeted = gesprek.say("hallo")
        time.sleep(2)
        answered = gesprek.say("Wat is een noodbevel?")
        straight_on = gesprek.say("nee, er dreigt geen geweld")

    assert "Verder waar u was" in greeted["antwoorden"][0]["tekst"]
    assert "A12" in greeted["antwoorden"][0]["tekst"]
    assert [one["soort"] for one in answered["antwoorden"]] == ["samenvatting", "antwoord", "vraag"]
    assert answered["uitkomst"] == "antwoord"
    assert "Verder waar u was" not in straight_on["antwoorden"][0]["tekst"]
    assert straight_on["casus"]["oproepSoort"] == "blokkade"
