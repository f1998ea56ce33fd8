"""Does a casus look like a Geval of the content?"""

from dataclasses import dataclass, replace
from typing import NamedTuple

from knowledge.model import Geval, Interventie
from knowledge.vocabulary import Aanstichter, InterventieSoort, JaNee
from knowledge.weighing.situation import FACT_KEYS, FASE, VALUES_OF

_NOT_KNOWN = JaNee.ONBEKEND.value
_UNDER_12 = Aanstichter.BEKEND_JONGER_DAN_12.value
_MINOR = Aanstichter.BEKEND_MINDERJARIG.value


@dataclass(frozen=True, slots=True)
class Pattern:
    """A Geval reduced to the keys that it names."""

    named: tuple[tuple[str, frozenset[str]], ...]
    reden: str | None


class Match(NamedTuple):
    """`met`: keys whose told value is in the pattern. `open`: keys that must still turn out right.

    `unknown`: keys that nobody told and for which the pattern itself accepts `onbekend`.
    `precision` grows with every met key and with how few of its values the pattern names: naming all values
    says nothing about this casus, naming one says a lot.
    """

    pattern: Pattern
    met: tuple[str, ...]
    open: tuple[str, ...]
    unknown: tuple[str, ...]
    precision: float

    @property
    def share(self) -> float:
        fulfilled = len(self.met) + len(self.unknown)
        return fulfilled / (fulfilled + len(self.open))


@dataclass(frozen=True, slots=True)
class Suitability:
    """What one card says about the casus it suits; made once and matched against many casus."""

    suits: tuple[Pattern, ...]
    unsuited: tuple[Pattern, ...]
    cautions: tuple[str, ...]
    keys: frozenset[str]
    is_legal: bool
    for_under_12: bool


def suitability_of(card: Interventie) -> Suitability:
    suits = tuple(pattern_of(geval) for geval in card.geschikt_bij)
    unsuited = tuple(pattern_of(geval) for geval in card.ongeschikt_bij)
    return Suitability(
        suits=suits,
        unsuited=tuple(pattern for pattern in unsuited if pattern.named),
        cautions=tuple(pattern.reden for pattern in unsuited if pattern.reden and not pattern.named),
        keys=frozenset(key for pattern in (*suits, *unsuited) for key, _ in pattern.named),
        is_legal=card.soort is InterventieSoort.JURIDISCH,
        for_under_12=any(
            Aanstichter.BEKEND_JONGER_DAN_12 in geval.aanstichter for geval in card.geschikt_bij
        ),
    )


def pattern_of(geval: Geval) -> Pattern:
    named = ((key, frozenset(member.value for member in getattr(geval, key))) for key in FACT_KEYS)
    return Pattern(tuple((key, values) for key, values in named if values), geval.reden)


def match(pattern: Pattern, facts: dict[str, str]) -> Match | None:
    """`None` when a told fact contradicts the pattern; what is not known never counts as yes or no."""
    met: list[str] = []
    still_open: list[str] = []
    unknown: list[str] = []
    precision = 0.0
    for key, values in pattern.named:
        told = facts.get(key)
        if told in values:
            met.append(key)
            precision += 1 - len(values) / VALUES_OF[key]
        elif told is None or told == _NOT_KNOWN:
            (unknown if _NOT_KNOWN in values else still_open).append(key)
        else:
            return None
    return Match(pattern, tuple(met), tuple(still_open), tuple(unknown), precision)


def best_fit(suitability: Suitability, facts: dict[str, str]) -> Match | None:
    """The strongest match with `geschikt_bij` that does not rest on open facts alone."""
    found = [one for one in _matches(suitability, facts) if one.met or one.unknown]
    return max(found, key=_strength) if found else None


def is_contradicted(suitability: Suitability, facts: dict[str, str]) -> bool:
    """No element of `geschikt_bij` can still hold, whatever else turns out."""
    return not _matches(suitability, facts)


def narrowed(suitability: Suitability, facts: dict[str, str]) -> Suitability:
    """Without the patterns that these facts contradict: no further fact can make those hold.

    Another fact can change the fase, so the fase contradicts nothing here.
    """
    views = _views({key: value for key, value in facts.items() if key != FASE})
    return replace(
        suitability,
        suits=tuple([one for one in suitability.suits if any(match(one, view) for view in views)]),
        unsuited=tuple([one for one in suitability.unsuited if any(match(one, view) for view in views)]),
    )


def certain_match(patterns: tuple[Pattern, ...], facts: dict[str, str]) -> Match | None:
    """The first pattern that certainly holds: nothing about it must still turn out."""
    found = (match(pattern, facts) for pattern in patterns)
    return next((one for one in found if one is not None and not one.open), None)


def contradictions(patterns: tuple[Pattern, ...], facts: dict[str, str]) -> tuple[str, ...]:
    """The told keys that keep the nearest of the patterns from holding."""
    against = [
        tuple(key for key, values in pattern.named if facts.get(key, _NOT_KNOWN) not in {*values, _NOT_KNOWN})
        for pattern in patterns
    ]
    return min(against, key=len, default=())


def exclusions(suitability: Suitability, facts: dict[str, str]) -> list[Match]:
    """The elements of `ongeschikt_bij` that certainly hold."""
    views = (facts,) if suitability.for_under_12 else _views(facts)
    found = [match(pattern, view) for pattern in suitability.unsuited for view in views]
    return [one for one in found if one and one.met and not (one.open or one.unknown)]


def _matches(suitability: Suitability, facts: dict[str, str]) -> list[Match]:
    views = (facts,) if suitability.is_legal else _views(facts)
    return [one for pattern in suitability.suits for view in views if (one := match(pattern, view))]


def _strength(found: Match) -> tuple[bool, float, float]:
    return not found.open, found.share, found.precision


def _views(facts: dict[str, str]) -> tuple[dict[str, str], ...]:
    """A child under twelve is a minor too; legal measures must name the youngest group themselves."""
    if facts.get("aanstichter") != _UNDER_12:
        return (facts,)
    return (facts, facts | {"aanstichter": _MINOR})
