"""A user of the API, as tests tell about one."""

import json
from dataclasses import dataclass
from typing import Any

import httpx2
from starlette.testclient import TestClient


@dataclass
class Box:
    client: TestClient
    token: str
    gesprek_id: str
    welkom: dict[str, Any]

    @classmethod
    def begin(cls, client: TestClient) -> "Box":
        token = client.post("/v1/sessies", json={"gemeente": "demo"}).json()["token"]
        gesprek = client.post("/v1/gesprekken", json={}, headers=bearer(token)).json()
        return cls(client, token, gesprek["gesprekId"], gesprek)

    @property
    def headers(self) -> dict[str, str]:
        return bearer(self.token)

    @property
    def path(self) -> str:
        return f"/v1/gesprekken/{self.gesprek_id}"

    def post(self, **bericht: Any) -> httpx2.Response:
        headers = self.headers | {"Content-Type": "application/json"}
        return self.client.post(f"{self.path}/berichten", content=json.dumps(bericht), headers=headers)

    def say(self, tekst: str, **more: Any) -> dict[str, Any]:
        response = self.post(tekst=tekst, **more)
        assert response.status_code == 201, response.text
        beurt: dict[str, Any] = response.json()
        return beurt

    def read(self) -> httpx2.Response:
        return self.client.get(self.path, headers=self.headers)

    def beurten(self) -> list[dict[str, Any]]:
        beurten: list[dict[str, Any]] = self.read().json()["beurten"]
        return beurten

    def erase(self) -> httpx2.Response:
        return self.client.delete(self.path, headers=self.headers)


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def knop_ids(beurt: dict[str, Any]) -> list[str]:
    return [knop["knopId"] for antwoord in beurt["antwoorden"] for knop in antwoord["knoppen"]]


def expect_problem(response: httpx2.Response, status: int) -> dict[str, Any]:
    """The one shape of every error."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    problem: dict[str, Any] = response.json()
    assert {"type", "title", "status", "detail"} <= problem.keys()
    assert problem["status"] == status
    assert problem["detail"].endswith(".")
    return problem
