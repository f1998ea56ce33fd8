"""Sayings that nobody knows who made the oproep, or that he hides his name."""

from __future__ import annotations

import re
from typing import List, Pattern, Tuple

from bot.extraction.aanstichter_verborgen import is_of_a_tip, veiled
from bot.extraction.aanstichter_woorden import ROLE
from bot.extraction.fact import Fact

_NOBODY = r"(?:niemand|geen mens|geen hond|geen kip|geen van ons)"
_WE = rf"(?:we|wij|ik|k|'k|ze|zij|hij|u|men|hier|{_NOBODY})"
_KNOW = r"(?:weet|weten|wist|wisten|kennen|ken)"
_LEFT_OPEN = (
    r"(?:onbekend(?! met)|onduidelijk|ongewis|een raadsel|een mysterie|de vraag|gissen|duister|"
    r"nog niet achterhaald|"
    r"(?:nog |ons |mij |vooralsnog |tot nu toe |op dit moment |helaas |eveneens |ook )*niet (?:meer )?"
    r"(?:bekend(?! met)|duidelijk|helder|vast|te (?:achterhalen|herleiden|zeggen|vinden|traceren|zien|"
    r"bepalen)))"
)
_NO_IDEA = r"geen (?:(?:flauw|enkel|\w+)e? )?(?:idee|benul|beeld|zicht|notie|spoor|clou)"
_OTHER_MATTER = (
    r"(?!(?:\s+[\w'-]+){0,4}?\s+(?:regie|leiding|meedoet|meedoen|meedoe|meegaat|meegaan|meekomt|meerijdt|"
    r"aanwezig|"
    r"moet|moeten|mag|bevoegd|bellen|slachtoffer|doelwit|allemaal|inlichten|ingelicht|geïnformeerd|"
    r"aanspreekpunt|betaalt|winnen|helpen|kan|kunnen|gewond|geraakt|woont|wonen|woonde|bedreigd|"
    r"gelijk|opgepakt|aangehouden|neergestoken|omgekomen|bezorgd|boos)\b)"
)
_NOT_COMING = r"(?!(?:\s+[\w'-]+){0,4}?\s+(?:komt|komen)\b)"
_NO_OTHER_CLAUSE = r"(?!(?:maar|waar|wat|wanneer|hoe|hoeveel|of|wel|want)\b)"
_WHO = (
    rf"(?:\b(?:van|door)\s+wie\b{_OTHER_MATTER}|\bwie\b{_OTHER_MATTER}{_NOT_COMING}|\bwel (?:er|hier|"
    r"daar) ?achter\b)"
)
_WHO_CLAUSE = rf"{_WHO}(?:,?\s+{_NO_OTHER_CLAUSE}[^\s.!?;]+){{0,12}}?,?\s+"
_ADVERBS = (
    r"(?:\s+(?:nog|ook|precies|echt|gewoon|eigenlijk|dus|helaas|zeker|al|helemaal|eerlijk gezegd|simpelweg))*"
)
_UNSEEN = (
    rf"(?:{_LEFT_OPEN}|anoniem|ongeïdentificeerd|onvindbaar|onherkenbaar|spoorloos|(?:nog )?niet in beeld|"
    r"(?:kon|konden|kan|is|zijn|werd)? ?(?:nog |vooralsnog |tot op heden )*niet (?:worden )?"
    r"(?:geïdentificeerd|achterhaald|getraceerd|gevonden|herkend|vastgesteld|bekendgemaakt))"
)
_HIDER = (
    rf"(?:{ROLE}s?|organisatie|identiteit|bron|herkomst van (?:de oproep|het bericht)|account ?houder|"
    r"persoon achter[^.!?]{0,20})"
)
_ACCOUNT = r"(?:account|profiel|pagina|kanaal|bericht|oproep|post|gebruiker)"


