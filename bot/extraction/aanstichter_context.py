"""Whose age it is: of who made the oproep, or of a victim, a relative, a caller, a participant."""

from __future__ import annotations

import re

from bot.extraction.aanstichter_leeftijd import Age
from bot.extraction.aanstichter_woorden import CALLS, HARM, ROLE
from bot.extraction.getallen import NUMBER_WORD

NOT, PERHAPS, SURELY = range(3)

_SENTENCE_END = re.compile(r"[!?;\n]|\.(?=\s|$)")
_REACH = 90
"""Further words, in letters, say little about an age in a story without full stops."""

_HARMED = (
    r"(?:bedreigd|gedoxt|mishandeld|belaagd|slachtoffer|doelwit|mikpunt|lastiggevallen|gepest|neergestoken|"
    r"gestoken|doodgestoken|neergeschoten|doodgeschoten|beschoten|geslagen|geschopt|aangevallen|beroofd|"
    r"overvallen|"
    r"aangereden|omgekomen|overleden|verdronken|gewond|afgeperst|opgelicht|ontvoerd|aangerand|verkracht|"
    r"misbruikt|geïntimideerd|opgewacht|gelokt|vermist|vermoord|gezakt|gevallen|vernederd|uitgescholden|"
    r"geraakt|"
    r"gechanteerd|gestalkt|beschuldigd|bestolen)"
)
_PRIVATE = (
    r"(?:naakt)?(?:foto|adres|huisadres|woonadres|thuisadres|privé\w*|telefoonnummer|gegevens|beelden|"
    r"persoonsgegevens)\w*(?:'s)?"
)
_ARTICLE = r"(?:(?:een|de|het|die|dat|deze|dit|'n|'t)\s+)?"
_NO_PREPOSITION = r"(?!(?:voor|tegen|met|van|aan|naar|over)\b)"
_CALLER_BEFORE = re.compile(
    rf"(?:\bdoor|\b{CALLS}(?: ook| nu| dan)?|\b{ROLE}\b[^.!?]{{0,40}}|\b(?:het|dit|dat)\s+(?:is|zijn|was|"
    r"gaat om|gaat over|betreft|lijkt|"
    r"zou)|\b(?:gaat|gaan)\s+(?:het\s+)?om|\bbetreft|\b(?:afkomstig|komt|komen|kwam|bericht|filmpje|video|"
    r"oproep|account|profiel|hand|initiatief|livestream|story|post|naam|pagina)\s+(?:\w+\s+){0,2}van|"
    r"\b(?:bestaat|bestaan)\s+uit|\btegen\s+wie|aangifte\s+tegen)"
    rf"[\s:,]+(?:{_NO_PREPOSITION}\w+\s+){{0,3}}?{_ARTICLE}(?:{_NO_PREPOSITION}\w+e?\s+)?$",
    re.IGNORECASE,
)
_CALLER_AFTER = re.compile(rf"^[^.!?]{{0,70}}\b(?:{CALLS}|bedreigt|bedreigde)\b", re.IGNORECASE)
_CALLER_IN = re.compile(rf"\b(?:{ROLE})\b", re.IGNORECASE)
_SOMEONE_ELSE_BEFORE = re.compile(
    r"(?:\b(?:slachtoffers?|bedreigde|gedoxte|mishandelde|belaagde|gepeste|overleden|vermoorde|vermiste|"
    r"gewonde|neergestoken|doelwit|mikpunt)\b[\s,:]+(?:[\w-]+\s+){0,4}"
    rf"|\b{_PRIVATE}\s+(?:\w+\s+){{0,2}}van\s+(?:een\s+)?(?:[\w-]+\s+){{0,3}}"
    r"|\b(?:mishandeling|moord|dood|overlijden|doxing|steekpartij|aanranding|verkrachting|verdwijning)\s+"
    r"(?:op|van|met)\s+(?:[\w-]+,?\s+){0,10}"
    rf"|(?<!aangifte )\b(?:tegen|jegens|richting|naar|aan|voor|vanaf)\s+{_ARTICLE}(?:\w+\s+)?"
    r"|\b(?:moeder|vader|ouders?|oma|opa|juf|mentor|zus|broer|vriend(?:in)?)\s+van\s+(?:[\w-]+\s+){0,3}"
    r"|\b(?:opvang|alleenstaande|school|jeugdhonk|klas|leerlingen)\s+(?:voor\s+|met\s+|van\s+)?"
    r"|\b(?:gebeld door|getipt door|melding van|telefoontje van|mail van|gesprek met)\s+(?:[\w-]+\s+){0,2}"
    r"|\b(?:gemunt|voorzien|jacht|jagen|jaagt)\s+op\s+(?:een\s+)?(?:\w+\s+)?"
    r"|\b(?:doelgroep|deel|publiek|\w+gangers|bezoekers|deelnemers|aanwezigen|"
    r"meelopers)\b[^.!?]{0,25}\b(?:is|zijn|"
    r"waren)\s+(?:\w+\s+){0,5}"
    r"|\bik\s+ben\s+(?:[\w-]+\s+){0,4}"
    r"|\b(?:onder|bezoekers|deelnemers|publiek|tussen|lokken?)\s+"
    r"|\b(?:vooral|voornamelijk|meestal|veelal|overwegend|met name|hoofdzakelijk)\s+(?:\w+e\s+)?"
    r"|\bkomen\s+(?:er\s+)?(?:ook\s+|veel\s+)?)$",
    re.IGNORECASE,
)
_PAST_BEFORE = re.compile(
    r"\b(?:vorig jaar|(?:jaar|jaren) geleden|vorige keer|in haren)\b(?![^.!?]*\b(?:nu|dit)\b)[^.!?]*$|"
    r"\b(?:destijds|indertijd|toentertijd)\s+(?:\w+\s+){0,3}$|\bvan (?:toen|destijds|"
    r"vorig jaar)\b[^.!?]{0,20}$",
    re.IGNORECASE,
)
_RELATIVE_BEFORE = re.compile(r"\b(?:mijn|haar|zijn|hun|diens|ons|onze|je|uw)\s+(?:\w+e\s+)?$", re.IGNORECASE)
_RELATIVE = re.compile(
    r"^(?:zoon|dochter|buur|collega|kennis|oom|tante|zwager|kind|zus|broer|man|vrouw|vriend|neef|nicht|opa|"
    r"oma|vader|moeder|jongste|oudste)",
    re.IGNORECASE,
)
_CROWD_BEFORE = re.compile(
    rf"(?:\b(?:[6-9]|\d{{2,}}|tientallen|honderden|duizenden|veel|alle|(?!een\b|één\b|twee\b|drie\b|vier\b|"
    rf"vijf\b){NUMBER_WORD}))\s+(?:\w+e\s+)?$",
    re.IGNORECASE,
)
_SOMEONE_ELSE_AFTER = re.compile(
    r"^[\s,]*(?:jaar\s+)?(?:\([^)]*\)\s*)?(?:(?:uit|in|op|bij)\s+(?:[\w-]+\s+){1,2})?(?:"
    r"(?:die|dat)?\s*(?:wordt|werd|worden|werden|is|zijn|was|raakte|"
    r"raakten)\b(?:\s+(?!door\b)[\w-]+){0,6}?"
    rf"\s+{_HARMED}\b"
    rf"|(?:\w+\s+)?{_HARMED}\b"
    r"|(?:die |dat )?(?:is |zijn |was |waren )?(?:\w+ ){0,2}?(?:getuige\b|bang\b|(?:onder|"
    r"tegen) ?(?:gekomen|gereden|gelopen)|"
    r"geschrokken|omvergereden|gereden|(?:er )?niets mee te maken|ten onrechte|onschuldig)"
    rf"|in elkaar geslagen|(?:die |dat )?(?:het |als |de )?(?:slachtoffer|doelwit|mikpunt|dupe)"
    rf"|(?:van wie|waarvan|wiens|wier|met wier|over wie)\s+(?:[\w-]+\s+){{0,3}}{_PRIVATE}"
    r"|(?:van wie|waarvan)\s+(?:[\w-]+\s+){0,4}(?:rondga|rondgestuurd|verspreid|gelekt)"
    r"|(?:die\s+|dat\s+)?(?:zou|zouden|zal|moet|"
    rf"moeten)\s+(?:[\w-]+\s+){{0,5}}?{_HARMED}\s+(?:te\s+)?(?:worden|zijn)\b"
    r"|(?:die |dat |daarbij )?(?:omkwam|verongelukte|stierf|verdween|om het leven|lag|ligt|belandde|"
    r"krijgt|kreeg|krijgen|ontvangt|ontving|durft|overleed|verdronk|"
    r"werd gebracht)\b"
    rf"|(?:(?!wil|gaat|heeft|zou|die|dat|roept|dreigt|zegt|met|en)[\w-]+\s+){{0,3}}(?:te\s+|gaan\s+)?{HARM}\b"
    r"|(?:die |dat )?(?:belde|meldde|vertelde|tipte|liet (?:ons|me|mij)|kwam (?:ons|bij)|stuurde (?:ons|me)|"
    r"klaagde)\b"
    r"|(?:vluchteling|asielzoeker|alleenstaande|slachtoffer|amv))",
    re.IGNORECASE,
)
_NEEDS_A_CALL = re.compile(
    r"^(?:tiener\w*|puber\w*|kleuters?|volwassenen?|brug\w+|\w+klassers?|basisschool\w+|gepensioneerden?|"
    r"\w*bejaarden?|\w+tigers?|.*plussers?|(?:[a-zé']+ )?(?:van onze )?(?:middelbare )?(?:scholier|"
    r"leerling)(?:en)?)$",
    re.IGNORECASE,
)
_A_SHORT_ANSWER = 3
_DENIED_BEFORE = re.compile(r"\b(?:geen|niet|nooit)\s+(?:(?:een|door|bepaald|van)\s+){0,2}$", re.IGNORECASE)
_DENIED_AFTER = re.compile(
    r"^\s*(?:is|zijn|was)\s+(?:het|hij|zij|ze|die)\s+niet\b|"
    r"^[^.!?]{0,14},?\s+(?:maar\s+)?dat\s+(?:is\s+(?:onjuist|niet)|klopt\s+niet)\b",
    re.IGNORECASE,
)
_OPEN_BEFORE = re.compile(
    r"\bof\s+(?:het|hij|zij|ze|dit|dat|die|er|de \w+)\s+(?:\w+\s+){0,3}$|\bniet of\b[^.,;!?]*$", re.IGNORECASE
)
_THINGS_BEFORE = re.compile(
    r"\b(?:gebouw|pand|filmpje|bericht|foto|beelden|video|huis|boom|brug|artikel|account|club|traditie|"
    r"wet)\s+"
    r"(?:\w+\s+){0,2}(?:is|van|was)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)


_PASSIVE_BEFORE = re.compile(
    rf"\b(?:wordt|werd|worden|werden|is|zijn|was|waren)\s+(?:\w+\s+)?{_ARTICLE}(?:\w+e\s+)?$", re.IGNORECASE
)
_HARMED_LATER = re.compile(rf"^(?:(?!\b(?:die|dat|hij|maar)\b)[^.!?;,]){{0,60}}\b{_HARMED}\b", re.IGNORECASE)


def weight(text: str, age: Age) -> int:
    """How surely it is the age of who made the oproep; NOT for someone else's, or one that is denied."""
    before, words, after = _around(text, age)
    if _is_unsaid(before, words, after):
        return NOT
    named = bool(_CALLER_BEFORE.search(before) or _CALLER_IN.search(words))
    if _is_someone_else(before, words, after, named=named):
        return NOT
    if named or _CALLER_AFTER.match(after):
        return SURELY
    is_answer = len(f"{before} {after}".split()) < _A_SHORT_ANSWER
    return PERHAPS if is_answer or not _NEEDS_A_CALL.match(words) else NOT


def _around(text: str, age: Age) -> "tuple[str, str, str]":
    """What stands before, in and after the age within its sentence."""
    before = text[max(0, age.start - _REACH) : age.start]
    after = text[age.end : age.end + _REACH]
    return _SENTENCE_END.split(before)[-1], text[age.start : age.end], _SENTENCE_END.split(after)[0]


def _is_unsaid(before: str, words: str, after: str) -> bool:
    is_thing = "oud" in words and _THINGS_BEFORE.search(before)
    return bool(
        _DENIED_BEFORE.search(before) or _DENIED_AFTER.match(after) or _OPEN_BEFORE.search(before) or is_thing
    )


def _is_someone_else(before: str, words: str, after: str, *, named: bool) -> bool:
    if "slachtoffer" in words or _SOMEONE_ELSE_AFTER.match(after) or _CROWD_BEFORE.search(before):
        return True
    if _PASSIVE_BEFORE.search(before) and _HARMED_LATER.match(after):
        return True
    if _PAST_BEFORE.search(f"{before}{words}"):
        return True
    if named:
        return False
    is_relative = _RELATIVE_BEFORE.search(before) and _RELATIVE.match(words)
    return bool(_SOMEONE_ELSE_BEFORE.search(before) or is_relative)
