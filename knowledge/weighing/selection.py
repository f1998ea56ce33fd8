"""Chooses from all assessments what an advies shows: a balanced list, and the tempting wrong routes."""

from collections import Counter
from collections.abc import Iterable, Sequence

from knowledge.vocabulary import InterventieSoort, Status
from knowledge.weighing.assessment import Assessment, ranking_key
from knowledge.weighing.limits import HEAVY

MOST_SHOWN = 10
FIRST_SEEN = 8
"""What somebody takes in; these are balanced, what follows is the best of the rest."""
LEAST_OF_ONE_SOORT = 2
"""Of the first seen, as far as that soort has something to offer."""
MOST_OF_ONE_SOORT = 6
MOST_OF_ONE_GROUP = 3
"""Of the first seen. A group is a rechtsgebied or a categorie."""
KEPT_FOR_LIMITED = 2
"""Places of the first seen for strong routes that a limit holds back."""
STRONG = 0.4
MOST_DISCOURAGED = 4
MOST_OF_ONE_REASON = 2
LOWEST_SCORE_SHOWN = 0.25


def shown(assessments: Sequence[Assessment]) -> tuple[Assessment, ...]:
    """`assessments` must be best first; the result is too."""
    return (*recommended(assessments), *discouraged(assessments))


def recommended(assessments: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """Geschikt and overwegen, of different kinds so that routes can be compared; best first."""
    offered = [one for one in assessments if is_offered(one)]
    suitable = [one for one in offered if one.oordeel == "geschikt"]
    strong = [one for one in offered if one.oordeel == "overwegen" and one.score >= STRONG]
    chosen = _of_each_soort(offered)
    chosen = _spread(suitable, chosen, FIRST_SEEN - min(len(strong), KEPT_FOR_LIMITED))
    chosen = _spread([*strong, *offered], chosen, FIRST_SEEN)
    return _followed(sorted(chosen, key=ranking_key), offered)


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
        if len(result) < most and not (crowded or candidate in result or _overlaps(candidate, result)):
            result.append(candidate)
            soorten[soort] += 1
            groups[group] += 1
    return tuple(result)


def _of_each_soort(offered: Sequence[Assessment]) -> tuple[Assessment, ...]:
    chosen: tuple[Assessment, ...] = ()
    for soort in InterventieSoort:
        ones = [one for one in offered if one.interventie.soort is soort]
        chosen = _spread(ones, chosen, len(chosen) + LEAST_OF_ONE_SOORT)
    return chosen


def _followed(first: Sequence[Assessment], offered: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """The first seen, and behind them what ranks after them."""
    result = list(first)
    for candidate in offered:
        behind = len(result) >= FIRST_SEEN and ranking_key(candidate) > ranking_key(first[-1])
        if len(result) < MOST_SHOWN and behind and not _overlaps(candidate, result):
            result.append(candidate)
    return tuple(result)


def _overlaps(candidate: Assessment, chosen: Iterable[Assessment]) -> bool:
    alike = candidate.interventie.overlapt_met
    return any(one.interventie.id in alike for one in chosen)


def discouraged(assessments: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """What somebody could think of in this casus but should not do, heaviest first."""
    tempting = (one for one in assessments if one.oordeel == "niet_geschikt" and _tempting(one))
    heaviest = _of_different_reasons(sorted(tempting, key=_temptation))
    return tuple(sorted(heaviest, key=lambda one: (-one.score, _temptation(one))))


def _of_different_reasons(ranked: Iterable[Assessment]) -> list[Assessment]:
    chosen: list[Assessment] = []
    told: Counter[str] = Counter()
    for one in ranked:
        reden = one.limit_reasons[-1]
        if len(chosen) < MOST_DISCOURAGED and told[reden] < MOST_OF_ONE_REASON:
            chosen.append(one)
            told[reden] += 1
    return chosen


def group_of(assessment: Assessment) -> str:
    card = assessment.interventie
    return str(card.rechtsgebied or card.categorie)


def _tempting(assessment: Assessment) -> bool:
    """It seems to fit, or it is a heavy means that its card warns against for this very oproep_soort."""
    reasons = [limit for limit in assessment.limits if limit.at_most == "niet_geschikt"]
    lightest = assessment.interventie.ingrijpendheid == 1
    if lightest or not reasons or not all(limit.shown for limit in reasons):
        return False
    heavy = assessment.interventie.ingrijpendheid >= HEAVY
    return assessment.fit is not None or (heavy and any(limit.about_oproep_soort for limit in reasons))


def _temptation(assessment: Assessment) -> tuple[bool, int, float, str]:
    card = assessment.interventie
    usable = card.status not in (Status.AFGERADEN, Status.NOG_NIET_INZETBAAR)
    return (usable, -card.ingrijpendheid, -assessment.score, card.id)
