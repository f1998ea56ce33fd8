"""What to do now: police and driehoek when it is acute, then what the fase asks first and makes sense."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from knowledge.catalogue import Catalogue
from knowledge.model import Actie, Interventie
from knowledge.vocabulary import Fase, JaNee, Snelheid, TijdTotVerstoring
from knowledge.weighing import wording
from knowledge.weighing.assessment import Assessment
from knowledge.weighing.limits import RULED_OUT
from knowledge.weighing.matching import is_contradicted
from knowledge.weighing.situation import Situation

FEWEST_ACTIONS, MOST_ACTIONS = 3, 5
_THE_VICTIM = re.compile(r"doelwit|slachtoffer|gedupeerde|betrokkene", re.IGNORECASE)
"""What to do now is for the gemeente, the police or the OM; the victim is helped, not put to work."""
_AFTER_THE_START = frozenset({Fase.VERSTORING, Fase.NAZORG})


class EersteActie(NamedTuple):
    wat: str
    wie: str


def first_actions(
    situation: Situation,
    assessments: Iterable[Assessment],
    chosen: Sequence[Assessment],
    catalogue: Catalogue,
) -> tuple[EersteActie, ...]:
    """Three to five, in order: the urgent ones, what has priority in this casus, what the fase asks first.

    Where that is too little, the first steps of the best interventies follow, then what the fase asks anyway.
    """
    by_id = {assessment.interventie.id: assessment for assessment in assessments}
    fase = catalogue.fasen[situation.fase.fase]
    actions = [one for one in fase.eerste_vijf_acties if _makes_sense(one, by_id, situation)]
    named = _with_alike((action.interventie for action in actions), by_id)
    steps = [one for one in chosen if _is_next(one, situation) and one.interventie.id not in named]
    priority = [_first_step(one.interventie) for one in steps if one.goes_first][:1]
    of_fase = [_of_fase(action, by_id) for action in actions]
    first = [*(_urgent(action) for action in urgent_actions(situation)), *priority, *of_fase]
    best = (_first_step(one.interventie) for one in steps)
    anyway = (_of_fase(action, by_id) for action in fase.eerste_vijf_acties)
    more = (one for one in (*best, *anyway) if one not in first)
    return (*first, *islice(more, max(FEWEST_ACTIONS - len(first), 0)))[:MOST_ACTIONS]


def _with_alike(names: Iterable[str], by_id: dict[str, Assessment]) -> set[str]:
    """The names, and the cards that come down to the same."""
    return {one for name in names for one in (name, *by_id[name].interventie.overlapt_met)}


def _is_next(assessment: Assessment, situation: Situation) -> bool:
    told_already = _driehoek(situation) is not None and _is_about_driehoek(assessment)
    fast = assessment.interventie.snelheid is Snelheid.UREN
    return assessment.oordeel == "geschikt" and fast and not told_already


def _urgent(action: str) -> EersteActie:
    return EersteActie(action, wording.WHO_URGENT)


def _of_fase(action: Actie, by_id: dict[str, Assessment]) -> EersteActie:
    return EersteActie(f"{action.actie}.", by_id[action.interventie].interventie.stappen[0].wie)


def _first_step(card: Interventie) -> EersteActie:
    step = next((one for one in card.stappen if not _THE_VICTIM.search(one.wie)), card.stappen[0])
    return EersteActie(wording.NOW_FIRST_STEP.format(naam=card.naam, wie=step.wie, wat=step.wat), step.wie)


def urgent_actions(situation: Situation) -> tuple[str, ...]:
    return tuple(action for action in (_police(situation), _driehoek(situation)) if action)


def _police(situation: Situation) -> str | None:
    if situation.fase.fase is Fase.NAZORG:
        return None
    if situation.facts.get("tijd_tot_verstoring") == TijdTotVerstoring.GAANDE:
        return wording.NOW_112
    informed = situation.facts.get("driehoek_geinformeerd") == JaNee.JA
    violent_later = situation.violent and not informed
    return wording.NOW_POLICE if situation.acute or violent_later else None


def _driehoek(situation: Situation) -> str | None:
    informed = situation.facts.get("driehoek_geinformeerd")
    if informed == JaNee.NEE:
        return wording.NOW_INFORM_DRIEHOEK
    if not (situation.acute or situation.violent):
        return None
    return wording.NOW_ALIGN_DRIEHOEK if informed == JaNee.JA else wording.NOW_CHECK_DRIEHOEK


def _makes_sense(action: Actie, by_id: dict[str, Assessment], situation: Situation) -> bool:
    """Once it has started, the actions of the fase stand by themselves; before that a card rules one out."""
    if situation.fase.fase in _AFTER_THE_START:
        return True
    assessment = by_id[action.interventie]
    contradicted = is_contradicted(assessment.card.suitability, situation.facts)
    if contradicted or any(limit.naam == RULED_OUT for limit in assessment.limits):
        return False
    if _driehoek(situation) is not None and _is_about_driehoek(assessment):
        return False
    return not (situation.acute and assessment.interventie.snelheid is not Snelheid.UREN)


def _is_about_driehoek(assessment: Assessment) -> bool:
    """Its card asks whether the driehoek knows; a few words from us say the same with more urgency."""
    return any(geval.driehoek_geinformeerd for geval in assessment.interventie.geschikt_bij)
