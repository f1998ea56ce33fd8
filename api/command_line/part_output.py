"""Where the output of the parts goes: all of it to a file per part, what matters to the screen."""

import re
from collections.abc import Callable
from pathlib import Path

ShowLine = Callable[[str, str], None]

_WARNING_OF_A_LIBRARY = re.compile(r"^\S+/site-packages/\S+:\d+: \w*DeprecationWarning: ")
_ITS_SOURCE_LINE = re.compile(r"^  \S|^Implementing implicit namespace")


class PartOutput:
    """Receives lines of several parts, each part from one thread.

    Rasa 3.6 and the libraries it is tied to warn at every start that they will be old one day; sanic switches
    these warnings on whatever the interpreter is told. They are kept in the file and left off the screen.
    """

    def __init__(self, log_dir: Path, show: ShowLine) -> None:
        log_dir.mkdir(parents=True, exist_ok=True)
        self._log_dir = log_dir
        self._show = show
        self._in_warning: dict[str, bool] = {}

    def __call__(self, name: str, line: str) -> None:
        with (self._log_dir / f"{name}.log").open("a", encoding="utf-8") as log:
            log.write(line + "\n")
        if not self._is_noise(name, line):
            self._show(name, line)

    def _is_noise(self, name: str, line: str) -> bool:
        begins = bool(_WARNING_OF_A_LIBRARY.match(line))
        continues = self._in_warning.get(name, False) and bool(_ITS_SOURCE_LINE.match(line))
        self._in_warning[name] = begins or continues
        return begins or continues
