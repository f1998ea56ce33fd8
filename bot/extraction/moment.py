"""When the disturbance is expected: a key (`tijd_tot_verstoring`) and the speaker's own words (`tijdstip`).

No clock is used, so the same sentence always gives the same fact. 'Morgen' counts as within 24 hours (better
too early than too late) and 'morgenavond' as days; a date or a holiday gives only its words, because the
distance is not said.
"""

from __future__ import annotations

import re
from typing import List, Optional, Pattern, Tuple

from bot.extraction.fact import Fact, mentions, signal
from bot.extraction.getallen import NUMBER
from bot.extraction.polarity import affirmed

_HOUR = (
    r"(?:\d{1,2}[:.]\d{2}(?:\s*(?:uur|u))?|\d{1,2}\s*(?:uur|u)\b|(?:half|kwart over|kwart voor)\s+\w+|"
    r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\s+uur)"
)
_AT = r"(?:om|rond|tegen|vanaf|na|omstreeks)"
_CLOCK = rf"(?:{_AT}\s+)?{_HOUR}"
_WITH_CLOCK = rf"(?:\s+(?:al\s+)?{_CLOCK})?"
_DAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
_DAYPART = r"(?:ochtend|middag|avond|nacht)?"
_MONTH = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
_ABOUT = r"(?:een|ongeveer|zo'n|circa|nog|hooguit|minder dan|krap|ruim|ca\.?)"

_SIGNALS = (
    signal(
        "gaande",
        r"(?:het |'t |dit |ze )?(?:is|zijn) (?:nu )?(?:al |net |reeds |inmiddels )*(?:begonnen|bezig|"
        r"gaande|aan de gang|losgebarsten|uitgebroken)(?! met)",
        r"(?:nu|al|reeds) (?:bezig|begonnen|gaande|aan de gang)",
        r"aan de gang",
        r"gaande",
        r"(?:is|loopt|gebeurt|speelt) (?:het )?(?:nu|op dit moment|momenteel)(?: al)?",
        r"op dit moment (?:staan|zijn|lopen|wordt|worden|verzamelen|gooien)",
        r"(?:staan|lopen|verzamelen|zijn) (?:er |zich )?(?:nu|op dit moment|momenteel)",
        r"(?:wordt|worden) (?:er )?(?:nu|op dit moment|momenteel)",
        r"nu (?:rellen|gevochten|gegooid|geplunderd)",
        r"het loopt nu uit de hand",
        r"al onderweg",
    ),
    signal(
        "minder_dan_24_uur",
        rf"van(?:avond|nacht|middag){_WITH_CLOCK}",
        rf"over {_ABOUT}?\s*(?:half uur(?:tje)?|kwartier(?:tje)?|uur(?:tje)?(?: of \w+)?)",
        rf"over (?:{_ABOUT} )?(?:{NUMBER}|paar|een paar|enkele|anderhalf|anderhalve) (?:uur|uurtjes|"
        rf"uren|minuten|kwartier)",
        r"(?:binnen|minder dan|nog geen|in minder dan) (?:de )?(?:24|12|vierentwintig|twaalf|een|"
        r"enkele|een paar|\d) (?:uur|uren)",
        r"(?:binnen|over) enkele uren",
        r"straks",
        r"zo ?meteen",
        r"dadelijk",
        rf"later vandaag{_WITH_CLOCK}",
        rf"vandaag{_WITH_CLOCK}",
        rf"morgen ?(?:ochtend|middag|vroeg|in de ochtend|in de middag){_WITH_CLOCK}",
        rf"morgen(?! ?avond| ?nacht){_WITH_CLOCK}",
        rf"{_CLOCK} (?:vanavond|vannacht|vanmiddag|morgen(?:ochtend|middag)?)",
    ),
    signal(
        "weken",
        rf"over (?:{_ABOUT} )?(?:{NUMBER}|paar|een paar|enkele|anderhalve|een) (?:weken|maanden|maand)",
        r"(?:volgende|komende) maand",
        r"(?:komende|aankomende) weken",
        r"(?:pas )?(?:na de zomer|in het voorjaar|in het najaar|volgend jaar)",
        r"nog (?:weken|maanden)",
        rf"(?:binnen|nog) {NUMBER} (?:weken|maanden)",
        r"weken",
    ),
    signal(
        "dagen",
        rf"morgen ?(?:avond|nacht){_WITH_CLOCK}",
        rf"overmorgen{_WITH_CLOCK}",
        rf"(?:(?:komende|aankomende|aanstaande|aanst\.?|a\.s\.|deze|volgende|"
        rf"aankomend) )?{_DAY}{_DAYPART}(?: (?:avond|middag|ochtend|"
        rf"nacht))?(?: over een week)?{_WITH_CLOCK}",
        r"(?:dit|komend|aankomend|volgend|het) weekend",
        r"(?:later |eind(?: van)? |in de loop van )?(?:deze|de|volgende|komende) week",
        rf"over (?:{_ABOUT} )?(?:{NUMBER}|paar|een paar|enkele) dagen",
        r"over een week(?:je)?",
        r"(?:komende|aankomende) dagen",
        rf"binnen (?:{NUMBER}|een paar|enkele) dagen",
        r"(?:een paar|enkele) dagen",
    ),
)
_WORDS_ONLY = (
    signal(
        "tijdstip",
        rf"(?:op )?\d{{1,2}} {_MONTH}{_WITH_CLOCK}",
        r"(?:op )?\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?",
        rf"(?:oudejaars|oudjaars?){_DAYPART}",
        r"(?:met|tijdens|rond) (?:oud en nieuw|de jaarwisseling|koningsdag|carnaval|halloween|"
        r"bevrijdingsdag|sinterklaas|kerst)",
        r"nieuwjaarsnacht",
        r"koningsdag",
        r"koningsnacht",
    ),
)
_CLOCK_ONLY: Pattern[str] = re.compile(rf"(?<!\w){_AT}\s+{_HOUR}(?!\w)", re.IGNORECASE)
_OF_A_MEETING = re.compile(r"\b(?:driehoek\w*|\w*overleg)\b(?: \w+){0,3} $", re.IGNORECASE)
_REPORTED_AFTER = re.compile(
    r"^\s*(?:\w+\s+){0,2}?(?:kreeg|kregen|zag|zagen|hoorde|hoorden|ontving\w*|binnengekomen|gemeld|"
    r"ontdekt|gezien|geplaatst|gehoord|gebeld|las)\b",
    re.IGNORECASE,
)


