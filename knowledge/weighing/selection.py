"""Chooses from all assessments what an advies shows: a balanced list, and the tempting wrong routes."""

from collections import Counter
from collections.abc import Iterable, Sequence

from knowledge.vocabulary import Status
from knowledge.weighing.assessment import Assessment, ranking_key

MOST_SHOWN = 10
MOST_SUITABLE = 8
"""Some places are kept for routes that are worth considering, of a group that is not there yet."""
MOST_OF_ONE_SOORT = 7
MOST_OF_ONE_GROUP = 4
"""A group is a rechtsgebied or a categorie."""
MOST_DISCOURAGED = 4
LOWEST_SCORE_SHOWN = 0.2
HEAVY = 4


def shown(assessments: Sequence[Assessment]) -> tuple[Assessment, ...]:
    """`assessments` must be best first; the result is too."""
    return (*recommended(assessments), *discouraged(assessments))


def recommended(assessments: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """Geschikt and overwegen, with no more than a few of one kind so that routes can be compared."""
    offered = [one for one in assessments if is_offered(one)]
    suitable = [one for one in offered if one.oordeel == "geschikt"]
    worth_a_thought = [one for one in offered if one.oordeel == "overwegen"]
    chosen = _spread(suitable, (), MOST_SUITABLE if worth_a_thought else MOST_SHOWN)
    present = {group_of(one) for one in chosen}
    chosen = _spread([one for one in worth_a_thought if group_of(one) not in present], chosen, MOST_SHOWN)
    chosen = _spread([one for one in offered if one not in chosen], chosen, MOST_SHOWN)
    return tuple(sorted(chosen, key=ranking_key))


def is_offered(one: Assessment) -> bool:
    return one.oordeel != "niet_geschikt" and one.score >= LOWEST_SCORE_SHOWN


def _spread(
    candidates: Iterable[Assessment], chosen: Sequence[Assessment], most: int
) -> tuple[Assessment, ...]:
    """`chosen` and the best of `candidates`, as long as no soort and no group takes over."""
    result = list(chosen)
    soorten = Counter(one.interventie.soort for one in result)
    groups = Counter(group_of(one) for one in result)
    for candidate in candidates:
        soort, group = candidate.interventie.soort, group_of(candidate)
        crowded = soorten[soort] >= MOST_OF_ONE_SOORT or groups[group] >= MOST_OF_ONE_GROUP
        if len(result) < most and not crowded:
            result.append(candidate)
            soorten[soort] += 1
            groups[group] += 1
    return tuple(result)


def discouraged(assessments: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """What somebody could think of in this casus but should not do, heaviest first."""
    tempting = (one for one in assessments if one.oordeel == "niet_geschikt" and _tempting(one))
    heaviest = sorted(tempting, key=_temptation)[:MOST_DISCOURAGED]
    return tuple(sorted(heaviest, key=lambda one: (-one.score, _temptation(one))))


def group_of(assessment: Assessment) -> str:
    card = assessment.interventie
    return str(card.rechtsgebied or card.categorie)


def _tempting(assessment: Assessment) -> bool:
    """It seems to fit, or it is a heavy means that its card warns against for this very oproep_soort."""
    reasons = [limit for limit in assessment.limits if limit.at_most == "niet_geschikt"]
    if not reasons or not all(limit.shown for limit in reasons):
        return False
    heavy = assessment.interventie.ingrijpendheid >= HEAVY
    return assessment.fit is not None or (heavy and any(limit.about_oproep_soort for limit in reasons))


def _temptation(assessment: Assessment) -> tuple[bool, int, float, str]:
    card = assessment.interventie
    usable = card.status not in (Status.AFGERADEN, Status.NOG_NIET_INZETBAAR)
    return (usable, -card.ingrijpendheid, -assessment.score, card.id)