def _compiled(*patterns: str) -> Tuple[Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_WHO_IS_NOT_KNOWN = _compiled(
    rf"\b{_KNOW}\b(?:\s+(?!wie\b|wel\b)[\w'-]+){{0,4}}?\s+(?:niet|{_NOBODY})\b(?:,?\s+(?!of\b|waar\b|"
    r"wanneer\b|hoe\w*\b|"
    rf"maar\b)[\w'-]+){{0,6}}?,?\s+{_WHO}",
    rf"\b{_NOBODY}(?:\s+\w+)?\s+(?:weet|wist)\b(?:\s+\w+){{0,2}}?\s+{_WHO}",
    rf"\b{_NO_IDEA}(?:\s+\w+){{0,3}}?\s+{_WHO}",
    rf"\b{_LEFT_OPEN}(?:\s+(?:is|blijft|was|het|nog|voor|ons|mij|door|van|achter)){{0,4}}\s+{_WHO}",
    r"\b(?:kan|kunnen|konden|kon|durf)\b(?:\s+\w+){0,4}?\s+niet\s+(?:zeggen|achterhalen|zien|nagaan|"
    r"vaststellen)"
    rf"(?:\s+(?:door|van))?\s+{_WHO}",
    r"\b(?:achterhalen|uitzoeken|uit te zoeken|zoekt uit|zoeken uit|zoeken nog uit|onderzoekt|onderzoeken|"
    rf"onderzocht)\s+{_WHO}",
    rf"\b(?:vraag|vragen)\s+(?:me|mij|ons)\s+af\s+{_WHO}",
    rf"{_WHO_CLAUSE}(?:dat )?{_KNOW}\s+{_WE}(?:\s+{_WE})?{_ADVERBS}\s+(?:niet|geen)\b",
    rf"{_WHO_CLAUSE}(?:dat )?{_KNOW}(?:\s+\w+)?\s+{_NOBODY}",
    rf"{_WHO_CLAUSE}(?:dat )?(?:is|blijft|was|werd)(?:\s+(?:voor|ons|mij|hier|iedereen|dus|nog|"
    rf"ook))*\s+{_LEFT_OPEN}",
    rf"{_WHO_CLAUSE}(?:dat )?(?:kan|kunnen|kon|konden|durf|durven|valt|"
    r"is)\s+(?:[\w']+\s+){0,5}?niet\s+(?:meer\s+)?"
    r"(?:zeggen|achterhalen|te achterhalen|te zeggen|achterhaald|nagaan|vaststellen)",
    rf"{_WHO}(?:[\s,]+{_NO_OTHER_CLAUSE}[^\s.!?;,]+){{0,8}}?[\s,:]+(?:heb(?:ben)? \w+ )?{_NO_IDEA}",
    rf"{_WHO}(?:\s+{_NO_OTHER_CLAUSE}[^\s.!?;]+){{1,6}}?\s+(?:evenmin|ook niet|net zo ?min|al evenmin|"
    r"idem)\b",
    rf"{_WHO_CLAUSE}(?:moet nog blijken|zoeken we (?:nog )?uit|wordt (?:nog )?(?:onderzocht|uitgezocht))",
    rf"{_WHO_CLAUSE}\w+ ik (?:wel )?uit ?zoeken maar\b[^.!?]{{0,30}}\bniet\b",
    r"\b(?:weten|weet)\s+(?:\w+\s+)?niet\s+[^.!?]{0,60},\s+(?:en\s+)?(?:ook\s+)?niet\s+(?:van|"
    rf"door)?\s*{_WHO}",
    r"\bof (?:er|het|dit|dat)\s+(?:[\w-]+\s+){0,3}(?:groep|clubje|organisatie|iemand|persoon|één|"
    r"eenling)\b"
    rf"[^.!?]{{0,50}}?\b{_KNOW}\s+{_WE}(?:\s+\w+)?\s+niet\b",
)
_MAKER_IS_NOT_KNOWN = _compiled(
    rf"\b{_HIDER}(?:\s+(?!bekend\b|door\b|aan\b|pand\b|gebouw\b|perceel\b|grond\b|auto\b|"
    rf"woning\b)[\w-]+){{0,5}}?[\s:]+{_UNSEEN}(?!\w)",
    rf"\b(?:over|van)\s+(?:de|het|een)\s+{_HIDER}\s+(?:is|weten we|weet ik|ontbreekt)\s+(?:\w+\s+){{0,2}}?"
    r"(?:niets|niks|weinig|elk spoor|ieder spoor)",
    rf"\b{_NO_IDEA}(?:\s+\w+){{0,2}}?\s+(?:de|het)\s+{_HIDER}\b",
    rf"\b(?:de|het)\s+{_HIDER}\s+(?:kennen|weten|hebben)\s+{_WE}(?:\s+nog)?\s+niet\b",
    rf"\b(?:kennen|weten|hebben)\s+(?:\w+\s+){{0,2}}?(?:de|het)\s+{_HIDER}(?:\s+nog)?\s+niet\b",
    rf"\bonbekende?\s+(?:{ROLE}s?|persoon|personen|man|mannen|vrouw|jongens?|iemand|gebruiker|account\w*|"
    r"figuur|"
    r"profiel|groep|mensen)\b",
    rf"\b{_NOBODY}(?:\s+\w+)?\s+kent\s+(?:de|het)\s+{_HIDER}\b",
    rf"\b(?:iemand|die|hem|haar)\s+(?:die\s+)?(?:(?:we|wij|ik)\s+niet\s+{_KNOW}|{_NOBODY}\s+kent|"
    rf"{_KNOW}\s+(?:we|wij|ik)\s+niet)\b(?!\s+of\b)",
    r"\b(?:kennen|ken)\s+(?:hem|haar|hen)\s+niet\b",
    r"\bonbekend\s+(?:telefoon)?nummer\b",
    r"\bonbekenden\b",
    r"\b(?:een|door|van|enkele|paar)\s+(?:\w+ )?onbekende\b(?!\s+(?:aantal|tijd\w*|plek|plaats|locatie|"
    r"moment|datum|"
    r"platform|hoeveelheid|bestemming|reden|kanaal|app|partij|factor))",
)
_HIDDEN = _compiled(
    r"(?<!misdaad )\b(?:ge)?anon(?:ie|y)m(?:e|pje|iteit)?\b(?!\s+(?:meld\w*|tip\w*|bron\w*|aangifte|brief|"
    r"telefoontje|bel\w*|"
    r"gebeld|getipt|gemeld|blijven|informant\w*|getuige\w*))",
    r"\b(?:nep|fake|burner|spook|wegwerp|schuil|trol|troll)[- ]?(?:account|profiel|naam)\w*",
    rf"{_ACCOUNT}\w*\b[^.!?;]{{0,20}}?\b(?:zonder|geen)\s+(?:echte\s+)?(?:naam|foto|profielfoto|gezicht|"
    r"afzender)",
    r"\bzonder\s+(?:naam|afzender|ondertekening)\b(?!\s+(?:te|van))",
    r"\b(?:onder (?:een )?(?:pseudoniem|schuilnaam|valse naam|andere naam)|niet ondertekend|ongetekend)",
    r"\b(?:zich|naam)\s+(?:\w+\s+){0,2}?(?:niet|nergens|nooit)\s+(?:\w+\s+)?(?:bekend ?maakt|"
    r"bekend ?maken|noemt|"
    r"kenbaar maakt|prijsgeeft|laat zien|vermeldt)",
)
_ANY_WHO = re.compile(r"wie\b|achter\b|\bof (?:er|het|dit|dat)\b", re.IGNORECASE)
_DENIED_BEFORE = re.compile(
    r"\b(?:geen|niet|nooit|allesbehalve|allerminst|verre van|niets|niks|wil|willen|liever|graag|maak|maakt)"
    r"(?:\s+(?!maar\b|wel\b|dus\b)[\w'’-]+){0,2}\s*$",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(
    r"^\s*(?:is|was|zijn|blijft)?\s*(?:het|hij|ie|dat|die|zij|ze)?\s*(?:dus\s+|zeker\s+|beslist\s+)?"
    r"(?:niet\b|allesbehalve|allerminst|geenszins|nee\b)",
    re.IGNORECASE,
)


def unknown(text: str) -> List[Fact]:
    """Every place where it is said that the maker is not known or hides, and not denied."""
    hidden = (match for pattern in _HIDDEN for match in pattern.finditer(text))
    patterns = (*_WHO_IS_NOT_KNOWN, *_MAKER_IS_NOT_KNOWN) if _ANY_WHO.search(text) else _MAKER_IS_NOT_KNOWN
    found = [match for pattern in patterns for match in pattern.finditer(text)]
    found = [match for match in found if not is_of_a_tip(match.group())]
    found += [match for match in (*hidden, *veiled(text)) if not _is_denied(text, match)]
    return [Fact("aanstichter", "onbekend_anoniem", match.start(), match.end()) for match in found]


def _is_denied(text: str, match: "re.Match[str]") -> bool:
    before = text[max(0, match.start() - 60) : match.start()]
    return bool(_DENIED_BEFORE.search(before) or _DENIED_AFTER.match(text[match.end() :]))
