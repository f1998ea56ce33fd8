"""Broken content is refused, with the file, the item, the field and the reason, in Dutch."""

from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.catalogue import load_catalogue
from knowledge.content_problems import ContentError, ContentProblem
from tests.knowledge.content.small_content import SmallContent

JURIDISCH = "interventies_juridisch.yaml"
Change = Callable[[SmallContent], object]


def problems_in(folder: Path) -> tuple[ContentProblem, ...]:
    with pytest.raises(ContentError) as refused:
        load_catalogue(folder)
    return refused.value.problems


def only_problem(folder: Path) -> ContentProblem:
    problems = problems_in(folder)
    assert len(problems) == 1, problems
    return problems[0]


def test_the_small_content_is_valid(small: SmallContent) -> None:
    catalogue = load_catalogue(small.write())

    assert set(catalogue.interventies) == {"noodbevel", "stopgesprek"}


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        (lambda s: s.noodbevel().pop("doel"), "doel", "ontbreekt"),
        (lambda s: s.noodbevel().update(kleur="rood"), "kleur", "onbekend veld"),
        (lambda s: s.noodbevel().update(status="mag"), "status", "niet toegestane waarde 'mag'"),
        (lambda s: s.noodbevel().update(doel="  "), "doel", "is leeg"),
        (lambda s: s.noodbevel().update(doel=2025), "doel", "een tekst"),
        (lambda s: s.noodbevel().update(voorwaarden="Een zin"), "voorwaarden", "een lijst"),
        (lambda s: s.noodbevel().update(voorwaarden=[{"Let op": "x"}]), "voorwaarden[1]", "dubbele punt"),
        (lambda s: s.noodbevel().update(te_verifieren="nee"), "te_verifieren", "true of false"),
        (lambda s: s.noodbevel().update(ingrijpendheid=6), "ingrijpendheid", "mag hoogstens 5 zijn"),
        (lambda s: s.noodbevel().update(ingrijpendheid=0), "ingrijpendheid", "moet minstens 1 zijn"),
        (lambda s: s.noodbevel().update(ingrijpendheid="2"), "ingrijpendheid", "een heel getal"),
        (lambda s: s.noodbevel().update(bronnen=[]), "bronnen", "minstens 1"),
        (lambda s: s.noodbevel()["stappen"][0].pop("wat"), "stappen[1].wat", "ontbreekt"),
        (lambda s: s.noodbevel().update(stappen=["Bel"]), "stappen[1]", "een groep velden"),
        (lambda s: s.noodbevel().update(fasen=["later"]), "fasen[1]", "niet toegestane waarde 'later'"),
        (
            lambda s: s.noodbevel().update(geschikt_bij=[{"gewelddreiging": [True]}]),
            "geschikt_bij[1].gewelddreiging[1]",
            "niet toegestane waarde True",
        ),
        (lambda s: s.noodbevel().update(geschikt_bij=[{}]), "geschikt_bij[1]", "minstens één kenmerk"),
        (lambda s: s.noodbevel().update(grondslag=[]), "(hele kaart)", "noemt haar grondslag"),
        (lambda s: s.noodbevel().update(bevoegd=["wethouder"]), "(hele kaart)", "wethouder"),
        (lambda s: s.noodbevel().update(categorie="duiden"), "(hele kaart)", "geen categorie"),
    ],
)
def test_a_wrong_field_is_named(small: SmallContent, change: Change, field: str, reason: str) -> None:
    change(small)

    problem = only_problem(small.write())

    assert (problem.bestand, problem.item, problem.veld) == (JURIDISCH, "noodbevel", field)
    assert reason in problem.reden


def test_allowed_values_are_listed(small: SmallContent) -> None:
    small.noodbevel()["snelheid"] = "direct"

    assert only_problem(small.write()).reden.endswith("toegestaan: 'uren', 'dagen' of 'weken'")


