"""Measuring conversations: what a script expects, what differs, and when it is not good enough."""

from typing import Any

import pytest
from pydantic import ValidationError

from api.evaluation.checks import checks
from api.evaluation.conversation_report import report_of
from api.evaluation.playing import Played
from api.evaluation.script import Beurt, Script
from api.evaluation.thresholds import above, below, load_thresholds

GOT: dict[str, Any] = {
    "uitkomst": "doorvraag",
    "casus": {"locatie": "het Stationsplein", "oproepSoort": "rellen"},
    "advies": None,
    "antwoorden": [
        {"soort": "vraag", "tekst": "Dreigt er geweld?", "vraagt": "gewelddreiging", "bronnen": []},
    ],
}


def differences(**expected: object) -> list[str]:
    beurt = Beurt.model_validate({"gebruiker": "x", **expected})
    return [check.verschil for check in checks(beurt, GOT) if check.verschil]


def test_a_beurt_that_is_as_scripted_has_no_differences() -> None:
    assert not differences(
        uitkomst=["advies", "doorvraag"],
        vraagt="gewelddreiging",
        vraagt_iets=True,
        vraagt_niet=["oproepSoort"],
        slots={"locatie": "*stationsplein*", "platform": None},
        bevat=["geweld"],
        bevat_een_van=["niets", "Dreigt"],
        bevat_niet=["112"],
        begint_met="Dreigt",
        bronnen=False,
        soorten=["vraag"],
    )


@pytest.mark.parametrize(
    "expected",
    [
        {"uitkomst": "advies"},
        {"vraagt": "platform"},
        {"vraagt_iets": False},
        {"vraagt_niet": ["gewelddreiging"]},
        {"slots": {"oproepSoort": "blokkade"}},
        {"slots": {"oproepSoort": None}},
        {"bevat": ["112"]},
        {"bevat_een_van": ["112", "politie"]},
        {"bevat_niet": ["geweld"]},
        {"begint_met": "Bel"},
        {"bronnen": True},
        {"soorten": ["antwoord", "vraag"]},
        {"advies_bevat": ["noodbevel-fysiek"]},
    ],
    ids=str,
)
def test_every_expectation_can_fail(expected: dict[str, object]) -> None:
    assert len(differences(**expected)) == 1


def test_a_script_with_an_unknown_field_is_refused() -> None:
    with pytest.raises(ValidationError):
        Script.model_validate({"naam": "x", "beurten": [{"gebruiker": "x", "uitkomts": "advies"}]})


def played(*wrong: str) -> Played:
    return Played(
        naam="x",
        beurten=2,
        getoetst={"tekst": 4},
        mis={"tekst": len(wrong)} if wrong else {},
        verschillen=list(wrong),
        uitkomsten=[("advies", "storing")] if wrong else [("advies", "advies")],
    )


def test_a_report_counts_scripts_and_expectations_and_names_confusions() -> None:
    report = report_of([played(), played("mist 112")], {"scripts goed": 1.0})

    assert report.cijfers == {"scripts goed": 0.5, "verwachtingen goed": 0.875}
    assert report.verwarringen == [("advies", "storing", 1)]
    assert report.onder_de_drempel == ["scripts goed 0.500, minstens 1.0"]


def test_thresholds_bind_from_both_sides() -> None:
    thresholds = load_thresholds()

    assert below({"x": 0.5}, {"x": 0.6})
    assert above({"x": 0.5}, {"x": 0.4})
    assert not below({"x": 0.6}, {"x": 0.6})
    assert thresholds.nlu["nauwkeurigheid"] >= 0.88
    assert thresholds.nlu_hoogstens["feiten verzonnen"] <= 0.03
