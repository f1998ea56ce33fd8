"""The client of our channel in Rasa."""

from typing import Any

import httpx
from pydantic import ValidationError

from api.chat.rasa_reply import RasaReply

BASE = "/webhooks/consultatiebox"


class RasaDownError(Exception):
    """Rasa did not answer, answered too late, or answered something unusable; `reden` never holds a text."""

    def __init__(self, reden: str) -> None:
        super().__init__(reden)
        self.reden = reden


class RasaChannel:
    """`http` knows the address, the secret and the time-out."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def say(self, gesprek_id: str, bericht_id: str, tekst: str, *, knop: bool) -> RasaReply:
        body = {"gesprek": gesprek_id, "beurt": bericht_id, "tekst": tekst, "knop": knop}
        answer = self._call("POST", f"{BASE}/berichten", body)
        try:
            return RasaReply.model_validate_json(answer.content)
        except ValidationError as error:
            raise RasaDownError(_where(error)) from None

    def forget(self, gesprek_id: str) -> None:
        self._call("DELETE", f"{BASE}/gesprekken/{gesprek_id}")

    def model(self) -> str:
        try:
            return str(self._call("GET", f"{BASE}/gezond").json()["model"])
        except (ValueError, KeyError, TypeError):
            raise RasaDownError("onleesbaar antwoord") from None

    def close(self) -> None:
        self._http.close()

    def _call(self, method: str, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        try:
            answer = self._http.request(method, path, json=body)
        except httpx.HTTPError as error:
            raise RasaDownError(type(error).__name__) from None
        if not answer.is_success:
            raise RasaDownError(f"HTTP {answer.status_code}")
        return answer


def _where(error: ValidationError) -> str:
    places = {f"{'.'.join(map(str, detail['loc'][:4]))} {detail['type']}" for detail in error.errors()}
    return "onbruikbaar antwoord: " + ", ".join(sorted(places)[:5])
