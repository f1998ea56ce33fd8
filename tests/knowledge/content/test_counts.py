"""Nothing of the fact base is lost: every number below was counted in the fact base itself."""

from collections import Counter
from pathlib import Path

import pytest

from knowledge.catalogue import Catalogue
from knowledge.content_check import check_content
from knowledge.vocabulary import InterventieSoort, Onderbouwing, Status


def test_every_card_is_there(content_dir: Path, publications_dir: Path) -> None:
    report = check_content(content_dir, publications_dir)

    assert report.in_orde
    fact_base = {
        file: count
        for file, count in report.aantallen.items()
        if not file.startswith(("zoekvragen", "zonder_bron"))
    }
    assert fact_base == {
        "interventies_juridisch.yaml": 74,
        "interventies_niet_juridisch.yaml": 56,
        "fasen.yaml": 7,
        "barrieres.yaml": 3,
        "stappenschema.yaml": 1,
        "begrippen.yaml": 107,
        "wetsartikelen.yaml": 118,
        "uitspraken.yaml": 39,
        "praktijkvoorbeelden.yaml": 32,
        "publicaties.yaml": 52,
        "publicaties_juridisch.yaml": 88,
        "bronnen.yaml": 189,
        "kernregels.yaml": 9,
        "grenzen.yaml": 19,
        "voorrang.yaml": 12,
        "scenarios.yaml": 14,
        "grondrechten.yaml": 9,
        "toetsvragen.yaml": 9,
        "voorbereiding.yaml": 12,
        "oefencasussen.yaml": 10,
        "lopende_wetgeving.yaml": 6,
        "verantwoording.yaml": 1,
    }
    assert report.passages == {"verkenning-niet-juridische-instrumenten": 13, "nota-stand-van-zaken-2025": 16}


def test_status_and_doubt_survive(catalogue: Catalogue) -> None:
    cards = catalogue.interventies.values()

    assert Counter(card.status for card in cards) == {
        Status.INZETBAAR: 83,
        Status.INZETBAAR_MET_VOORWAARDEN: 38,
        Status.HOOG_RISICO: 4,
        Status.AFGERADEN: 2,
        Status.NOG_NIET_INZETBAAR: 3,
    }
    assert sum(card.te_verifieren for card in cards) == 54
    assert all(card.te_verifieren_toelichting for card in cards if card.te_verifieren)


@pytest.mark.parametrize(
    ("field", "total"),
    [
        ("voorwaarden", 259),
        ("beperkingen", 149 + 174),
        ("stappen", 542),
        ("voorbeeldvragen", 397),
        ("trefwoorden", 897),
        ("betrokken", 497),
        ("grondslag", 121),
        ("bronnen", 630),
        ("onderbouwing", 147),
        # 132 executors in the fact base, of which 8 were the second half of a value cut at a comma.
        ("bevoegd", 138 + 132 - 8),
    ],
)
def test_lists_of_interventies_are_complete(catalogue: Catalogue, field: str, total: int) -> None:
    assert sum(len(getattr(card, field)) for card in catalogue.interventies.values()) == total


@pytest.mark.parametrize(
    ("field", "total"),
    [
        ("rechtsbescherming", 74),
        ("gevolgen_bij_niet_naleving", 74),
        ("snelheid_toelichting", 75),
        ("herkomst_wettelijk_kader", 74),
        ("gebruiksgrens", 56),
        ("stappen_basis", 56),
    ],
)
def test_texts_of_interventies_are_complete(catalogue: Catalogue, field: str, total: int) -> None:
    assert sum(getattr(card, field) is not None for card in catalogue.interventies.values()) == total


def test_when_an_interventie_suits_is_edited_and_never_empty(catalogue: Catalogue) -> None:
    """When it suits is watched by the reference casussen, not by a count: editors change it."""
    for card in catalogue.interventies.values():
        assert card.fasen
        assert card.geschikt_bij


@pytest.mark.parametrize(
    ("kind", "total"),
    [("wetsartikelen", 14), ("uitspraken", 26), ("begrippen", 19), ("praktijkvoorbeelden", 2)],
)
def test_doubt_about_other_cards_survives(catalogue: Catalogue, kind: str, total: int) -> None:
    assert sum(card.te_verifieren for card in getattr(catalogue, kind).values()) == total


def test_words_of_begrippen_survive(catalogue: Catalogue) -> None:
    cards = catalogue.begrippen.values()

    assert sum(len(card.afkortingen) for card in cards) == 34
    assert sum(len(card.synoniemen) for card in cards) == 132
    assert sum(len(card.alledaags_en_typefouten) for card in cards) == 269


def test_fasen_are_complete(catalogue: Catalogue) -> None:
    cards = catalogue.fasen.values()

    assert [card.volgorde for card in cards] == [1, 2, 3, 4, 5, 6, 7]
    assert sum(len(card.signalen) for card in cards) == 28
    assert sum(len(card.kernvragen) for card in cards) == 35
    assert sum(len(card.valkuilen) for card in cards) == 21
    assert sum(len(card.interventies) for card in cards) == 44


def test_uitspraken_without_confirmed_ecli_have_none(catalogue: Catalogue) -> None:
    assert sum(card.ecli is None for card in catalogue.uitspraken.values()) == 7


def test_praktijkvoorbeelden_and_publicaties_keep_their_lists(catalogue: Catalogue) -> None:
    assert sum(len(card.lessen) for card in catalogue.praktijkvoorbeelden.values()) == 90
    assert sum(len(card.kernpunten) for card in catalogue.publicaties.values()) == 161


def test_peildata_survive(catalogue: Catalogue) -> None:
    parts = {part.id: part for part in catalogue.verantwoording.onderdelen}
    found = "2026-11-22 (nieuwste gevonden bron: april 2026)"

    assert catalogue.peildatum == found
    assert {name for name, part in parts.items() if part.peildatum == found} == {
        "interventies_niet_juridisch",
        "begrippen",
        "praktijkvoorbeelden",
        "publicaties",
    }
    assert parts["interventies_juridisch"].jongste_geraadpleegde_bron == "voorjaar 2026"
    assert parts["wetsartikelen"].peildatum_gewenst == "2026-11"
    assert parts["uitspraken"].jongste_geraadpleegde_bron == "voorjaar 2026"


def test_only_niet_juridische_interventies_rest_on_vakkennis_tags(catalogue: Catalogue) -> None:
    tagged = [card for card in catalogue.interventies.values() if Onderbouwing.VAKKENNIS in card.onderbouwing]

    assert len(tagged) == 14
    assert {card.soort for card in tagged} == {InterventieSoort.NIET_JURIDISCH}
