"""What changes in the advies when the casus is a different one."""

from knowledge.casus import Casus
from knowledge.weighing import wording
from knowledge.weighing.assessment import Assessment, assess
from knowledge.weighing.fase import FaseOordeel
from knowledge.weighing.first_actions import urgent_actions
from knowledge.weighing.proposals import reasons
from knowledge.weighing.rules import Rules
from knowledge.weighing.selection import recommended, shown
from knowledge.weighing.situation import Situation


def compare(before: Casus, after: Casus, rules: Rules) -> tuple[str, ...]:
    """Differences in words, most telling first; empty when the advies stays the same."""
    old, new = assess(before, rules), assess(after, rules)
    was = {one.interventie.id: one for one in old}
    now = {one.interventie.id: one for one in new}
    seen = dict.fromkeys(one.interventie.id for one in (*shown(new), *recommended(old)))
    judged = [(was[name], now[name]) for name in seen if was[name].oordeel != now[name].oordeel]
    return (
        *_fase_change(old[0].situation.fase, new[0].situation.fase, rules),
        *_first(old[0].situation, new[0].situation),
        *(_judgement(earlier, later) for earlier, later in judged),
        *_rising(old, new, {later.interventie.id for _, later in judged}),
    )


def _fase_change(old: FaseOordeel, new: FaseOordeel, rules: Rules) -> tuple[str, ...]:
    if old.fase is new.fase:
        return ()
    van, naar = (rules.catalogue.fasen[fase].naam.lower() for fase in (old.fase, new.fase))
    return (wording.FASE_CHANGES.format(van=van, naar=naar, reden=new.reden),)


def _first(old: Situation, new: Situation) -> tuple[str, ...]:
    had = urgent_actions(old)
    return tuple(wording.FIRST.format(actie=action) for action in urgent_actions(new) if action not in had)


def _judgement(earlier: Assessment, later: Assessment) -> str:
    naam, oordeel = later.interventie.naam, wording.OORDEEL[later.oordeel]
    if earlier.oordeel == "niet_geschikt":
        return wording.ENTERS.format(naam=naam, oordeel=oordeel)
    if later.oordeel == "niet_geschikt":
        return wording.LEAVES.format(naam=naam, reden=(*later.limit_reasons, *reasons(later))[0])
    return wording.BECOMES.format(naam=naam, van=wording.OORDEEL[earlier.oordeel], naar=oordeel)


def _rising(old: tuple[Assessment, ...], new: tuple[Assessment, ...], told: set[str]) -> tuple[str, ...]:
    """What was judged the same but now belongs to the first choices."""
    had = {one.interventie.id for one in recommended(old)} | told
    return tuple(
        wording.RISES.format(naam=one.interventie.naam)
        for one in recommended(new)
        if one.interventie.id not in had
    )
