"""Starts the whole box as an operator does, on free ports and with a database of its own."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from api.command_line.settings import PROJECT_ROOT

ROOT = PROJECT_ROOT
READY_SECONDS = 240


class BoxNotReadyError(Exception):
    """The box did not come up; the message ends with its log."""


@dataclass(frozen=True)
class RunningBox:
    url: str
    ports: dict[str, int]
    process: subprocess.Popen[str]
    log: Path

    def pid_listening_on(self, part: str) -> int:
        """Process id of the part, read from the kernel's socket table."""
        return _pid_of_listener(self.ports[part])


@contextmanager
def running_box(folder: Path, **extra: str) -> Iterator[RunningBox]:
    """Model, index and trained dialogue model are the product's own (var/); conversations go to `folder`."""
    ports = dict(zip(("api", "rasa", "acties"), free_ports(3), strict=True))
    log = folder / "box.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [str(Path(sys.executable).parent / "consultatiebox"), "start"],
            cwd=ROOT,
            env={**os.environ, **_settings(folder, ports), **extra},
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
        )
    box = RunningBox(f"http://127.0.0.1:{ports['api']}", ports, process, log)
    try:
        _wait_until_ready(box)
        yield box
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(40)


def _settings(folder: Path, ports: dict[str, int]) -> dict[str, str]:
    return {
        "CONSULTATIEBOX_PORT": str(ports["api"]),
        "CONSULTATIEBOX_RASA_PORT": str(ports["rasa"]),
        "CONSULTATIEBOX_ACTIES_PORT": str(ports["acties"]),
        "CONSULTATIEBOX_DATABASE_URL": f"sqlite:///{folder / 'box.db'}",
        "CONSULTATIEBOX_TRACKER_DB": str(folder / "rasa.db"),
        "NO_COLOR": "1",
    }


def free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for opened in sockets:
        opened.bind(("127.0.0.1", 0))
    ports = [opened.getsockname()[1] for opened in sockets]
    for opened in sockets:
        opened.close()
    return ports


def _wait_until_ready(box: RunningBox) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        if box.process.poll() is not None:
            break
        if is_ready(box.url):
            return
        time.sleep(0.5)
    raise BoxNotReadyError(f"De box kwam niet op:\n{box.log.read_text()[-4000:]}")


def is_ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/gezond/klaar", timeout=3).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def _pid_of_listener(port: int) -> int:
    inode = _listening_inode(port)
    for descriptor in Path("/proc").glob("[0-9]*/fd/*"):
        try:
            if str(descriptor.readlink()) == f"socket:[{inode}]":
                return int(descriptor.parts[2])
        except OSError:
            continue
    raise LookupError(f"Niemand luistert op poort {port}.")


def _listening_inode(port: int) -> str:
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        if int(fields[1].split(":")[1], 16) == port and fields[3] == "0A":
            return fields[9]
    raise LookupError(f"Niemand luistert op poort {port}.")
