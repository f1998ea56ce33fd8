"""Cards that are fine by themselves but contradict each other are found, and explained in Dutch."""

from pathlib import Path

import pytest

from knowledge.content_consistency import contradictions_between
from knowledge.content_problems import ContentProblem
from knowledge.content_validation import read_content
from tests.knowledge.content.small_content import Item, SmallContent

HANDELING = {"verloop": "Rustig.", "herkenning": ["Stil."]}


def found(folder: Path) -> list[ContentProblem]:
    content = read_content(folder)
    assert not content.problems, content.problems
    return list(contradictions_between(content.cards))


def scenario(interventie: str) -> Item:
    return HANDELING | {"handelingsperspectief": [{"wie": "OOV", "wat": "Bel.", "interventie": interventie}]}


def test_the_real_content_is_consistent(content_dir: Path) -> None:
    assert found(content_dir) == []


def test_consistent_content_has_no_problem(small: SmallContent) -> None:
    assert found(small.write()) == []


def test_a_fase_that_names_a_card_for_another_fase_is_told(small: SmallContent) -> None:
    small.stopgesprek()["fasen"].remove("nazorg")
    (problem,) = found(small.write())

    assert (problem.bestand, problem.item) == ("fasen.yaml", "nazorg")
    assert "op die kaart ontbreekt de fase nazorg" in problem.reden


def test_an_overlap_counts_from_both_sides(small: SmallContent) -> None:
    small.noodbevel()["overlapt_met"] = ["stopgesprek"]
    (problem,) = found(small.write())

    assert (problem.item, problem.veld) == ("noodbevel", "overlapt_met")


def test_a_case_that_is_always_ruled_out_is_told(small: SmallContent) -> None:
    small.noodbevel()["ongeschikt_bij"] = [{"oproep_soort": ["rellen", "voetbal"]}]
    (problem,) = found(small.write())

    assert problem.veld == "geschikt_bij[1]"
    assert problem.reden.startswith("geldt nooit")


def test_an_exclusion_that_leaves_room_is_fine(small: SmallContent) -> None:
    small.noodbevel()["ongeschikt_bij"] = [{"oproep_soort": ["rellen"], "omvang": ["klein"]}]

    assert found(small.write()) == []


@pytest.mark.parametrize("file", ["grenzen.yaml", "voorrang.yaml"])
def test_a_rule_about_nothing_is_told(small: SmallContent, file: str) -> None:
    rule = {"id": "gz", "naam": "x", "geldt_voor": [{"rechtsgebied": ["civiel_recht"]}], "reden": "Zo."}
    more = {"hoogstens": "overwegen"} if file == "grenzen.yaml" else {"gewicht": "licht", "bij": [rellen()]}
    small.items[file] = [rule | more | {"bronnen": ["gemw-175"]}]
    (problem,) = found(small.write())

    assert "geldt voor geen enkele interventie" in problem.reden


def test_a_scenario_may_not_advise_what_is_advised_against(small: SmallContent) -> None:
    small.noodbevel()["status"] = "afgeraden"
    names = ("gunstig", "meest_waarschijnlijk", "ongunstig")
    card = {"id": "sc", "te_verifieren": False, "bronnen": ["gemw-175"]}
    small.items["scenarios.yaml"] = [card | {name: scenario("noodbevel") for name in names}]
    told = [str(problem) for problem in found(small.write())]

    assert sum("met status afgeraden" in line for line in told) == 3
    assert sum("moet er precies één zijn" in line for line in told) == 13


def test_numbers_of_a_list_are_used_once(small: SmallContent) -> None:
    question = {"naam": "Doel", "vraag": "Waarom?", "hulp": "Denk na.", "bronnen": ["gemw-175"]}
    small.items["toetsvragen.yaml"] = [
        {"id": "een", "volgorde": 1} | question,
        {"id": "twee", "volgorde": 1} | question,
    ]

    assert {problem.item for problem in found(small.write())} == {"een", "twee"}


def rellen() -> Item:
    return {"oproep_soort": ["rellen"]}
