"""What stands in the memo, for casussen that a municipality could bring."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from knowledge.casus import Casus
from knowledge.catalogue import load_catalogue
from knowledge.memo.compose import compose_memo
from knowledge.memo.document import Document, Invulveld, Kop, Tabel
from knowledge.memo.markdown import to_markdown
from knowledge.memo.stof import GegevenAdvies, Memostof
from knowledge.memo.texts import load_memo_texts
from knowledge.vocabulary import OproepSoort, Status
from knowledge.weighing import Weigher

MOMENT = datetime(2026, 11, 27, 22, 0, tzinfo=UTC)
CONTENT = Path(__file__).parents[3] / "knowledge" / "content"
RELLEN = Casus.from_slots(
    {"oproep_soort": "rellen", "tijd_tot_verstoring": "minder_dan_24_uur", "locatie": "het plein"}
)


@pytest.fixture(scope="module")
def weigher() -> Weigher:
    return Weigher(load_catalogue(CONTENT))


def memo(casus: Casus, weigher: Weigher, **more: object) -> Document:
    stof = replace(Memostof(casus, MOMENT, "Demo", "gesprek-1"), **more)  # type: ignore[arg-type]
    return compose_memo(stof, weigher, load_memo_texts())


def headings(document: Document) -> list[str]:
    return [blok.tekst for blok in document.blokken if isinstance(blok, Kop) and blok.niveau == 1]


def table(document: Document, titel: str) -> Tabel:
    return next(one for one in document.blokken if isinstance(one, Tabel) and one.titel == titel)


def test_the_driehoek_reads_the_core_first_and_the_proof_after_it(weigher: Weigher) -> None:
    found = headings(memo(RELLEN, weigher))

    core = ["In het kort", "De casus", "Doe nu", "Afgewogen interventies", "Aandachtspunten"]
    assert found[:5] == core
    assert "Besluit van de driehoek" in found
    appendices = [one for one in found if one.startswith("Bijlage")]
    assert appendices == found[-len(appendices) :]
    assert [one[8] for one in appendices] == list("ABCDEFG")[: len(appendices)]


def test_what_is_not_known_is_said_and_how_it_matters(weigher: Weigher) -> None:
    document = memo(RELLEN, weigher)

    assert ("Gewelddreiging", "niet bekend") in table(document, "Wat bekend is").rijen
    assert "Met gewelddreiging:" in to_markdown(document)


def test_every_first_action_has_somebody_who_does_it(weigher: Weigher) -> None:
    rows = table(memo(RELLEN, weigher), "Eerste acties, op volgorde").rijen

    assert 3 <= len(rows) <= 5
    assert all(wat and wie and not gedaan for _, wat, wie, gedaan in rows)


@pytest.mark.parametrize("soort", OproepSoort)
def test_status_and_doubt_stand_with_every_interventie(soort: str, weigher: Weigher) -> None:
    casus = Casus.from_slots({"oproep_soort": soort, "tijd_tot_verstoring": "dagen"})
    cards = {card.naam: card for card in weigher.catalogue.interventies.values()}
    for naam, oordeel, *_ in table(memo(casus, weigher), "Overzicht").rijen:
        card = cards[naam]
        assert card.status is Status.INZETBAAR or "voorwaarden" in oordeel or "risico" in oordeel
        assert not card.te_verifieren or "nog te verifiëren" in oordeel


@pytest.mark.parametrize("soort", OproepSoort)
def test_every_source_has_a_place_a_date_and_a_status(soort: str, weigher: Weigher) -> None:
    document = memo(Casus.from_slots({"oproep_soort": soort}), weigher)
    rows = table(document, "Waar deze memo op steunt").rijen

    assert rows
    assert len({row[0] for row in rows}) == len(rows)
    assert all(place and "; " in status for _, place, status in rows)


def test_a_scenario_never_advises_what_this_casus_forbids(weigher: Weigher) -> None:
    """Volunteers on the spot belong to riots, but not where violence threatens."""
    violent = Casus.from_slots({**RELLEN.known(), "gewelddreiging": "ja"})
    wat = weigher.catalogue.scenarios[0].gunstig.handelingsperspectief[0].wat

    assert wat in to_markdown(memo(RELLEN, weigher))
    assert wat not in to_markdown(memo(violent, weigher))


def test_the_decision_is_left_to_people(weigher: Weigher) -> None:
    fields = [one.label for one in memo(RELLEN, weigher).blokken if isinstance(one, Invulveld)]

    assert any("burgemeester" in label for label in fields)
    assert any("officier" in label for label in fields)


def test_the_same_content_says_that_the_advies_is_the_same(weigher: Weigher) -> None:
    advies = weigher.weigh(RELLEN)
    given = GegevenAdvies(weigher.catalogue.version, {one.id: one.oordeel for one in advies.interventies})

    assert "gelijk aan het advies in het gesprek" in to_markdown(memo(RELLEN, weigher, gegeven=given))


def test_an_advies_that_is_judged_differently_now_is_named(weigher: Weigher) -> None:
    given = GegevenAdvies("oud", {"strafrecht-opruiing": "niet_geschikt", "verdwenen-kaart": "geschikt"})
    text = to_markdown(memo(RELLEN, weigher, gegeven=given))

    assert "De inhoud is gewijzigd sinds het advies" in text
    assert "Anders dan in het gesprek: verdwenen-kaart; Strafrechtelijke aanpak van opruiing" in text


def test_an_empty_casus_still_makes_a_memo(weigher: Weigher) -> None:
    assert memo(Casus(), weigher).onderwerp == "Online aangejaagde ordeverstoring"


def test_nobody_is_named_and_nothing_typed_is_in_it(weigher: Weigher) -> None:
    """Only free text about place, time and size comes from a user, masked at the door."""
    text = to_markdown(memo(RELLEN, weigher))

    assert "het plein" in text
    assert "gesprek-1" in text
