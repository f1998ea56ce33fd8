"""People named by what they are, 'studenten', 'de jongens uit de wijk', who call, agree or want something.

Supporters without more are the crowd of a match, not a group that calls.
"""

from __future__ import annotations

import re
from typing import List

from bot.extraction.aanstichter_woorden import clause_before
from bot.extraction.fact import Fact

_YOUNG = (
    r"(?:\w*jongens|jonges|jongs|\w*jongeren|jongelui|jeugd|meiden|meisjes|kinderen|kids|knullen|knapen|"
    r"gasten?|"
    r"gastjes|gozers|pubers|tieners|scholieren|leerlingen|studenten|vrienden|vriendinnen|maten|neven|"
    r"broers|leden)"
)
_CAUSE = (
    r"(?:\w*activisten|actievoerders|demonstranten|betogers|stakers|"
    r"relschoppers|raddraaiers|hooligans|drillrappers|rappers|bendeleden|clubleden|extremisten|"
    r"complotdenkers|krakers|motorrijders|tegenstanders|voorstanders|antifascisten|neonazi'?s|nationalisten)"
)
_TRADE = (
    r"(?:boeren?|tuinders|vissers|\w*chauffeurs|truckers|loonwerkers|schoonmakers|bouwvakkers|"
    r"\w*exploitanten|"
    r"horecaondernemers|ondernemers|winkeliers|\w*medewerkers|verpleegkundigen|leraren|docenten|"
    r"taxibedrijven|transporteurs|schippers|jagers|bewoners|omwonenden|buurtbewoners|dorpsbewoners|"
    r"inwoners|ouders|huurders|gelovigen|veteranen|ambtenaren|artsen|vrijwilligers)"
)
_QUANTIFIED = r"(?:een (?:paar|stel(?:letje)?|aantal|clubje|groepje)|enkele|sommige|meerdere|diverse)"
_FEW = rf"(?:(?:{_QUANTIFIED}|de|die|deze|ons|onze|wat|zulke)\s+)?(?:(?!vele?\b|andere\b|alle\b)\w+e\s+)?"
_WHERE = (
    r"(?:\s+(?:uit|van|in|bij|op)(?:\s+(?!wil|gaan?\b|hebben?\b|zijn\b|die\b|dat\b)[\w'-]+){1,4}?){0,2}"
    r"(?:\s+en\s+die\s+van(?:\s+[\w-]+){1,3}?)?"
)
_HELPERS = r"(?:wil(?:len?)?|gaan?|gaat|hebben|heeft|hebt|zouden|zou|zullen|zijn|is|dreigen|plannen|kunnen)"
_LINKS = (
    rf"(?:\s+(?:die|dat))?(?:\s+(?:het|nu|al|ook|weer|dan|er|dus|vanavond|zelf|nou)){{0,2}}\s+{_HELPERS}\b"
)
_CALLING_NOW = (
    r"(?:roepen|kondigen|organiseren|plannen|spreken|bedenken|verspreiden|posten|plaatsen|delen|schrijven|"
    r"vertellen|zetten|sturen|zweren|beloven|dagen|nodigen|jutten|stoken|hitsen|mobiliseren|verzamelen zich|"
    r"zoeken|bereiden|zeggen (?:dat )?(?:ze|zij)|oproepen|aankondigen|afspreken|uitdagen|opjutten|beramen|"
    r"broeden|eisen)"
)
_CALLING_DONE = (
    r"(?:afgesproken|aangekondigd|besproken|opgeroepen|georganiseerd|voornemens|van plan|gezet|op ?zet|"
    r"rond ?gestuurd|geschreven|gepost|geplaatst|gedeeld|gemaakt|uitgedaagd|bedacht|beloofd|gezworen|beraamd|"
    r"voorbereid|gedreigd|uitgenodigd|opgezet|gepland|ondertekend|wraak|wraak (?:willen )?nemen|laten weten|"
    r"in (?:de|hun|een) (?:app|\w*groep|\w*app) staan|zeggen ze|zegt men)"
)
_NOT_A_CALL = (
    r"(?![^.!?;]{0,60}\b(?:gesprek|antwoord|weten|duidelijkheid|uitleg|hulp|bescherming|bang|zorgen|"
    r"klacht\w*|"
    r"aangifte|naar huis|getuige|slachtoffer\w*|gewond|geschrokken|overleden|bedreigd|aangehouden|"
    r"opgepakt|gestuurd door|gevraagd|gebeld|gemeld|verhuizen|verbod|maatregelen|overlast)\b)"
)
_UNREST = (
    r"\b(?:te |op|uit|af|in|dicht|neer|kapot|los|plat|om|aan)?(?:schiet|gooi|slaan?\b|slop|sloop|rell|vecht|"
    r"knokk|"
    r"matt|bezett|blokk|demonstr|protest|plunder|stok|bestorm|beklad|zoek|wacht|verstor|stek|fikk|betog|stak|"
    r"verniel|versperr|zett|leggen|treff|bekogel|verzamel|trekk|jag|pakk|feest|bouw|elkaar|mekaar|wraak|"
    r"sluit|"
    r"barricad|intimid|bedreig|steen|stenen|vuurwerk|verhaal halen|te grazen|te lijf|laten zien wie)\w*"
)
_WHAT = r"(?:(?!\bmaar\b)[^.!?;]){0,110}?"
_PEOPLE = rf"(?:{_YOUNG}|{_CAUSE}|{_TRADE})"
_CALL = re.compile(
    rf"(?<![\w-]){_FEW}{_PEOPLE}{_WHERE}(?:\s+(?:die|dat|het|zelf|elkaar))?(?:\s+{_CALLING_NOW}\b|"
    rf"(?:{_LINKS}|\s+(?!word|moet|ben|zijn)[a-z]+en\b){_NOT_A_CALL}{_WHAT}\b{_CALLING_DONE}\b|"
    rf"\s+voornemens\b)",
    re.IGNORECASE,
)
_WANT = re.compile(
    rf"(?<![\w-]){_FEW}(?:{_YOUNG}|{_CAUSE}){_WHERE}(?:\s+(?:die|dat|nu|weer|er|elkaar))?"
    rf"\s+(?:dreigen\b|wraak\s+(?:wil(?:len?)?|gaan)\b|(?:wil(?:len?)?|gaan|gaat|"
    rf"zouden)\b(?=[^.!?;]{{0,110}}{_UNREST})){_NOT_A_CALL}",
    re.IGNORECASE,
)
_ASKED_BY_THEM = re.compile(
    rf"\b(?:hebben|willen|gaan|roepen|kondigen|dreigen|zouden|spreken)\s+(?:{_QUANTIFIED}\s+|"
    rf"(?:de|die|ons|onze)\s+)?(?:{_YOUNG}|{_CAUSE})\b(?=[^.!?;]{{0,110}}\b(?:{_CALLING_DONE}|\w+en|op|aan|"
    rf"af)\b)"
    rf"{_NOT_A_CALL}",
    re.IGNORECASE,
)
_ACTION_OF = re.compile(
    r"\b(?:optocht|mars|actie|demonstratie|protest|betoging|staking|blokkade|tocht|manifestatie|oproep|"
    rf"initiatief|plan|uitnodiging|poster|flyer)\s+(?:komt\s+|is\s+)?(?:van|door)\s+{_FEW}{_PEOPLE}\b",
    re.IGNORECASE,
)
_TWO_SIDES = re.compile(
    r"(?<![\w-])(?:twee|drie|beide|meerdere|verschillende|rivaliserende|een paar|enkele)\s+(?:\w+e\s+)?"
    r"\w*(?:groepen|groepjes|bendes|ploegen|ploeg|kampen|clubs|families|scholen|gangs|crews|stellen)\b"
    r"(?=[^!?]{0,110}\b(?:afgesproken|afspreken|afspraak|spreken|elkaar|mekaar|confrontatie|treffen|vechten|"
    r"knokken|uitvechten|strijd|uitgedaagd|matten)\b)",
    re.IGNORECASE,
)
_OTHER_BEFORE = re.compile(
    r"(?:\b(?:tegen|met|naar|aan|bij|onder|tussen|richting|op|voor|over|waar(?:bij|door|van)|andere|geen|"
    r"honderden|tientallen|duizenden|veel|alle|ouders van|groep|stel|namens|dat|of|\d+|moeders?|"
    r"\w+(?:tig|honderd|duizend|tien))\s+(?:een |de |die |deze |zo'n )?(?:\w+e\s+)?|\b(?:vorig jaar|"
    r"vorige keer|destijds|(?:jaar|jaren|maanden) geleden)\b(?![^.!?]*\bnu\b)[^.!?]*)$",
    re.IGNORECASE,
)
_TOLD_BEFORE = re.compile(
    r"\b(?:dat|of|waar|waarin|waarbij|hoor\w*|zeggen|zegt|meldt|blijkt|gebleken|verhaal|voor)\s+"
    r"(?:een |de |die |deze |zo'n )?$",
    re.IGNORECASE,
)


def collectives(text: str) -> List[Fact]:
    """They may merely take part: 'wie erachter zit weten we niet' tells more."""
    return [
        Fact("aanstichter", "groep", match.start(), match.end())
        for pattern in (_TWO_SIDES, _ACTION_OF, _CALL, _WANT, _ASKED_BY_THEM)
        for match in pattern.finditer(text)
        if pattern is _TWO_SIDES or not _is_other(text, match.start())
    ]


def _is_other(text: str, start: int) -> bool:
    """Opponents, those addressed, or a crowd that is counted."""
    before = clause_before(text, start)
    return bool(_OTHER_BEFORE.search(before)) and not _TOLD_BEFORE.search(before)
