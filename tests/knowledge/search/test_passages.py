import pytest

from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.passages import Passage, all_keys, all_passages
from knowledge.settings import KnowledgeSettings


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(KnowledgeSettings().content_dir)


@pytest.fixture(scope="module")
def passages(catalogue: Catalogue) -> dict[str, Passage]:
    found = all_passages(catalogue, KnowledgeSettings().publications_dir)
    by_id = {passage.passage_id: passage for passage in found}
    assert len(by_id) == len(found)
    return by_id


def test_every_field_is_a_passage_under_its_cards_name(
    catalogue: Catalogue, passages: dict[str, Passage]
) -> None:
    for card in catalogue.interventies.values():
        passage = passages[f"interventie/{card.id}/voorwaarden"]
        assert all(condition in passage.tekst for condition in card.voorwaarden)
        assert passage.kop == f"{card.naam} – voorwaarden"


def test_status_and_doubt_travel_with_every_passage(
    catalogue: Catalogue, passages: dict[str, Passage]
) -> None:
    for card in catalogue.interventies.values():
        herkomst = passages[f"interventie/{card.id}/doel"].herkomst
        assert herkomst.status == card.status
        assert herkomst.te_verifieren == card.te_verifieren
        assert herkomst.datum == catalogue.peildatum


def test_the_vindplaats_names_what_a_card_rests_on(passages: dict[str, Passage]) -> None:
    vindplaats = passages["interventie/gebiedsverbod-172a/voorwaarden"].vindplaats
    assert vindplaats.startswith("Voorwaarden; steunt op: Artikel 172a Gemeentewet")


def test_every_kind_of_card_can_be_found(catalogue: Catalogue, passages: dict[str, Passage]) -> None:
    found = {passage.herkomst.bron_id for passage in passages.values()}
    for cards in (
        catalogue.interventies,
        catalogue.begrippen,
        catalogue.wetsartikelen,
        catalogue.uitspraken,
        catalogue.praktijkvoorbeelden,
        catalogue.fasen,
        catalogue.kernregels,
        catalogue.lopende_wetgeving,
    ):
        assert set(cards) <= found


def test_both_documents_are_cut_into_passages(catalogue: Catalogue, passages: dict[str, Passage]) -> None:
    for card in catalogue.publicaties_met_tekst():
        own = [one for one in passages.values() if one.herkomst.bron_id == card.id and one.facet == "tekst"]
        assert len(own) >= 5


def test_every_voorbeeldvraag_and_typing_error_leads_to_its_card(
    catalogue: Catalogue, passages: dict[str, Passage]
) -> None:
    keys = all_keys(catalogue)
    groups = {passage.groep for passage in passages.values()}
    assert {key.groep for key in keys} <= groups
    texts = {key.tekst for key in keys}
    assert all(
        question in texts for card in catalogue.interventies.values() for question in card.voorbeeldvragen
    )
    begrip = catalogue.begrippen["openbare-orde"]
    assert any(begrip.alledaags_en_typefouten[-1] in key.tekst for key in keys)
