"""Cards are looked up by id, and every reference between them leads somewhere."""

import pytest
from pydantic import ValidationError

from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.content_references import references
from knowledge.model import Publicatie, Uitspraak, Wetsartikel
from knowledge.model.base import Doel
from knowledge.vocabulary import Fase, Status
from tests.knowledge.content.small_content import SmallContent


def test_a_bron_is_a_publicatie_a_wetsartikel_or_an_uitspraak(catalogue: Catalogue) -> None:
    assert isinstance(catalogue.bron("kamerbrief-2025"), Publicatie)
    assert isinstance(catalogue.bron("gemw-175"), Wetsartikel)
    assert isinstance(catalogue.bron("rs-abrvs-2025-06-11"), Uitspraak)


def test_an_unknown_bron_is_never_invented(catalogue: Catalogue) -> None:
    with pytest.raises(KeyError):
        catalogue.bron("noodbevel")


def test_every_bron_of_every_card_can_be_looked_up(catalogue: Catalogue) -> None:
    cards = [*catalogue.interventies.values(), *catalogue.fasen.values(), *catalogue.begrippen.values()]
    named = {found.id for card in cards for found in references(card) if found.doel is Doel.BRON}

    assert len(named) > 200
    assert {catalogue.bron(bron_id).id for bron_id in named} == named


def test_interventies_of_a_fase(catalogue: Catalogue) -> None:
    after = catalogue.interventies_in(Fase.NAZORG)

    assert "evalueren-en-ervaring-delen" in {card.id for card in after}
    assert all(Fase.NAZORG in card.fasen for card in after)


def test_values_that_were_cut_at_a_comma_are_whole_again(catalogue: Catalogue) -> None:
    names = [name for card in catalogue.interventies.values() for name in card.bevoegd]

    assert catalogue.interventies["gerucht-verifieren"].bevoegd == ("gemeente (communicatie, OOV)",)
    assert all(name.count("(") == name.count(")") for name in names)


def test_sentences_with_a_colon_are_sentences(catalogue: Catalogue) -> None:
    question = "Wie kan dit duiden: jongerenwerk, school, club, gemeenschap?"

    assert question in catalogue.fasen[Fase.SIGNALERING].kernvragen


def test_the_two_documents_know_their_other_entries(catalogue: Catalogue) -> None:
    assert [card.id for card in catalogue.publicaties_met_tekst()] == [
        "verkenning-niet-juridische-instrumenten",
        "nota-stand-van-zaken-2025",
    ]
    assert "pub-beslisnota-oaov-2025" in catalogue.publicaties["nota-stand-van-zaken-2025"].zelfde_als
    assert catalogue.publicaties["bron-nota"].zelfde_als == (
        "nota-stand-van-zaken-2025",
        "pub-beslisnota-oaov-2025",
    )


def test_knowledge_without_publication_is_marked(catalogue: Catalogue) -> None:
    assert catalogue.publicaties["bron-vak"].soort == "vakkennis"


def test_a_rejected_measure_says_so(catalogue: Catalogue) -> None:
    rejected = {card.id for card in catalogue.interventies.values() if card.status is Status.AFGERADEN}

    assert "online-gebiedsverbod-apv" in rejected


def test_cards_cannot_be_changed(catalogue: Catalogue) -> None:
    with pytest.raises(ValidationError):
        catalogue.interventies["online-gebiedsverbod-apv"].status = Status.INZETBAAR  # type: ignore[misc]
    with pytest.raises(TypeError):
        catalogue.begrippen["nieuw"] = catalogue.begrippen["noodverordening"]  # type: ignore[index]


def test_the_version_follows_the_content(small: SmallContent) -> None:
    first = load_catalogue(small.write()).version
    again = load_catalogue(small.write()).version
    small.noodbevel()["doel"] = "Orde."
    changed = load_catalogue(small.write()).version

    assert first == again
    assert first != changed
