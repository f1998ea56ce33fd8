"""Does a casus look like a Geval of the content?"""

from dataclasses import dataclass
from typing import NamedTuple

from knowledge.model import Geval, Interventie
from knowledge.vocabulary import Aanstichter, InterventieSoort, JaNee
from knowledge.weighing.situation import FACT_KEYS, VALUES_OF

_MINORS = frozenset({Aanstichter.BEKEND_MINDERJARIG, Aanstichter.BEKEND_JONGER_DAN_12})


@dataclass(frozen=True, slots=True)
class Pattern:
    """A Geval reduced to the keys that it names."""

    named: tuple[tuple[str, frozenset[str]], ...]
    reden: str | None

    @property
    def for_minors_only(self) -> bool:
        return any(key == "aanstichter" and values <= _MINORS for key, values in self.named)


class Match(NamedTuple):
    """`met`: keys whose told value is in the pattern. `open`: keys that nobody knows yet.

    `precision` grows with every met key and with how few of its values the pattern names: naming all values
    says nothing about this casus, naming one says a lot.
    """

    pattern: Pattern
    met: tuple[str, ...]
    open: tuple[str, ...]
    precision: float

    @property
    def full(self) -> bool:
        return not self.open

    @property
    def share(self) -> float:
        return len(self.met) / (len(self.met) + len(self.open))


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
    suits = tuple(_pattern(geval) for geval in card.geschikt_bij)
    unsuited = tuple(_pattern(geval) for geval in card.ongeschikt_bij)
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


def _pattern(geval: Geval) -> Pattern:
    named = ((key, frozenset(getattr(geval, key))) for key in FACT_KEYS)
    return Pattern(tuple((key, values) for key, values in named if values), geval.reden)


def match(pattern: Pattern, facts: dict[str, str]) -> Match | None:
    """`None` when a told fact contradicts the pattern; what is not known never does and never fulfils it."""
    met: list[str] = []
    still_open: list[str] = []
    precision = 0.0
    for key, values in pattern.named:
        told = facts.get(key)
        if told in values:
            met.append(key)
            precision += 1 - len(values) / VALUES_OF[key]
        elif told is None or told == JaNee.ONBEKEND:
            still_open.append(key)
        else:
            return None
    return Match(pattern, tuple(met), tuple(still_open), precision)


def best_fit(suitability: Suitability, facts: dict[str, str]) -> Match | None:
    """The strongest match with `geschikt_bij` that rests on at least one told fact."""
    found = [one for one in _matches(suitability, facts) if one.met]
    return max(found, key=_strength) if found else None


def is_contradicted(suitability: Suitability, facts: dict[str, str]) -> bool:
    """No element of `geschikt_bij` can still hold, whatever else turns out."""
    return not _matches(suitability, facts)


def exclusions(suitability: Suitability, facts: dict[str, str]) -> list[Match]:
    """The elements of `ongeschikt_bij` that certainly hold."""
    views = (facts,) if suitability.for_under_12 else _views(facts)
    found = [match(pattern, view) for pattern in suitability.unsuited for view in views]
    return [one for one in found if one and one.met and not one.open]


def _matches(suitability: Suitability, facts: dict[str, str]) -> list[Match]:
    views = (facts,) if suitability.is_legal else _views(facts)
    return [one for pattern in suitability.suits for view in views if (one := match(pattern, view))]


def _strength(found: Match) -> tuple[bool, float, float]:
    return found.full, found.share, found.precision


def _views(facts: dict[str, str]) -> tuple[dict[str, str], ...]:
    """A child under twelve is a minor too; legal measures must name the youngest group themselves."""
    if facts.get("aanstichter") != Aanstichter.BEKEND_JONGER_DAN_12:
        return (facts,)
    return (facts, facts | {"aanstichter": Aanstichter.BEKEND_MINDERJARIG})
