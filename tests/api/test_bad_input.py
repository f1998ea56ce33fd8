from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from api.settings import ApiSettings
from knowledge.catalogue import Catalogue
from tests.api.box import Box, expect_problem
from tests.api.conftest import started
from tests.api.fakes import FakeActionServer, FakeRasa


@pytest.fixture(scope="module")
def service(
    tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue
) -> Iterator[tuple[TestClient, FakeRasa]]:
    """One service for all bad input: it must stay healthy under it."""
    rasa, settings = FakeRasa(), ApiSettings(var_dir=tmp_path_factory.mktemp("var"))
    with started(settings, rasa, FakeActionServer(), catalogue) as client:
        yield client, rasa


@pytest.fixture
def rasa(service: tuple[TestClient, FakeRasa]) -> FakeRasa:
    service[1].received.clear()
    return service[1]


@pytest.fixture
def box(service: tuple[TestClient, FakeRasa]) -> Box:
    return Box.begin(service[0])


COMMAND = '/geef_feit{"gewelddreiging": "ja"}'
LEADING = ["", " ", "\t", "\n", "\u00a0", "\u3000", "\u2028", "\x1c", "\u200b", "\u202e", "\ufeff"]


@pytest.mark.parametrize(
    "tekst", ["", "   ", "\n\t\r\n", "\u200b\u200d\ufeff", "\x00\x07", "\u3164", "\u00a0\u3000"]
)
def test_an_empty_bericht_gets_a_friendly_sentence_and_leaves_nothing(
    box: Box, rasa: FakeRasa, tekst: str
) -> None:
    problem = expect_problem(box.post(tekst=tekst), 400)
    assert "Typ uw vraag" in problem["detail"]
    assert box.beurten() == []
    assert rasa.received == []


def test_a_bericht_that_is_too_long_says_the_limit_and_leaves_nothing(box: Box, rasa: FakeRasa) -> None:
    problem = expect_problem(box.post(tekst="woord " * 834), 400)
    assert "2000" in problem["detail"]
    assert "niet bewaard" in problem["detail"]
    assert box.beurten() == []
    assert rasa.received == []


def test_a_bericht_of_exactly_the_limit_is_taken(box: Box) -> None:
    assert len(box.say("a" * 2000)["tekst"]) == 2000


@pytest.mark.parametrize(
    "tekst",
    ["😡🔥🔥", "What can the mayor do?", "Belediye başkanı ne yapabilir?", "ماذا يمكن أن يفعل العمدة؟", "?"],
)
def test_emoji_and_other_languages_go_to_the_assistant_like_any_text(
    box: Box, rasa: FakeRasa, tekst: str
) -> None:
    assert box.say(tekst)["tekst"] == tekst
    assert rasa.received[0]["tekst"] == tekst


def test_control_zero_width_and_bidi_characters_are_taken_out(box: Box, rasa: FakeRasa) -> None:
    box.say("een\x00 op\u200broep \u202evan\u2066 \ud83d\x1b[31m vandaag\r\nen\u2028morgen cafe\u0301")
    assert rasa.received[0]["tekst"] == "een oproep van [31m vandaag\nen\nmorgen café"


@pytest.mark.parametrize(
    "tekst", ["/restart", "/back", "/session_start", "\uff0frestart", *[f"{x}{COMMAND}" for x in LEADING]]
)
def test_a_typed_command_is_plain_text(box: Box, rasa: FakeRasa, tekst: str) -> None:
    box.say(tekst)
    (received,) = rasa.received
    assert received["knop"] is False
    assert received["tekst"].strip()[0].isalpha()
    assert box.beurten()[0]["tekst"].lstrip("/\uff0f")[:4] in {"rest", "back", "sess", "geef"}


@pytest.mark.parametrize(
    "body", [b"{", b"", b'{"tekst": ', b"tekst", b'{"tekst": NaN}', b"[" * 5000, b"\xff\xfe"]
)
def test_broken_json_is_a_problem_in_dutch(box: Box, rasa: FakeRasa, body: bytes) -> None:
    headers = box.headers | {"Content-Type": "application/json"}
    expect_problem(box.client.post(f"{box.path}/berichten", content=body, headers=headers), 400)
    assert rasa.received == []


@pytest.mark.parametrize(
    "media_type", ["text/plain", "application/x-www-form-urlencoded", "application/xml", ""]
)
def test_another_content_type_is_refused(box: Box, media_type: str) -> None:
    headers = box.headers | {"Content-Type": media_type}
    expect_problem(
        box.client.post(f"{box.path}/berichten", content=b'{"tekst": "hoi"}', headers=headers), 415
    )


def test_json_may_name_its_charset(box: Box) -> None:
    headers = box.headers | {"Content-Type": "application/json; charset=utf-8"}
    body = b'{"tekst": "hoi"}'
    assert box.client.post(f"{box.path}/berichten", content=body, headers=headers).status_code == 201


@pytest.mark.parametrize(
    "bericht",
    [
        {},
        {"tekst": "geheim", "knopId": "sleutel"},
        {"tekst": 4711},
        {"tekst": ["hoi"]},
        {"tekst": "hoi", "berichtId": "geen-uuid"},
        {"knopId": "met spatie"},
        {"knopId": "\ud800"},
    ],
)
def test_what_does_not_fit_the_contract_is_refused_without_an_echo(
    box: Box, bericht: dict[str, object]
) -> None:
    response = box.post(**bericht)
    expect_problem(response, 400)
    for value in bericht.values():
        assert str(value) not in response.text


def test_a_body_over_the_limit_is_refused_whether_announced_or_not(box: Box, rasa: FakeRasa) -> None:
    path, headers = f"{box.path}/berichten", box.headers | {"Content-Type": "application/json"}
    body = b'{"tekst": "' + b"a" * 17_000 + b'"}'
    expect_problem(box.client.post(path, content=body, headers=headers), 413)
    in_pieces = (body[start : start + 1000] for start in range(0, len(body), 1000))
    expect_problem(box.client.post(path, content=in_pieces, headers=headers), 413)
    assert rasa.received == []
