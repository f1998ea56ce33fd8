"""Weighs every interventie of the catalogue: a score that is the sum of named contributions."""

from dataclasses import dataclass
from typing import NamedTuple

from knowledge.advice import Oordeel
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from knowledge.model import Interventie
from knowledge.vocabulary import Categorie, Snelheid, Status, TijdTotVerstoring
from knowledge.weighing import wording
from knowledge.weighing.limits import INTRUSIVE, Limit, limits, ruled_out
from knowledge.weighing.matching import Match, Suitability, best_fit, suitability_of
from knowledge.weighing.situation import Situation, situation_of

_DEMONSTRATION_ACT = "Wet openbare manifestaties"
RANK: dict[Oordeel, int] = {"geschikt": 0, "overwegen": 1, "niet_geschikt": 2}
_SLOWNESS = {speed: place for place, speed in enumerate(Snelheid)}
KEPT: dict[Oordeel, float] = {"geschikt": 1.0, "overwegen": 0.53, "niet_geschikt": 0.19}
"""The part of the favourable sum that is left: a limit weighs more than any number of favourable facts."""


class Contribution(NamedTuple):
    naam: str
    waarde: float
    reden: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """One interventie in one casus. `fit`: how the content says it suits this casus; `None`: it does not.

    `score` is the sum of `contributions`, rounded to two decimals.
    """

    interventie: Interventie
    suitability: Suitability
    oordeel: Oordeel
    score: float
    contributions: tuple[Contribution, ...]
    fit: Match | None
    limits: tuple[Limit, ...]
    situation: Situation

    @property
    def fit_reasons(self) -> tuple[str, ...]:
        """The told facts that speak for it, one sentence each."""
        keys = self.fit.met if self.fit else ()
        return tuple(wording.fact_sentence(key, self.situation.facts[key]) for key in keys)

    @property
    def limit_reasons(self) -> tuple[str, ...]:
        """What speaks against it; of something unsuited only what makes it so."""
        unsuited = self.oordeel == "niet_geschikt"
        decisive = (one for one in self.limits if not unsuited or one.at_most == "niet_geschikt")
        return tuple(dict.fromkeys(limit.reden for limit in decisive))

    @property
    def open_facts(self) -> tuple[str, ...]:
        return self.fit.open if self.fit else ()


def assess(casus: Casus, catalogue: Catalogue) -> tuple[Assessment, ...]:
    """All interventies, best first; equal scores: lightest first, then fastest, then id."""
    situation = situation_of(casus)
    weighed = (
        assess_one(card, suitability_of(card), situation, catalogue)
        for card in catalogue.interventies.values()
    )
    return tuple(sorted(weighed, key=ranking_key))


def ranking_key(assessment: Assessment) -> tuple[int, float, int, int, str]:
    card = assessment.interventie
    return (
        RANK[assessment.oordeel],
        -assessment.score,
        card.ingrijpendheid,
        _SLOWNESS[card.snelheid],
        card.id,
    )


def assess_one(
    card: Interventie, suitability: Suitability, situation: Situation, catalogue: Catalogue
) -> Assessment:
    fit = best_fit(suitability, situation.facts)
    held = (*(limits(card, situation) if fit else ()), *ruled_out(suitability, situation))
    oordeel = _oordeel(fit, held)
    parts = _favourable(card, fit, situation, catalogue) if fit else ()
    return Assessment(card, suitability, oordeel, (*parts, *_held_back(parts, oordeel)), fit, held, situation)


def _oordeel(fit: Match | None, found: tuple[Limit, ...]) -> Oordeel:
    if fit is None:
        return "niet_geschikt"
    start: Oordeel = "geschikt" if fit.full else "overwegen"
    return max((start, *(limit.at_most for limit in found)), key=RANK.__getitem__)


def _held_back(parts: tuple[Contribution, ...], oordeel: Oordeel) -> tuple[Contribution, ...]:
    total = sum(part.waarde for part in parts)
    lost = total - min(total, 1.0) * KEPT[oordeel]
    return (Contribution("grens", -lost, wording.OORDEEL[oordeel]),) if lost > 0 else ()


def _favourable(
    card: Interventie, fit: Match, situation: Situation, catalogue: Catalogue
) -> tuple[Contribution, ...]:
    parts = (
        _of_fit(fit),
        _of_facilitating(card, fit, situation),
        _of_youth_route(fit),
        _of_fase(card, situation, catalogue),
        _of_speed(card, situation),
        _of_lightness(card, situation),
        _of_status(card),
    )
    return tuple(part for part in parts if part.waarde)


def _of_fit(fit: Match) -> Contribution:
    told = min(0.07 * fit.precision, 0.2)
    if fit.full:
        return Contribution("past", 0.42 + told, "alle genoemde kenmerken kloppen")
    return Contribution("past_deels", 0.34 * fit.share + told, "een deel van de kenmerken klopt")


def _of_facilitating(card: Interventie, fit: Match, situation: Situation) -> Contribution:
    """A peaceful demonstration is a right: what makes room for it comes first."""
    connects = card.categorie is Categorie.VERBINDEN or any(
        basis.wet == _DEMONSTRATION_ACT for basis in card.grondslag
    )
    helps = connects and card.ingrijpendheid < INTRUSIVE and "oproep_soort" in fit.met
    applies = situation.peaceful_demonstration and helps
    return Contribution("faciliteren", 0.12 if applies else 0.0, "een demonstratie faciliteren gaat voor")


def _of_youth_route(fit: Match) -> Contribution:
    """What the content made for minors alone: parents, school, youth work."""
    applies = "aanstichter" in fit.met and fit.pattern.for_minors_only
    return Contribution("jeugd", 0.08 if applies else 0.0, "is bedoeld voor minderjarigen")


def _of_fase(card: Interventie, situation: Situation, catalogue: Catalogue) -> Contribution:
    fase = catalogue.fasen[situation.fase.fase]
    if any(action.interventie == card.id for action in fase.eerste_vijf_acties):
        return Contribution("fase", 0.16, "hoort bij de eerste acties van deze fase")
    if card.id in fase.interventies:
        return Contribution("fase", 0.14, "staat op de kaart van deze fase")
    fits = situation.fase.fase in card.fasen
    return Contribution("fase", 0.12 if fits else 0.0, "is bedoeld voor deze fase")


def _of_speed(card: Interventie, situation: Situation) -> Contribution:
    fast = card.snelheid is Snelheid.UREN
    if situation.acute:
        return Contribution("snelheid", 0.1 if fast else 0.0, "is binnen uren in te zetten")
    in_days = situation.facts.get("tijd_tot_verstoring") == TijdTotVerstoring.DAGEN
    in_time = in_days and card.snelheid is not Snelheid.WEKEN
    return Contribution("snelheid", 0.06 if in_time else 0.0, "is op tijd in te zetten")


def _of_lightness(card: Interventie, situation: Situation) -> Contribution:
    """Subsidiarity: the lightest means first; under acute violence heavier means are less out of proportion."""
    step = 0.01 if situation.acute and situation.violent else 0.02
    return Contribution("lichtheid", step * (5 - card.ingrijpendheid), "licht middel gaat voor")


def _of_status(card: Interventie) -> Contribution:
    ready = card.status is Status.INZETBAAR
    return Contribution("status", 0.04 if ready else 0.0, "direct inzetbaar")
