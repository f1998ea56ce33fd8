"""What to do now: police and driehoek when it is acute, then what the fase asks first and makes sense."""

from collections.abc import Iterable
from itertools import islice

from knowledge.catalogue import Catalogue
from knowledge.model import Actie, Interventie
from knowledge.vocabulary import Fase, JaNee, Snelheid, TijdTotVerstoring
from knowledge.weighing import wording
from knowledge.weighing.assessment import Assessment
from knowledge.weighing.limits import RULED_OUT
from knowledge.weighing.matching import is_contradicted
from knowledge.weighing.situation import Situation

FEWEST_ACTIONS, MOST_ACTIONS = 3, 5
_AFTER_THE_START = frozenset({Fase.VERSTORING, Fase.NAZORG})


def first_actions(
    situation: Situation,
    assessments: Iterable[Assessment],
    chosen: Iterable[Assessment],
    catalogue: Catalogue,
) -> tuple[str, ...]:
    """Three to five, in order; where the fase has too few that fit, first steps of the best interventies."""
    by_id = {assessment.interventie.id: assessment for assessment in assessments}
    actions = [
        action
        for action in catalogue.fasen[situation.fase.fase].eerste_vijf_acties
        if _makes_sense(action, by_id, situation)
    ]
    first = (*urgent_actions(situation), *(f"{action.actie}." for action in actions))
    named = {action.interventie for action in actions}
    more = (
        _first_step(one.interventie) for one in chosen if _is_next(one) and one.interventie.id not in named
    )
    return (*first, *islice(more, max(FEWEST_ACTIONS - len(first), 0)))[:MOST_ACTIONS]


def _is_next(assessment: Assessment) -> bool:
    return assessment.oordeel == "geschikt" and assessment.interventie.snelheid is Snelheid.UREN


def _first_step(card: Interventie) -> str:
    return wording.NOW_FIRST_STEP.format(naam=card.naam, wie=card.stappen[0].wie, wat=card.stappen[0].wat)


def urgent_actions(situation: Situation) -> tuple[str, ...]:
    return tuple(action for action in (_police(situation), _driehoek(situation)) if action)


def _police(situation: Situation) -> str | None:
    if situation.fase.fase is Fase.NAZORG:
        return None
    if situation.facts.get("tijd_tot_verstoring") == TijdTotVerstoring.GAANDE:
        return wording.NOW_112
    return wording.NOW_POLICE if situation.acute or situation.violent else None


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
    """Every Geval that it suits asks whether the driehoek knows."""
    suits = assessment.interventie.geschikt_bij
    return bool(suits) and all(geval.driehoek_geinformeerd for geval in suits)
