import httpx2
import pytest

from tests.api.box import Box, expect_problem
from tests.api.fakes import FakeActionServer


def search(box: Box, **opdracht: object) -> httpx2.Response:
    return box.client.post("/v1/zoekopdrachten", json=opdracht, headers=box.headers)


def test_a_search_gives_the_passages_of_the_index(box: Box, acties: FakeActionServer) -> None:
    response = search(box, vraag="Wat is een noodbevel?", aantal=3)
    assert response.status_code == 200
    assert response.json()["voldoende"] is True
    (passage,) = response.json()["passages"]
    assert passage.keys() == {"passageId", "bronId", "titel", "kop", "tekst", "score", "rang"}
    assert acties.received == [{"vraag": "Wat is een noodbevel?", "aantal": 3}]


def test_ten_passages_unless_told_otherwise(box: Box, acties: FakeActionServer) -> None:
    search(box, vraag="noodbevel")
    assert acties.received[0]["aantal"] == 10


def test_personal_data_in_a_question_stays_here(box: Box, acties: FakeActionServer) -> None:
    search(box, vraag="Wat doen we met meneer Jansen?")
    assert acties.received[0]["vraag"] == "Wat doen we met meneer [NAAM 1]?"


@pytest.mark.parametrize("state", ["down", "not ready"])
def test_without_the_action_server_search_is_unavailable(
    box: Box, acties: FakeActionServer, state: str
) -> None:
    acties.state = state
    response = search(box, vraag="noodbevel")
    expect_problem(response, 503)
    assert response.headers["retry-after"]


@pytest.mark.parametrize(
    "opdracht",
    [
        {},
        {"vraag": ""},
        {"vraag": " \n"},
        {"vraag": "a" * 2001},
        {"vraag": "x", "aantal": 0},
        {"vraag": "x", "aantal": "3"},
    ],
)
def test_a_search_without_a_sensible_question_is_refused(
    box: Box, acties: FakeActionServer, opdracht: dict[str, object]
) -> None:
    expect_problem(search(box, **opdracht), 400)
    assert acties.received == []
