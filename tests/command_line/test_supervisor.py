"""The starter against real small processes: they answer, die, are restarted, give up and stop."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from api.command_line.failure import OperatorError
from api.command_line.part_output import PartOutput
from api.command_line.parts import Part
from api.command_line.ports import require_free_ports
from api.command_line.process import PartProcess
from api.command_line.supervisor import Supervisor
from api.evaluation.running_box import free_ports

ANSWERING = """
import http.server, sys
class Health(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200); self.end_headers()
    def log_message(self, *args):
        pass
print("gestart", flush=True)
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Health).serve_forever()
"""
DYING = "import sys; print('ik val om', flush=True); sys.exit(3)"

Lines = list[tuple[str, str]]


def part(name: str, code: str, port: int) -> Part:
    command = (sys.executable, "-c", code, str(port))
    return Part(name, command, dict(os.environ), port, f"http://127.0.0.1:{port}/", {})


@pytest.fixture
def lines() -> Lines:
    return []


@pytest.fixture
def reports() -> list[str]:
    return []


@pytest.fixture
def supervise(lines: Lines, reports: list[str]) -> Iterator[Callable[..., Supervisor]]:
    made: list[Supervisor] = []

    def make(*parts: Part) -> Supervisor:
        supervisor = Supervisor(
            max_restarts=2,
            report=reports.append,
            sink=lambda name, line: lines.append((name, line)),
        )
        made.append(supervisor)
        for one in parts:
            supervisor.launch(one)
        return supervisor

    yield make
    for supervisor in made:
        supervisor.stop()


def test_parts_that_answer_are_ready_and_their_output_carries_their_name(
    supervise: Callable[..., Supervisor], lines: Lines
) -> None:
    supervise(part("api", ANSWERING, free_ports(1)[0])).wait_until_ready(20)
    assert ("api", "gestart") in lines


def test_a_part_that_keeps_dying_is_reported_by_name_and_ends_the_box(
    supervise: Callable[..., Supervisor], reports: list[str]
) -> None:
    with pytest.raises(OperatorError, match=r"'rasa' stopte opnieuw \(code 3\), ook na 2 keer"):
        supervise(part("rasa", DYING, free_ports(1)[0])).wait_until_ready(30)
    assert [report.count("'rasa'") for report in reports] == [1, 1]


def test_a_part_that_never_answers_is_named_when_time_is_up(supervise: Callable[..., Supervisor]) -> None:
    silent = part("acties", "import time; time.sleep(60)", free_ports(1)[0])
    with pytest.raises(OperatorError, match="Nog niet klaar na 1 seconden: acties"):
        supervise(silent).wait_until_ready(1)


def test_stopping_ends_a_part_and_what_it_started(tmp_path: Path) -> None:
    note = tmp_path / "kind"
    code = (
        "import subprocess, sys, time, pathlib\n"
        "kind = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        f"pathlib.Path({str(note)!r}).write_text(str(kind.pid))\n"
        "print('klaar', flush=True); time.sleep(60)"
    )
    lines: Lines = []
    process = PartProcess(part("rasa", code, 0), lambda name, line: lines.append((name, line)))
    while not lines:
        time.sleep(0.01)
    process.ask_to_stop()
    process.wait_or_kill(10)
    assert process.exit_code is not None
    assert _ends_within(int(note.read_text()), seconds=10)


def test_a_taken_port_is_named_with_the_setting_that_changes_it(supervise: Callable[..., Supervisor]) -> None:
    running = part("api", ANSWERING, free_ports(1)[0])
    supervise(running).wait_until_ready(20)
    with pytest.raises(
        OperatorError, match=rf"Poort {running.port} .*CONSULTATIEBOX_PORT={running.port + 1}"
    ):
        require_free_ports({"api": running.port})


def test_the_screen_is_spared_what_libraries_say_of_themselves_and_the_file_keeps_it(tmp_path: Path) -> None:
    shown: Lines = []
    output = PartOutput(tmp_path, lambda name, line: shown.append((name, line)))
    library = "/x/lib/site-packages/keras/utils.py:206: DeprecationWarning: invalid escape sequence"
    for line in (library, '  .replace("x")', "Rasa is klaar"):
        output("rasa", line)
    output("rasa", "bot/channel.py:10: DeprecationWarning: van onszelf")
    assert [line for _, line in shown] == [
        "Rasa is klaar",
        "bot/channel.py:10: DeprecationWarning: van onszelf",
    ]
    assert library in (tmp_path / "rasa.log").read_text()


def _ends_within(pid: int, seconds: float) -> bool:
    """A signal is delivered when the kernel gets round to it: on a busy machine a moment later."""
    deadline = time.monotonic() + seconds
    while _is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not _is_alive(pid)


def _is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"
