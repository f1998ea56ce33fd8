"""Names of people, by the words around them and by common given names. Other names are missed."""

import re
from collections.abc import Iterator

from api.privacy.given_names import GIVEN_NAMES
from api.privacy.kept_words import NO_NAMES, PLACE_WORDS, PLACES
from api.privacy.number_patterns import MONTH
from api.privacy.spans import Span
from api.privacy.surnames import SURNAMES, TUSSENVOEGSELS, WITH_TUSSENVOEGSEL

CAPITAL = r"(?:IJ|[A-ZÀ-ÖØ-Þ])['’]?[a-zß-öø-ÿ](?:[\w'’]*\w)?(?:-[A-ZÀ-ÖØ-Þ][\w'’]*\w)*"
BETWEEN = rf"(?:(?i:{TUSSENVOEGSELS})\s+)"
INITIALS = r"(?:[A-Z]\.\s?){1,4}"
NAME = rf"(?:{INITIALS})?{BETWEEN}?{CAPITAL}(?:\s+{BETWEEN}?{CAPITAL}){{0,3}}"
LOWER_NAME = rf"[a-zà-ÿ]{{2,}}(?:\s+{BETWEEN}?[a-zà-ÿ]{{2,}})?"

TITLES = r"dhr\.?|de heer|heer|mevr\.?|mw\.?|mevrouw|meneer|mijnheer|juffrouw|juf|meester"
ROLES = (
    r"officier(?: van justitie)?|hoofdagent|wijkagent|agente?|teamchef|jongerenwerk(?:st)?er|influencer|"
    r"eigena(?:ar|resse)|"
    r"verdachten?|dader|beheerder|leerling|burgemeester|wethouder|collega|advocaat|rapper|youtuber|streamer|tiktokker|"
    r"aanstichter|organisator|woordvoerder|rechercheur|inspecteur|voorzitter|directeur|docent|mentor|"
    r"buurman|buurvrouw|"
    r"oom|tante|zoon|dochter|vriend(?:in)?|broer(?:tje)?|zus(?:je)?|neef(?:je)?|nichtje|minderjarige|jongere|slachtoffer|"
    r"aangever|getuige|admin|moeder|vader"
)
RELATIONS = (
    r"(?:ouders?|moeder|vader|broer(?:tje)?|zus(?:je)?|vriend(?:in)?|buren|account|profiel|telefoon|nummer|adres|woning|"
    r"familie|gezin|mentor|naam) van"
)
NAMING = (
    r"heet|heten|heette|genaamd|geheten|naam(?: is)?:?|ik ben|bekend als|alias|ene|een zekere|"
    r"familie|fam\.?|gezin"
)
FUNCTION_OF = r"(?!(?:van|de|het|der|den|te|ter|ten|op|in|uit)\b)"
CUES = re.compile(
    rf"\b(?i:{TITLES}|{RELATIONS}|{NAMING}|(?P<rol>{ROLES})),?\s+(?P<naam>(?(rol){FUNCTION_OF}){NAME})"
)
LOWER_CUES = re.compile(rf"\b(?i:{TITLES}|{RELATIONS}|{NAMING})\s+(?P<naam>{LOWER_NAME})")
WITH_AGE = re.compile(rf"(?P<naam>{NAME})(?=\s*\(\d{{1,2}}(?:\s?jaar|\s?jr\.?)?\)|,\s\d{{1,2}}\s(?:jaar|jr))")
WITH_AGE_OF = re.compile(
    rf"(?<=[a-zà-ÿ,]\s)(?P<naam>{NAME})(?=\svan\s\d{{1,2}}\b(?!\s*(?:uur|euro|meter|%|[-/.:]\d|{MONTH})))"
)
WITH_INITIALS = re.compile(rf"(?<![\w.])(?P<naam>{INITIALS}{BETWEEN}?{CAPITAL}(?:\s+{BETWEEN}?{CAPITAL})?)")
GIVEN_FIRST = re.compile(rf"(?<![\w@.-])(?P<naam>{CAPITAL}(?:\s+{BETWEEN}?{CAPITAL}){{0,3}})")
GIVEN_LOWER = re.compile(
    rf"(?<![\w@.-])(?P<voornaam>[a-zà-ÿ]{{2,}})\s+(?P<tussen>{BETWEEN}?)(?P<achternaam>[a-zà-ÿ]{{2,}})"
)
BARE_SURNAME = re.compile(
    r"\b(?:De (?P<de>[A-Z]\w+)|(?:Van|Van de|Van den|Van der|Ter|Ten) (?P<van>[A-Z]\w+))(?![\w-])"
)
AFTER_DE = frozenset(
    {
        "jong",
        "jonge",
        "vries",
        "groot",
        "graaf",
        "wit",
        "bruin",
        "bruijn",
        "haan",
        "leeuw",
        "ruiter",
        "boer",
        "jager",
        "wilde",
    }
)
NO_PERSON_ENDING = re.compile(
    r"(?:wet|plein|straat|weg|laan|park|markt|kanaal|groep|bevel|verbod|kade|gracht|brug|hof|wijk|school|verordening|"
    r"besluit|artikel|overleg)$"
)
WORD = re.compile(r"[^\W\d_][\w'’-]*")
BETWEEN_WORD = re.compile(rf"(?:{TUSSENVOEGSELS})", re.IGNORECASE)


