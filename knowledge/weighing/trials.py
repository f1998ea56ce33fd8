"""The same casus with one more fact: what every value of an unknown slot would make of the advies."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from knowledge.casus import Casus
from knowledge.vocabulary import Aanstichter, JaNee, OproepSoort, Platform, TijdTotVerstoring
from knowledge.weighing.assessment import Assessment, assess_one
from knowledge.weighing.rules import Rules
from knowledge.weighing.situation import FASE, Situation

TRIED: dict[str, tuple[str, ...]] = {
    "oproep_soort": tuple(OproepSoort),
    "tijd_tot_verstoring": tuple(value for value in TijdTotVerstoring if value != TijdTotVerstoring.ONBEKEND),
    "gewelddreiging": (JaNee.JA, JaNee.NEE),
    "aanstichter": tuple(Aanstichter),
    "platform": tuple(value for value in Platform if value != Platform.ONBEKEND),
    "driehoek_geinformeerd": (JaNee.JA, JaNee.NEE),
    "strafbaar_feit_vermoed": (JaNee.JA, JaNee.NEE),
    "locatie": ("bekend",),
    "omvang": ("klein", "middel", "groot"),
}
"""The slots that can be asked, with the values to try; among equals the order is the order of asking."""

KEY_OF_SLOT = {"locatie": "locatie_bekend"}
SEEN_BY_WEIGHING = frozenset({"tijd_tot_verstoring", "gewelddreiging"})
"""Keys that the weighing itself looks at, besides the cards and rules that name them."""


class Trial(NamedTuple):
    """`assessments` are in the order of the content, not ranked."""

    value: str
    situation: Situation
    assessments: list[Assessment]


class Trials:
    """Weighs each value once, however often it is looked at. `before`: what could still fit, untold."""

    def __init__(self, casus: Casus, assessments: Sequence[Assessment], rules: Rules) -> None:
        self._casus = casus
        self._rules = rules
        self._done: dict[str, list[Trial]] = {}
        self.before = still_possible(assessments)
        self.situation = assessments[0].situation

    @property
    def unknown(self) -> Iterator[str]:
        return (slot for slot in TRIED if is_unknown(self._casus, slot))

    def of(self, slot: str) -> list[Trial]:
        if slot not in self._done:
            self._done[slot] = [self._try(slot, value) for value in TRIED[slot]]
        return self._done[slot]

    def _try(self, slot: str, value: str) -> Trial:
        after = self._rules.case_of(self._casus.model_copy(update={slot: value}))
        fase_changes = self.situation.fase.fase is not after.situation.fase.fase
        again = [
            assess_one(one.card, after, self._rules)
            if _can_move(one, slot, fase_changes=fase_changes)
            else one
            for one in self.before
        ]
        return Trial(value, after.situation, again)


def is_unknown(casus: Casus, slot: str) -> bool:
    """A told 'onbekend' is an answer: it is not asked again."""
    return getattr(casus, slot) is None


def still_possible(assessments: Sequence[Assessment]) -> list[Assessment]:
    """What some further fact could make fit, with only the patterns that can still hold."""
    facts = assessments[0].situation.facts
    narrowed = (one._replace(card=one.card.narrowed(facts)) for one in assessments)
    return [one for one in narrowed if one.card.suitability.suits]


def _can_move(one: Assessment, slot: str, *, fase_changes: bool) -> bool:
    key = KEY_OF_SLOT.get(slot, slot)
    if key in one.card.keys or (fase_changes and FASE in one.card.keys):
        return True
    return one.fit is not None and (fase_changes or key in SEEN_BY_WEIGHING)
