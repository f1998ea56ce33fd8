"""What kind of source the oproep has. Never who: no name, handle or profile is read."""

from __future__ import annotations

import re
from typing import List, Optional

from bot.extraction.fact import Fact, mentions, signal
from bot.extraction.getallen import NUMBER_WORD, small_number
from bot.extraction.polarity import affirmed

SLOT = "aanstichter"

_PERSON = (
    r"(?:jongens?|jongetjes?|meisjes?|kind(?:eren)?|kids?|knul|gast(?:en|je)?|man(?:nen)?|vrouw(?:en)?|"
    r"dader|aanstichter|oproeper|plaatser|afzender|"
    r"leerlingen?|scholieren?|joch(?:ie)?|iemand|zoon|dochter|jongeren?|jongere|inwoner|student(?:en)?|"
    r"tieners?|figuur|maker|aanjager|broertje|ventje|mannetje)"
)
_AGE = rf"(\d{{1,2}}|{NUMBER_WORD})"
_ABOUT = (
    r"(?:pas |net |nog maar |maar |ongeveer |rond de |zo'n |een jaar of |geloof ik |volgens mij |denk ik )*"
)
_AGES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_AGE}[- ]?jarigen?\b",
        rf"\b{_PERSON} van {_ABOUT}{_AGE}\b(?! (?:uur|december|januari|man\b|meter))(?:[- ]jaar)?",
        rf"\b{_AGE} jaar (?:oud|jong)\b",
        rf"\b(?:hij|zij|ze|die|dader|aanstichter|oproeper|afzender|plaatser|jongen|meisje) (?:is|zijn|"
        rf"lijkt) {_ABOUT}{_AGE}\b(?! (?:man\b|uur|procent|keer))(?: jaar)?",
    )
)
_VICTIM_AFTER = re.compile(
    r"^[^.!?]{0,20}\b(?:wordt|is|werd|worden) (?:\w+ )?(?:bedreigd|gedoxt|mishandeld|slachtoffer|belaagd)",
    re.IGNORECASE,
)
_BARE_AGE = re.compile(
    rf"^\W*(?:hij is |zij is |ze is )?{_ABOUT}{_AGE}(?: jaar)?(?: oud)?\W*$", re.IGNORECASE
)

