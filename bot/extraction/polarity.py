"""Whether words are said, denied or left open, and which of two mentions a speaker means."""

from __future__ import annotations

import re
from typing import List, Optional

from bot.extraction.fact import Fact

_DENIED_BEFORE = re.compile(
    r"\b(?:geen|niet|nooit|zonder|noch|nergens)\b(?!\s+alleen)(?:\s+(?!maar\b|wel\b)[\w'’-]+){0,3}\s*$",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(r"^\s*(?:is|was|zijn|klopt)?\s*(?:het\s+)?niet\b(?!\s+alleen)", re.IGNORECASE)
_OPEN_BEFORE = re.compile(
    r"\b(?:wee?te?n?\s+(?:\w+\s+)?(?:nog\s+)?niet(?:\s+zeker)?|geen\s+idee|onduidelijk|onbekend|"
    r"onzeker|niet\s+(?:duidelijk|bekend|zeker))"
    r"\b(?:\s+of\b)?[^.!?;,]*$",
    re.IGNORECASE,
)
_CORRECTION = re.compile(
    r"\b(?:ik bedoel|bedoelde|of nee|nee wacht|wacht nee|pardon|correctie|eigenlijk|moet zijn|toch niet)\b",
    re.IGNORECASE,
)


def is_open(text: str, start: int) -> bool:
    """The speaker says not to know it: 'ik weet niet of …'."""
    return bool(_OPEN_BEFORE.search(text[:start]))


def is_denied(text: str, start: int, end: int) -> bool:
    """The speaker says it is not so: 'geen geweld', 'niet op Snapchat', 'anoniem is het niet'."""
    return bool(_DENIED_BEFORE.search(text[:start]) or _DENIED_AFTER.search(text[end:]))


def affirmed(text: str, facts: List[Fact]) -> List[Fact]:
    """The facts that are neither denied nor left open."""
    return [
        fact for fact in facts if not is_denied(text, fact.start, fact.end) and not is_open(text, fact.start)
    ]


def first_meant(text: str, facts: List[Fact]) -> Optional[Fact]:
    """The first fact, or the first one after 'of nee', 'ik bedoel' when the speaker corrects himself."""
    corrections = [match.end() for match in _CORRECTION.finditer(text)]
    after = [fact for fact in facts if corrections and fact.start >= corrections[-1]]
    return (after or facts or [None])[0]
