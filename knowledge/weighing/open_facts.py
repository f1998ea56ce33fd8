"""What each fact that is still unknown would do to the top of the advies."""

from collections.abc import Sequence
from typing import NamedTuple

from knowledge.weighing import wording
from knowledge.weighing.assessment import Assessment, ranking_key
from knowledge.weighing.first_actions import urgent_actions
from knowledge.weighing.selection import recommended
from knowledge.weighing.situation import Situation
from knowledge.weighing.trials import Trials

TOP = 5
MOST_NAMED = 2
MOST_VALUES = 3
"""More outcomes than this are no help to somebody who must find out one fact."""


class OpenFact(NamedTuple):
    """`gevolgen`: one sentence for each value that changes the first five or what to do first."""

    slot: str
    gevolgen: tuple[str, ...]


def open_facts(slots: Sequence[str], trials: Trials) -> tuple[OpenFact, ...]:
    """For each of `slots`, in their order; a slot that changes nothing in the first five is left out."""
    found = (OpenFact(slot, _consequences(slot, trials)) for slot in slots)
    return tuple(one for one in found if one.gevolgen)


def _consequences(slot: str, trials: Trials) -> tuple[str, ...]:
    """Values with the same consequence share a sentence."""
    before = _names(trials.before)
    values: dict[str, list[str]] = {}
    for one in trials.of(slot):
        after = _names(sorted(one.assessments, key=ranking_key))
        if change := _change(before, after, _new_urgent(trials.situation, one.situation)):
            values.setdefault(change, []).append(one.value)
        if len(values) > MOST_VALUES:
            return (wording.IF_DECISIVE,)
    return tuple(
        wording.IF.format(als=wording.suppositions(slot, alike), dan=change)
        for change, alike in values.items()
    )


def _names(assessments: Sequence[Assessment]) -> tuple[str, ...]:
    return tuple(one.interventie.naam for one in recommended(assessments)[:TOP])


def _new_urgent(before: Situation, after: Situation) -> tuple[str, ...]:
    had = urgent_actions(before)
    return tuple(action for action in urgent_actions(after) if action not in had)


def _change(before: Sequence[str], after: Sequence[str], urgent: Sequence[str]) -> str:
    gained = [name for name in after if name not in before][:MOST_NAMED]
    lost = [name for name in before if name not in after][:MOST_NAMED]
    first = [wording.IF_FIRST.format(actie=action.rstrip(".")) for action in urgent[:1]]
    return "; ".join([*first, *_moved(gained, lost)])


def _moved(gained: Sequence[str], lost: Sequence[str]) -> tuple[str, ...]:
    komt, gaat = wording.quoted(gained), wording.quoted(lost)
    if gained and lost:
        return (wording.IF_SWAPPED.format(komt=komt, gaat=gaat),)
    if gained:
        return (wording.IF_GAINED.format(komt=komt),)
    return (wording.IF_LOST.format(gaat=gaat),) if lost else ()
