"""`consultatiebox start` and `voorbereiden`: prepare, start, watch, stop."""

import signal
import time
from collections.abc import Iterator, Sequence
from itertools import chain
from types import FrameType

from rich.console import Console
from rich.text import Text

from api.command_line.part_output import PartOutput
from api.command_line.parts import PART_NAMES, part_named, port_of
from api.command_line.ports import require_free_ports
from api.command_line.settings import StarterSettings
from api.command_line.steps import Step, steps_for
from api.command_line.supervisor import Supervisor

PART_STYLE = {"rasa": "magenta", "acties": "green", "api": "cyan"}


def prepare(console: Console, settings: StarterSettings) -> None:
    """Everything that starting needs, without starting. Raises OperatorError."""
    for _ in prepared(console, settings, PART_NAMES):
        pass


def prepared(console: Console, settings: StarterSettings, names: Sequence[str]) -> Iterator[str]:
    """Runs the needed steps, one line each, and yields a part as soon as its last step is done."""
    steps = steps_for(names)
    waiting = list(names)
    for number, step in enumerate(steps, start=1):
        _run_step(console, settings, step, f"[{number}/{len(steps)}]")
        still_needed = frozenset(chain.from_iterable(later.parts for later in steps[number:]))
        ready = [name for name in waiting if name not in still_needed]
        waiting = [name for name in waiting if name in still_needed]
        yield from ready


def start(console: Console, settings: StarterSettings, only: str | None) -> None:
    """Prepares and runs all parts, or the one named, until Ctrl-C. Raises OperatorError."""
    began = time.monotonic()
    _listen_to_stop_signals()
    names = (only,) if only else PART_NAMES
    require_free_ports({name: port_of(settings, name) for name in names})
    supervisor = Supervisor(
        max_restarts=settings.max_restarts,
        report=lambda sentence: console.print(sentence, style="yellow"),
        sink=PartOutput(
            settings.log_dir, lambda name, line: console.print(_prefixed(name, line), soft_wrap=True)
        ),
    )
    try:
        for name in prepared(console, settings, names):
            supervisor.launch(part_named(settings, name))
        console.print(f"Wachten op: {', '.join(names)}")
        supervisor.wait_until_ready(settings.start_timeout)
        console.print(_ready_line(settings, names, time.monotonic() - began), style="bold green")
        supervisor.watch()
    except KeyboardInterrupt:
        console.print("Stoppen …")
    finally:
        supervisor.stop()
        console.print("Alles is gestopt.")


def _run_step(console: Console, settings: StarterSettings, step: Step, position: str) -> None:
    began = time.monotonic()
    with console.status(f"{position} {step.title} …") as status:
        result = step.run(settings, lambda detail: status.update(f"{position} {step.title}: {detail}"))
    console.print(f"{position} {step.title}: {result} ({time.monotonic() - began:.1f} s)", highlight=False)


def _ready_line(settings: StarterSettings, names: Sequence[str], seconds: float) -> str:
    where = settings.public_url if "api" in names else f"poort {port_of(settings, names[0])}"
    return f"Klaar na {seconds:.0f} seconden: {where} (stoppen met Ctrl-C)"


def _prefixed(name: str, line: str) -> Text:
    return Text.assemble((f"{name:<7}", PART_STYLE.get(name, "white")), "│ ", line)


def _listen_to_stop_signals() -> None:
    """Also Ctrl-C: a shell that starts a command in the background tells it to ignore that."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _as_interrupt)


def _as_interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