@pytest.mark.parametrize(
    ("change", "file", "item", "field"),
    [
        (lambda s: s.noodbevel().update(bronnen=["sr-999"]), JURIDISCH, "noodbevel", "bronnen[1]"),
        (
            lambda s: s.items["fasen.yaml"][0].update(interventies=["weg"]),
            "fasen.yaml",
            "preventie",
            "interventies[1]",
        ),
        (
            lambda s: s.items["fasen.yaml"][1]["eerste_vijf_acties"][2].update(interventie="weg"),
            "fasen.yaml",
            "signalering",
            "eerste_vijf_acties[3].interventie",
        ),
        (
            lambda s: s.items["fasen.yaml"][0].update(barriere=["weg"]),
            "fasen.yaml",
            "preventie",
            "barriere[1]",
        ),
        (
            lambda s: s.items["uitspraken.yaml"][0].update(verwante_uitspraken=["weg"]),
            "uitspraken.yaml",
            "rs-een",
            "verwante_uitspraken[1]",
        ),
        (
            lambda s: s.items["uitspraken.yaml"][0].update(bron=[{"publicatie_id": "gemw-175"}]),
            "uitspraken.yaml",
            "rs-een",
            "bron[1].publicatie_id",
        ),
        (
            lambda s: s.items["praktijkvoorbeelden.yaml"][0].update(verwante_interventies=["weg"]),
            "praktijkvoorbeelden.yaml",
            "feest",
            "verwante_interventies[1]",
        ),
        (
            lambda s: s.items["publicaties.yaml"][0].update(zelfde_als=["weg"]),
            "publicaties.yaml",
            "verkenning",
            "zelfde_als[1]",
        ),
        (
            lambda s: s.items["kernregels.yaml"][0].update(bronnen=["weg"]),
            "kernregels.yaml",
            "kr-een",
            "bronnen[1]",
        ),
        (
            lambda s: s.items["lopende_wetgeving.yaml"][0].update(bronnen=["weg"]),
            "lopende_wetgeving.yaml",
            "lw-een",
            "bronnen[1]",
        ),
        (
            lambda s: s.items["stappenschema.yaml"][0]["vakken"][0].update(leidt_naar=["weg"]),
            "stappenschema.yaml",
            "schema",
            "vakken[1].leidt_naar[1]",
        ),
        (
            lambda s: s.items["verantwoording.yaml"][0]["onderdelen"][0].update(bronnen=["weg"]),
            "verantwoording.yaml",
            "proef",
            "onderdelen[1].bronnen[1]",
        ),
    ],
)
def test_a_reference_that_leads_nowhere_is_named(
    small: SmallContent, change: Change, file: str, item: str, field: str
) -> None:
    change(small)

    problem = only_problem(small.write())

    assert (problem.bestand, problem.item, problem.veld) == (file, item, field)
    assert "bestaat niet" in problem.reden


def test_a_publicatie_is_not_its_own_double(small: SmallContent) -> None:
    small.items["publicaties.yaml"][0]["zelfde_als"] = ["verkenning"]

    assert only_problem(small.write()).reden == "verwijst naar zichzelf"


def test_a_bron_of_an_uitspraak_is_one_thing(small: SmallContent) -> None:
    small.items["uitspraken.yaml"][0]["bron"] = [
        {"publicatie_id": "verkenning", "url": "https://example.org"}
    ]

    problem = only_problem(small.write())

    assert problem.veld == "bron[1]"
    assert "noem een publicatie_id, of een titel met een url" in problem.reden


def test_the_same_id_twice_is_an_error(small: SmallContent) -> None:
    small.stopgesprek()["id"] = "noodbevel"
    for fase in small.items["fasen.yaml"]:
        fase["interventies"] = ["noodbevel"]
        for action in fase["eerste_vijf_acties"]:
            action["interventie"] = "noodbevel"
    small.items["praktijkvoorbeelden.yaml"][0]["verwante_interventies"] = []
    small.items["stappenschema.yaml"][0]["vakken"][0]["interventies"] = []

    problem = only_problem(small.write())

    assert problem.bestand == "interventies_niet_juridisch.yaml"
    assert "staat ook in interventies_juridisch.yaml" in problem.reden


def test_a_bron_id_is_unique_over_all_kinds_of_bron(small: SmallContent) -> None:
    small.items["bronnen.yaml"].append(small.items["bronnen.yaml"][0] | {"id": "gemw-175"})

    assert only_problem(small.write()).item == "gemw-175"


