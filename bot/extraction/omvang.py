"""How many people are expected or reached, in the speaker's own words."""

from __future__ import annotations

import re
from typing import Iterator, List, Optional

from bot.extraction.fact import Fact
from bot.extraction.getallen import NUMBER, NUMBER_WORD, number
from bot.extraction.omvang_context import is_of_a_crowd
from bot.extraction.omvang_woorden import ABOUT, MEMBERS, NO_CROWD, OR, VAGUE, WHO

SLOT = "omvang"
_FEW = 5
"""Below it a number counts friends or victims rather than a crowd."""
_AN_AGE = 20
"""Below it a number without a noun is an hour or an age rather than a crowd."""

_LEAD = rf"(?<![\w.:,/€-])(?:{ABOUT}\s+){{0,4}}"
_N = rf"(?:(?:twee|drie|vier|vijf|zes|zeven|acht)- (?:tot|à|a|of) )?(?P<n>{NUMBER})\+?"
_UNIT = r"(?:\s+(?!uur\b|jaar\b|jarige\b|meter\b|euro\b|procent\b)(?:[a-zëï]+e|dronken|eigen|andere)){0,2}?"
_END = (
    r"(?=\s*(?:$|[,.!?;:)…]|(?:zo|denk|denken|schat|schatten|verwacht|verwachten|worden|komen|staan|hoor|"
    r"ofzo|misschien|volgens|"
    r"hooguit|hoogstens|maximaal|minstens|ongeveer|max|als|maar|en|dus|want|die|zeggen|geloof|zijn|bij|op|"
    r"in|naar|dat|waarvan)\b))"
)
_HUNDRED_IN_DIALECT = r"\w*h[oóuúûö]+n[dg]?e?r[dt](?:tal)?"
_COUNTED = re.compile(
    rf"{_LEAD}(?:{_N}{OR}|{_HUNDRED_IN_DIALECT}){_UNIT}\s+(?:{WHO}|(?P<members>{MEMBERS}))(?!\w)",
    re.IGNORECASE,
)
_ONE_OR = re.compile(
    rf"(?<!\w)(?:{ABOUT}\s+){{0,4}}(?:een\s+|'n\s+|n\s+|in\s+)?(?!(?:uur|jaar|dag|week|maand|minuut|meter|"
    r"kilometer|euro|keer|procent|uurtje|"
    r"jaartje|weekje|kwartier|graad|punt|bericht|berichtje|filmpje|school|gemeente|huis|pand|foto|video|"
    r"reactie|like|melding|"
    r"agent|groep|plek|post|kilo|app|appje|dagje|maandje|minuutje|regel|vraag)\b)"
    rf"(?P<unit>[a-zëï]{{3,}})\s+(?:of|as)\s+{_N}{OR}(?:{_UNIT}\s+{WHO}|"
    rf"(?!\s*(?:{NO_CROWD})\b)(?!\w)(?!\s+\w+en\b(?<!komen)(?<!staan)))",
    re.IGNORECASE,
)
_VAGUELY = re.compile(
    rf"(?<!\w)(?:{ABOUT}\s+){{0,4}}{VAGUE}(?!\w)(?:{_UNIT}\s+(?:{WHO}|(?P<members>{MEMBERS}))(?!\w)|"
    rf"(?!{_UNIT}\s+{NO_CROWD}\b))",
    re.IGNORECASE,
)
_BARE_ABOUT = re.compile(
    rf"(?<![\w.:,/€-])(?:{ABOUT}\s+){{1,4}}{_N}{OR}(?!\w)(?!\s*(?:{NO_CROWD})\b|[.:]\d|-\d){_END}",
    re.IGNORECASE,
)
_BARE_COMING = re.compile(
    r"\b(?:komen|verwachten|verwacht|verwachtte|staan|zijn|tellen|waren|rekenen|rekent|schatten|schat|"
    r"hopen|hoopt|opkomst|aantal|aantallen|"
    r"omvang|schatting|opkomst|opkomts|verwachte \w+|raming|telling)(?:\s+(?:we|wij|ik|ze|er|op|al|nu|met|"
    r"van|is|wordt|men|hij|het|geschat|"
    r"zich|dat|een)){0,3}[\s:]+"
    rf"(?P<words>(?:{ABOUT}\s+){{0,4}}{_N}{OR})(?!\w)(?!\s*(?:{NO_CROWD})\b|[.:]\d|-\d){_END}",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\bmet\s+(?:zijn|z'n|hun|ons|"
    rf"onze)\s+(?P<words>(?:{ABOUT}\s+){{0,4}}(?P<n>{NUMBER_WORD})en)\b(?!\s+{NO_CROWD}\b)",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    r"\b(?:geen|"
    rf"niet)\s+(?:{ABOUT}\s+){{0,4}}{NUMBER}(?:\s+{WHO})?,?\s+maar\s+(?P<words>(?:{ABOUT}\s+){{0,4}}{_N}{OR}"
    rf"(?:\s+{WHO})?)(?!\w)"
    rf"(?!\s*(?:{NO_CROWD})\b|[.:]\d)",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"^\W*(?:of\s+)?(?:nee|sorry|ik bedoel|pardon|correctie|wacht|herstel|eigenlijk|"
    r"moet zijn)\b[^.!?]{0,25}$",
    re.I,
)
_BARE = re.compile(
    r"^\W*(?:(?:nou|ja|ik denk|denk ik|volgens mij|misschien|het zijn er|er komen er|"
    rf"er komen)\s+)*(?P<words>(?:{ABOUT}\s+){{0,4}}"
    rf"(?:\d[\d.]*|{NUMBER_WORD}){OR})(?:\s+(?:denk ik|schat ik|geloof ik|ofzo|of zo|ongeveer|"
    r"misschien))*\W*$",
    re.IGNORECASE,
)


def read_omvang(text: str, asked: Optional[str] = None) -> List[Fact]:
    """At most one fact. `asked` is the slot in question: only then is a bare number a size."""
    bare = _BARE.match(text) if asked == SLOT else None
    if bare:
        return [_fact(text, *_span(bare))]
    found = sorted(
        (
            match
            for match in _matches(text)
            if _counts(match, is_answer=asked == SLOT) and is_of_a_crowd(text, *_span(match))
        ),
        key=lambda match: (_is_of_members(match), _span(match)[0], -_span(match)[1]),
    )
    return [_fact(text, *_span(match)) for match in _corrected(text, found)[:1]]


def _matches(text: str) -> "Iterator[re.Match[str]]":
    for pattern in (_COUNTED, _ONE_OR, _VAGUELY, _TOGETHER):
        yield from pattern.finditer(text)
    for pattern in (_BARE_ABOUT, _BARE_COMING, _CORRECTED):
        yield from (match for match in pattern.finditer(text) if (number(match.group("n")) or 0) >= _AN_AGE)


def _counts(match: "re.Match[str]", *, is_answer: bool) -> bool:
    written = match.groupdict().get("n")
    counted = number(written) if written else None
    return counted is None or counted >= (2 if is_answer else _FEW)


def _is_of_members(match: "re.Match[str]") -> bool:
    return bool(match.groupdict().get("members"))


def _span(match: "re.Match[str]") -> "tuple[int, int]":
    return match.span("words" if match.groupdict().get("words") else 0)


def _corrected(text: str, found: "List[re.Match[str]]") -> "List[re.Match[str]]":
    """'Tweehonderd man, nee sorry, driehonderd man': the later one."""
    if len(found) > 1 and _CORRECTS.match(text[_span(found[0])[1] : _span(found[1])[0]]):
        return found[1:]
    return found


def _fact(text: str, start: int, end: int) -> Fact:
    words = text[start:end]
    start += len(words) - len(words.lstrip(" ,.;:!?"))
    value = words.strip(" ,.;:!?")
    return Fact(SLOT, value, start, start + len(value))
