"""`consultatiebox start` and `voorbereiden`: prepare, start, watch, stop."""

import signal
import time
from collections.abc import Iterable
from types import FrameType

from rich.console import Console
from rich.text import Text

from api.command_line.part_output import PartOutput
from api.command_line.parts import Part, all_parts
from api.command_line.ports import require_free_ports
from api.command_line.settings import StarterSettings
from api.command_line.steps import Step, steps_for
from api.command_line.supervisor import Supervisor

PART_STYLE = {"rasa": "magenta", "acties": "green", "api": "cyan"}


def prepare(console: Console, settings: StarterSettings, part_names: Iterable[str]) -> None:
    """Runs the needed steps, one line each with its result and seconds. Raises OperatorError."""
    steps = steps_for(part_names)
    for number, step in enumerate(steps, start=1):
        _run_step(console, settings, step, f"[{number}/{len(steps)}]")


def start(console: Console, settings: StarterSettings, only: str | None) -> None:
    """Prepares and runs all parts, or the one named, until Ctrl-C. Raises OperatorError."""
    began = time.monotonic()
    signal.signal(signal.SIGTERM, _as_interrupt)
    names = [only] if only else ["rasa", "acties", "api"]
    prepare(console, settings, names)
    parts = tuple(part for part in all_parts(settings) if part.name in names)
    require_free_ports(parts)
    run_parts(console, settings, parts, began)


def run_parts(console: Console, settings: StarterSettings, parts: tuple[Part, ...], began: float) -> None:
    supervisor = Supervisor(
        parts,
        max_restarts=settings.max_restarts,
        report=lambda sentence: console.print(sentence, style="yellow"),
        sink=PartOutput(
            settings.log_dir, lambda name, line: console.print(_prefixed(name, line), soft_wrap=True)
        ),
    )
    try:
        console.print(f"Delen starten: {', '.join(part.name for part in parts)}")
        supervisor.start()
        supervisor.wait_until_ready(settings.start_timeout)
        console.print(_ready_line(settings, parts, time.monotonic() - began), style="bold green")
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


def _ready_line(settings: StarterSettings, parts: tuple[Part, ...], seconds: float) -> str:
    where = settings.public_url if any(part.name == "api" for part in parts) else f"poort {parts[0].port}"
    return f"Klaar na {seconds:.0f} seconden: {where} (stoppen met Ctrl-C)"


def _prefixed(name: str, line: str) -> Text:
    return Text.assemble((f"{name:<7}", PART_STYLE.get(name, "white")), "│ ", line)


def _as_interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
