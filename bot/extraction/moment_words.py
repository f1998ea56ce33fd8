"""How Dutch names a moment: the clock, the day and its part, a distance, a date or a feast."""

from __future__ import annotations

from typing import List, Tuple

from bot.extraction.fact import Signal, signal
from bot.extraction.getallen import NUMBER

_HOUR_WORD = r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
_HOUR = rf"(?:[01]?\d|2[0-4]|{_HOUR_WORD})"
_OF_DAY = (
    r"(?: 's ?(?:morgens|ochtends|middags|avonds|nachts)| in de (?:vroege )?(?:ochtend|morgen|middag|avond|"
    r"nacht))"
)
_DIGITS = r"(?:(?:[01]?\d|2[0-4])[:.][0-5]\d(?: ?(?:uur|u)\b)?|(?:[01]?\d|2[0-4]) ?u\d{2})"
_TOLD_HOUR = (
    rf"(?:een uur of {_HOUR}(?: uur)?|{_DIGITS}|{_HOUR} ?(?:uur|u)\b|half {_HOUR}|kwart (?:over|"
    rf"voor) {_HOUR}|(?:vijf|tien|twintig|\d{{1,2}}) (?:minuten )?(?:over|voor) (?:half )?{_HOUR}|"
    rf"{_HOUR}{_OF_DAY}|middernacht|zonsondergang)"
)
_ROUNDED = (
    r"(?:tegen|na|voor|rond|om) (?:enen|tweeën|drieën|vieren|vijven|zessen|zevenen|achten|negenen|"
    r"tienen|elven|twaalven)"
)
AT = (
    r"(?:(?:al |zo |iets |net |vlak |kort |precies |stipt |ergens |uiterlijk |pas )?"
    r"(?:om|um|rond|tegen|vanaf|na|voor|omstreeks|omtrent|te|circa|ca\.|klokslag)(?: circa| ongeveer|"
    r" klokslag)?)"
)
_BETWEEN = rf"(?:tussen|van) {_HOUR}(?:[:.]\d{{2}})?(?: uur)? (?:en|tot) {_TOLD_HOUR}"
_UNTIL = rf"(?: ?(?:tot|-|–|en) ?{_TOLD_HOUR})?"
CLOCK = rf"(?:{_BETWEEN}|{_ROUNDED}|(?:{AT} )?{_TOLD_HOUR}{_UNTIL}{_OF_DAY}?)"
STRICT_CLOCK = rf"(?:{_BETWEEN}|{_ROUNDED}|{AT} {_TOLD_HOUR}{_UNTIL}{_OF_DAY}?)"

CLOCK_OF_EVENING = (
    rf"(?:(?:{AT} )?(?:half |kwart (?:over|voor) )?{_HOUR} ?(?:uur|u)? (?:'s ?avonds|in de avond)|{AT} "
    r"(?:19|20|21|22|23)(?:[:.][0-5]\d)?(?: ?(?:uur|u)\b)?)"
)

_EVENT = (
    r"(?:(?:direct |meteen |gelijk |vlak |kort )?(?:na|voor) (?:de |het |hun )?"
    r"(?:afloop(?: van (?:de|het) \w+)?|aanvang|aftrap|school(?:tijd|dag)?|les(?:sen|tijd)?|sluitingstijd|"
    r"werktijd|middernacht|zonsondergang|donker|\w*wedstrijd|\w*gebed|\w*vergadering|\w*dienst|eten)|"
    r"(?:direct |meteen |gelijk |vlak |kort )?na (?:(?:de|het|die) (?:\w+(?:de|ste) )?\w+|(?-i:[A-Z]\w+))|"
    r"tijdens (?:de|het) \w+|in (?:de pauze|alle vroegte))"
)
_PART = (
    r"(?:laat|vroeg|(?:aan het |tegen het )?eind(?:e)? van de (?:ochtend|middag|avond)|"
    r"(?:laat |vroeg )?(?:in|op) de (?:loop van de )?(?:vroege |late )?"
    r"(?:ochtend|morgen|voormiddag|middag|namiddag|avond|nacht))"
)
TAIL = rf"(?:,? (?:dus |en wel )?{CLOCK}| {_EVENT}| {_PART}){{0,3}}"

_DAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
_DAYPART = r"(?:ochtend|morgen|voormiddag|middag|namiddag|nacht|[aeo]{1,2}v[eo]n[dt]?)"
DAY_OF_WEEK = rf"{_DAY}(?: ?{_DAYPART})?"
_NEXT = (
    r"(?:(?:eerst|aan)?komende?|aanstaande?|aanst\.?|a\.s\.|as|deze|volgende?|eerstvolgende?|"
    r"aankom(?:end)?|kommende)"
)
_ABOUT = (
    r"(?:(?:een|ongeveer|zo'n|circa|ca\.?|nog|hooguit|minder dan|nog geen|maximaal|krap|ruim|pakweg|zeg|"
    r"misschien|al|een (?:dikke|kleine|klein|goed)|dikke|kleine|klein|goed) ){0,2}"
)
_SOME = rf"(?:{NUMBER}|paar|enkele|anderhalf|anderhalve|half|halve|drie ?kwart)"
_HOURS = r"(?:(?:half)?uur(?:tje|tjes)?|uren|minuten|minuutjes|min|kwartier(?:tje)?)"
_WEEKS = r"(?:we(?:ek|ken|ke|kes|ekje|ekjes)|maand(?:en|je|jes)?)"
_WITHIN = r"(?:over|binnen)"
# 'Het duurt nog drie weken', 'het is nog drie weken weg': how far off it is, without 'over'.
_STILL = (
    r"(?:duurt(?: het| dat)?|we hebben|hebben(?: we)?|heb je|is het|zijn het|resten|resteren|rest(?: ons)?) "
    rf"(?:ons )?nog {_ABOUT}"
)
_TO_GO = (
    r"(?= (?:weg\b|te gaan|de tijd|tijd\b|wachten|en dan|dan|voor(?:dat)? (?:het|ze|de|dat)|"
    r"tot(?:dat)? (?:de|"
    r"het|aan)|verwijderd|van nu|van tevoren))"
)
_MONTH_NAME = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
_MONTH = rf"(?:{_MONTH_NAME}|(?:jan|feb|febr|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?)"
_DATE_DAY = r"(?:[0-2]?\d|3[01])"

