"""`make bench-gesprek`: milliseconds per kind of beurt and megabytes per process, over the whole chain.

One user, one beurt after the other, a new gesprek every round (a tracker grows with the conversation).
"""

import json
import statistics
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from api.evaluation.gesprek import Gesprek
from api.evaluation.running_box import ROOT, RunningBox, running_box

ROUNDS = 40
KINDS = {
    "gewone beurt": ("Goedenavond", "bedankt", "wie bent u?"),
    "intake": (
        "Er gaat een oproep rond op Snapchat om vanavond te rellen bij het station",
        "ja, er wordt gedreigd met messen",
        "we weten niet wie de afzender is",
    ),
    "beurt met zoeken": ("Wat is een noodbevel?", "Mag ik iemand een gebiedsverbod geven?", "Wat is doxing?"),
    "advies": ("geef me nu advies",),
}
RATES = {
    "CONSULTATIEBOX_SESSIES_INEENS": "1000",
    "CONSULTATIEBOX_VERZOEKEN_INEENS": "100000",
}


def main() -> None:
    console = Console()
    with tempfile.TemporaryDirectory() as folder, running_box(Path(folder), **RATES) as box:
        list(_round(box))
        timings: dict[str, list[float]] = {kind: [] for kind in KINDS}
        for _ in track(range(ROUNDS), description="Gesprekken", console=console):
            for kind, milliseconds in _round(box):
                timings[kind].append(milliseconds)
        memory = {part: _resident_megabytes(box.pid_listening_on(part)) for part in box.ports}
    console.print(_timing_table(timings), _memory_table(memory))
    _write(timings, memory)


def _round(box: RunningBox) -> Iterable[tuple[str, float]]:
    with Gesprek(box.url) as gesprek:
        for kind, sentences in KINDS.items():
            for sentence in sentences:
                began = time.perf_counter()
                gesprek.say(sentence)
                yield kind, (time.perf_counter() - began) * 1000


def _percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def _resident_megabytes(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _timing_table(timings: dict[str, list[float]]) -> Table:
    table = Table("soort beurt", "aantal", "p50 ms", "p95 ms", title="Snelheid, één gebruiker")
    for kind, values in timings.items():
        table.add_row(
            kind, str(len(values)), f"{_percentile(values, 50):.0f}", f"{_percentile(values, 95):.0f}"
        )
    return table


def _memory_table(memory: dict[str, float]) -> Table:
    table = Table("deel", "MB", title="Geheugen (resident)")
    for part, megabytes in memory.items():
        table.add_row(part, f"{megabytes:.0f}")
    table.add_row("samen", f"{sum(memory.values()):.0f}")
    return table


def _write(timings: dict[str, list[float]], memory: dict[str, float]) -> None:
    figures = {
        "ms": {
            kind: {"p50": _percentile(values, 50), "p95": _percentile(values, 95)}
            for kind, values in timings.items()
        },
        "mb": memory,
    }
    target = ROOT / "var/bench/gesprek.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
