"""Weighs every interventie of the catalogue: a score that is the sum of named contributions."""

from typing import NamedTuple

from knowledge.advice import Oordeel
from knowledge.casus import Casus
from knowledge.model import Gewicht, Interventie
from knowledge.vocabulary import JaNee, Snelheid, Status, TijdTotVerstoring
from knowledge.weighing import wording
from knowledge.weighing.limits import (
    PASSING,
    STATUS,
    Limit,
    general_limits,
    limits,
    ruled_out,
    status_limit,
    still_too_open,
)
from knowledge.weighing.matching import Match, best_fit
from knowledge.weighing.rules import Case, Rules, WeighedCard
from knowledge.weighing.situation import Situation

RANK: dict[Oordeel, int] = {"geschikt": 0, "overwegen": 1, "niet_geschikt": 2}
_SLOWNESS = {speed.value: place for place, speed in enumerate(Snelheid)}
KEPT: dict[Oordeel, float] = {"geschikt": 1.0, "overwegen": 0.53, "niet_geschikt": 0.19}
"""The part of the favourable sum that is left: a limit weighs more than any number of favourable facts."""
GOING_FIRST: dict[Gewicht, float] = {Gewicht.LICHT: 0.08, Gewicht.GEWOON: 0.12, Gewicht.ZWAAR: 0.15}


class Contribution(NamedTuple):
    naam: str
    waarde: float
    reden: str


class Assessment(NamedTuple):
    """One interventie in one casus. `fit`: how the content says it suits this casus; `None`: it does not.

    `score` is the sum of `contributions`, rounded to two decimals.
    """

    card: WeighedCard
    oordeel: Oordeel
    score: float
    contributions: tuple[Contribution, ...]
    fit: Match | None
    limits: tuple[Limit, ...]
    situation: Situation

    @property
    def interventie(self) -> Interventie:
        return self.card.interventie

    @property
    def is_wrong_here(self) -> bool:
        """Something of this casus itself forbids it; more than the time or the fase of now."""
        return any(one.at_most == "niet_geschikt" and one.naam not in PASSING for one in self.limits)

    @property
    def goes_first(self) -> bool:
        """Something in this casus gives it priority."""
        first = {one.voorrang.naam for one in self.card.voorrang}
        return any(part.naam in first for part in self.contributions)

    @property
    def fit_reasons(self) -> tuple[str, ...]:
        """The told facts that speak for it, and what its card accepts as not known; one sentence each."""
        if self.fit is None:
            return ()
        told = (wording.fact_sentence(key, self.situation.facts[key]) for key in self.fit.met)
        return (*told, *(wording.fact_sentence(key, JaNee.ONBEKEND.value) for key in self.fit.unknown))

    @property
    def limit_reasons(self) -> tuple[str, ...]:
        """What speaks against it; of something unsuited only what makes it so."""
        unsuited = self.oordeel == "niet_geschikt"
        decisive = (
            one for one in self.limits if not unsuited or one.at_most == "niet_geschikt" or one.naam == STATUS
        )
        return tuple(dict.fromkeys(limit.reden for limit in decisive))

    @property
    def open_facts(self) -> tuple[str, ...]:
        return self.fit.open if self.fit else ()


def assess(casus: Casus, rules: Rules) -> tuple[Assessment, ...]:
    """All interventies, best first; equal scores: lightest first, then fastest, then id."""
    case = rules.case_of(casus)
    return tuple(sorted((assess_one(card, case, rules) for card in rules.cards.values()), key=ranking_key))


def ranking_key(assessment: Assessment) -> tuple[int, float, int, int, str]:
    card = assessment.interventie
    return (
        RANK[assessment.oordeel],
        -assessment.score,
        card.ingrijpendheid,
        _SLOWNESS[card.snelheid.value],
        card.id,
    )


