"""A casus takes what a conversation holds and never breaks on it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.casus import Casus

anything = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text())


@pytest.mark.parametrize(
    ("said", "klasse"),
    [
        ("een man of tweehonderd", "middel"),
        ("50", "klein"),
        ("honderden", "groot"),
        ("enkele honderden", "middel"),
        ("klein groepje", "klein"),
        ("20-30 jongeren", "klein"),
        ("1.500 man", "groot"),
        ("2 duizend", "groot"),
        ("drieduizend", "groot"),
        ("honderdvijftig", "middel"),
        ("vijfentwintig", "klein"),
        ("enkele tientallen", "klein"),
        ("tientallen", "middel"),
        ("groot", "groot"),
        ("geen idee", "onbekend"),
    ],
)
def test_the_size_of_a_crowd_is_read_from_free_text(said: str, klasse: str) -> None:
    assert Casus.from_slots({"omvang": said}).omvang_klasse == klasse


def test_nothing_said_about_the_size_is_not_the_same_as_unknown() -> None:
    assert Casus().omvang_klasse is None


@pytest.mark.parametrize(("said", "known"), [("het plein", "ja"), ("onbekend", "onbekend"), (None, None)])
def test_a_place_is_known_when_it_was_told(said: str | None, known: str | None) -> None:
    assert Casus.from_slots({"locatie": said}).locatie_bekend == known


def test_what_is_no_fact_is_left_out() -> None:
    slots = {
        "oproep_soort": "rellen",
        "platform": "krant",
        "fase": None,
        "requested_slot": "omvang",
        "omvang": " ",
    }

    assert Casus.from_slots(slots).known() == {"oproep_soort": "rellen"}


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(slots=st.dictionaries(st.sampled_from(sorted(Casus.model_fields)), anything))
def test_no_slot_value_breaks_a_casus(slots: dict[str, object]) -> None:
    assert set(Casus.from_slots(slots).known()) <= set(slots)


def test_the_api_reads_camel_case() -> None:
    casus = Casus.from_slots({"oproep_soort": "doxing", "driehoek_geinformeerd": "ja"})

    assert casus.model_dump(exclude_none=True) == {"oproepSoort": "doxing", "driehoekGeinformeerd": "ja"}


def test_there_is_no_field_about_a_person() -> None:
    assert not {"naam", "persoon", "handle", "account", "profiel"} & set(Casus.model_fields)