def test_an_item_without_id_is_named_by_its_place(small: SmallContent) -> None:
    del small.items["begrippen.yaml"][0]["id"]

    problem = only_problem(small.write())

    assert (problem.item, problem.veld, problem.reden) == ("item 1", "id", "ontbreekt")


def test_an_id_with_capitals_or_spaces_is_refused(small: SmallContent) -> None:
    small.items["begrippen.yaml"][0]["id"] = "De driehoek"

    assert "geen geldig id" in only_problem(small.write()).reden


def test_every_fase_must_be_there(small: SmallContent) -> None:
    del small.items["fasen.yaml"][6]

    problem = only_problem(small.write())

    assert (problem.item, problem.reden) == ("nazorg", "deze fase ontbreekt")


def test_a_fase_has_five_first_actions(small: SmallContent) -> None:
    del small.items["fasen.yaml"][0]["eerste_vijf_acties"][0]
    small.items["fasen.yaml"][1]["eerste_vijf_acties"] *= 2

    assert [problem.reden for problem in problems_in(small.write())] == [
        "te kort: minstens 5 onderdelen nodig",
        "te lang: hoogstens 5 onderdelen",
    ]


def test_there_is_exactly_one_verantwoording(small: SmallContent) -> None:
    small.items["verantwoording.yaml"] = []

    problem = only_problem(small.write())

    assert problem.bestand == "verantwoording.yaml"
    assert problem.reden == "moet precies één item bevatten"


def test_a_missing_file_is_named(small: SmallContent) -> None:
    (small.write() / "begrippen.yaml").unlink()

    problem = only_problem(small.folder)

    assert (problem.bestand, problem.reden) == ("begrippen.yaml", "het bestand ontbreekt")


def test_broken_yaml_is_named_with_its_line(small: SmallContent) -> None:
    file = small.write() / "begrippen.yaml"
    file.write_text("begrippen:\n  - id: driehoek\n    term: 'open\n", encoding="utf-8")

    problem = only_problem(small.folder)

    assert problem.bestand == "begrippen.yaml"
    assert "geen leesbare YAML" in problem.reden
    assert "regel 4" in problem.reden


def test_a_key_that_stands_twice_is_an_error(small: SmallContent) -> None:
    file = small.write() / "barrieres.yaml"
    file.write_text("barrieres:\n  - id: signaleren\n    uitleg: Een.\n    uitleg: Twee.\n", encoding="utf-8")

    assert only_problem(small.folder).reden == "dezelfde sleutel staat twee keer in één groep (regel 3)"


def test_a_file_that_is_no_text_is_named(small: SmallContent) -> None:
    (small.write() / "barrieres.yaml").write_bytes(b"barrieres:\n  - id: \xff\xfe\n")

    assert "UTF-8" in only_problem(small.folder).reden


@pytest.mark.parametrize("text", ["", "barrieres: geen lijst\n", "anders: []\n", "barrieres: []\nmeer: []\n"])
def test_a_file_without_its_list_is_named(small: SmallContent, text: str) -> None:
    (small.write() / "barrieres.yaml").write_text(text, encoding="utf-8")

    assert "één lijst bevatten, onder de sleutel barrieres" in only_problem(small.folder).reden


def test_an_unquoted_date_is_a_text(small: SmallContent) -> None:
    file = small.write() / "uitspraken.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("'2023-02-03'", "2023-02-03"), encoding="utf-8")

    assert load_catalogue(small.folder).uitspraken["rs-een"].datum == "2023-02-03"


def test_all_problems_are_told_at_once(small: SmallContent) -> None:
    small.noodbevel().pop("doel")
    small.items["begrippen.yaml"][0]["term"] = ""
    small.items["kernregels.yaml"][0]["bronnen"] = ["weg"]

    with pytest.raises(ContentError) as refused:
        load_catalogue(small.write())

    text = str(refused.value)
    assert "De inhoud klopt niet (3 keer)" in text
    assert "- interventies_juridisch.yaml, noodbevel, doel: ontbreekt" in text
    assert "- begrippen.yaml, driehoek, term: is leeg" in text
    assert "- kernregels.yaml, kr-een, bronnen[1]: verwijst naar bron 'weg', die bestaat niet" in text
