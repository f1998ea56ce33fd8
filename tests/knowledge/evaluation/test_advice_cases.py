"""Reference casussen: what one may say, and that all of them are about cards that exist."""

from pathlib import Path

import pytest
import yaml
from pydantic import ValidationError

from knowledge.evaluation.advice_cases import load_cases, unknown_names
from knowledge.evaluation.question_set import Deel
from knowledge.weighing import Weigher
from tests.knowledge.evaluation.casussen import NEVER, casus, expecting
from tests.knowledge.weighing.stories import RELLEN_VANAVOND


def test_every_reference_casus_is_about_cards_that_exist(weigher: Weigher) -> None:
    cases = load_cases()

    assert unknown_names(cases, weigher.catalogue) == ()
    assert len({case.id for case in cases}) == len(cases)


def test_a_name_that_the_content_does_not_have_is_told_with_its_casus(weigher: Weigher) -> None:
    wrong = casus(RELLEN_VANAVOND, moet=("bestaat-niet", NEVER), kernregels=("kr-weg",))

    assert unknown_names([wrong], weigher.catalogue) == (
        "rellen-vanavond: bestaat-niet",
        "rellen-vanavond: kr-weg",
    )


def test_what_is_wanted_cannot_be_forbidden_too() -> None:
    with pytest.raises(ValidationError, match="zowel gewenst als verboden: spoeddriehoek"):
        casus(RELLEN_VANAVOND, moet=("spoeddriehoek", NEVER), mag_niet=("spoeddriehoek",))


def test_an_expectation_names_one_interventie_or_a_choice() -> None:
    both = expecting("spoeddriehoek") | {"een_van": [NEVER]}
    for expectation in (both, {"omdat": "Dat noemt helemaal niets."}):
        with pytest.raises(ValidationError, match="noem een interventie, of een_van"):
            casus(RELLEN_VANAVOND, mag=[expectation])


def test_a_half_is_what_its_casussen_say(tmp_path: Path) -> None:
    cases = [casus(RELLEN_VANAVOND, id=half, deel=half) for half in ("dev", "test")]
    items = [case.model_dump(mode="json", exclude_defaults=True) for case in cases]
    (tmp_path / "twee.yaml").write_text(yaml.safe_dump(items), encoding="utf-8")

    assert load_cases(tmp_path) == tuple(cases)
    assert load_cases(tmp_path, Deel.TEST) == (cases[1],)
