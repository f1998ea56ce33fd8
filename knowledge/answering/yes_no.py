"""Recognises questions that ask for yes or no, and what the yes or no is about."""

import re
from enum import StrEnum

from knowledge.search.facet_wish import FacetWish


class YesNo(StrEnum):
    PERMISSION = "mag het"
    AUTHORITY = "is iemand bevoegd"
    PUNISHABLE = "is het strafbaar"
    FORBIDDEN = "is het verboden"
    DUTY = "moet het"
    IN_FORCE = "geldt het al"
    REMEDY = "staat er iets tegen open"
    FACT = "is het zo"


CLAUSE = re.compile(r"[.?!,;:–—]\s+|[?!]+$|\s+-\s+")
FILLER = re.compile(
    r"^(en|maar|dus|ok(é|e)?|hoi|hallo|vraagje|eh+|nou|goedemorgen|goedemiddag|zeg|even|beste|ja)[ ,]+"
)
QUESTION_WORD = re.compile(
    r"^(met |bij |op |aan |in |tegen |voor |van |onder |binnen )?"
    r"(wie|wat|hoe\w*|wanneer|welke?|waar\w*|waarom|hoezo)\b"
)
HALF_QUESTION = re.compile(r"\b(wie|hoe|hoe ?lang|wanneer|welke?|waarom|waar)\b")
VERB_FIRST = re.compile(
    r"^(mag|mogen|magik|kan|kanik|kun|kunnen|moet|moeten|hoef|hoeft|hoeven|is|zijn|ben|heeft|heb|hebben|geldt|"
    r"gelden|bestaat|bestaan|valt|vallen|wordt|worden|dient|staat|komt|telt|klopt)\b"
)
VERB_LATER = re.compile(
    r"\b(mag|kan|mogen|kunnen|moet|is)\s+(dat|dit|ik|we|wij|je|zoiets|hij|zij)\b|"
    r"\b(toegestaan|geoorloofd|strafbaar|verboden|legaal|rechtmatig|verplicht)\b|door de beugel"
)
NEGATED = re.compile(r"\b(niet|geen|nooit)\b")
SUBORDINATE = re.compile(
    r"\b(omdat|als|die|dat|wie|zolang|terwijl|zonder|doordat|nu|ook al|hoewel|tenzij)\b|,"
)
SELF = re.compile(r"\b(zelf|zelfstandig|eigenhandig|zonder (de |het )?(om|officier|politie|rechter|raad))\b")
OF_THE_GEMEENTE = re.compile(
    r"\b(ik|we|wij|(de|een|mijn|onze|als) (burgemeester|gemeente|bm)|burgemeester|het college|bm|gemeente)\b"
)
COMMANDS = re.compile(
    r"\b(bevel\w*|dwing\w*|verplicht\w*|gelast\w*|opleg\w*|leg|verbied\w*|(?<!laten )verwijder\w*|zelf)\b"
)
SPECIAL_CASE = re.compile(
    r"\b(omdat|zonder|terwijl|enkel|louter|puur|alleen|ook|zelfs|minderjarig\w*|jarige\w*|zomaar|altijd|"
    r"iedereen|alle|allemaal|langer|elke|tijdens|nadat|voordat|als|ondanks)\b|\d"
)

_KINDS: tuple[tuple[YesNo, re.Pattern[str]], ...] = (
    (YesNo.PUNISHABLE, re.compile(r"strafbaar|\bmisdrijf\b")),
    (YesNo.FORBIDDEN, re.compile(r"^(is|zijn|wordt) .*\bverboden\b")),
    (YesNo.AUTHORITY, re.compile(r"bevoegd")),
    (YesNo.DUTY, re.compile(r"\b(moet|moeten|verplicht|hoef\w*|nodig|dient)\b")),
    (
        YesNo.PERMISSION,
        re.compile(
            r"\b(mag|mogen|magik|kan|kanik|kun|kunnen|toegestaan|geoorloofd|legaal|rechtmatig)\b|"
            r"door de beugel"
        ),
    ),
)
_BY_WISH = {"rechtsbescherming": YesNo.REMEDY, "stand": YesNo.IN_FORCE, "bevoegd": YesNo.AUTHORITY}
_ANY_KIND = frozenset({"mag", "moet", "algemeen", "gevolgen"})


def yes_no(question: str, wish: FacetWish) -> YesNo | None:
    """None when the question asks for something else than yes or no."""
    clause = next((one for one in _clauses(question) if _asks_yes_or_no(one)), None)
    if clause is None or wish.name not in _ANY_KIND | set(_BY_WISH):
        return None
    if wish.name in _BY_WISH:
        return _BY_WISH[wish.name]
    return next((kind for kind, pattern in _KINDS if pattern.search(clause)), YesNo.FACT)


def is_negated(question: str) -> bool:
    """'Mag ik niet …?' turns yes and no around; then neither is said. 'Omdat hij niet …' does not."""
    main = SUBORDINATE.split(question.lower())[0]
    return NEGATED.search(main) is not None


def is_special_case(question: str) -> bool:
    """The question adds a circumstance that the card may not have thought of."""
    return SPECIAL_CASE.search(question.lower()) is not None


def asks_for_gemeente(question: str) -> bool:
    return OF_THE_GEMEENTE.search(question.lower()) is not None


def says_self(question: str) -> bool:
    return SELF.search(question.lower()) is not None


def commands(question: str) -> bool:
    """It is about making somebody do something, not about asking."""
    return COMMANDS.search(question.lower()) is not None


def _clauses(question: str) -> list[str]:
    parts = CLAUSE.split(" ".join(question.lower().split()))
    return [FILLER.sub("", part.strip()) for part in parts if part and part.strip()]


def _asks_yes_or_no(clause: str) -> bool:
    if QUESTION_WORD.match(clause):
        return False
    if VERB_FIRST.match(clause):
        return True
    return VERB_LATER.search(clause) is not None and HALF_QUESTION.search(clause) is None
