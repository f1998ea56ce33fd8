"""Every script in tests/conversations, over the real Rasa, action server and API."""

from pathlib import Path

import pytest

from api.evaluation.playing import play_script
from api.evaluation.running_box import RunningBox
from api.evaluation.script import load_script

pytestmark = pytest.mark.stack

SCRIPTS = sorted((Path(__file__).parents[1] / "conversations").glob("*.yaml"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_conversation_goes_as_scripted(box: RunningBox, path: Path) -> None:
    script = load_script(path)
    played = play_script(box.url, script)
    assert not played.verschillen, "\n".join([script.naam, *played.verschillen])
