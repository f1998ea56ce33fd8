"""One beurt at a time per gesprek. The service is one process, so the locks live in memory."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from api import texts
from api.door.problem import Problem


@dataclass
class _Turn:
    lock: threading.Lock = field(default_factory=threading.Lock)
    users: int = 0


class TurnLocks:
    """A second beurt waits at most `seconds`; of more than `waiting` beurten the next is refused at once."""

    def __init__(self, seconds: float, waiting: int) -> None:
        self._seconds = seconds
        self._waiting = waiting
        self._guard = threading.Lock()
        self._turns: dict[str, _Turn] = {}

    @contextmanager
    def turn(self, gesprek_id: str) -> Iterator[None]:
        turn = self._join(gesprek_id)
        try:
            if not turn.lock.acquire(timeout=self._seconds):
                raise _busy()
            try:
                yield
            finally:
                turn.lock.release()
        finally:
            self._leave(gesprek_id, turn)

    def _join(self, gesprek_id: str) -> _Turn:
        with self._guard:
            turn = self._turns.setdefault(gesprek_id, _Turn())
            if turn.users > self._waiting:
                raise _busy()
            turn.users += 1
            return turn

    def _leave(self, gesprek_id: str, turn: _Turn) -> None:
        with self._guard:
            turn.users -= 1
            if not turn.users:
                del self._turns[gesprek_id]


def _busy() -> Problem:
    return Problem(texts.BEURT_BEZIG, {"Retry-After": "2"})
