"""One running part: started in its own process group, its output passed on line by line."""

import contextlib
import ctypes
import os
import signal
import subprocess
import threading
from collections.abc import Callable

from api.command_line.parts import Part
from api.command_line.settings import PROJECT_ROOT

LineSink = Callable[[str, str], None]
"""Receives (name of the part, one line of its output)."""

PR_SET_PDEATHSIG = 1


class PartProcess:
    def __init__(self, part: Part, sink: LineSink) -> None:
        self.part = part
        self._process = subprocess.Popen(  # noqa: S603
            part.command,
            cwd=PROJECT_ROOT,
            env=dict(part.environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
            preexec_fn=_die_with_parent,  # noqa: PLW1509
        )
        self._reader = threading.Thread(target=self._pass_on, args=(sink,), daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """None while it runs."""
        return self._process.poll()

    def ask_to_stop(self) -> None:
        self._signal(signal.SIGTERM)

    def wait_or_kill(self, seconds: float) -> None:
        """Insists when the time is up; the whole group goes, also grandchildren."""
        try:
            self._process.wait(max(0.0, seconds))
        except subprocess.TimeoutExpired:
            self._signal(signal.SIGKILL)
            self._process.wait()
        self._end_what_stayed_behind()
        self._reader.join(1)

    def _signal(self, number: int) -> None:
        if self.exit_code is None:
            os.killpg(self._process.pid, number)

    def _end_what_stayed_behind(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def _pass_on(self, sink: LineSink) -> None:
        if self._process.stdout is None:
            return
        with self._process.stdout as lines:
            for line in lines:
                sink(self.part.name, line.rstrip())


def _die_with_parent() -> None:
    """Linux: a part never outlives its starter, not even one that was killed outright."""
    libc = ctypes.CDLL(None)
    if hasattr(libc, "prctl"):
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
