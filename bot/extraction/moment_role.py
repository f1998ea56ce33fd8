"""Whether a moment that is named is the moment of the disturbance.

A story is full of other moments: when one heard of it, when the driehoek meets, how it went last year.
They are told apart by the words around them within the same clause.
"""

from __future__ import annotations

import re

from bot.extraction.fact import Fact

_CLAUSE_END = re.compile(
    r"[.!?;:,()\n]|\b(?:dat|die|waarin|waar|waarbij|want|omdat|terwijl|maar|dus|of|en|zodat|nadat)\b",
    re.IGNORECASE,
)
_NOT_THIS_ONE = re.compile(
    r"\b(?:afgelopen|voorbije|vorige|verleden|elke|iedere|alle|sinds|sedert|zoals|net als|"
    r"(?:vorige|afgelopen|verleden) week(?: op)?|(?:eerst|aanvankelijk|oorspronkelijk)(?: \w+){0,3}|"
    r"goede|goeie|goeden|tot|de hele|hele)\s+(?:een uur of |de |in de |op )?$",
    re.IGNORECASE,
)
_OTHER_YEARS = re.compile(
    r"(?<!als )\b(?:vorig jaar|vorige keer|elk jaar|ieder jaar|jaarlijks|destijds|toentertijd|(?:twee|drie|"
    r"vier|"
    r"een paar) "
    r"jaar geleden)(?:,? (?!nu\b|maar\b|en\b|dit\b|deze\b|willen?\b|gaan?\b|gaat\b|dus\b)[\w'’-]+){0,8}\s+$",
    re.IGNORECASE,
)
_OTHER_YEARS_AFTER = re.compile(r"^\s*(?:(?:van )?vorig jaar|elk jaar|ieder jaar)\b", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:niet|geen|nooit|noch)\s+(?:(?:op|voor|om|meer|over|de|het|al|deze|dit|komende?|"
    r"aankomende?)\s+){0,2}$",
    re.IGNORECASE,
)
_UNKNOWING = re.compile(r"\b(?:weet|weten|kan|kunnen)\s+(?:\w+\s+){1,3}niet\s+(?:om\s+)?$", re.IGNORECASE)
_DENIED_AFTER = re.compile(
    r"^\s*(?:(?:is|was|klopt)\s+(?:het|dat)\s+)?niet\b(?!\s+(?:alleen|bekend))", re.IGNORECASE
)
_AGO = re.compile(r"^\s*(?:geleden|terug\b|ervoor|eerder|lang\b|later\b|oud\b|jarig)", re.IGNORECASE)
_GREETING = re.compile(r"^\s*(?:,|!|met\b|hier\b|allemaal\b|collega)", re.IGNORECASE)

_HEARD = (
    r"(?:kreeg|kregen|zag|zagen|hoorden?|las|lazen|ontving\w*|belden?|meldden?|vond(?:en)?|vernam\w*|"
    r"stuurden?|tipten?|ontdekten?|vertelden?|zei(?:den)?|schreef|schreven|plaatsten?|deelden?|verscheen|"
    r"verschenen|dook|doken|signaleerden?|constateerden?|bereikten?|kwam|kwamen|stond|stonden|was|waren|werd|"
    r"werden|had|hadden|liep|liepen|ging|gingen|bleek|begon|gebeurde|gooiden|vochten|vier ik|vieren we)"
)
_HEARD_AFTER = re.compile(rf"^\s*(?:(?:pas|al|ook|nog|net|ons|mij|me|binnen)\s+)*{_HEARD}\b", re.IGNORECASE)
_HEARD_BEFORE = re.compile(
    rf"\b(?:{_HEARD})\s+(?:(?:ik|we|wij|je|jij|hij|zij|ze|er|hem|het|pas|al|ook|net|zelf|nog|dit|mij|me|ons|"
    r"daar|weer)\s+){0,3}$",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:binnengekomen|gekomen|gemeld|gedaan|geplaatst|gezien|gehoord|ontvangen|gebeld|gesproken|"
    r"verschenen|gedeeld|gekregen|opgedoken|gezet|ontdekt|geweest|gebeurd|gelezen|gepost|opgesteld|"
    r"verstuurd|gestuurd|ingelicht|geïnformeerd|geinformeerd|bijgepraat|overlegd|teruggekomen|begonnen|"
    r"opgevallen|getipt|besproken|aangehouden|gewaarschuwd|viraal)\b",
    re.IGNORECASE,
)
_AUX = r"(?:is|zijn|heb|hebben|heeft|ben|was|waren|werd|werden|had|hadden)"
_PERFECT = re.compile(rf"\b{_AUX}\b", re.IGNORECASE)
_PARTICIPLE_AT_END = re.compile(
    r"\b(?!(?:ge(?:beuren|ven|bruiken|noeg|weld|meente\w*|bied\w*|zien|bouwen|heten)|(?:in)?gepland|"
    r"aangekondigd|aangemeld|afgesproken|opgeroepen|uitgenodigd|aangevraagd|georganiseerd|toegezegd|"
    r"aangewezen|gemeld|ingediend)\b)(?:af|aan|op|uit|in|door|om|mee|neer|klem|weg|toe|terug|kapot|kort|"
    r"dicht|over|voor)?ge\w{2,}(?:d|t|en)\s*$",
    re.IGNORECASE,
)
_AUX_AFTER = re.compile(rf"^\s*{_AUX}\b", re.IGNORECASE)
_AUX_BEFORE = re.compile(rf"\b{_AUX}\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE)
_JUST_DONE = re.compile(
    r"^\s*(?:nog\s+|net\s+|al\s+)?(?:aangekondigd|opgeroepen|binnengekomen|gemeld|geplaatst|gezien|gehoord|"
    r"gebeld|gepost|gedeeld|verschenen|online)\b",
    re.IGNORECASE,
)
_PLANNED_FOR = re.compile(r"\b(?:voor|vanaf|om)\s+$", re.IGNORECASE)

_MEETING = (
    r"(?:\w*driehoek\w*|\w*overleg(?:gen)?|persconferentie|persmoment|briefing|debriefing|teamvergadering|"
    r"collegevergadering|verlof|vakantie|piket\w*|dienst|nachtdienst|avonddienst|late dienst|campagne|"
    r"persbericht|raadsbrief|bewonersbrief|brief|antwoord|advies|besluit(?:en)?|beslissen|beslissing|"
    r"interview|spreekuur|afspraak|gesprek|evaluatie|deadline|duidelijkheid|communiceren|vergaderen|"
    r"overleggen|informeren|inlichten|bespreken|toelichten|terugbellen|bellen|terug|bijeen|bereikbaar|"
    r"afwezig|vrij|weten|praten|surveilleren|patrouilleren|toezicht|inzetten|opschalen|paraat)"
)
_OF_A_MEETING = re.compile(
    r"\b(?:\w*driehoek\w*|\w*overleg|persconferentie|persmoment|briefing|campagne|verlof|vakantie|deadline|"
    r"evaluatie|piket\w*)(?:\s*[:,]|\s+(?:is|zijn|komt|zit|wordt|staat|vergadert|hebben|heb|we|wij|pas|weer|"
    r"er|"
    r"gepland|verplaatst|verschoven|verzet|uitgesteld|naar|tot|op|van|bijeen|samen|al|vanaf|start|begint|"
    r"volgt)\b)*\s+$",
    re.IGNORECASE,
)
_THEN_A_MEETING = re.compile(
    r"^\s*(?:is|komt|komen|heb|hebben|heeft|zit|zitten|wordt|staat|vergadert|overlegt|hou|houden|ga|gaan)\s+"
    rf"(?:(?:ik|we|wij|er|de|het|een|weer|ook|met|onze)\s+){{0,3}}{_MEETING}\b",
    re.IGNORECASE,
)
_WHO_SPEAKS = (
    r"(?:ik|we|wij|burgemeester|collega's?|wethouder|college|gemeenteraad|gemeente|jongerenwerk\w*|"
    r"politie|handhaving|wijkagent|boa's)"
)
_AUXILIARY = (
    r"(?:wil|willen|moet|moeten|ga|gaan|gaat|kan|kunnen|zou|zouden|zal|zullen|heb|hebben|heeft|ben|zijn|is|"
    r"zit|zitten|bel|belt|spreek|spreekt|neem|neemt|praat|hoor)"
)
_SPEAKER_WILL = re.compile(
    rf"\b(?:{_WHO_SPEAKS}\s+{_AUXILIARY}|{_AUXILIARY}\s+{_WHO_SPEAKS})(?:\s+(?:er|het|hem|haar|je|u|dit|ook|"
    r"nog|graag|pas|wel|zelf|al|de|met|weer)){0,3}\s+$",
    re.IGNORECASE,
)
_THEN_SPEAKER = re.compile(rf"^\s*{_AUXILIARY}\s+(?:ik|we|wij|de burgemeester|mijn|onze)\b", re.IGNORECASE)
_I_WILL = re.compile(
    r"\bik\s+(?:wil|moet|zit|bel|spreek|ben)(?:\s+\w+){0,2}\s+$|"
    r"\b(?:wil|moet|zit|bel|spreek|ben)\s+ik(?:\s+\w+){0,4}\s+$",
    re.IGNORECASE,
)
_THEN_I = re.compile(r"^\s*(?:wil|moet|ga|kan|zou|zal|zit|bel|spreek|ben|heb)\s+ik\b", re.IGNORECASE)
# Those who keep order come and go, meet and decide: 'de politie komt straks weer', 'de raad vergadert
# donderdag'.
_OFFICIAL = (
    r"(?:politie|(?:wijk)?agent(?:en)?|boa's|handhaving|toezicht|jongerenwerk\w*|burgemeester|wethouder|"
    r"college|"
    r"(?:gemeente)?raad|om|officier(?: van justitie)?|rechter|rechtbank|recherche|brandweer|schoolleiding|"
    r"directeur|directie|school|bestuur|schoolbestuur|teamchef|collega's?|gemeente|driehoek|\w*brief|"
    r"persbericht|hulpverlening|woningcorporatie)"
)
_WORKS = (
    r"(?:komt|komen|gaat|gaan|rijdt|vergadert|spreekt|praat|overlegt|belt|houdt|surveilleert|controleert|"
    r"kijkt|"
    r"beslist|besluit|bespreekt|stuurt|neemt|zit|staat|is er|is aanwezig|doet|behandelt|debatteert|bezoekt|"
    r"evalueert|plaatst|publiceert|verstuurt)"
)
_OFFICIAL_WORKS = re.compile(
    rf"\b{_OFFICIAL}(?:\s+(?:is|heeft|weet)(?:\s+\w+){{1,4}},)?\s+{_WORKS}(?:\s+(?:er|het|ook|zelf|nog|pas|"
    rf"dan|"
    r"hier|daar|ons|weer|met|ze|hem|in|om|de)){0,3}\s+$",
    re.IGNORECASE,
)
_THEN_OFFICIAL = re.compile(rf"^\s*{_WORKS}\s+(?:de\s+|het\s+|een\s+|onze\s+)?{_OFFICIAL}\b", re.IGNORECASE)
_STRUCK = re.compile(
    r"\b(?:uit van|bekogel\w*|aangevallen|aanvallen|te lijf|belaagd|rellen|gegooid|demonstr\w*|protest\w*)\b",
    re.IGNORECASE,
)
_OWN_BUSINESS = re.compile(rf"\b{_MEETING}\b", re.IGNORECASE)
_HAPPENED = re.compile(
    r"\b(?:aangericht|vernield|gestoken|mishandeld|geplunderd|(?:in)?gegooid|bekogeld|gereld|gevochten|"
    r"gesloopt|beklad|geslagen|uitgebrand|belaagd|uitgebroken|ontstaan|geëscaleerd|vertrapt)\b",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"(?:over|morgen|overmorgen|straks|(?:de )?(?:aan)?komende?|volgende?|aanstaande|zo|dadelijk)\b",
    re.IGNORECASE,
)
_NEEDS_A_PLAN = re.compile(r"^(?:van(?:ochtend|morgen)|hedenochtend|van de week|deze week)$", re.IGNORECASE)
_PLAN = re.compile(
    r"\b(?:wil|willen|gaan|gaat|komt|komen|zou|zouden|zal|zullen|moet|moeten|staat gepland|verwacht\w*|wordt|"
    r"worden|start|begint)\b",
    re.IGNORECASE,
)


def is_over(text: str, fact: Fact) -> bool:
    """The disturbance itself has happened: 'zaterdagnacht zijn er vernielingen aangericht'."""
    before, after = _clause(text, fact)
    return bool(
        not _FUTURE.match(text, fact.start)
        and _HAPPENED.search(after)
        and (_AUX_AFTER.match(after) or _AUX_BEFORE.search(before))
    )


def is_of_the_disturbance(text: str, fact: Fact) -> bool:
    """False for a moment that is denied or that belongs to something else."""
    before, after = _clause(text, fact)
    return not (
        _is_refused(text, fact, after)
        or (not _FUTURE.match(text, fact.start) and _is_when_it_was_heard(before, after))
        or _is_of_own_business(before, after, text[max(0, fact.start - 90) : fact.start])
        or (_NEEDS_A_PLAN.match(text[fact.start : fact.end]) and not _PLAN.search(f"{before}|{after}"))
    )


def _clause(text: str, fact: Fact) -> "tuple[str, str]":
    """What stands before and after the fact in its own clause."""
    starts = [match.end() for match in _CLAUSE_END.finditer(text, 0, fact.start)]
    end = _CLAUSE_END.search(text, fact.end)
    return text[starts[-1] if starts else 0 : fact.start], text[fact.end : end.start() if end else len(text)]


def _is_refused(text: str, fact: Fact, after: str) -> bool:
    before = text[max(0, fact.start - 60) : fact.start]
    if (
        text[fact.start : fact.end].lower() == "morgen"
        and not before.strip()
        and _GREETING.match(text[fact.end :])
    ):
        return True
    return bool(
        _NOT_THIS_ONE.search(before)
        or _OTHER_YEARS.search(before)
        or _OTHER_YEARS_AFTER.match(after)
        or (_DENIED.search(before) and not _UNKNOWING.search(before))
        or _DENIED_AFTER.match(after)
        or _AGO.match(after)
    )


def _is_when_it_was_heard(before: str, after: str) -> bool:
    if _HEARD_AFTER.match(after) or _HEARD_BEFORE.search(before):
        return True
    if _PLANNED_FOR.search(before):
        return False
    return bool(_JUST_DONE.match(after) or _is_perfect(before, after))


def _is_perfect(before: str, after: str) -> bool:
    """'Is vanochtend aangifte gedaan': the auxiliary stands at the moment, or the participle does."""
    if _AUX_AFTER.match(after) or _AUX_BEFORE.search(before):
        rest = _AUX_AFTER.sub("", after)
        another = _PERFECT.search(rest)  # of the next clause, when one dictates without commas
        return not another and bool(_PARTICIPLE_AT_END.search(rest) or _DONE.search(_words(rest, 9)))
    return bool(_PERFECT.search(before) and _DONE.search(_words(after, 3)))


def _words(text: str, most: int) -> str:
    return " ".join(text.split()[:most])


def _is_of_own_business(before: str, after: str, sentence: str) -> bool:
    """`sentence` may hold the subject of an earlier clause: 'de politie is ingelicht, komt straks weer'."""
    if _OF_A_MEETING.search(before) or _THEN_A_MEETING.match(after):
        return True
    if _I_WILL.search(before) or _THEN_I.match(after):
        return True
    if _OFFICIAL_WORKS.search(sentence) or _THEN_OFFICIAL.match(after):
        return not _STRUCK.search(after)
    is_own = _SPEAKER_WILL.search(before) or _THEN_SPEAKER.match(after)
    return bool(is_own and _OWN_BUSINESS.search(_words(after, 5)))
