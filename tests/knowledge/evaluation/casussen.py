"""Reference casussen of the tests themselves: what they expect follows from the advies of today."""

from typing import Any

from knowledge.casus import Casus
from knowledge.evaluation.advice_cases import Referentiecasus

NEVER = "online-gebiedsverbod-apv"
"""Struck down by the court, so no advies ever offers it."""


def expecting(*names: str) -> dict[str, Any]:
    named: dict[str, Any] = {"een_van": names} if len(names) > 1 else {"interventie": names[0]}
    return named | {"omdat": "Dat is hier de vraag."}


def casus(
    feiten: Casus,
    *,
    moet: tuple[str, ...] = (NEVER,),
    mag_niet: tuple[str, ...] = (),
    kernregels: tuple[str, ...] = (),
    **fields: Any,
) -> Referentiecasus:
    given = {
        "id": "rellen-vanavond",
        "deel": "dev",
        "verhaal": "Een verhaal dat een test vertelt.",
        "feiten": feiten,
        "fase": "dreiging",
        "moet": [expecting(*moet)],
        "mag_niet": [expecting(name) for name in mag_niet or ("noodbevel-online-uiting",)],
        "aandachtspunten": [{"kernregel": name, "omdat": "Dat is hier de vraag."} for name in kernregels],
    }
    return Referentiecasus.model_validate(given | fields)
