"""What holds an interventie back in this casus, however well it fits.

The rules here read what every card says of itself: status, snelheid, fasen, ongeschikt_bij. What law and
proportion ask across cards (emergency law, age, demonstrations, files) are grenzen of the content.
"""

from collections.abc import Callable
from typing import NamedTuple

from knowledge.advice import Oordeel
from knowledge.model import Interventie
from knowledge.vocabulary import (
    Fase,
    Snelheid,
    Status,
    TijdTotVerstoring,
)
from knowledge.weighing import wording
from knowledge.weighing.matching import Match, Suitability, exclusions
from knowledge.weighing.rules import Case, HeldGrens, WeighedCard
from knowledge.weighing.situation import Situation

_AFTERWARDS = frozenset({Fase.NAZORG, Fase.SIGNALERING})
RULED_OUT = "ongeschikt"
PASSING = frozenset({"fase", "te_langzaam", "onzeker"})
"""Limits of this moment: in a scenario that is still to come they say nothing."""
STATUS = "status"
HEAVY = 4
"""From this ingrijpendheid on, a measure takes away freedom, closes something or forbids."""


class Limit(NamedTuple):
    """`at_most`: the best oordeel that is left. `shown`: worth telling, somebody could think of it.

    `about_oproep_soort`: the card warns against use for this kind of oproep, with a reason. `bronnen`: ids of
    what the limit rests on, where that is not the card itself.
    """

    naam: str
    at_most: Oordeel
    reden: str
    shown: bool = True
    about_oproep_soort: bool = False
    bronnen: tuple[str, ...] = ()


Rule = Callable[[Interventie, Situation], Limit | None]


def limits(card: WeighedCard, case: Case) -> tuple[Limit, ...]:
    found = [rule(card.interventie, case.situation) for rule in _RULES]
    return (*[limit for limit in found if limit], *general_limits(card, case))


def general_limits(card: WeighedCard, case: Case) -> tuple[Limit, ...]:
    """A grens that may still be lifted is no reason to name the interventie as advised against."""
    held = (case.grenzen.get(one.grens.id) for one in card.grenzen)
    return tuple([_of_grens(one, case.situation) for one in held if one])


def _of_grens(held: HeldGrens, situation: Situation) -> Limit:
    grens = held.grens
    told = (wording.fact_sentence(key, situation.facts[key]) for key in held.told)
    return Limit(
        grens.naam,
        grens.hoogstens.value,
        " ".join((*told, grens.reden)),
        shown=held.settled,
        bronnen=grens.bronnen,
    )


def ruled_out(suitability: Suitability, situation: Situation) -> tuple[Limit, ...]:
    """What the card itself says under `ongeschikt_bij`; this beats `geschikt_bij`."""
    if not suitability.unsuited:
        return ()
    return tuple([_exclusion(found, situation) for found in exclusions(suitability, situation.facts)])


def _exclusion(found: Match, situation: Situation) -> Limit:
    warns = "oproep_soort" in found.met and found.pattern.reden is not None
    return Limit(RULED_OUT, "niet_geschikt", _exclusion_reason(found, situation), about_oproep_soort=warns)


def _exclusion_reason(found: Match, situation: Situation) -> str:
    facts = " ".join(wording.fact_sentence(key, situation.facts[key]) for key in found.met)
    return f"{facts} {found.pattern.reden}" if found.pattern.reden else facts


def status_limit(card: Interventie, _: Situation) -> Limit | None:
    """Holds whether the interventie fits or not."""
    if card.status is Status.INZETBAAR or card.status is Status.INZETBAAR_MET_VOORWAARDEN:
        return None
    risky = card.status is Status.HOOG_RISICO
    why = " ".join((wording.LIMIT_STATUS[card.status], *card.beperkingen[:1]))
    return Limit(STATUS, "overwegen" if risky else "niet_geschikt", why)


def still_too_open(card: Interventie, fit: Match) -> tuple[Limit, ...]:
    """What may fail in court or weighs heavily is worth a thought once nothing about it is open."""
    if not fit.open or not (card.status is Status.HOOG_RISICO or card.ingrijpendheid >= HEAVY):
        return ()
    return (Limit("onzeker", "niet_geschikt", wording.LIMIT_STILL_OPEN, shown=False),)


def _too_slow(card: Interventie, situation: Situation) -> Limit | None:
    """Measures of weeks are no answer to tonight."""
    if situation.fase.fase is Fase.NAZORG:
        return None
    if situation.acute and card.snelheid is Snelheid.DAGEN:
        at_most: Oordeel = "niet_geschikt" if card.ingrijpendheid >= HEAVY else "overwegen"
        return Limit("te_langzaam", at_most, wording.LIMIT_TAKES_DAYS)
    if card.snelheid is not Snelheid.WEKEN:
        return None
    if situation.acute:
        return Limit("te_langzaam", "niet_geschikt", wording.LIMIT_TAKES_WEEKS, shown=False)
    if situation.facts.get("tijd_tot_verstoring") == TijdTotVerstoring.DAGEN:
        return Limit("te_langzaam", "overwegen", wording.LIMIT_TAKES_WEEKS)
    return None


def _other_fase(card: Interventie, situation: Situation) -> Limit | None:
    """Aftercare belongs to afterwards, and what was for the moment itself is over by then."""
    now = situation.fase.fase
    if now in card.fasen:
        return None
    only_after = _AFTERWARDS.issuperset(card.fasen)
    over = now is Fase.NAZORG
    at_most: Oordeel = "niet_geschikt" if only_after or over else "overwegen"
    return Limit("fase", at_most, wording.LIMIT_OTHER_FASE, shown=False)


_RULES: tuple[Rule, ...] = (
    status_limit,
    _too_slow,
    _other_fase,
)