def assess_one(card: WeighedCard, case: Case, rules: Rules) -> Assessment:
    situation = case.situation
    fit = best_fit(card.suitability, situation.facts)
    held = ruled_out(card.suitability, situation)
    if fit is None:
        held = (*_whatever_fits(card, case), *held)
        return Assessment(card, "niet_geschikt", 0.0, (), None, held, situation)
    held = (*limits(card, case), *still_too_open(card.interventie, fit), *held)
    oordeel = _oordeel(fit, held)
    parts = _favourable(card, fit, case, rules)
    total = sum(part.waarde for part in parts)
    score = min(total, 1.0) * KEPT[oordeel]
    if score < total:
        parts = (*parts, Contribution("grens", score - total, wording.OORDEEL[oordeel]))
    return Assessment(card, oordeel, round(score, 2), parts, fit, held, situation)


def _whatever_fits(card: WeighedCard, case: Case) -> tuple[Limit, ...]:
    """What is worth saying of an interventie that does not fit anyway."""
    status = status_limit(card.interventie, case.situation)
    forbidding = (one for one in general_limits(card, case) if one.at_most == "niet_geschikt" and one.shown)
    return (*((status,) if status else ()), *forbidding)


def _oordeel(fit: Match, held: tuple[Limit, ...]) -> Oordeel:
    oordeel: Oordeel = "overwegen" if fit.open else "geschikt"
    for limit in held:
        if RANK[limit.at_most] > RANK[oordeel]:
            oordeel = limit.at_most
    return oordeel


def _favourable(card: WeighedCard, fit: Match, case: Case, rules: Rules) -> tuple[Contribution, ...]:
    situation, interventie = case.situation, card.interventie
    parts = (
        _of_fit(fit),
        *_of_voorrang(card, case),
        _of_fase(interventie, situation, rules),
        _of_speed(interventie, situation),
        _of_lightness(interventie, situation),
        _of_status(interventie),
    )
    return tuple([part for part in parts if part])


def _of_fit(fit: Match) -> Contribution:
    told = min(0.07 * fit.precision, 0.2)
    if not fit.open:
        return Contribution("past", 0.42 + told, "alle genoemde kenmerken kloppen")
    return Contribution("past_deels", 0.34 * fit.share + told, "een deel van de kenmerken klopt")


def _of_voorrang(card: WeighedCard, case: Case) -> tuple[Contribution, ...]:
    held = (one.voorrang for one in card.voorrang if one.voorrang.id in case.voorrang)
    return tuple([Contribution(one.naam, GOING_FIRST[one.gewicht], one.reden) for one in held])


def _of_fase(card: Interventie, situation: Situation, rules: Rules) -> Contribution | None:
    fase = rules.catalogue.fasen[situation.fase.fase]
    if any(action.interventie == card.id for action in fase.eerste_vijf_acties):
        return Contribution("fase", 0.16, "hoort bij de eerste acties van deze fase")
    if card.id in fase.interventies:
        return Contribution("fase", 0.14, "staat op de kaart van deze fase")
    return Contribution("fase", 0.12, "is bedoeld voor deze fase") if fase.id in card.fasen else None


def _of_speed(card: Interventie, situation: Situation) -> Contribution | None:
    if situation.acute:
        fast = card.snelheid is Snelheid.UREN
        return Contribution("snelheid", 0.1, "is binnen uren in te zetten") if fast else None
    in_days = situation.facts.get("tijd_tot_verstoring") == TijdTotVerstoring.DAGEN
    if not in_days or card.snelheid is Snelheid.WEKEN:
        return None
    return Contribution("snelheid", 0.06, "is op tijd in te zetten")


def _of_lightness(card: Interventie, situation: Situation) -> Contribution | None:
    """Subsidiarity: lightest first; under acute violence a heavy means that fits is not out of proportion."""
    lightness = 5 - card.ingrijpendheid
    if not lightness or (situation.acute and situation.violent):
        return None
    return Contribution("lichtheid", 0.02 * lightness, "een licht middel gaat voor")


def _of_status(card: Interventie) -> Contribution | None:
    if card.status is not Status.INZETBAAR:
        return None
    return Contribution("status", 0.04, "heeft de status inzetbaar")