WITHIN_A_DAY = signal(
    "minder_dan_24_uur",
    rf"(?:laat |later |eind |pas |nog )?(?:van|heden ?|deze |van de )(?:avond|nacht|middag)(?: (?:of|en) "
    rf"(?:van(?:avond|nacht)|morgen(?! ?avond)))?{TAIL}",
    rf"(?:van|heden)(?:ochtend|morgen|daag){TAIL}|heden {CLOCK}",
    rf"(?:later|nog|eind(?:e)?(?: van)?) vandaag{TAIL}|later op de (?:dag|avond|middag)",
    rf"(?:in |de |voor )?(?:de )?(?:aan)?komende (?:nacht|uren|avond){TAIL}",
    rf"morgen ?(?:ochtend|middag|vroeg|in de (?:ochtend|middag|vroegte)){TAIL}",
    rf"(?:van(?:daag|avond|nacht) (?:of|en) )?(?<!goede )(?<!goeie )(?<!goeden )morgen(?! ?(?:avond|"
    rf"nacht|in de avond)){TAIL}",
    rf"{CLOCK} (?:van(?:avond|nacht|middag|daag)|morgen(?:ochtend|middag|vroeg)?)",
    rf"(?:zo )?over {_ABOUT}(?:{_SOME} )?{_HOURS}(?: of {_HOUR_WORD}| of \d+)?",
    r"(?:binnen|minder dan|in minder dan|over) (?:(?:nu en|de komende|de|komende|het) )?"
    rf"(?:(?:24|12|vierentwintig|twaalf|een|enkele|een paar|anderhalf|half|{_HOUR_WORD}|\d) )?(?:uur|uren)",
    r"(?:(?:de|het) )?(?:eerst|aan)?komende? (?:uur|uren|24 uur|vierentwintig uur|etmaal)",
    rf"{_STILL}(?:een )?(?:{_SOME} )?{_HOURS}(?: of {NUMBER})?",
    rf"nog {_ABOUT}(?:een )?(?:{_SOME} )?{_HOURS}(?: of {NUMBER})?{_TO_GO}",
    r"met (?:een )?(?:half uur(?:tje)?|uurtje|kwartier(?:tje)?|(?:paar )?minuten)(?! (?:vertraging|eerder|"
    r"later|"
    r"duur|speling|tussen))",
    r"(?:op )?(?:elk|ieder) (?:moment|ogenblik)",
    rf"(?:zo ?(?:meteen|direct|dadelijk)|dadelijk|dalijk|aanstonds){TAIL}",
    rf"straks{TAIL}",
)
DAYS = signal(
    "dagen",
    rf"morgen ?(?:avond|nacht|in de avond){TAIL}",
    rf"overmorgen(?: ?{_DAYPART})?{TAIL}",
    rf"(?:(?:in )?de )?(?:nacht|avond) van {_DAY} op {_DAY}{TAIL}",
    rf"(?:in de |de )?(?:nacht|avond|ochtend|middag) van {_DAY}{TAIL}",
    rf"(?:(?:de )?{_NEXT} )?(?:week )?{DAY_OF_WEEK}(?: (?:a\.s\.|aanstaande|komende))?"
    rf"(?: (?:op|of|en|tot en met|t/m) {DAY_OF_WEEK})?(?: volgende week| over (?:een week|"
    rf"acht dagen))?{TAIL}",
    rf"na het {_DAY}(?:s?gebed|middaggebed)",
    rf"(?:(?:in|van|na|voor) )?(?:dit|het|{_NEXT})(?: lange)? (?:weekend|weekeinde?){TAIL}",
    rf"(?:nog |later |eind(?:e)?(?: van)? |begin |halverwege |midden |"
    rf"in de loop van (?:de )?)?{_NEXT} week(?! {_DAY})",
    r"(?:later in|aan het eind(?:e)? van|eind(?:e)? van|in de loop van) de week",
    rf"{_WITHIN} {_ABOUT}(?:een )?(?:{NUMBER}|paar|enkele) (?:dagen|dagjes|nachtjes)|over een dag(?! of)",
    rf"over (?:een )?(?:dag|dagje) of {NUMBER}",
    rf"{_WITHIN} (?:een|1|ongeveer een|nog geen|minder dan een|krap een) week(?:je)?(?! of)",
    r"(?:over|binnen) (?:36|48|72|achtenveertig) (?:uur|uren)",
    r"(?:de )?(?:eerst|aan)?komende dagen",
    rf"{_STILL}(?:een )?(?:(?:{NUMBER}|paar|enkele) (?:dagen|dagjes|nachtjes|nachten)|week(?! of))",
    rf"nog {_ABOUT}(?:een )?(?:(?:{NUMBER}|paar|enkele) (?:dagen|dagjes|nachtjes|nachten)|week(?:je)?(?! of))"
    rf"(?:{_TO_GO}| slapen)",
    rf"morgen,? {CLOCK_OF_EVENING}{TAIL}",
)
WEEKS = signal(
    "weken",
    rf"(?:{DAY_OF_WEEK} )?{_WITHIN} {_ABOUT}(?!(?:een|1) week){_SOME} {_WEEKS}",
    rf"over (?:een )?{_WEEKS} of {NUMBER}",
    r"over (?:(?:een|(?:ongeveer|ruim|krap) een|een (?:dikke|kleine|goede|krappe)) )?(?:maand(?:je)?|"
    r"half ?jaar|jaar)",
    r"over (?:14|veertien) dagen",
    r"(?:later |eind(?:e)?(?: van)? |begin |halverwege |midden |in de loop van (?:de )?|ergens )?"
    r"(?:(?:aan)?komende|volgende) maand",
    r"(?:later |eind(?:e)?(?: van)? |aan het eind(?:e)? van )(?:deze|de) maand",
    r"(?:de )?(?:aan)?komende (?:weken|maanden|zomer|winter|herfst|lente)",
    r"(?:pas )?(?:na de (?:zomer|vakantie)|in het (?:voorjaar|najaar)|volgend (?:jaar|seizoen|voorjaar|"
    r"najaar))",
    rf"{_STILL}(?:een )?(?:{_SOME} )?(?:{_WEEKS} of {NUMBER}|weken|weke|maanden)",
    rf"nog {_ABOUT}(?:een )?{_SOME} {_WEEKS}(?: of {NUMBER})?{_TO_GO}",
    rf"(?:de )?{_DATE_DAY}(?:e|ste|de) (?:van )?(?:de )?(?:volgende|komende) maand{TAIL}",
    rf"(?:de )?\w+(?:de|ste) van (?:de )?(?:volgende|komende) maand{TAIL}",
)
_FEAST = (
    r"(?:oud (?:en|&) nieuw|oud[- ]en[- ]nieuw|de jaarwisseling|jaarwisseling|oud(?:e?jaar)(?:s?(?:dag|"
    r"avond|nacht|middag))?|nieuwjaar(?:s?(?:dag|nacht|ochtend|avond))?|konings(?:dag|nacht|avond)|"
    r"bevrijdingsdag|dodenherdenking|carnaval(?:s?\w+)?|vastelaovend|halloween|sinterklaas(?:avond|"
    r"intocht)?|sint[- ]maarten|luilak|(?:eerste |tweede )?kerst(?:dag|avond|nacht)?(?:en|mis)?|(?:eerste |"
    r"tweede )?(?:paas|pinkster)dag|pasen|pinksteren|hemelvaart(?:sdag)?|prinsjesdag|suikerfeest|"
    r"goede vrijdag|black friday|(?:de )?(?:zomer|herfst|kerst|voorjaars|mei)vakantie)"
)
DATES = signal(
    "tijdstip",
    rf"(?:in )?(?:de )?(?:nacht|avond) van {_DATE_DAY}(?: {_MONTH})? op {_DATE_DAY} {_MONTH}{TAIL}",
    rf"(?:(?:in )?de (?:nacht|avond|ochtend|middag) van )?(?:(?:op|voor) )?(?:(?:{DAY_OF_WEEK}|(?:ma|di|"
    rf"wo|do|vr|za|zo)\.?),? )?(?:de )?{_DATE_DAY}(?:e|ste|de)? {_MONTH}"
    rf"(?: 20\d\d)?{TAIL}",
    r"op (?:[0-2]?\d|3[01])[-/](?:0?\d|1[0-2])(?:[-/](?:20)?\d\d)?",
    r"(?:[0-2]?\d|3[01])[-/](?:0?\d|1[0-2])[-/](?:20)?\d\d",
    rf"op de (?:{_DATE_DAY})(?:e|ste|de)",
    rf"(?:in |begin |eind |half |medio )(?:van )?{_MONTH_NAME}",
    rf"(?:(?:met|tijdens|rond|op|in|voor|rondom) (?:de )?)?{_FEAST}(?: zelf)?{TAIL}",
)
CLOCKS = signal("tijdstip", rf"(?:ma|di|wo|do|vr|za)\.? {_DIGITS}(?: uur)?", STRICT_CLOCK)
ROUTINES = signal(
    "tijdstip",
    r"(?:direct |meteen |gelijk )?na (?:school(?:tijd)?|afloop(?: van (?:de|het) \w+)?|het (?:\w+(?:de|"
    r"ste)|laatste) uur)",
    r"in de (?:grote |kleine )?pauze",
    r"(?:zodra|als|wanneer) (?:het )?donker (?:is|wordt)|(?:zodra|als|wanneer) het (?:\w+ )?donker (?:is|"
    r"wordt)|"
    r"(?:bij|na) het (?:vallen van de (?:avond|nacht)|invallen van de (?:duisternis|avond|nacht))",
)
_ALONE_DAYS = signal("dagen", r"\A\W*(?:een )?(?:paar|enkele) dagen\W*\Z")
_ALONE_WEEKS = signal("weken", r"\A\W*(?:(?:een )?(?:paar|enkele) )?(?:weken|maanden)\W*\Z")


