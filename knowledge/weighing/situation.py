"""The casus as the weighing sees it: told facts per content key, the fase, and how acute it is."""

from dataclasses import dataclass

from knowledge.casus import Casus
from knowledge.vocabulary import Aanstichter, Fase, JaNee, Omvang, OproepSoort, Platform, TijdTotVerstoring
from knowledge.weighing.fase import FaseOordeel, infer_fase

ACUTE = frozenset({TijdTotVerstoring.GAANDE, TijdTotVerstoring.MINDER_DAN_24_UUR})
DERIVED = {"omvang": "omvang_klasse", "locatie_bekend": "locatie_bekend"}
FASE = "fase"
"""The one key that is always there: what the user does not tell is inferred."""
VALUES_OF: dict[str, int] = {
    "oproep_soort": len(OproepSoort),
    "platform": len(Platform),
    "aanstichter": len(Aanstichter),
    "tijd_tot_verstoring": len(TijdTotVerstoring),
    "omvang": len(Omvang),
    "locatie_bekend": len(JaNee),
    "strafbaar_feit_vermoed": len(JaNee),
    "gewelddreiging": len(JaNee),
    "driehoek_geinformeerd": len(JaNee),
    FASE: len(Fase),
}
"""The keys that a Geval of the content can name, with how many values each has."""

FACT_KEYS = tuple(VALUES_OF)


@dataclass(frozen=True, slots=True)
class Situation:
    """`facts` holds told facts, a told `onbekend` included, and the fase; what is absent was never told.

    `peaceful_demonstration`: unknown violence does not make a demonstration violent; a protest at a
    reception location counts as one when it is told that no violence threatens.
    """

    facts: dict[str, str]
    fase: FaseOordeel
    acute: bool
    violent: bool
    peaceful_demonstration: bool

    def is_told(self, key: str) -> bool:
        return self.facts.get(key) not in (None, JaNee.ONBEKEND)


def situation_of(casus: Casus) -> Situation:
    fase = infer_fase(casus)
    told = {key: getattr(casus, DERIVED.get(key, key)) for key in FACT_KEYS}
    facts = {key: member.value for key, member in told.items() if member is not None}
    facts[FASE] = fase.fase.value
    violent = casus.gewelddreiging is JaNee.JA
    return Situation(
        facts=facts,
        fase=fase,
        acute=casus.tijd_tot_verstoring in ACUTE and fase.fase is not Fase.NAZORG,
        violent=violent,
        peaceful_demonstration=_is_peaceful_demonstration(casus),
    )


def _is_peaceful_demonstration(casus: Casus) -> bool:
    if casus.oproep_soort is OproepSoort.OPVANGLOCATIE_PROTEST:
        return casus.gewelddreiging is JaNee.NEE
    return casus.oproep_soort is OproepSoort.DEMONSTRATIE and casus.gewelddreiging is not JaNee.JA
