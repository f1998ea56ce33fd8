from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import select, update
from starlette.testclient import TestClient

from api.logbook.database import Database
from api.logbook.records import Gemeente, Sessie
from api.settings import ApiSettings
from tests.api.box import Box, expect_problem


def open_sessie(
    client: TestClient, origin: str | None = None, gemeente: str = "demo", **headers: str
) -> httpx2.Response:
    headers |= {"Origin": origin} if origin else {}
    return client.post("/v1/sessies", json={"gemeente": gemeente}, headers=headers)


def test_the_page_of_the_service_itself_may_open_a_sessie(client: TestClient) -> None:
    response = open_sessie(client, "http://localhost:8000")
    assert response.status_code == 201
    ends = datetime.fromisoformat(response.json()["verlooptOp"])
    assert ends > datetime.now(UTC) + timedelta(hours=20)


def test_a_program_on_this_machine_may_open_one_without_origin(client: TestClient) -> None:
    assert open_sessie(client).status_code == 201


@pytest.mark.parametrize(
    "origin",
    ["https://gemeente.example", "null", "http://localhost:8000.evil.example", "http://localhost:9999"],
)
def test_another_website_is_refused(client: TestClient, origin: str) -> None:
    response = open_sessie(client, origin)
    expect_problem(response, 403)
    assert "access-control-allow-origin" not in response.headers


def test_without_origin_from_another_machine_is_refused(client: TestClient) -> None:
    elsewhere = TestClient(client.app, client=("192.0.2.7", 50000))
    expect_problem(open_sessie(elsewhere), 403)


def test_a_proxy_on_this_machine_does_not_make_everyone_local(client: TestClient) -> None:
    expect_problem(open_sessie(client, **{"X-Forwarded-For": "192.0.2.7"}), 403)


def test_an_unknown_gemeente_is_not_found(client: TestClient) -> None:
    expect_problem(open_sessie(client, "http://localhost:8000", "atlantis"), 404)


def test_a_gemeente_may_not_allow_anonymous_use(client: TestClient, logbook: Database) -> None:
    with logbook.transaction() as db:
        db.execute(update(Gemeente).values(anoniem_toegestaan=False))
    expect_problem(open_sessie(client), 403)


def test_only_the_hash_of_a_token_is_stored(box: Box, settings: ApiSettings, logbook: Database) -> None:
    with logbook.session() as db:
        assert db.scalars(select(Sessie)).one().token_hash != box.token
    files = [file.read_bytes() for file in Path(settings.var_dir).iterdir()]
    assert not any(box.token.encode() in content for content in files)


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer onzin", "Basic {token}", "Bearer {token}x", "Bearer ünzin"]
)
def test_without_a_valid_token_nothing_opens(box: Box, header: str) -> None:
    value = header.format(token=box.token).encode("latin-1")
    response = box.client.get(box.path, headers={b"Authorization": value})
    expect_problem(response, 401)
    assert response.headers["www-authenticate"].startswith("Bearer")


def test_an_expired_token_no_longer_works(box: Box, logbook: Database) -> None:
    with logbook.transaction() as db:
        db.execute(update(Sessie).values(verloopt_op=datetime.now(UTC) - timedelta(seconds=1)))
    expect_problem(box.read(), 401)


def test_somebody_elses_gesprek_looks_like_an_unknown_one(box: Box) -> None:
    other = Box.begin(box.client)
    foreign = box.client.get(other.path, headers=box.headers)
    unknown = box.client.get("/v1/gesprekken/00000000-0000-4000-8000-000000000000", headers=box.headers)
    assert expect_problem(foreign, 404) == expect_problem(unknown, 404)
    expect_problem(box.client.delete(other.path, headers=box.headers), 404)
    expect_problem(
        box.client.post(f"{other.path}/berichten", json={"tekst": "hoi"}, headers=box.headers), 404
    )
    assert other.read().status_code == 200
