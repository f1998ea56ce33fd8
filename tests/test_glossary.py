"""One word for one thing, in every room that says it."""

from pathlib import Path
from typing import get_args

import yaml

from actions.message import Soort as SaidSoort
from actions.message import Uitkomst as SaidUitkomst
from api.chat.rasa_reply import Soort as KeptSoort
from api.chat.rasa_reply import Uitkomst as KeptUitkomst
from knowledge.casus import Casus

DOMAIN = yaml.safe_load((Path(__file__).parents[1] / "domain.yml").read_text())


def test_what_an_action_says_can_be_kept() -> None:
    assert set(get_args(SaidSoort)) <= set(get_args(KeptSoort))
    assert set(get_args(SaidUitkomst)) <= set(get_args(KeptUitkomst))


def test_a_fixed_text_has_an_uitkomst_that_can_be_kept() -> None:
    said = [variant["custom"] for variants in DOMAIN["responses"].values() for variant in variants]
    assert {text["soort"] for text in said} <= set(get_args(KeptSoort))
    assert {text["uitkomst"] for text in said} <= set(get_args(KeptUitkomst))


def test_the_dialogue_model_knows_exactly_the_facts_of_a_casus() -> None:
    facts = set(Casus.model_fields)
    assert set(DOMAIN["entities"]) == facts | {"oefening"}
    assert facts <= set(DOMAIN["slots"])
