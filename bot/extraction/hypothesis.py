"""Facts in the word order of a supposition: 'en als hij 15 is?', 'stel dat het er 500 worden'.

The other readers know the order of a main clause. Only suppositions are read here.
"""

from __future__ import annotations

import re
from typing import List, Optional

from bot.extraction.aanstichter import SLOT as AANSTICHTER
from bot.extraction.fact import Fact
from bot.extraction.getallen import NUMBER, NUMBER_WORD, small_number
from bot.extraction.omvang import SLOT as OMVANG

_SUPPOSES = re.compile(r"\b(?:als|stel|wanneer|indien|zou|zouden|mocht|dat)\b", re.IGNORECASE)
_WHO = (
    r"(?:hij|zij|ze|die|de (?:\w+ )?(?:aanstichter|dader|jongen|plaatser|maker|aanjager|afzender|"
    r"organisator))"
)
_SOFT = (
    r"(?:nou|toch|pas|nog|maar|eigenlijk|wel|ineens|bijvoorbeeld|ouder|jonger|in het echt|geen|gewoon|net)"
)
_AGE = re.compile(
    rf"\b{_WHO} (?:{_SOFT} ){{0,3}}(?P<age>\d{{1,2}}|{NUMBER_WORD})(?: jaar)?(?: oud)?"
    rf" (?:\w+ ){{0,2}}(?:is|was|zijn|zou|blijkt|wordt)\b",
    re.IGNORECASE,
)
_CROWD = re.compile(
    rf"\b(?:het )?er (?:{_SOFT} |ineens |opeens ){{0,2}}(?P<size>(?:wel |maar |"
    rf"zo'n )?{NUMBER}) (?:\w+ )?(?:zijn|worden|komen|waren|kwamen)\b",
    re.IGNORECASE,
)
_CHILD, _ADULT = 12, 18


def read_hypothesis(text: str) -> List[Fact]:
    """At most one `aanstichter` and one `omvang`."""
    if not _SUPPOSES.search(text):
        return []
    return [fact for fact in (_age(text), _crowd(text)) if fact is not None]


def _age(text: str) -> Optional[Fact]:
    match = _AGE.search(text)
    age = small_number(match.group("age")) if match else None
    if match is None or age is None:
        return None
    group = "bekend_meerderjarig" if age >= _ADULT else "bekend_minderjarig"
    return Fact(
        AANSTICHTER, "bekend_jonger_dan_12" if age < _CHILD else group, match.start("age"), match.end("age")
    )


def _crowd(text: str) -> Optional[Fact]:
    match = _CROWD.search(text)
    return Fact(OMVANG, match.group("size"), *match.span("size")) if match else None
