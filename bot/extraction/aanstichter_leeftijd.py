"""Ages, however they are worded: in years, by decade, by school or by stage of life."""

from __future__ import annotations

import re
from typing import Iterator, List, NamedTuple, Optional, Pattern, Tuple

from bot.extraction.aanstichter_woorden import HE, MANY, ONE, PERSON, ROLE
from bot.extraction.fact import Fact, Signal, mentions, signal
from bot.extraction.getallen import NUMBER_WORD, TENS, small_number

_YOUNGEST = 6

_MORE_OR_LESS = (
    r"(?:pas|net|nog|maar|al|wel|zelf|bij de|gewoon|echt|ongeveer|circa|ca\.?|plm\.?|zo'n|zon|zo|rond de|"
    r"rond|tegen de|"
    r"een jaar(?:tje)? of|jaar(?:tje)? of|geloof ik|volgens mij|denk ik|denken we|denken wij|schat ik|"
    r"schatten we|naar schatting|naar (?:wij|ik) menen?|vermoedelijk|waarschijnlijk|hooguit|hoogstens|"
    r"minstens|zeker|misschien|pakweg|amper|inmiddels|toch|ook|iets van|ergens|om en nabij de|tussen de|"
    r"dik|ruim|hè|te zijn|te|nu|gisteren|vandaag|onlangs|vorige week|vorige maand|volgens (?:de |het )?\w+|"
    r"naar eigen zeggen|naar verluidt)"
)
_UNDER = r"(?P<less>nog geen|net geen|onder de|jonger dan|beneden de|bijna)"
_OVER = r"(?P<more>boven de|ouder dan)"
_YEARS = rf"(?P<age>\d{{1,2}}|{NUMBER_WORD})"
_AGE = rf"(?:{_MORE_OR_LESS},?\s+){{0,5}}(?:(?:{_UNDER}|{_OVER})\s+)?{_YEARS}(?![\w%€])"
_OTHER_UNIT = (
    r"(?!\s*(?:uur|uren|u|man|mannen|mensen|personen|pers|jongeren|jongens|kinderen|leden|deelnemers|"
    r"trekkers|auto's|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|"
    r"december|jan|feb|aug|sept|okt|nov|dec|meter|km|kilometer|kilo|euro|procent|minuten|min|seconden|"
    r"dagen|weken|maanden|keer|graden|punten|stuks|gemeenten|scholen|jaar (?:geleden|lang|dienst|ervaring|"
    r"terug|later)|jaren)\b|[.:]\d|-\d)"
)
_ENDS = (
    r"(?=(?:\s+(?:jaar|jr))?(?:\s+(?:oud|jong|geworden))?\s*(?:[,.;:!?)…]|$|(?:en|dus|maar|hè|he|hoor|denk|"
    r"schat|geloof|of|want|ongeveer|volgens|die|dat|zegt|staat|zit|uit|woont|heeft|als|met|nou|toch|pas|"
    r"ja|ofzo|terwijl|geworden|wat|ik|wij|we)\b))"
)
_TAIL = r"(?:\s*(?:jaar|jr)\b)?(?:\s+(?:oud|jong)\b)?"
_IS = r"(?:is|zijn|was|lijkt|lijken|blijkt|blijken|schijnt|werd|wordt|oogt|klinkt)"
_NO_SIZE = r"(?<!het )(?<!opkomst )(?<!aantal )(?<!omvang )(?<!schatting )(?<!leeftijdsgrens )"
_DECADE = (
    rf"(?:in de|begin|eind|midden|(?:voor|achter)(?:in| in) de|halverwege de|half)\s+(?:{TENS}|[2-9]0)\b"
    r"(?!\s*(?:jaar|jaren|eeuw|man|mensen|procent|gemeenten|%|euro))"
)
_NO_GROUP = (
    r"(?!(?:groep|groepje|club|clubje|stel|ploeg|team|aantal|muur|boete|bedrag|prijs|afstand|hoogte|lengte|"
    r"straf|tijd|celstraf|maximum|bod|pand|gebouw|boom|menigte|stoet|duur|periode|korting)\b)"
)
_FROM = r"(?:\s+(?:uit|hier uit|van)(?:\s+(?!van\b)[\w-]+){1,3})?"


