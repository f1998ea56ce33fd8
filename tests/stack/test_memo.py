"""From a conversation to the memo, over the real stack; and the advies worked out again from the log."""

from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from api.evaluation.gesprek import Gesprek
from api.evaluation.running_box import RunningBox
from api.logbook.records import Beurt
from knowledge.casus import Casus
from knowledge.catalogue import load_catalogue
from knowledge.settings import KnowledgeSettings
from knowledge.weighing import Weigher

pytestmark = pytest.mark.stack


@pytest.fixture
def gesprek(box: RunningBox) -> Iterator[Gesprek]:
    with Gesprek(box.url) as begun:
        begun.say(
            "Op Snapchat roepen jongeren op om vanavond te rellen op het stationsplein, plaatser anoniem."
        )
        yield begun


def memo(gesprek: Gesprek, formaat: str) -> bytes:
    response = gesprek.client.get(f"/v1/gesprekken/{gesprek.id}/memo", params={"formaat": formaat})
    assert response.status_code == 200, response.text
    return response.content


def test_the_memo_is_the_advies_of_the_conversation(gesprek: Gesprek) -> None:
    advies = gesprek.say("geef nu advies")["advies"]
    text = memo(gesprek, "md").decode()

    assert advies["interventies"][0]["naam"] in text
    assert "Het is gelijk aan het advies in het gesprek." in text
    assert "stationsplein" in text
    assert memo(gesprek, "pdf").startswith(b"%PDF-")
    assert memo(gesprek, "docx").startswith(b"PK")


def test_every_advies_in_the_log_can_be_worked_out_again(box: RunningBox, gesprek: Gesprek) -> None:
    """From the facts and the version of the content that the log holds, and nothing else."""
    gesprek.say("geef nu advies")
    weigher = Weigher(load_catalogue(KnowledgeSettings().content_dir))
    with Session(create_engine(f"sqlite:///{box.log.parent / 'box.db'}")) as db:
        beurt = db.scalars(
            select(Beurt).where(Beurt.gesprek_id == gesprek.id).order_by(Beurt.nummer.desc())
        ).first()

    assert beurt is not None
    assert beurt.versies["inhoud"] == weigher.catalogue.version
    again = weigher.weigh(Casus.from_slots(beurt.slots)).model_dump(mode="json")
    kept = dict(beurt.advies or {})
    assert {key: again[key] for key in kept if key != "ontbreekt"} == {
        key: value for key, value in kept.items() if key != "ontbreekt"
    }


def test_an_exercise_is_marked_from_the_chat_to_the_memo(box: RunningBox) -> None:
    with Gesprek(box.url) as gesprek:
        gesprek.say("Wij willen oefenen met een verzonnen casus.")
        gesprek.press("Huisadres van een raadslid staat online")
        said = gesprek.say("geef nu advies")
        text = memo(gesprek, "md").decode()

    assert said["antwoorden"][0]["tekst"].startswith("OEFENING")
    assert text.startswith("# OEFENING")
