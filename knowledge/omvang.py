"""Reads the size of a crowd out of free Dutch text."""

import re

from knowledge.vocabulary import Omvang

# Working bounds of the content, not legal thresholds: klein is at most some dozens of people or one closed
# group, middel up to some hundreds, groot is more than that.
AT_MOST_KLEIN = 50
AT_MOST_MIDDEL = 500

_UNITS = {
    "een": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
    "dertien": 13,
    "veertien": 14,
    "vijftien": 15,
    "zestien": 16,
    "zeventien": 17,
    "achttien": 18,
    "negentien": 19,
}
_TENS = {
    "twintig": 20,
    "dertig": 30,
    "veertig": 40,
    "vijftig": 50,
    "zestig": 60,
    "zeventig": 70,
    "tachtig": 80,
    "negentig": 90,
}
_SMALL = (
    _UNITS
    | _TENS
    | {f"{unit}en{ten}": _UNITS[unit] + _TENS[ten] for ten in _TENS for unit in list(_UNITS)[:9]}
)
_LARGE = {"duizend": 1000, "honderd": 100}
_DIGITS = re.compile(r"(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:\s*(duizend|honderd))?(?![\d])")
_WORD = re.compile(r"[a-zà-ÿ]+")

_Sizes = tuple[tuple[re.Pattern[str], Omvang], ...]
_BEFORE_NUMBERS: _Sizes = (
    (
        re.compile(r"duizend(?:en)\b|tienduizend|\bmassa\w*|\benorm|\bbovenlokaal|\bheel veel mensen"),
        Omvang.GROOT,
    ),
    (re.compile(r"\b(?:enkele|een paar|paar) honderd(?:en)?\b"), Omvang.MIDDEL),
    (re.compile(r"\bhonderden\b|\bgrote? (?:groep|menigte|opkomst|aantal)|\bgroot\b"), Omvang.GROOT),
    (re.compile(r"\b(?:enkele|een paar|paar) tiental(?:len)?\b|\been tiental\b"), Omvang.KLEIN),
    (re.compile(r"\btientallen\b|\bmiddel\b|\bmiddelgro"), Omvang.MIDDEL),
)
_AFTER_NUMBERS: _Sizes = (
    (
        re.compile(
            r"\bklein|\bgroepje|\bhandjevol|\bhandvol|\b(?:enkele|een paar|wat|enkelen)\b|\bclubje|\bstel"
        ),
        Omvang.KLEIN,
    ),
)


def omvang_klasse(text: str | None) -> Omvang:
    """`'een man of tweehonderd'` → middel; the largest number counts; no size in the text → onbekend."""
    lowered = (text or "").lower()
    return (
        _by_words(lowered, _BEFORE_NUMBERS)
        or _by_number(lowered)
        or _by_words(lowered, _AFTER_NUMBERS)
        or Omvang.ONBEKEND
    )


def _by_words(text: str, sizes: _Sizes) -> Omvang | None:
    return next((klasse for pattern, klasse in sizes if pattern.search(text)), None)


def _by_number(text: str) -> Omvang | None:
    numbers = [*_numbers_in_digits(text), *_numbers_in_words(text)]
    return _klasse_of(max(numbers)) if numbers else None


def _klasse_of(people: int) -> Omvang:
    if people <= AT_MOST_KLEIN:
        return Omvang.KLEIN
    return Omvang.MIDDEL if people <= AT_MOST_MIDDEL else Omvang.GROOT


def _numbers_in_digits(text: str) -> list[int]:
    return [int(digits.replace(".", "")) * _LARGE.get(unit, 1) for digits, unit in _DIGITS.findall(text)]


def _numbers_in_words(text: str) -> list[int]:
    numbers = (_number(word) for word in _WORD.findall(text) if word != "een")
    return [number for number in numbers if number is not None]


def _number(word: str) -> int | None:
    """The value of one Dutch number word: honderdvijftig, tweeduizend, vijfentwintig."""
    for name, factor in _LARGE.items():
        if name in word:
            before, after = word.split(name, 1)
            times, rest = _number_or(before, 1), _number_or(after.removeprefix("en"), 0)
            return None if times is None or rest is None else times * factor + rest
    return _SMALL.get(word.replace("ën", "en").replace("éen", "een"))


def _number_or(word: str, empty: int) -> int | None:
    return _number(word) if word else empty