def read_moment(text: str) -> List[Fact]:
    """At most one `tijd_tot_verstoring` and one `tijdstip`."""
    moment = _most_telling(affirmed(text, mentions(text, "tijd_tot_verstoring", _SIGNALS)), text)
    words = _words(text, moment)
    return [fact for fact in (moment, words) if fact is not None]


def _most_telling(facts: List[Fact], text: str) -> Optional[Fact]:
    """Going on now wins; 'vandaag kregen wij een melding' tells when one heard of it, not when it happens."""
    told = [
        fact
        for fact in facts
        if not _REPORTED_AFTER.match(text[fact.end :]) and not _OF_A_MEETING.search(text[: fact.start])
    ]
    ordered = sorted(
        told, key=lambda fact: (fact.value != "gaande", _is_vague(fact, text), fact.start, -fact.end)
    )
    return ordered[0] if ordered else None


def _is_vague(fact: Fact, text: str) -> bool:
    return text[fact.start : fact.end].lower() in {
        "vandaag",
        "weken",
        "deze week",
        "de week",
        "straks",
        "een paar dagen",
    }


def _words(text: str, moment: Optional[Fact]) -> Optional[Fact]:
    if moment is not None and moment.value != "gaande":
        start, end = _trimmed(text, (moment.start, moment.end))
        return Fact("tijdstip", text[start:end], start, end)
    dates = affirmed(text, mentions(text, "tijdstip", _WORDS_ONLY))
    if dates:
        return Fact("tijdstip", text[dates[0].start : dates[0].end], dates[0].start, dates[0].end)
    clock = _CLOCK_ONLY.search(text) if moment is None else None
    return Fact("tijdstip", clock.group(), clock.start(), clock.end()) if clock else None


def _trimmed(text: str, span: Tuple[int, int]) -> Tuple[int, int]:
    start, end = span
    return start, start + len(text[start:end].rstrip())