_SIGNALS = (
    signal(
        "bekend_jonger_dan_12",
        r"(?:jonger dan|onder de|nog geen) (?:12|twaalf)(?: jaar)?",
        r"basisschool(?:leerling(?:en)?|kind(?:eren)?|jongen|jongetje)",
        r"kleuters?",
    ),
    signal(
        "bekend_minderjarig",
        r"minderjarig(?:en?)?",
        r"(?:jonger dan|onder de|nog geen) (?:18|achttien)(?: jaar)?",
        r"niet meerderjarig",
        r"tieners?",
        r"pubers?",
        r"(?:een|twee|drie|paar) (?:scholier|middelbare ?scholier|leerling)(?:en)?",
        r"brugklassers?",
        r"jongen van school",
    ),
    signal(
        "bekend_meerderjarig",
        r"meerderjarig(?:en?)?",
        r"volwassen(?:en|e)?",
        r"(?:ouder dan|boven de) (?:17|18|zeventien|achttien)",
        r"niet minderjarig",
    ),
    signal(
        "buiten_gemeente",
        r"(?:van |uit )?buiten (?:de|onze|mijn) (?:gemeente|stad|regio)",
        r"(?:uit|in) een andere (?:gemeente|stad|plaats|regio)",
        r"(?:woont|wonen|komt|komen) (?:\w+ ){0,2}niet (?:\w+ )?(?:hier|uit (?:onze|de) gemeente|"
        r"in (?:onze|de|mijn) gemeente)",
        r"(?:niet|geen) (?:van hier|inwoner van (?:onze|mijn|de) gemeente|iemand uit onze gemeente)",
        r"(?:komt|komen|woont|wonen) (?:\w+ )?(?:van )?(?:elders|ergens anders|verderop in het land)",
        r"van elders",
        r"(?:van|uit) buiten(?= (?:komt|komen))",
    ),
    signal(
        "onbekend_anoniem",
        r"(?:ge)?anon(?:ie|y)m\w*",
        r"anoniempje",
        r"(?:nep|fake|burner|spook)[- ]?(?:account|profiel)\w*",
        r"(?:weten?|weet) (?:\w+ ){0,3}niet wie",
        r"(?:geen|geen enkel) (?:idee|beeld) (?:van )?wie",
        r"(?:onbekend|onduidelijk|niet bekend|niet duidelijk)(?: is)? wie",
        r"wie (?:het|dit|erachter|hier ?achter|de oproep)[^.!?]{0,30}(?:is|weten we|weet ik|"
        r"blijft) (?:nog )?(?:onbekend|onduidelijk|niet)",
        r"(?:dader|aanstichter|afzender|oproeper|plaatser|maker|accounthouder)\w* (?:is |zijn |"
        r"blijft )?(?:nog )?(?:onbekend|niet bekend|niet te achterhalen|onherkenbaar)",
        r"onbekende (?:dader|aanstichter|afzender|oproeper|plaatser|persoon|account\w*)\w*",
        r"zonder (?:naam|afzender)",
    ),
    signal(
        "groep",
        r"(?:een |die |de |deze )?(?:groep(?:je|en)?|clubje|stel|bende|ploeg) (?:\w+ )?(?:jongeren|"
        r"jongens|mensen|supporters|boeren|activisten|hooligans|mannen|inwoners|tegenstanders|"
        r"relschoppers|bewoners|ouders|vrienden|demonstranten)",
        r"actie(?:groep|comit[eé])\w*",
        r"supporters(?:groep|vereniging|kern)\w*",
        r"jeugd(?:groep|bende)\w*",
        r"drill(?:rap)?groep\w*",
        r"(?:een|die|de) (?:organisatie|beweging|collectief|motorclub|vereniging|bende)",
        r"(?:meerdere|verschillende|een paar) (?:mensen|personen|jongeren|jongens|accounts)",
        r"hooligans",
        r"een groep(?! op| in| via)",
    ),
)


def read_aanstichter(text: str, asked: Optional[str] = None) -> List[Fact]:
    """At most one fact. `asked` is the slot in question: only then is a bare number an age."""
    ages = _ages(text) or (_bare_age(text) if asked == SLOT else [])
    return (affirmed(text, ages) or _told(text))[:1]


def _told(text: str) -> List[Fact]:
    found = mentions(text, SLOT, _SIGNALS)
    kept = affirmed(text, [fact for fact in found if fact.value != "onbekend_anoniem"])
    anonymous = [fact for fact in found if fact.value == "onbekend_anoniem"]
    return kept or [fact for fact in anonymous if fact in affirmed(text, [fact]) or _says_unknown(text, fact)]


def _says_unknown(text: str, fact: Fact) -> bool:
    """'We weten niet wie' carries its own 'niet': that is the fact, no denial of it."""
    return bool(re.search(r"\bwie\b", text[fact.start : fact.end], re.IGNORECASE))


def _ages(text: str) -> List[Fact]:
    facts = [_age_fact(match) for pattern in _AGES for match in pattern.finditer(text)]
    return [fact for fact in facts if fact is not None and not _VICTIM_AFTER.match(text[fact.end :])]


def _bare_age(text: str) -> List[Fact]:
    match = _BARE_AGE.match(text)
    fact = _age_fact(match) if match else None
    return [fact] if fact else []


def _age_fact(match: "re.Match[str]") -> Optional[Fact]:
    age = small_number(match.group(1))
    return None if age is None else Fact(SLOT, _age_group(age), match.start(), match.end())


def _age_group(age: int) -> str:
    if age < 12:
        return "bekend_jonger_dan_12"
    return "bekend_minderjarig" if age < 18 else "bekend_meerderjarig"
