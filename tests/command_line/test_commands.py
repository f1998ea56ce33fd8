"""The command `consultatiebox` as an operator types it."""

import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from rich.console import Console

from api.command_line.chat import Conversation, show
from api.command_line.failure import OperatorError
from api.command_line.fingerprint import fingerprint
from api.evaluation.running_box import free_ports

ROOT = Path(__file__).resolve().parents[2]
BOX = Path(sys.executable).parent / "consultatiebox"


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(BOX), *arguments], input=stdin, capture_output=True, text=True, check=False, cwd=ROOT
    )


def test_help_is_dutch_and_names_every_command() -> None:
    shown = run("--help").stdout
    for command in ("start", "voorbereiden", "trainen", "vraag", "praten", "index", "inhoud", "maskeren"):
        assert command in shown


def test_masking_reads_and_writes_json_lines() -> None:
    done = run("maskeren", stdin='{"tekst": "Bel 06-12345678 over de rel"}\n')
    masked = json.loads(done.stdout)
    assert "12345678" not in masked["tekst"]
    span = masked["spans"][0]
    assert (span["begin"], span["einde"]) == (4, 15)


def test_masking_explains_a_line_that_is_not_json_without_repeating_it() -> None:
    done = run("maskeren", stdin="geheim verhaal\n")
    assert done.returncode == 1
    assert "geen JSON" in done.stderr
    assert "geheim" not in done.stderr


def test_an_empty_question_gets_an_example() -> None:
    done = run("vraag", "  ")
    assert done.returncode == 1
    assert "Bijvoorbeeld" in done.stderr


def test_talking_without_a_running_box_says_how_to_start_it() -> None:
    done = run("praten", "--url", f"http://127.0.0.1:{free_ports(1)[0]}")
    assert done.returncode == 1
    assert "consultatiebox start" in done.stderr


def test_content_is_counted() -> None:
    done = run("inhoud", "controleren")
    assert done.returncode == 0, done.stderr
    assert "130 interventies" in done.stdout


def test_a_fingerprint_follows_content_and_not_dates(tmp_path: Path) -> None:
    file = tmp_path / "nlu.yml"
    file.write_text("een")
    before = fingerprint([tmp_path])
    file.touch()
    assert fingerprint([tmp_path]) == before
    file.write_text("twee")
    assert fingerprint([tmp_path]) != before


def fake_api(request: httpx.Request) -> httpx.Response:
    knop = {"knopId": "k1", "tekst": "Ja"}
    answer = {"soort": "vraag", "tekst": "Dreigt er geweld?", "bronnen": [], "knoppen": [knop]}
    if request.url.path == "/v1/sessies":
        return httpx.Response(201, json={"token": "t", "verlooptOp": "2026-11-22T12:00:00Z"})
    if request.headers["Authorization"] != "Bearer t":
        return httpx.Response(401, json={"detail": "Geen toegang."})
    if request.url.path == "/v1/gesprekken":
        return httpx.Response(201, json={"gesprekId": "g", "antwoorden": [answer]})
    if json.loads(request.content) == {"knopId": "k1"}:
        return httpx.Response(201, json={"antwoorden": [answer | {"tekst": "Genoteerd."}]})
    return httpx.Response(400, json={"detail": "Uw bericht is leeg."})


def test_a_conversation_in_the_terminal_shows_answers_and_numbered_buttons() -> None:
    client = httpx.Client(base_url="http://box", transport=httpx.MockTransport(fake_api))
    conversation = Conversation(client, "demo")
    console = Console(record=True, width=100)
    buttons = show(console, conversation.welcome)
    answers = conversation.press(buttons[0]["knopId"])
    assert "[1] Ja" in console.export_text()
    assert answers[0]["tekst"] == "Genoteerd."


def test_a_problem_from_the_box_is_shown_in_its_own_words() -> None:
    client = httpx.Client(base_url="http://box", transport=httpx.MockTransport(fake_api))
    with pytest.raises(OperatorError, match="Uw bericht is leeg"):
        Conversation(client, "demo").say(" ")
