"""How much one caller may ask. Counts live in this process, because the service is one process."""

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from api import texts
from api.door.problem import Problem
from api.settings import ApiSettings

Clock = Callable[[], float]


@dataclass(frozen=True)
class Rate:
    """At most `burst` at once, refilled with `per_second`."""

    burst: int
    per_second: float


class TokenBuckets:
    """One bucket per key. A bucket that is full again is forgotten, so memory follows the callers of now."""

    def __init__(self, rate: Rate, clock: Clock = time.monotonic, sweep_above: int = 10_000) -> None:
        self._rate = rate
        self._clock = clock
        self._sweep_above = sweep_above
        self._lock = threading.Lock()
        self._buckets: dict[str, tuple[float, float]] = {}

    def take(self, key: str) -> float:
        """0.0 when there was room; otherwise the seconds to wait."""
        with self._lock:
            now = self._clock()
            left = self._left(key, now)
            if left < 1:
                return (1 - left) / self._rate.per_second
            self._buckets[key] = (left - 1, now)
            if len(self._buckets) > self._sweep_above:
                self._forget_full(now)
            return 0.0

    def _left(self, key: str, now: float) -> float:
        left, since = self._buckets.get(key, (float(self._rate.burst), now))
        return min(float(self._rate.burst), left + (now - since) * self._rate.per_second)

    def _forget_full(self, now: float) -> None:
        self._buckets = {
            key: bucket for key, bucket in self._buckets.items() if self._left(key, now) < self._rate.burst
        }


class Limits:
    def __init__(self, settings: ApiSettings, clock: Clock = time.monotonic) -> None:
        per_day = settings.berichten_per_dag / 86_400
        self._requests = TokenBuckets(
            Rate(settings.verzoeken_ineens, settings.verzoeken_per_minuut / 60), clock
        )
        self._sessies = TokenBuckets(Rate(settings.sessies_ineens, settings.sessies_per_minuut / 60), clock)
        self._berichten = TokenBuckets(
            Rate(settings.berichten_ineens, settings.berichten_per_minuut / 60), clock
        )
        self._day = TokenBuckets(Rate(settings.berichten_per_dag, per_day), clock)

    def count_request(self, address: str) -> None:
        _refuse_when(self._requests.take(address))

    def count_sessie(self, address: str) -> None:
        _refuse_when(self._sessies.take(address))

    def count_bericht(self, sessie_id: str) -> None:
        _refuse_when(self._berichten.take(sessie_id))
        _refuse_when(self._day.take(sessie_id))


def _refuse_when(seconds: float) -> None:
    if seconds > 0:
        raise Problem(texts.TE_VEEL, {"Retry-After": str(math.ceil(seconds))})