def names_in(text: str) -> Iterator[Span]:
    """Surest first. Spans may touch; the caller keeps the first."""
    for cue in (CUES, WITH_AGE, WITH_AGE_OF, WITH_INITIALS):
        yield from (
            span for found in cue.finditer(text) if (span := _person(found.start("naam"), found["naam"]))
        )
    for found in GIVEN_FIRST.finditer(text):
        yield from _from_given_name(found)
    for found in GIVEN_LOWER.finditer(text):
        if _is_lower_name(found):
            yield Span(found.start(), found.end(), "NAAM")
    yield from _after_cue_in_lower_case(text)
    yield from _bare_surnames(text)


def words_of(name: str) -> list[str]:
    """The words by which a person is mentioned again: no initials, tussenvoegsels, places or common words."""
    words = (found[0].casefold() for found in WORD.finditer(name))
    return [word for word in words if len(word) > 2 and not _is_between(word) and not is_kept(word)]


def is_kept(word: str) -> bool:
    bare = word.casefold()
    return bare in NO_NAMES or bare in PLACE_WORDS or NO_PERSON_ENDING.search(bare) is not None


def _person(begin: int, name: str) -> Span | None:
    """The name up to the first word that cannot be part of one; nothing when that is the first word."""
    end = 0
    for found in WORD.finditer(name):
        between = _is_between(found[0])
        if not between and is_kept(found[0]):
            break
        if not between:
            end = found.end()
    kept = name[:end]
    return None if not kept or _is_place(kept) else Span(begin, begin + end, "NAAM")


def _from_given_name(found: re.Match[str]) -> Iterator[Span]:
    """From the first given name in a row of capitals to the end of that row."""
    for word in WORD.finditer(found["naam"]):
        if _bare(word[0]) in GIVEN_NAMES:
            span = _person(found.start() + word.start(), found["naam"][word.start() :])
            if span is not None:
                yield span
            return


def _is_lower_name(found: re.Match[str]) -> bool:
    if found["voornaam"] not in GIVEN_NAMES:
        return False
    known = WITH_TUSSENVOEGSEL | SURNAMES if found["tussen"] else SURNAMES
    return _bare(found["achternaam"]) in known


def _after_cue_in_lower_case(text: str) -> Iterator[Span]:
    for found in LOWER_CUES.finditer(text):
        first = WORD.match(found["naam"])
        if first and _bare(first[0]) in GIVEN_NAMES | (SURNAMES - NO_NAMES):
            yield Span(found.start("naam"), found.start("naam") + first.end(), "NAAM")


def _bare_surnames(text: str) -> Iterator[Span]:
    for found in BARE_SURNAME.finditer(text):
        known = AFTER_DE if found["de"] else WITH_TUSSENVOEGSEL
        if _bare(found["de"] or found["van"]) in known and not _is_place(found[0]):
            yield Span(found.start(), found.end(), "NAAM")


def _bare(word: str) -> str:
    return re.sub(r"['’]s$", "", word.casefold())


def _is_between(word: str) -> bool:
    return BETWEEN_WORD.fullmatch(word) is not None


def _is_place(name: str) -> bool:
    return name.casefold().removeprefix("van ") in PLACES
