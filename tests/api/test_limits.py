import pytest
from starlette.testclient import TestClient

from api.access.limits import Rate, TokenBuckets
from api.settings import ApiSettings
from tests.api.box import Box, bearer, expect_problem


@pytest.fixture
def settings(settings: ApiSettings) -> ApiSettings:
    limits = {"berichten_ineens": 2, "berichten_per_minuut": 1, "sessies_ineens": 3, "verzoeken_ineens": 12}
    limits |= {"verzoeken_per_minuut": 1, "sessies_per_minuut": 1}
    return settings.model_copy(update=limits)


def test_too_many_berichten_of_one_sessie_must_wait_and_others_need_not(box: Box) -> None:
    box.say("een")
    box.say("twee")
    response = box.post(tekst="drie")
    expect_problem(response, 429)
    assert 0 < int(response.headers["retry-after"]) <= 60
    assert Box.begin(box.client).say("een")["uitkomst"] == "doorvraag"


def test_too_many_sessies_from_one_address(client: TestClient) -> None:
    answers = [client.post("/v1/sessies", json={"gemeente": "demo"}) for _ in range(4)]
    assert [answer.status_code for answer in answers[:3]] == [201] * 3
    expect_problem(answers[3], 429)


def test_guessing_from_one_address_is_stopped(client: TestClient) -> None:
    answers = [client.get("/v1/gesprekken/x", headers=bearer(f"gok{number}")) for number in range(13)]
    expect_problem(answers[0], 401)
    expect_problem(answers[-1], 429)
    assert client.get("/gezond/live").status_code == 200


def test_a_bucket_fills_again_with_time() -> None:
    clock = iter([0.0, 0.0, 0.0, 1.5])
    bucket = TokenBuckets(Rate(burst=2, per_second=1), lambda: next(clock))
    assert [bucket.take("a") for _ in range(4)] == [0.0, 0.0, 1.0, 0.0]


def test_full_buckets_are_forgotten() -> None:
    clock = iter([0.0, 0.0, 10.0, 10.0])
    bucket = TokenBuckets(Rate(burst=1, per_second=1), lambda: next(clock), sweep_above=2)
    for caller in "abcd":
        bucket.take(caller)
    assert set(bucket._buckets) == {"c", "d"}
