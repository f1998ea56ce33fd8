"""Reads one file in a process of its own, so that a bad file can do no harm here."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from threading import Timer
from typing import IO

from knowledge.ingest.limits import MEGABYTE, Limits
from knowledge.ingest.reading_result import ReadFile, ReadRequest, from_line
from knowledge.ingest.refusal import Reden, Refusal, RefusedError

Progress = Callable[[int, int], None]
"""Pages done, pages in all."""

_LONGEST_ANSWER = 200 * MEGABYTE
_IMPORT_ROOT = Path(__file__).resolve().parents[2]
_COMMAND = (sys.executable, "-P", "-m", "knowledge.ingest.reading_process")
_BY_TIME = {-signal.SIGKILL, -signal.SIGXCPU}


def read_file(
    path: Path, name: str, limits: Limits, progress: Progress, *, check_language: bool = True
) -> ReadFile:
    """name: what the user calls the file. Raises RefusedError; whatever the file does, it ends in time."""
    _refuse_by_size(path, limits)
    request = ReadRequest(str(path.resolve()), name, check_language, asdict(limits))
    # Leaving the block closes the pipes and waits until the process is gone.
    with _started() as process:
        stop = Timer(limits.seconden, process.kill)
        stop.start()
        try:
            answer = _ask(process, request, progress)
        finally:
            stop.cancel()
    if isinstance(answer, ReadFile):
        return answer
    raise RefusedError.of(answer or _without_answer(process.returncode, limits))


def _refuse_by_size(path: Path, limits: Limits) -> None:
    size = path.stat().st_size
    if size == 0:
        raise RefusedError(Reden.LEEG)
    if size > limits.bestand_mb * MEGABYTE:
        raise RefusedError(Reden.TE_GROOT, grootte=size // MEGABYTE, grens=limits.bestand_mb)


def _started() -> "subprocess.Popen[str]":
    """Without the environment of this process: there may be secrets in it."""
    return subprocess.Popen(  # noqa: S603 - this Python, this module
        _COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={
            "PATH": os.defpath,
            "PYTHONPATH": str(_IMPORT_ROOT),
            "PYTHONUTF8": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        text=True,
        encoding="utf-8",
    )


def _ask(
    process: "subprocess.Popen[str]", request: ReadRequest, progress: Progress
) -> ReadFile | Refusal | None:
    """None when the process ended without an answer, or with one that is not ours."""
    if process.stdin is None or process.stdout is None:
        return None
    try:
        process.stdin.write(json.dumps(asdict(request)) + "\n")
        process.stdin.close()
        return _answer(process.stdout, progress)
    except (OSError, KeyError, TypeError, ValueError):
        process.kill()
        return None


def _answer(lines: IO[str], progress: Progress) -> ReadFile | Refusal | None:
    while line := lines.readline(_LONGEST_ANSWER):
        data = json.loads(line)
        if "voortgang" not in data:
            return from_line(data)
        done, total = data["voortgang"]
        progress(int(done), int(total))
    return None


def _without_answer(return_code: int, limits: Limits) -> Refusal:
    if return_code in _BY_TIME:
        return Refusal(Reden.TE_LANG_BEZIG, {"grens": str(limits.seconden)})
    return Refusal(Reden.VASTGELOPEN)
