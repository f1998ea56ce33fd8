"""Keeps the parts of the box running: start, watch, restart a bounded number of times, stop."""

import time
from collections import defaultdict
from collections.abc import Callable

import httpx

from api.command_line.failure import OperatorError
from api.command_line.parts import Part
from api.command_line.process import LineSink, PartProcess

Report = Callable[[str], None]
"""Shows one sentence to the operator."""

WATCH_SECONDS = 0.5
STOP_SECONDS = 10
"""For all parts together: they are asked at the same moment."""
RESTART_WINDOW_SECONDS = 600
"""Older restarts are forgiven: a part that dies once a month must not end the box after three months."""
HTTP_OK = 200


class Supervisor:
    def __init__(self, *, max_restarts: int, report: Report, sink: LineSink) -> None:
        self._parts: list[Part] = []
        self._max_restarts = max_restarts
        self._report = report
        self._sink = sink
        self._running: dict[str, PartProcess] = {}
        self._restarts: defaultdict[str, list[float]] = defaultdict(list)

    def launch(self, part: Part) -> None:
        self._parts.append(part)
        self._run(part)

    def wait_until_ready(self, seconds: float) -> None:
        """Returns when every part answers. Raises OperatorError naming those that do not in time."""
        deadline = time.monotonic() + seconds
        waiting = list(self._parts)
        while waiting:
            self.restart_dead_parts()
            waiting = [part for part in waiting if not answers(part)]
            if waiting and time.monotonic() > deadline:
                names = ", ".join(part.name for part in waiting)
                raise OperatorError(
                    f"Nog niet klaar na {seconds:.0f} seconden: {names}. Kijk in de regels hierboven waarom."
                )
            if waiting:
                time.sleep(WATCH_SECONDS)

    def watch(self) -> None:
        """Runs until interrupted. Raises OperatorError when a part keeps dying."""
        while True:
            self.restart_dead_parts()
            time.sleep(WATCH_SECONDS)

    def restart_dead_parts(self) -> None:
        for part in self._parts:
            code = self._running[part.name].exit_code
            if code is not None:
                self._restart(part, code)

    def stop(self) -> None:
        for process in self._running.values():
            process.ask_to_stop()
        deadline = time.monotonic() + STOP_SECONDS
        for process in self._running.values():
            process.wait_or_kill(deadline - time.monotonic())
        self._running.clear()

    def _restart(self, part: Part, code: int) -> None:
        count = self._count_restart(part.name)
        if count > self._max_restarts:
            raise OperatorError(
                f"Deel '{part.name}' stopte opnieuw (code {code}), ook na {self._max_restarts} keer "
                "herstarten. De box stopt. De regels hierboven zeggen waarom."
            )
        attempt = f"poging {count} van {self._max_restarts}"
        self._report(f"Deel '{part.name}' is gestopt (code {code}) en wordt herstart: {attempt}.")
        time.sleep(min(count, 5))
        self._run(part)

    def _count_restart(self, name: str) -> int:
        now = time.monotonic()
        recent = [moment for moment in self._restarts[name] if now - moment < RESTART_WINDOW_SECONDS]
        self._restarts[name] = [*recent, now]
        return len(self._restarts[name])

    def _run(self, part: Part) -> None:
        self._running[part.name] = PartProcess(part, self._sink)


def answers(part: Part) -> bool:
    try:
        return httpx.get(part.health_url, headers=dict(part.health_headers), timeout=2).status_code == HTTP_OK
    except httpx.HTTPError:
        return False
