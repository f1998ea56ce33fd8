"""How much each fact that is still unknown can change the advies."""

from collections.abc import Sequence
from heapq import nsmallest

from knowledge.weighing.assessment import Assessment, ranking_key
from knowledge.weighing.first_actions import urgent_actions
from knowledge.weighing.trials import Trials

TOP = 10
URGENT_ACTION_CHANGES = 4.0
"""A change in what to do first (police, driehoek) weighs as much as several interventies."""

MATTERS = 0.35
"""Less change than this is not worth a question: about one interventie that moves a little."""


def influences(trials: Trials) -> dict[str, float]:
    """Mean change of the top per unknown slot, largest first."""
    found = {slot: _influence(slot, trials) for slot in trials.unknown} if trials.before else {}
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def _influence(slot: str, trials: Trials) -> float:
    before, urgent = _top(trials.before), urgent_actions(trials.situation)
    changes = [
        URGENT_ACTION_CHANGES * (urgent != urgent_actions(one.situation))
        + _distance(before, _top(one.assessments))
        for one in trials.of(slot)
    ]
    return sum(changes) / len(changes)


def _top(assessments: Sequence[Assessment]) -> dict[str, float]:
    offered = (one for one in assessments if one.oordeel != "niet_geschikt")
    return {one.interventie.id: one.score for one in nsmallest(TOP, offered, key=ranking_key)}


def _distance(before: dict[str, float], after: dict[str, float]) -> float:
    return sum(abs(before.get(name, 0.0) - after.get(name, 0.0)) for name in before.keys() | after.keys())
