"""How much each fact that is still unknown can change the advies, by trying its values."""

from collections.abc import Sequence
from heapq import nsmallest

from knowledge.casus import Casus
from knowledge.vocabulary import Aanstichter, JaNee, OproepSoort, Platform, TijdTotVerstoring
from knowledge.weighing.assessment import Assessment, assess_one, ranking_key
from knowledge.weighing.first_actions import urgent_actions
from knowledge.weighing.rules import Case, Rules
from knowledge.weighing.situation import FASE

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

TOP = 10
URGENT_ACTION_CHANGES = 4.0
"""A change in what to do first (police, driehoek) weighs as much as several interventies."""

MATTERS = 0.35
"""Less change than this is not worth a question: about one interventie that moves a little."""


def influences(casus: Casus, assessments: Sequence[Assessment], rules: Rules) -> dict[str, float]:
    """Mean change of the top per unknown slot, largest first; `assessments` belong to `casus`."""
    alive = still_possible(assessments)
    unknown = [slot for slot in TRIED if is_unknown(casus, slot)]
    found = {slot: _influence(slot, casus, alive, rules) for slot in unknown} if alive else {}
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def still_possible(assessments: Sequence[Assessment]) -> list[Assessment]:
    """What some further fact could make fit, with only the patterns that can still hold."""
    facts = assessments[0].situation.facts
    narrowed = (one._replace(card=one.card.narrowed(facts)) for one in assessments)
    return [one for one in narrowed if one.card.suitability.suits]


def is_unknown(casus: Casus, slot: str) -> bool:
    """A told 'onbekend' is an answer: it is not asked again."""
    return getattr(casus, slot) is None


def weighed_again(
    slot: str, after: Case, assessments: Sequence[Assessment], rules: Rules
) -> list[Assessment]:
    """The same interventies once `slot` is told; `after` holds that fact."""
    fase_changes = assessments[0].situation.fase.fase is not after.situation.fase.fase
    return [
        assess_one(one.card, after, rules) if _can_move(one, slot, fase_changes=fase_changes) else one
        for one in assessments
    ]


def _influence(slot: str, casus: Casus, assessments: Sequence[Assessment], rules: Rules) -> float:
    before, urgent = _top(assessments), urgent_actions(assessments[0].situation)
    changes = []
    for value in TRIED[slot]:
        after = rules.case_of(casus.model_copy(update={slot: value}))
        first = URGENT_ACTION_CHANGES * (urgent != urgent_actions(after.situation))
        changes.append(first + _distance(before, _top(weighed_again(slot, after, assessments, rules))))
    return sum(changes) / len(changes)


def _can_move(one: Assessment, slot: str, *, fase_changes: bool) -> bool:
    key = KEY_OF_SLOT.get(slot, slot)
    if key in one.card.keys or (fase_changes and FASE in one.card.keys):
        return True
    return one.fit is not None and (fase_changes or key in SEEN_BY_WEIGHING)


def _top(assessments: Sequence[Assessment]) -> dict[str, float]:
    offered = (one for one in assessments if one.oordeel != "niet_geschikt")
    return {one.interventie.id: one.score for one in nsmallest(TOP, offered, key=ranking_key)}


def _distance(before: dict[str, float], after: dict[str, float]) -> float:
    return sum(abs(before.get(name, 0.0) - after.get(name, 0.0)) for name in before.keys() | after.keys())
