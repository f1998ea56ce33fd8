"""What a reader finds in a sentence: one casus fact and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterable, List, NamedTuple, Pattern


@dataclass(frozen=True)
class Fact:
    """`slot` is named in snake_case, `value` is its key or free text, [start, end) where it stands."""

    slot: str
    value: str
    start: int
    end: int


class Signal(NamedTuple):
    """Words that stand for one value of a slot."""

    value: str
    pattern: Pattern[str]


def signal(value: str, *alternatives: str) -> Signal:
    """A signal that matches whole words, in capitals or not."""
    return Signal(value, re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)", re.IGNORECASE))


def mentions(text: str, slot: str, signals: Iterable[Signal]) -> List[Fact]:
    """Every place where a signal stands, in the order of the signals."""
    return [
        Fact(slot, value, match.start(), match.end())
        for value, pattern in signals
        for match in pattern.finditer(text)
    ]
