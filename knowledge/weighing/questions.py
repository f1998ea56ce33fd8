"""Which fact to ask next, and when enough is known."""

from knowledge.casus import Casus
from knowledge.weighing.assessment import assess
from knowledge.weighing.influence import MATTERS, influences
from knowledge.weighing.rules import Rules
from knowledge.weighing.trials import TRIED, Trials, is_unknown

MOST_FACTS = 7
"""Told and skipped facts together; with the oproep in the first sentence that leaves six questions."""

FIRST = "oproep_soort"


def next_question(casus: Casus, rules: Rules, skipped: frozenset[str]) -> str | None:
    """The slot whose value changes the advies most; `None` when nothing unknown still changes it much."""
    if is_unknown(casus, FIRST) and FIRST not in skipped:
        return FIRST
    settled = sum(not is_unknown(casus, slot) or slot in skipped for slot in TRIED)
    if settled >= MOST_FACTS:
        return None
    open_slots = influences(Trials(casus, assess(casus, rules), rules))
    return next(
        (slot for slot, weight in open_slots.items() if slot not in skipped and weight >= MATTERS), None
    )
