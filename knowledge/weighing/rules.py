"""The rules of the content, made ready for weighing: once per catalogue, used for every casus."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from knowledge.model import (
    Geval,
    Grens,
    Grondslag,
    Interventie,
    Kernregel,
    Selectie,
    Voorrang,
    WetMetArtikelen,
)
from knowledge.weighing.matching import (
    Pattern,
    Suitability,
    certain_match,
    contradictions,
    match,
    narrowed,
    pattern_of,
    suitability_of,
)
from knowledge.weighing.situation import Situation, situation_of


class HeldGrens(NamedTuple):
    """A grens that holds in a casus. `settled`: no fact that is still unknown could lift it.

    `told`: keys of the told facts that make it hold.
    """

    grens: Grens
    settled: bool
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompiledGrens:
    grens: Grens
    when: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]

    def held(self, situation: Situation) -> "HeldGrens | None":
        facts, fasen = situation.facts, self.grens.fasen
        because = certain_match(self.when, facts)
        if (fasen and situation.fase.fase not in fasen) or (self.when and because is None):
            return None
        if certain_match(self.unless, facts) is not None:
            return None
        told = because.met if because else contradictions(self.unless, facts)
        return HeldGrens(self.grens, not any(match(pattern, facts) for pattern in self.unless), told)


@dataclass(frozen=True, slots=True)
class CompiledVoorrang:
    voorrang: Voorrang
    when: tuple[Pattern, ...]

    def holds(self, situation: Situation) -> bool:
        return certain_match(self.when, situation.facts) is not None


@dataclass(frozen=True, slots=True)
class CompiledKernregel:
    kernregel: Kernregel
    when: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]

    def holds(self, situation: Situation) -> bool:
        return self.kernregel.geldt_altijd or certain_match(self.when, situation.facts) is not None

    def is_lifted(self, situation: Situation) -> bool:
        return certain_match(self.unless, situation.facts) is not None


@dataclass(frozen=True, slots=True)
class WeighedCard:
    """An interventie with all the content that says when it suits. `keys`: the facts that it looks at."""

    interventie: Interventie
    suitability: Suitability
    grenzen: tuple[CompiledGrens, ...]
    voorrang: tuple[CompiledVoorrang, ...]
    keys: frozenset[str]

    def narrowed(self, facts: dict[str, str]) -> "WeighedCard":
        return replace(self, suitability=narrowed(self.suitability, facts))


@dataclass(frozen=True, slots=True)
class Case:
    """A casus with the rules that hold in it, by id."""

    situation: Situation
    grenzen: Mapping[str, HeldGrens]
    voorrang: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rules:
    catalogue: Catalogue
    cards: Mapping[str, WeighedCard]
    grenzen: tuple[CompiledGrens, ...]
    voorrang: tuple[CompiledVoorrang, ...]
    kernregels: tuple[CompiledKernregel, ...]

    def case_of(self, casus: Casus) -> Case:
        situation = situation_of(casus)
        return Case(
            situation,
            {held.grens.id: held for one in self.grenzen if (held := one.held(situation))},
            frozenset(one.voorrang.id for one in self.voorrang if one.holds(situation)),
        )


def rules_of(catalogue: Catalogue) -> Rules:
    grenzen = tuple(
        CompiledGrens(one, _patterns(one.bij), _patterns(one.tenzij)) for one in catalogue.grenzen.values()
    )
    voorrang = tuple(CompiledVoorrang(one, _patterns(one.bij)) for one in catalogue.voorrang.values())
    return Rules(
        catalogue=catalogue,
        cards={card.id: _weighed(card, grenzen, voorrang) for card in catalogue.interventies.values()},
        grenzen=grenzen,
        voorrang=voorrang,
        kernregels=tuple(
            CompiledKernregel(one, _patterns(one.geldt_bij), _patterns(one.niet_bij))
            for one in catalogue.kernregels.values()
        ),
    )


def is_selected(card: Interventie, choices: Iterable[Selectie]) -> bool:
    return any(_meets(card, choice) for choice in choices)


def _weighed(
    card: Interventie, grenzen: tuple[CompiledGrens, ...], voorrang: tuple[CompiledVoorrang, ...]
) -> WeighedCard:
    suitability = suitability_of(card)
    held = tuple(one for one in grenzen if is_selected(card, one.grens.geldt_voor))
    first = tuple(one for one in voorrang if is_selected(card, one.voorrang.geldt_voor))
    patterns = (
        *(pattern for one in held for pattern in (*one.when, *one.unless)),
        *(pattern for one in first for pattern in one.when),
    )
    keys = suitability.keys | {key for pattern in patterns for key, _ in pattern.named}
    return WeighedCard(card, suitability, held, first, keys)


def _meets(card: Interventie, choice: Selectie) -> bool:
    return (
        (not choice.interventies or card.id in choice.interventies)
        and (not choice.rechtsgebied or card.rechtsgebied in choice.rechtsgebied)
        and (not choice.categorie or card.categorie in choice.categorie)
        and _has_weight(card, choice)
        and _has_basis(card.grondslag, choice)
    )


def _has_weight(card: Interventie, choice: Selectie) -> bool:
    lowest, highest = choice.ingrijpendheid_vanaf or 1, choice.ingrijpendheid_tot_en_met or 5
    return lowest <= card.ingrijpendheid <= highest


def _has_basis(bases: tuple[Grondslag, ...], choice: Selectie) -> bool:
    only = bool(bases) and all(_is_among(basis, choice.grondslag_alleen) for basis in bases)
    also = any(_is_among(basis, choice.grondslag_ook) for basis in bases)
    never = any(_is_among(basis, choice.grondslag_nooit) for basis in bases)
    return (only or not choice.grondslag_alleen) and (also or not choice.grondslag_ook) and not never


def _is_among(basis: Grondslag, laws: tuple[WetMetArtikelen, ...]) -> bool:
    numbers = set(re.findall(r"\w+", basis.artikel))
    return any(
        basis.wet == law.wet and (not law.artikelen or numbers.intersection(law.artikelen)) for law in laws
    )


def _patterns(gevallen: Iterable[Geval]) -> tuple[Pattern, ...]:
    return tuple(pattern_of(geval) for geval in gevallen)
