"""What holds an interventie back in this casus, however well it fits.

Each rule looks at one interventie and returns at most one limit. The rules are about law and proportion
(status, emergency law, age, demonstration) and about time; what is specific to an interventie is in its card.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from knowledge.advice import Oordeel
from knowledge.model import Interventie
from knowledge.vocabulary import (
    Aanstichter,
    Fase,
    JaNee,
    Rechtsgebied,
    Snelheid,
    Status,
    TijdTotVerstoring,
)
from knowledge.weighing import wording
from knowledge.weighing.matching import Match, Suitability, exclusions
from knowledge.weighing.situation import Situation

_EMERGENCY_ARTICLE = re.compile(r"\b17[56]a?\b")
_AFTERWARDS = frozenset({Fase.NAZORG, Fase.SIGNALERING})
RULED_OUT = "ongeschikt"
STATUS = "status"
INTRUSIVE = 3
"""From this ingrijpendheid on, somebody is addressed personally or an activity is changed."""


class Limit(NamedTuple):
    """`at_most`: the best oordeel that is left. `shown`: worth telling, somebody could think of it.

    `about_oproep_soort`: the card warns against use for this kind of oproep, with a reason.
    """

    naam: str
    at_most: Oordeel
    reden: str
    shown: bool = True
    about_oproep_soort: bool = False


Rule = Callable[[Interventie, Situation], Limit | None]


def limits(card: Interventie, situation: Situation) -> tuple[Limit, ...]:
    found = [rule(card, situation) for rule in _RULES]
    return tuple([limit for limit in found if limit])


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


def is_emergency_law(card: Interventie) -> bool:
    return bool(card.grondslag) and all(
        basis.wet == "Gemeentewet" and _EMERGENCY_ARTICLE.search(basis.artikel) for basis in card.grondslag
    )


def _emergency_law(card: Interventie, situation: Situation) -> Limit | None:
    if (situation.acute and situation.violent) or not is_emergency_law(card):
        return None
    surely_not = situation.facts.get("gewelddreiging") == JaNee.NEE or (
        situation.is_told("tijd_tot_verstoring") and not situation.acute
    )
    return Limit("noodrecht", "niet_geschikt", wording.LIMIT_EMERGENCY_LAW, shown=surely_not)


def _under_12(card: Interventie, situation: Situation) -> Limit | None:
    too_young = situation.facts.get("aanstichter") == Aanstichter.BEKEND_JONGER_DAN_12
    if too_young and card.rechtsgebied is Rechtsgebied.STRAFRECHT:
        return Limit("leeftijd", "niet_geschikt", wording.LIMIT_UNDER_12)
    return None


def _no_offence(card: Interventie, situation: Situation) -> Limit | None:
    denied = situation.facts.get("strafbaar_feit_vermoed") == JaNee.NEE
    if denied and card.rechtsgebied is Rechtsgebied.STRAFRECHT:
        return Limit("geen_strafbaar_feit", "overwegen", wording.LIMIT_NO_OFFENCE)
    return None


def _facilitate_first(card: Interventie, situation: Situation) -> Limit | None:
    if situation.peaceful_demonstration and card.ingrijpendheid >= INTRUSIVE:
        return Limit("faciliteren", "overwegen", wording.LIMIT_FACILITATE_FIRST)
    return None


def _too_slow(card: Interventie, situation: Situation) -> Limit | None:
    """Measures of weeks are no answer to tonight."""
    if situation.fase.fase is Fase.NAZORG:
        return None
    if situation.acute and card.snelheid is Snelheid.DAGEN:
        return Limit("te_langzaam", "overwegen", wording.LIMIT_TAKES_DAYS)
    if card.snelheid is not Snelheid.WEKEN:
        return None
    if situation.acute:
        return Limit("te_langzaam", "niet_geschikt", wording.LIMIT_TAKES_WEEKS, shown=False)
    if situation.facts.get("tijd_tot_verstoring") == TijdTotVerstoring.DAGEN:
        return Limit("te_langzaam", "overwegen", wording.LIMIT_TAKES_WEEKS)
    return None


def _other_fase(card: Interventie, situation: Situation) -> Limit | None:
    """Aftercare belongs to afterwards; other interventies can be worth a thought outside their fase."""
    now = situation.fase.fase
    if now in card.fasen:
        return None
    only_after = _AFTERWARDS.issuperset(card.fasen)
    at_most: Oordeel = "niet_geschikt" if only_after else "overwegen"
    return Limit("fase", at_most, wording.LIMIT_OTHER_FASE, shown=False)


_RULES: tuple[Rule, ...] = (
    status_limit,
    _emergency_law,
    _under_12,
    _no_offence,
    _facilitate_first,
    _too_slow,
    _other_fase,
)
