import httpx
import pytest
from starlette.testclient import TestClient

from api.settings import ApiSettings
from tests.api.box import Box, expect_problem
from tests.api.fakes import FakeActionServer, FakeRasa, bericht


@pytest.mark.parametrize(
    "raw",
    [
        httpx.Response(200, json={"berichten": []}),
        httpx.Response(200, json=[]),
        httpx.Response(200, content=b"<html>"),
        httpx.Response(200, json={"berichten": [{"soort": "tekst", "uitkomst": "verzonnen", "tekst": "x"}]}),
        httpx.Response(200, json={"berichten": [bericht(tekst=" ")]}),
        httpx.Response(200, json={"berichten": [bericht(bronnen=[{"titel": "zonder citaat"}])]}),
        httpx.Response(401),
        httpx.Response(500),
    ],
)
def test_an_unusable_reply_is_a_storing_and_never_an_answer(
    box: Box, rasa: FakeRasa, raw: httpx.Response
) -> None:
    rasa.raw = raw
    beurt = box.say("Een oproep.")
    assert beurt["uitkomst"] == "storing"
    assert "bewaard" in beurt["antwoorden"][0]["tekst"]


def test_when_the_database_is_gone_the_service_says_so(box: Box, settings: ApiSettings) -> None:
    database = settings.var_dir / "consultatiebox.db"
    box.client.app.state.parts.database.close()  # type: ignore[attr-defined]
    database.write_bytes(b"geen database meer, maar iets anders" * 100)
    for left in settings.var_dir.glob("*.db-*"):
        left.unlink()
    response = box.post(tekst="Een oproep met een geheim.")
    expect_problem(response, 503)
    assert "geheim" not in response.text
    assert response.headers["retry-after"]


def test_an_error_that_nobody_foresaw_is_a_problem_too(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("een geheim van de gebruiker")

    monkeypatch.setattr(box.client.app.state.parts.search, "search", fail)  # type: ignore[attr-defined]
    response = box.client.post("/v1/zoekopdrachten", json={"vraag": "wat?"}, headers=box.headers)
    expect_problem(response, 500)
    assert "geheim" not in response.text
    assert response.headers["api-version"]


def test_everything_ready(client: TestClient) -> None:
    assert client.get("/gezond/live").status_code == 200
    ready = client.get("/gezond/klaar")
    assert ready.status_code == 200
    assert {part["status"] for part in ready.json()["onderdelen"].values()} == {"ok"}


@pytest.mark.parametrize(
    ("state", "not_ready"), [("down", {"actieserver", "index"}), ("not ready", {"index"})]
)
def test_not_ready_says_which_part_and_what_to_do(
    client: TestClient, acties: FakeActionServer, state: str, not_ready: set[str]
) -> None:
    acties.state = state
    parts = expect_problem(client.get("/gezond/klaar"), 503)["onderdelen"]
    assert {name for name, part in parts.items() if part["status"] != "ok"} == not_ready
    assert all(parts[name]["uitleg"] for name in not_ready)
    assert client.get("/gezond/live").status_code == 200


def test_not_ready_without_rasa(client: TestClient, rasa: FakeRasa) -> None:
    rasa.down = True
    parts = expect_problem(client.get("/gezond/klaar"), 503)["onderdelen"]
    assert parts["taalmodel"]["status"] == "niet_klaar"


def test_the_versions_of_every_part(client: TestClient, rasa: FakeRasa) -> None:
    versions = client.get("/gezond/versie").json()
    assert versions["model"] == "model-3"
    assert versions["index"] == "index-7"
    rasa.down = True
    assert client.get("/gezond/versie").json()["model"] is None
