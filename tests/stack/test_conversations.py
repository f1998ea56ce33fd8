"""Every script in tests/conversations, over the real Rasa, action server and API."""

from pathlib import Path

import pytest

from tests.stack.running_box import RunningBox
from tests.stack.script import Gesprek, differences, load_script, play

pytestmark = pytest.mark.stack

SCRIPTS = sorted((Path(__file__).parents[1] / "conversations").glob("*.yaml"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_conversation_goes_as_scripted(box: RunningBox, path: Path) -> None:
    script = load_script(path)
    with Gesprek(box.url) as gesprek:
        problems = [
            f"beurt {number} ({beurt.gebruiker or beurt.knop}): {line}"
            for number, beurt in enumerate(script.beurten, start=1)
            for line in differences(beurt, play(gesprek, beurt))
        ]
        kept = gesprek.read()["beurten"]
    assert not problems, "\n".join([script.naam, *problems])
    assert len(kept) == len(script.beurten)
