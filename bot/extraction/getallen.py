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

_DIALECT_TENS = {
    r"twin": 20,
    r"d[aeö]r?": 30,
    r"v[ei]+r|fe?er|fjir": 40,
    r"v(?:ie?|uu|ij)f|f[iy]e?f": 50,
    r"[zs][eè]s": 60,
    r"[zs]e?u?ven|san": 70,
    r"tach(?:en)?": 80,
    r"n(?:eu?|jog)gen": 90,
}
_DIALECT_UNITS = {
    r"ie?n|ain": 1,
    r"tw(?:ei|ie|ij|a)": 2,
    r"dr(?:ei|ij|ai)|dree": 3,
    r"veer|fjouwer": 4,
    r"v(?:ie|uu)f|fiif": 5,
    r"z(?:ei|è)s": 6,
    r"[zs]eu?ve": 7,
    r"ach": 8,
    r"neuge|njogge": 9,
}
"""Low Saxon, Limburgish, Zeelandic and Frisian, as people dictate them: 'achtendarteg', 'vuufendertig'."""

_ENDING = r"t+(?:ig|ich|eg|ech)"
_TEN = "|".join((*_TENS, rf"(?:{'|'.join(_DIALECT_TENS)}){_ENDING}"))
_UNIT = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
_ANY_UNIT = "|".join((_UNIT, *_DIALECT_UNITS))
_COUNT = (
    rf"(?:(?:{_ANY_UNIT})(?:[ëe]?n|e|en)?)?(?:{_TEN})|{'|'.join(sorted(_UNITS, key=len, reverse=True))}|één"
)
NUMBER_WORD = rf"(?:(?:{_COUNT})?(?:honderd|duizend)(?:en)?(?:{_COUNT})?|{_COUNT})"
NUMBER = rf"(?:\d{{1,3}}(?:[. ]\d{{3}})+|\d+|{NUMBER_WORD})"
TENS = rf"(?:{_TEN})"

_COMPOUND_TEN = re.compile(rf"({_ANY_UNIT})(?:[ëe]?n|e|en)?({_TEN})", re.IGNORECASE)
_LARGE = re.compile(rf"({_COUNT})?(honderd|duizend)(?:en)?({_COUNT})?", re.IGNORECASE)
_SEPARATOR = re.compile(r"[. ]")


def small_number(word: str) -> Optional[int]:
    """The number a word or digits stand for, below one hundred; None for anything else."""
    lowered = word.lower()
    if lowered.isdigit():
        return int(lowered)
    compound = _COMPOUND_TEN.fullmatch(lowered)
    if compound:
        return _unit(compound.group(1)) + (_ten(compound.group(2)) or 0)
    return _SMALL[lowered] if lowered in _SMALL else _ten(lowered)


def _unit(word: str) -> int:
    return _SMALL.get(word) or next(n for form, n in _DIALECT_UNITS.items() if re.fullmatch(form, word))


def _ten(word: str) -> Optional[int]:
    dialect = (ten for form, ten in _DIALECT_TENS.items() if re.fullmatch(rf"(?:{form}){_ENDING}", word))
    return _TENS.get(word) or next(dialect, None)


def number(written: str) -> Optional[int]:
    """The number that a match of NUMBER stands for, with or without a separator of the thousands."""
    large = _LARGE.fullmatch(written)
    if not large:
        return small_number(_SEPARATOR.sub("", written) if written[:1].isdigit() else written)
    times, unit, rest = large.groups()
    base = 100 if unit.lower() == "honderd" else 1000
    return (small_number(times or "een") or 1) * base + (small_number(rest or "nul") or 0)
