"""What a user lets slip is masked before it is stored, before Rasa hears it, and it is in no log line."""

import sqlite3

import pytest
from structlog.testing import capture_logs

from api.settings import ApiSettings
from tests.api.box import Box
from tests.api.fakes import FakeActionServer, FakeRasa

SLIP = "Dhr. Kevin de Vries (06-12345678, BSN 111222333, kev@example.nl) roept op."
MASKED = "Dhr. [NAAM 1] ([TELEFOON 1], BSN [BSN 1], [E-MAIL 1]) roept op."
SECRETS = ("Kevin", "Vries", "12345678", "111222333", "kev@")


def test_personal_data_reaches_neither_rasa_nor_the_database(
    box: Box, rasa: FakeRasa, settings: ApiSettings
) -> None:
    assert box.say(SLIP)["tekst"] == MASKED
    assert rasa.received[0]["tekst"] == MASKED
    stored = b"".join(file.read_bytes() for file in settings.var_dir.glob("*.db*"))
    assert b"roept op" in stored
    assert not any(secret.encode() in stored for secret in SECRETS)


def test_one_person_keeps_one_placeholder_within_a_gesprek_and_no_longer(box: Box) -> None:
    box.say("Mevrouw Jansen belde over Daan Wolters.")
    assert (
        box.say("Kan Wolters een gebiedsverbod krijgen?")["tekst"]
        == "Kan [NAAM 2] een gebiedsverbod krijgen?"
    )
    assert box.say("Daan en Fatima Yilmaz waren er.")["tekst"] == "[NAAM 2] en [NAAM 3] waren er."
    other = Box.begin(box.client)
    assert (
        other.say("Kan Wolters een gebiedsverbod krijgen?")["tekst"]
        == "Kan Wolters een gebiedsverbod krijgen?"
    )


def test_how_much_was_masked_is_on_record(box: Box, settings: ApiSettings) -> None:
    box.say(SLIP)
    with sqlite3.connect(settings.var_dir / "consultatiebox.db") as connection:
        (lengte,) = connection.execute("SELECT lengte FROM beurt").fetchone()
        (kept,) = connection.execute("SELECT plaatsvervangers FROM gesprek").fetchone()
    connection.close()
    assert lengte == len(SLIP)
    assert "[NAAM 1]" in kept


@pytest.mark.parametrize(
    "tekst", [f"{SLIP} geheim", "/restart geheim", "geheim " * 400, 'geheim\r\n{"event": 1}']
)
def test_no_log_line_holds_what_a_user_wrote(
    box: Box, rasa: FakeRasa, acties: FakeActionServer, capfd: pytest.CaptureFixture[str], tekst: str
) -> None:
    rasa.down = True
    acties.state = "down"
    with capture_logs() as lines:
        box.post(tekst=tekst)
        box.post(tekst=tekst, berichtId=tekst)
        box.client.post("/v1/zoekopdrachten", json={"vraag": tekst}, headers=box.headers)
        box.client.get("/v1/geheim?vraag=geheim", headers={"User-Agent": "geheim"})
        box.client.get("/v1/gesprekken/geheim", headers=box.headers)
    assert len(lines) >= 5
    written = str(lines) + "".join(capfd.readouterr())
    assert not any(secret in written for secret in ("geheim", *SECRETS))
