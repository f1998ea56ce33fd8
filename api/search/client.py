"""The client of the action server: search, and the versions of what it works with."""

import threading
import time
from typing import Any

import httpx
from pydantic import ValidationError

from api.search.wire import Zoekresultaat

VERSIONS_LIVE = 30.0


class SearchDownError(Exception):
    """The action server does not answer (`reachable` false) or is not ready to search."""

    def __init__(self, *, reachable: bool) -> None:
        super().__init__("reachable" if reachable else "unreachable")
        self.reachable = reachable


class SearchDesk:
    def __init__(self, http: httpx.Client) -> None:
        self._http = http
        self._lock = threading.Lock()
        self._versions: dict[str, str] = {}
        self._read_at = float("-inf")

    def search(self, vraag: str, aantal: int) -> Zoekresultaat:
        answer = self._call("POST", "/zoeken", {"vraag": vraag, "aantal": aantal})
        try:
            return Zoekresultaat.model_validate_json(answer.content)
        except ValidationError:
            raise SearchDownError(reachable=True) from None

    def health(self) -> dict[str, str]:
        """Versions of index, content and embedding."""
        try:
            return {str(key): str(value) for key, value in self._call("GET", "/gezond").json().items()}
        except (ValueError, AttributeError):
            raise SearchDownError(reachable=True) from None

    def versions(self) -> dict[str, str]:
        """As `health`, at most half a minute old; empty when it is not known."""
        with self._lock:
            if time.monotonic() - self._read_at > VERSIONS_LIVE:
                self._versions = self._versions_now()
                self._read_at = time.monotonic()
            return self._versions

    def _versions_now(self) -> dict[str, str]:
        try:
            return self.health()
        except SearchDownError:
            return {}

    def close(self) -> None:
        self._http.close()

    def _call(self, method: str, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        try:
            answer = self._http.request(method, path, json=body)
        except httpx.HTTPError:
            raise SearchDownError(reachable=False) from None
        if not answer.is_success:
            raise SearchDownError(reachable=True)
        return answer
