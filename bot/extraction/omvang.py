"""How many people are expected or reached, in the speaker's own words."""

from __future__ import annotations

import re
from typing import List, Optional

from bot.extraction.fact import Fact
from bot.extraction.getallen import NUMBER, NUMBER_WORD
from bot.extraction.polarity import affirmed

SLOT = "omvang"

_WHO = (
    r"(?:man\b(?! van)|mannen|mensen|personen|jongeren|jongens|kinderen|leerlingen|scholieren|"
    r"supporters|hooligans|relschoppers|betogers|demonstranten|"
    r"deelnemers|bezoekers|aanmeldingen|aanwezigen|leden|volgers|boeren|trekkers|tractoren|auto'?s|"
    r"scooters|fans|activisten|studenten|inwoners|"
    r"bewoners|vrouwen|reacties|likes|views|weergaven|keer gedeeld|keer bekeken|gasten|volk|"
    r"tegendemonstranten|actievoerders|vluchtelingen|pubers|tieners)"
)
_ABOUT = (
    r"(?:ongeveer|circa|ca\.?|zo'n|zon|rond de|rond|tegen de|meer dan|minder dan|ruim|zeker|minstens|"
    r"maximaal|hooguit|hoogstens|wel|naar schatting|"
    r"tussen de|bijna|tot|een stuk of|een man of)"
)
_VAGUE = (
    r"(?:een\s+)?(?:honderden|tientallen|duizenden|tienduizenden|enkele tientallen|enkele honderden|"
    r"een paar honderd|een paar duizend|paar honderd|paar duizend|een paar|handjevol|handvol|tiental|"
    r"twintigtal|dertigtal|vijftigtal|honderdtal)"
)
_OR = rf"(?:\s*(?:à|a|tot|of|-|–|en)\s*(?:de\s+)?{NUMBER})?"
_ADJECTIVE = r"(?:\s+(?!uur|jaar|dagen|weken|minuten|maanden|meter|euro|procent)[a-zë]+e[nr]?)?"

_COUNTED = re.compile(rf"(?<!\w)(?:{_ABOUT}\s+)*(?:{NUMBER}{_OR}){_ADJECTIVE}\s+{_WHO}(?!\w)", re.IGNORECASE)
_A_MAN_OR = re.compile(
    rf"(?<!\w)(?:een\s+)?(?:man|stuk|mens|"
    rf"persoon)\s+of\s+{NUMBER}{_OR}(?:\s+{_WHO})?(?!\w)(?!\s+(?:uur|jaar))",
    re.IGNORECASE,
)
_VAGUELY = re.compile(
    rf"(?<!\w)(?:{_ABOUT}\s+)*{_VAGUE}(?:\s+(?:\w+\s+)?{_WHO})?(?!\w)(?!\s+(?:uur|dagen|weken|jaar|"
    rf"minuten|maanden))",
    re.IGNORECASE,
)
_PEOPLE_NEEDED = re.compile(r"^(?:een\s+)?(?:een paar|handjevol|handvol)$", re.IGNORECASE)
_BARE = re.compile(
    rf"^\W*(?:ik denk |denk ik |volgens mij )?(?:(?:{_ABOUT}\s+)*(?:\d[\d.]*|{NUMBER_WORD}){_OR})\W*$",
    re.IGNORECASE,
)
_ABOUT_NUMBER = re.compile(
    rf"(?<!\w)(?:een stuk of|naar schatting|ongeveer|zo'n|meer dan|ruim)\s+(?:\d[\d.]*\d|"
    rf"(?:{NUMBER_WORD})(?<!een))(?!\w)(?!\s*(?:uur|jaar|dagen|weken|minuten|maanden|meter|euro|"
    rf"procent|km|u\b|:|%))(?=\s*(?:$|[,.!?;]))",
    re.IGNORECASE,
)
_PATTERNS = (_COUNTED, _A_MAN_OR, _VAGUELY, _ABOUT_NUMBER)


def read_omvang(text: str, asked: Optional[str] = None) -> List[Fact]:
    """At most one fact. `asked` is the slot in question: only then is a bare number a size."""
    found = [
        _fact(match)
        for pattern in _PATTERNS
        for match in pattern.finditer(text)
        if not _is_empty(match.group())
    ]
    if not found and asked == SLOT:
        bare = _BARE.match(text)
        return [_fact(bare)] if bare else []
    return sorted(affirmed(text, found), key=lambda fact: (fact.start, -fact.end))[:1]


def _is_empty(words: str) -> bool:
    return bool(_PEOPLE_NEEDED.match(words.strip()))


def _fact(match: "re.Match[str]") -> Fact:
    words = match.group()
    start = match.start() + len(words) - len(words.lstrip(" ,.;:!?"))
    value = words.strip(" ,.;:!?")
    return Fact(SLOT, value, start, start + len(value))