def _compiled(*patterns: str) -> Tuple[Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_IN_YEARS = _compiled(
    rf"(?<![\w-]){_YEARS}[- ]?jarigen?\b(?!\s+(?:bestaan|jubileum|huwelijk|opleiding|contract|periode|feest|"
    r"project|plan|traditie|oorlog|samenwerking))",
    rf"(?<![\w-]){_YEARS}[- ]?jarig\s+(?:\w+e\s+)?{PERSON}\b",
    rf"\b{PERSON}{_FROM}\s*[vf]an\s+{_AGE}{_OTHER_UNIT}{_TAIL}",
    rf"\b(?:een|'n|ne|nen|ene|zo'n|die|dat|stel|paar|twee|drie|"
    rf"vier)\s+(?:\w+e\s+)?{_NO_GROUP}\w{{3,}}\s+van\s+"
    rf"{_AGE}{_OTHER_UNIT}{_TAIL}(?=,?\s+(?:die|dat|heeft|hebt|hebben|heb|roept|zet|in een|op)\b)",
    rf"\b(?:beiden?|allebei|alle (?:twee|drie|vier)|allen)\s+{_AGE}{_OTHER_UNIT}{_ENDS}",
    rf"\b(?:de|onze)\s+(?:oudste|jongste|aanvoerder)\b(?:\s+(?!van\b)\w+|\s+van\s+(?:de|het)\s+\w+){{0,1}}?"
    rf"[^.!?;,]{{0,30}}?\s+{_IS}\s+{_AGE}{_OTHER_UNIT}{_ENDS}",
    rf"(?<!\w){_AGE}\s+(?:jaar|jr\.?)\s+(?:oud|jong)\b",
    rf"\b{HE}\s+(?:{_IS}|zou)\s+{_AGE}{_OTHER_UNIT}{_ENDS}",
    rf"\b(?:{ONE}|{ROLE}s?)\b[^.!?;]{{0,80}}?\b{_NO_SIZE}{_IS}\s+{_AGE}{_OTHER_UNIT}{_ENDS}",
    rf"(?<!\w){_AGE}{_OTHER_UNIT}{_TAIL}\s+(?:is|was|werd|wordt)\s+(?:hij|zij|ze|ie|de {ROLE})\b",
    rf"\b(?:{ROLE}|leeftijd)\b(?:\s+[\w-]+){{0,2}}[\s:,(–-]{{1,3}}(?:een\s+)?(?:(?:{ONE}|"
    rf"[mvx])[\s,(]{{1,2}})?{_AGE}"
    rf"{_OTHER_UNIT}{_ENDS}",
    rf"\b{ONE}\b[^.!?,;()]{{0,30}}(?:,\s|\s?\(){_AGE}{_TAIL}\.?(?=\s*(?:[,;)]|$))",
    rf"\b{MANY}\b[^.!?,;()]{{0,25}}\s?\((?:\d{{1,2}}\s*(?:-|–|/|à)\s*)?{_AGE}"
    r"(?:\s*(?:-|–|/|en|tot|à|of)\s*\d{1,2})?\s*(?:jaar|jr|j)?\.?\)",
    rf"\bleeftijd(?:en)?\b(?:\s+[\w-]+){{0,3}}?\s+(?:van|tussen de|rond de|is)\s+{_AGE}{_OTHER_UNIT}",
    rf"(?<!al )(?<!over )(?<!na )(?<!sinds )(?<!binnen )(?<!duurt )\been jaar(?:tje)? of {_YEARS}(?!\w)"
    rf"(?!(?:[ ,]+{NUMBER_WORD})?\s+(?:geleden|lang|terug|later|bezig|ervaring|werk\w*|dienst|actief))",
)
_REVISED = re.compile(
    rf"\b(?:geen|niet)\s+(?:\w+\s+){{0,3}}?{_YEARS.replace('?P<age>', '?:')}(?:\s+jaar)?,?\s+maar\s+"
    rf"(?:\w+\s+){{0,2}}?{_AGE}{_OTHER_UNIT}{_ENDS}",
    re.IGNORECASE,
)
_A_NUMBER = re.compile(
    rf"(?<![\w.:,/€]){_YEARS}(?![%€])(?=\w{{0,2}}jarige?|\W|$){_OTHER_UNIT}", re.IGNORECASE
)
_BEFORE_A_NUMBER = 115
_AFTER_A_NUMBER = 50
_SOMEBODY = re.compile(rf"\b(?:{ONE}|{ROLE}|hij|zij|jaar)\b", re.IGNORECASE)
_CORRECTED = re.compile(
    rf"^{_TAIL}[\s,.…-]*(?:of\s+)?(?:nee|sorry|ik bedoel|pardon|correctie|wacht|herstel|eigenlijk|"
    r"moet zijn)\b"
    rf"(?:[\s,]+(?!niet\b|geen\b)[a-z]+){{0,3}}?[\s,]+{_AGE}{_OTHER_UNIT}",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"^\W*(?:(?:ja|nee|nou|een|leeftijd|hij is|zij is|ze is|die is)[\s,]+)*{_AGE}{_TAIL}"
    r"(?:\s+(?:denk ik|denken we|schat ik|geloof ik|ongeveer|volgens \w+|ofzo|of zo))*\W*$",
    re.IGNORECASE,
)

_SECONDARY = (
    r"(?:v\.?m\.?b\.?o|havo|vwo|mavo|gymnasium|atheneum|middelbare school|middelbare(?! leeftijd)|brugklas|"
    r"voortgezet onderwijs|praktijkschool|praktijkonderwijs|(?:klas )?[1-6] (?:vmbo|havo|vwo)|"
    r"(?:eerste|tweede|derde|vierde) klas)"
)
_STAGES: Tuple[Signal, ...] = (
    signal(
        "bekend_jonger_dan_12",
        r"(?:jonger dan|onder de|nog geen) (?:12|twaalf)(?: jaar)?",
        r"basisschool ?(?:leerling|kind|jongen|meisje|jochie|scholier)(?:en|s|eren)?",
        r"groep[- ]?(?:8'?er|7'?er|achter|zevender)s?",
        r"kleuters?",
    ),
    signal(
        "bekend_minderjarig",
        r"minderjarig(?:en?)?",
        r"(?:jonger dan|onder de|nog geen) (?:18|achttien)(?: jaar)?",
        r"niet meerderjarig",
        r"(?:tiener|puber)(?:s|tjes?|jongen|jongens|meisje|meisjes)?",
        r"(?:een|één|twee|drie|paar|die|deze|zo'n|onze|middelbare) (?:middelbare ?)?scholier(?:en)?",
        r"(?:een|één|twee|drie|paar) (?:van onze )?leerling(?:en)?",
        r"brug(?:klasser|pieper|smurf)(?:s|en|tje)?",
        r"(?:eerste|tweede|derde|vierde)klassers?",
        r"(?:vmbo|havo|vwo|mavo)(?:'?ers?|[- ]?(?:leerling|scholier)(?:en)?)",
        r"jongen van school",
    ),
    signal(
        "bekend_meerderjarig",
        r"meerderjarig(?:en?)?",
        r"volwassene?",
        r"volwassen(?:en)? (?:man|vrouw|kerel|vent|persoon|mensen|mannen|vrouwen)",
        r"(?:ouder dan|boven de) (?:17|18|zeventien|achttien)",
        r"(?:niet|geen) minderjarige?",
        r"geen (?:kind|jongetje|meisje|tiener|puber) meer",
        r"gepensioneerden?",
        r"(?:hoog)?bejaarden?",
        r"pensionado'?s?",
        r"aow'?ers?",
        r"(?:[5-9]\d|vijftig|zestig)[- ]?plussers?",
        rf"{TENS}ers?",
        r"van middelbare leeftijd",
    ),
)

_STAGES_OF_SOMEONE: Tuple[Signal, ...] = (
    signal(
        "bekend_jonger_dan_12",
        r"(?:uit|in|van|op) (?:een |de |onze |deze )?(?:\w+ )?basisschool",
        r"(?:uit|in|van) groep (?:[1-8]|een|twee|drie|vier|vijf|zes|zeven|acht)",
    ),
    signal("bekend_minderjarig", rf"(?:van|op|uit|in) (?:het |de |een )?(?:\w+ )?{_SECONDARY}"),
    signal("bekend_meerderjarig", r"op leeftijd", _DECADE),
)
"""Said of anything: 'op de basisschool', 'begin dertig' is an age only after a person."""
_SOMEONE_BEFORE = re.compile(
    rf"\b(?:{PERSON}|{HE}|zit|zitten)\b(?:[\s,]+[\w-]+){{0,2}}[\s,]*$", re.IGNORECASE
)
_SOMEONE_REACHES = 40
_SOMEONE_WITH_A_CLAUSE = re.compile(rf"\b(?:{PERSON}|{HE})\b[^.!?;]{{0,50}}$", re.IGNORECASE)


class Age(NamedTuple):
    """`value` is the key of the age group; [start, end) is where it stands."""

    value: str
    start: int
    end: int


def ages(text: str) -> List[Age]:
    """Every age in the text, whoever has it."""
    found = [_in_years(match) for match in _with_a_number(text)]
    return [_corrected(text, age) for age in (*found, *_stages(text)) if age is not None]


def bare_age(text: str) -> Optional[Age]:
    """A message that is an age and nothing else: '15', 'een jaar of zestien'."""
    match = _BARE.match(text)
    return _in_years(match) if match else None


def _with_a_number(text: str) -> Iterator["re.Match[str]"]:
    """The patterns are dear: they are tried only around a number that may be an age."""
    for start, end in _windows(text):
        for pattern in _IN_YEARS:
            yield from pattern.finditer(text, start, end)
        if _SOMEBODY.search(text, start, end):
            yield from _REVISED.finditer(text, start, end)


def _windows(text: str) -> List[Tuple[int, int]]:
    windows: List[Tuple[int, int]] = []
    for match in _A_NUMBER.finditer(text):
        if (small_number(match.group("age")) or 0) < _YOUNGEST:
            continue
        start, end = max(0, match.start() - _BEFORE_A_NUMBER), match.end() + _AFTER_A_NUMBER
        if windows and start <= windows[-1][1]:
            start = windows.pop()[0]
        windows.append((start, end))
    return windows


def _stages(text: str) -> List[Age]:
    found = mentions(text, "", _STAGES)
    found += [fact for fact in mentions(text, "", _STAGES_OF_SOMEONE) if _is_of_someone(text, fact)]
    return [Age(fact.value, fact.start, fact.end) for fact in found]


def _is_of_someone(text: str, fact: Fact) -> bool:
    before = text[max(0, fact.start - _SOMEONE_REACHES) : fact.start]
    pattern = _SOMEONE_WITH_A_CLAUSE if fact.value == "bekend_meerderjarig" else _SOMEONE_BEFORE
    return bool(pattern.search(before))


def _in_years(match: "re.Match[str]") -> Optional[Age]:
    years = small_number(match.group("age"))
    named = match.groupdict()
    if years is None or not _YOUNGEST <= years < 100:
        return None
    return Age(_group(years - bool(named.get("less")) + bool(named.get("more"))), match.start(), match.end())


def _corrected(text: str, age: Age) -> Age:
    """'Hij is zeventien, nee sorry, achttien.'"""
    match = _CORRECTED.match(text[age.end :])
    later = _in_years(match) if match else None
    return age._replace(value=later.value) if later else age


def _group(years: int) -> str:
    if years < 12:
        return "bekend_jonger_dan_12"
    return "bekend_minderjarig" if years < 18 else "bekend_meerderjarig"
