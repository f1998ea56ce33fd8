"""Dutch numbers in words, up to the thousands."""

from __future__ import annotations

import re
from typing import Optional

_TO_TEN = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_TEENS = ("elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_UNITS = (*_TO_TEN, *_TEENS)
_TEN_WORDS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_TENS = {word: 10 * number for number, word in enumerate(_TEN_WORDS, start=2)}
_SMALL = {word: number for number, word in enumerate(_UNITS)}
_SMALL.update({"één": 1, "eén": 1}, **_TENS)

_TEN = "|".join(_TENS)
_UNIT = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
_COUNT = rf"(?:(?:{_UNIT})(?:ë|e)?n)?(?:{_TEN})|{'|'.join(sorted(_UNITS, key=len, reverse=True))}|één"
NUMBER_WORD = rf"(?:(?:{_COUNT})?(?:honderd|duizend)(?:en)?(?:{_COUNT})?|{_COUNT})"
NUMBER = rf"(?:\d{{1,3}}(?:[. ]\d{{3}})+|\d+|{NUMBER_WORD})"
TENS = rf"(?:{_TEN})"

_COMPOUND_TEN = re.compile(rf"({_UNIT})(?:ë|e)?n({_TEN})", re.IGNORECASE)
_LARGE = re.compile(rf"({_COUNT})?(honderd|duizend)(?:en)?({_COUNT})?", re.IGNORECASE)
_SEPARATOR = re.compile(r"[. ]")


def small_number(word: str) -> Optional[int]:
    """The number a word or digits stand for, below one hundred; None for anything else."""
    lowered = word.lower()
    if lowered.isdigit():
        return int(lowered)
    compound = _COMPOUND_TEN.fullmatch(lowered)
    if compound:
        return _SMALL[compound.group(1)] + _TENS[compound.group(2)]
    return _SMALL.get(lowered)


def number(written: str) -> Optional[int]:
    """The number that a match of NUMBER stands for, with or without a separator of the thousands."""
    large = _LARGE.fullmatch(written)
    if not large:
        return small_number(_SEPARATOR.sub("", written) if written[:1].isdigit() else written)
    times, unit, rest = large.groups()
    base = 100 if unit.lower() == "honderd" else 1000
    return (small_number(times or "een") or 1) * base + (small_number(rest or "nul") or 0)
