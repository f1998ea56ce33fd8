"""Ages and periods in a question, held against the age or period that a card sets as its limit."""

import re

NUMBERS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15,
    "zestien": 16, "zeventien": 17, "achttien": 18, "vierentwintig": 24, "achtenveertig": 48, "negentig": 90,
}  # fmt: skip
NUMBER = rf"\d{{1,4}}|{'|'.join(NUMBERS)}"
HOURS = {"uur": 1, "uren": 1, "etmaal": 24, "dag": 24, "dagen": 24, "week": 168, "weken": 168,
         "maand": 730, "maanden": 730, "jaar": 8760, "jaren": 8760}  # fmt: skip
PERIOD = re.compile(rf"\b({NUMBER})\s+({'|'.join(HOURS)})\b")
MOST = re.compile(
    rf"\b(?:maximaal|ten hoogste|hoogstens|niet langer dan|hooguit)\s+({NUMBER})\s+({'|'.join(HOURS)})\b"
)
AGE = re.compile(
    rf"\b({NUMBER})[ -]?jarige|\b(?:kind|jongen|meisje|zoon|dochter|knul|jongere)\w* van ({NUMBER})\b"
)
YOUNGER_THAN = re.compile(rf"\bjonger dan ({NUMBER})\b|\bniet voor [\w ]*van ({NUMBER}) jaar en ouder")
CAN_BE_LONGER = re.compile(r"verleng", re.I)


def exceeds(question: str, sentence: str) -> bool:
    """The question names a longer period than the sentence allows, or an age that is too high for it."""
    return _too_long(question.lower(), sentence.lower()) or _too_old(question.lower(), sentence.lower())


def stated_age(question: str) -> int | None:
    asked = AGE.search(question.lower())
    return _value(asked[1] or asked[2]) if asked else None


def is_for_younger(age: int, text: str) -> bool:
    """The text sets an upper age, and this age is below it: 'jonger dan twaalf' for a child of ten."""
    return any(age < _value(limit[1] or limit[2]) for limit in YOUNGER_THAN.finditer(text.lower()))


def _too_long(question: str, sentence: str) -> bool:
    asked, most = PERIOD.search(question), MOST.search(sentence)
    if not asked or not most or CAN_BE_LONGER.search(sentence) or _is_age(question, asked):
        return False
    return _hours(asked) > _hours(most)


def _too_old(question: str, sentence: str) -> bool:
    asked, limit = AGE.search(question), YOUNGER_THAN.search(sentence)
    return bool(asked and limit and _value(asked[1] or asked[2]) >= _value(limit[1] or limit[2]))


def _is_age(question: str, period: re.Match[str]) -> bool:
    """'Een jongen van 15 jaar' names no period."""
    before = question[: period.start()].split()
    return period[2] == "jaar" and bool(before) and before[-1] == "van"


def _hours(match: re.Match[str]) -> int:
    return _value(match[1]) * HOURS[match[2]]


def _value(number: str) -> int:
    return int(number) if number.isdigit() else NUMBERS[number]
