"""Every script in tests/conversations, over the real Rasa, action server and API."""

from pathlib import Path

import pytest

from tests.stack.running_box import RunningBox
from tests.stack.script import Gesprek, differences, load_script, play

pytestmark = pytest.mark.stack

SCRIPTS = sorted((Path(__file__).parents[1] / "conversations").glob("*.yaml"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_conversation_goes_as_scripted(box: RunningBox, path: Path) -> None:
    gesprek = Gesprek(box.url)
    script = load_script(path)
    problems = []
    for number, beurt in enumerate(script.beurten, start=1):
        got = play(gesprek, beurt)
        problems += [
            f"beurt {number} ({beurt.gebruiker or beurt.knop}): {line}" for line in differences(beurt, got)
        ]
    assert not problems, "\n".join([script.naam, *problems])
    assert len(gesprek.read()["beurten"]) == len(script.beurten)
