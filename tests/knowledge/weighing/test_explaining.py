"""Why, why not, what if, and the bronnen below it."""

import pytest

from knowledge.casus import Casus
from knowledge.passages import interventie_passages, law_passages
from knowledge.weighing import Weigher, infer_fase
from tests.knowledge.weighing import stories
from tests.knowledge.weighing.stories import changed


@pytest.mark.parametrize("casus", stories.ALL)
def test_every_bron_is_a_literal_part_of_a_passage_that_search_knows(casus: Casus, weigher: Weigher) -> None:
    passages = {
        one.passage_id: one
        for one in (*interventie_passages(weigher.catalogue), *law_passages(weigher.catalogue))
    }
    for one in weigher.weigh(casus).interventies:
        assert one.bronnen
        for bron in one.bronnen:
            passage = passages[bron.passage_id]
            assert bron.citaat in passage.tekst
            assert (bron.bron_id, bron.titel) == (passage.herkomst.bron_id, passage.herkomst.titel)
            assert (bron.vindplaats, bron.url) == (passage.vindplaats, passage.herkomst.url)


def test_an_advised_against_route_can_be_explained(weigher: Weigher) -> None:
    proposal = weigher.explain(stories.RELLEN_VANAVOND, "online-gebiedsverbod-apv")

    assert proposal.oordeel == "niet_geschikt"
    assert proposal.samenvatting.startswith("Afgeraden.")
    assert any("afgeraden" in reden for reden in proposal.redenen)


def test_a_route_for_another_kind_of_casus_says_so(weigher: Weigher) -> None:
    proposal = weigher.explain(stories.VREEDZAME_DEMONSTRATIE, "doxing-285d")

    assert proposal.oordeel == "niet_geschikt"
    assert proposal.redenen == (
        "De kaart noemt andere gevallen dan het uwe. De oproep gaat over een demonstratie.",
    )


def test_a_card_that_must_be_verified_says_so(weigher: Weigher) -> None:
    for card in weigher.catalogue.interventies.values():
        if card.te_verifieren:
            assert "verifiëren" in weigher.explain(Casus(), card.id).samenvatting


def test_legal_bases_read_as_articles(weigher: Weigher) -> None:
    assert weigher.explain(Casus(), "noodbevel-fysiek").grondslag == ("artikel 175 Gemeentewet",)


def test_violence_removes_volunteers_and_settles_what_was_open(weigher: Weigher) -> None:
    before = changed(stories.RELLEN_VANAVOND, aanstichter="groep")
    changes = weigher.compare(before, changed(before, gewelddreiging="ja"))

    assert any(change.startswith("Niet meer geschikt: 'Jongerenwerkers") for change in changes)
    assert any("van te overwegen naar geschikt" in change for change in changes)


def test_the_same_casus_gives_the_same_advies(weigher: Weigher) -> None:
    assert weigher.compare(stories.MINDERJARIGE, stories.MINDERJARIGE) == ()


def test_a_fase_that_the_user_gave_wins(weigher: Weigher) -> None:
    aftermath = changed(stories.RELLEN_NU_OP_LIVESTREAM, fase="nazorg")

    assert infer_fase(aftermath).reden == "U gaf deze fase zelf aan."
    assert "nazorg-slachtoffers-en-buurt" in [one.id for one in weigher.weigh(aftermath).interventies]
