"""Every route is listed here with the level it asks for. A route that is not listed fails the first test."""

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.testclient import TestClient

from api import VERSION
from api.door.openapi import problems
from api.settings import ApiSettings
from knowledge.catalogue import Catalogue
from tests.api.box import Box, expect_problem
from tests.api.conftest import started
from tests.api.fakes import FakeActionServer, FakeRasa

ID = "00000000-0000-4000-8000-000000000000"
LEVELS = {
    ("POST", "/v1/sessies"): "open",
    ("POST", "/v1/gesprekken"): "sessie",
    ("GET", "/v1/gesprekken/{gesprekId}"): "sessie",
    ("DELETE", "/v1/gesprekken/{gesprekId}"): "sessie",
    ("GET", "/v1/gesprekken/{gesprekId}/memo"): "sessie",
    ("POST", "/v1/gesprekken/{gesprekId}/berichten"): "sessie",
    ("POST", "/v1/gesprekken/{gesprekId}/berichten/{berichtId}/reacties"): "sessie",
    ("POST", "/v1/zoekopdrachten"): "sessie",
    ("GET", "/v1/interventies"): "open",
    ("GET", "/v1/interventies/{id}"): "open",
    ("GET", "/v1/publicaties"): "open",
    ("GET", "/v1/publicaties/{id}"): "open",
    ("GET", "/v1/begrippen"): "open",
    ("GET", "/v1/openapi.json"): "open",
    ("GET", "/gezond/live"): "open",
    ("GET", "/gezond/klaar"): "open",
    ("GET", "/gezond/versie"): "open",
    ("GET", "/"): "open",
    ("GET", "/pagina/{bestand}"): "open",
}
ALL = sorted(LEVELS)
WITH_BODY = [(method, path) for method, path in ALL if method == "POST"]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Iterator[TestClient]:
    """One service for all: nothing here depends on what an earlier request left."""
    settings = ApiSettings(var_dir=tmp_path_factory.mktemp("var"))
    with started(settings, FakeRasa(), FakeActionServer(), catalogue) as test_client:
        yield test_client


def routes_below(routes: list[object]) -> Iterator[APIRoute]:
    for route in routes:
        if isinstance(route, APIRoute):
            yield route
        else:
            included = getattr(route, "original_router", None)
            assert included is not None, f"{route!r} is no route of ours"
            yield from routes_below(included.routes)


def filled(path: str) -> str:
    for name in ("gesprekId", "berichtId", "id", "bestand"):
        path = path.replace("{" + name + "}", ID)
    return path


def test_every_route_is_listed_with_its_level(client: TestClient) -> None:
    app = client.app
    assert isinstance(app, FastAPI)
    found = {
        (method, route.path): getattr(route, "level", "no level")
        for route in routes_below(list(app.routes))
        for method in route.methods or ()
    }
    assert found == LEVELS


@pytest.mark.parametrize(("method", "path"), ALL)
def test_without_a_token_only_open_routes_answer(client: TestClient, method: str, path: str) -> None:
    response = client.request(method, filled(path), json={} if method == "POST" else None)
    if LEVELS[method, path] == "sessie":
        expect_problem(response, 401)
    else:
        assert response.status_code != 401


@pytest.mark.parametrize(("method", "path"), ALL)
def test_every_route_refuses_other_methods_as_a_problem(client: TestClient, method: str, path: str) -> None:
    response = client.request("PATCH", filled(path))
    expect_problem(response, 405)
    assert response.headers["allow"]
    assert method


@pytest.mark.parametrize("route", WITH_BODY)
@pytest.mark.parametrize(
    ("content", "media_type", "status"),
    [
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b"<a/>", "application/xml", 415),
        (b"x" * 16_385, "application/json", 413),
    ],
)
def test_every_route_with_a_body_refuses_a_wrong_one(
    box: Box, route: tuple[str, str], content: bytes, media_type: str, status: int
) -> None:
    method, path = route
    headers = box.headers | {"Content-Type": media_type}
    expect_problem(box.client.request(method, filled(path), content=content, headers=headers), status)


@pytest.mark.parametrize(
    "path", [*sorted({path for _, path in ALL}), "/v1", "/v1/gesprekken/", "/docs", "/bestaat-niet"]
)
def test_every_response_carries_the_safe_headers(client: TestClient, path: str) -> None:
    headers = client.get(filled(path)).headers
    assert headers["api-version"] == VERSION
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


@pytest.mark.parametrize(
    "path", ["/v1", "/v1/gesprekken/", "/v2/gesprekken", "/docs", "/openapi.json", "/v1/%00", "/v1/%ff"]
)
def test_an_unknown_address_is_a_problem(client: TestClient, path: str) -> None:
    expect_problem(client.get(path), 404)


def test_the_description_follows_the_dutch_design_rules(client: TestClient) -> None:
    response = client.get("/v1/openapi.json", headers={"Origin": "https://elders.example"})
    assert response.headers["access-control-allow-origin"] == "*"
    document = response.json()
    assert document["openapi"].startswith("3.1")
    assert document["info"]["contact"].keys() == {"name", "url", "email"}
    assert document["info"]["version"] == VERSION
    assert document["servers"][0]["url"] == "http://localhost:8000/v1"
    described = {
        ("/v1" + path, method.upper()) for path, item in document["paths"].items() for method in item
    }
    assert described == {(path, method) for method, path in ALL if path.startswith("/v1")}


def test_every_described_operation_documents_its_problems_and_its_version_header(client: TestClient) -> None:
    document = client.get("/v1/openapi.json").json()
    operations = [operation for item in document["paths"].values() for operation in item.values()]
    for operation in operations:
        responses = operation["responses"]
        assert "422" not in responses
        assert {str(status) for status in problems()} <= responses.keys()
        assert all("API-Version" in response["headers"] for response in responses.values())
        assert operation["summary"]
        assert operation["tags"]
    secured = [operation for operation in operations if "security" in operation]
    assert len(secured) == list(LEVELS.values()).count("sessie")
