"""How much each fact that is still unknown can change the advies, by trying its values."""

from collections.abc import Sequence
from heapq import nsmallest

from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from knowledge.vocabulary import Aanstichter, JaNee, OproepSoort, Platform, Rechtsgebied, TijdTotVerstoring
from knowledge.weighing.assessment import Assessment, assess_one, ranking_key
from knowledge.weighing.first_actions import urgent_actions
from knowledge.weighing.matching import narrowed
from knowledge.weighing.situation import Situation, situation_of

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
SEEN_BY_WEIGHING = frozenset({"oproep_soort", "tijd_tot_verstoring", "gewelddreiging"})
SEEN_FOR_CRIMINAL_LAW = frozenset({"aanstichter", "strafbaar_feit_vermoed"})
"""Keys that the weighing itself looks at, besides the cards that name them."""

TOP = 10
URGENT_ACTION_CHANGES = 4.0
"""A change in what to do first (police, driehoek) weighs as much as several interventies."""

MATTERS = 0.35
"""Less change than this is not worth a question: about one interventie that moves a little."""


def influences(casus: Casus, assessments: Sequence[Assessment], catalogue: Catalogue) -> dict[str, float]:
    """Mean change of the top per unknown slot, largest first; `assessments` belong to `casus`."""
    unknown = [slot for slot in TRIED if is_unknown(casus, slot)]
    facts = assessments[0].situation.facts
    alive = [one._replace(suitability=narrowed(one.suitability, facts)) for one in assessments]
    alive = [one for one in alive if one.suitability.suits]
    found = {slot: _influence(slot, casus, alive, catalogue) for slot in unknown} if alive else {}
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def is_unknown(casus: Casus, slot: str) -> bool:
    """A told 'onbekend' is an answer: it is not asked again."""
    return getattr(casus, slot) is None


def _influence(slot: str, casus: Casus, assessments: Sequence[Assessment], catalogue: Catalogue) -> float:
    before = _top(assessments)
    changes = [
        _change(slot, situation_of(casus.model_copy(update={slot: value})), before, assessments, catalogue)
        for value in TRIED[slot]
    ]
    return sum(changes) / len(changes)


def _change(
    slot: str,
    after: Situation,
    top_before: dict[str, float],
    assessments: Sequence[Assessment],
    catalogue: Catalogue,
) -> float:
    before = assessments[0].situation
    fase_changes = before.fase.fase is not after.fase.fase
    again = [
        assess_one(one.interventie, one.suitability, after, catalogue)
        if _can_move(one, slot, fase_changes=fase_changes)
        else one
        for one in assessments
    ]
    urgent = URGENT_ACTION_CHANGES * (urgent_actions(before) != urgent_actions(after))
    return urgent + _distance(top_before, _top(again))


def _can_move(one: Assessment, slot: str, *, fase_changes: bool) -> bool:
    key = KEY_OF_SLOT.get(slot, slot)
    if key in one.suitability.keys:
        return True
    criminal = one.interventie.rechtsgebied is Rechtsgebied.STRAFRECHT and key in SEEN_FOR_CRIMINAL_LAW
    return one.fit is not None and (fase_changes or criminal or key in SEEN_BY_WEIGHING)


def _top(assessments: Sequence[Assessment]) -> dict[str, float]:
    offered = (one for one in assessments if one.oordeel != "niet_geschikt")
    return {one.interventie.id: one.score for one in nsmallest(TOP, offered, key=ranking_key)}


def _distance(before: dict[str, float], after: dict[str, float]) -> float:
    return sum(abs(before.get(name, 0.0) - after.get(name, 0.0)) for name in before.keys() | after.keys())
