"""A conversation over the public API, as the anonymous demo user."""

from typing import Any

import httpx

Json = dict[str, Any]


class NoSuchButtonError(Exception):
    """The last answer has no button with this text."""


class Gesprek:
    """Remembers the buttons of the last answer. Close it, or use it in a `with`."""

    def __init__(self, url: str) -> None:
        self.client = httpx.Client(base_url=url, timeout=40)
        token = self._made("/v1/sessies", {"gemeente": "demo"})["token"]
        self.client.headers["Authorization"] = f"Bearer {token}"
        begun = self._made("/v1/gesprekken", {})
        self.id: str = begun["gesprekId"]
        self.buttons: list[Json] = [knop for answer in begun["antwoorden"] for knop in answer["knoppen"]]

    def __enter__(self) -> "Gesprek":
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def say(self, tekst: str, **extra: str) -> Json:
        return self._turn({"tekst": tekst, **extra})

    def press(self, tekst: str) -> Json:
        found = [knop for knop in self.buttons if knop["tekst"] == tekst]
        if not found:
            raise NoSuchButtonError(f"Geen knop {tekst!r}; wel: {[knop['tekst'] for knop in self.buttons]}")
        return self._turn({"knopId": found[0]["knopId"]})

    def read(self) -> Json:
        response = self.client.get(f"/v1/gesprekken/{self.id}")
        response.raise_for_status()
        return dict(response.json())

    def _turn(self, body: Json) -> Json:
        beurt = self._made(f"/v1/gesprekken/{self.id}/berichten", body)
        self.buttons = [knop for answer in beurt["antwoorden"] for knop in answer["knoppen"]]
        return beurt

    def _made(self, path: str, body: Json) -> Json:
        response = self.client.post(path, json=body)
        response.raise_for_status()
        return dict(response.json())
