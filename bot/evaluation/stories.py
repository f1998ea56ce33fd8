"""How well the first message of a user is taken over: the facts found against the facts told."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, Tuple

import yaml

SETS = Path(__file__).parent
_CAPITAL = re.compile(r"(?=[A-Z])")


@dataclass(frozen=True)
class Story:
    """`feiten`: slot in snake_case → its key, or a pattern with asterisks in lower case for free text."""

    tekst: str
    stijl: str
    feiten: Mapping[str, str]


@dataclass(frozen=True)
class Tally:
    """Counts of facts: told and found, found but wrong or not told, told but not or wrongly found."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    invented: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.right + other.right,
            self.wrong + other.wrong,
            self.missed + other.missed,
            self.invented + other.invented,
        )

    @property
    def f1(self) -> float:
        """Micro-F1; a wrong value is both a false and a missing fact."""
        denominator = 2 * self.right + self.invented + self.missed + 2 * self.wrong
        return 2 * self.right / denominator if denominator else 1.0

    @property
    def invented_share(self) -> float:
        """The part of all found facts whose slot was not told at all."""
        found = self.right + self.wrong + self.invented
        return self.invented / found if found else 0.0


def load_stories(half: str) -> List[Story]:
    """`half` is 'dev' or 'test'."""
    rows = yaml.safe_load((SETS / f"verhalen_{half}.yaml").read_text("utf-8"))
    return [
        Story(row["tekst"], row["stijl"], {snake(slot): value for slot, value in row["feiten"].items()})
        for row in rows
    ]


def snake(slot: str) -> str:
    return _CAPITAL.sub("_", slot).lower()


def tally(told: Mapping[str, str], found: Mapping[str, str]) -> Dict[str, Tally]:
    """Per slot that was told or found."""
    return {slot: _one(told.get(slot), found.get(slot)) for slot in {*told, *found}}


def _one(told: str | None, found: str | None) -> Tally:
    if told is None:
        return Tally(invented=1)
    if found is None:
        return Tally(missed=1)
    return Tally(right=1) if fits(found, told) else Tally(wrong=1)


def fits(found: str, told: str) -> bool:
    return fnmatchcase(found.lower(), told.lower())


def summed(tallies: Iterable[Tuple[str, Tally]]) -> Dict[str, Tally]:
    """Per name; the total stands under 'alles'."""
    totals: Dict[str, Tally] = {"alles": Tally()}
    for name, one in tallies:
        totals[name] = totals.get(name, Tally()) + one
        totals["alles"] = totals["alles"] + one
    return totals


def styles(stories: Iterable[Story]) -> Counter[str]:
    return Counter(story.stijl for story in stories)