def _hints(words: str) -> Tuple[str, ...]:
    return tuple(words.split("|"))


# A long expression is tried only where one of its words can stand: half of the stories name no moment.
_HINTED = (
    ((WEEKS, _ALONE_WEEKS), _hints("week|weken|maand|jaar|seizoen|komende|zomer|vakantie|dagen")),
    ((DAYS, _ALONE_DAYS), _hints("dag|week|avond|nacht|uur|uren|morgen")),
    (
        (WITHIN_A_DAY,),
        _hints(
            "avond|nacht|middag|morgen|ochtend|daag|uur|uren|kwartier|minu| min|heden|straks|komende|moment|"
            "ogenblik|direct|meteen|dadelijk|dalijk|aanstonds|op de dag"
        ),
    ),
)
_DATE_HINTS = _hints(
    "jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|jaar|dag|nieuw|nacht|carnaval|vastelaovend|"
    "halloween|sint|luilak|kerst|pasen|pinkster|hemelvaart|suikerfeest|herdenking|black|vakantie|konings|"
    "-0|-1|/0|/1|de 1|de 2|de 3|/20"
)


def distances(text: str) -> List[Signal]:
    """The signals for a distance that can occur in the text."""
    lowered = text.lower()
    return [one for signals, hints in _HINTED if any(hint in lowered for hint in hints) for one in signals]


def dates(text: str) -> List[Signal]:
    """The signals for a date or a feast that can occur in the text."""
    lowered = text.lower()
    return [DATES] if any(hint in lowered for hint in _DATE_HINTS) else []
