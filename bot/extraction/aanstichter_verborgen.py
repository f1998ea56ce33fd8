"""Short and veiled sayings that the maker is unknown: 'herkomst onbekend', 'geen naam', 'Wie? Geen idee.'"""

from __future__ import annotations

import re
from typing import Iterator, Pattern, Tuple

from bot.extraction.aanstichter_woorden import ROLE

_IGNORANCE = (
    r"(?:(?:nog |volstrekt |volledig |tot nu toe )*onbekend|geen (?:flauw |enkel )?(?:idee|benul)|"
    r"(?:dat )?(?:weten|weet) (?:we|wij|ik|k|niemand)(?: (?:nog|ook|echt|dus))* ?(?:niet|niemand)?|"
    r"niet bekend|"
    r"(?:dat )?(?:is|blijft) (?:nog )?(?:de vraag|onduidelijk|onbekend|een raadsel)|joost mag het weten|"
    r"niemand (?:die het )?weet(?: het)?|nog niet bekend|onduidelijk|anoniem|niet te zeggen)"
)
_ORIGIN = r"(?:herkomst|afkomst|oorsprong|bron|afzender|plaatser|auteur|maker|opsteller|initiatiefnemer)"
_STILL_SEEKING = (
    r"(?:niemand (?:kan|kon|wil|durft) (?:\w+ ){0,3}?(?:zeggen|vertellen)|"
    r"(?:krijgen|krijgt|komt|komen|kwamen|kom|kon|konden) (?:er )?(?:\w+ ){0,3}?(?:niet|niks) achter|"
    r"in het duister|gissen|raden|"
    r"(?:op )?zoek(?:en)? (?:nog )?(?:naar|uit)|onderzoeken|nagaan|na te gaan|"
    r"bezig (?:met )?(?:uit te zoeken|te achterhalen)|"
    r"niet (?:kunnen |te )?(?:achterhalen|vaststellen|ontdekken|zien|zeggen|nagaan)|niet boven water|"
    r"nog niet rond|(?:niks|niets|weinig) (?:te )?(?:zeggen|vertellen|bekend|kwijt)|"
    r"niet (?:te )?(?:vertellen|bevestigen|identificeren))"
)
_NAMELESS = r"(?:account\w*|profiel\w*|nummer|gebruikersnaam|nickname|naam|iemand|figuur|persoon|kanaal)"
_FROM_WHERE = (
    r"(?:uit (?:welke|wat voor) (?:hoek|koker|richting|kringen)|(?:van)?waar (?:het|'t|t|dit|dat|de \w+|"
    r"die \w+)"
    r"(?: (?!staat\b|is\b)[\w-]+){0,2}? (?:vandaan (?:komt|kwam|is)|afkomstig is|oorspronkelijk vandaan)|"
    r"wat de (?:bron|herkomst|oorsprong) is|welke (?:groep|club|persoon|organisatie|figuur|"
    r"account)\b[^.!?;,]{0,25}"
    r"\b(?:achter|organiseert|oproept|begon|startte)\b[^.!?;,]{0,12})"
)
_NOT_KNOWN = (
    r"(?:(?:\w+ ){0,2}(?:weet|weten|wist)(?: \w+){0,3}? (?:niet|niemand|geen mens)|(?:is|"
    r"blijft)(?: \w+){0,2}? "
    r"(?:niet (?:te achterhalen|bekend|duidelijk)|onbekend|onduidelijk|een raadsel|de vraag))"
)


def _compiled(*patterns: str) -> Tuple[Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_OF_A_ROLE = _compiled(
    rf"\b{_ORIGIN}\s*[?:]\s*{_IGNORANCE}\b",
    rf"\b{_ORIGIN}(?: van (?:de |het |dit |die )?[\w-]+| ervan)?,?\s+(?:(?:is|blijft|was|nog|vooralsnog|ons|"
    rf"ook|"
    r"tot nu toe|volstrekt|volledig)\s+)*(?:onbekend|onduidelijk|niet (?:bekend|duidelijk|vermeld|zichtbaar|"
    r"na te gaan|"
    r"te (?:achterhalen|herleiden|traceren|zien|vinden)))\b",
    rf"\b(?:{_ORIGIN}|{ROLE}|naam)(?:\s+\w+)?\s+(?:staat|stond|wordt|is|werd)\s+(?:er\s+)?(?:\w+\s+)?"
    r"(?:niet|nergens)\s+(?:bij|op|onder|vermeld|genoemd|ingevuld)\b",
    rf"\b(?:{ROLE}s?|gebruiker|persoon|die|account)\b[^.!?;]{{0,40}}\b(?:houdt zich|verschuilt zich|"
    rf"verstopt zich|"
    r"verbergt zich|schuil\w*|identiteit verborgen|identiteit geheim|identiteit af\w*|naam geheim|"
    r"naam verborgen|onherkenbaar|niet herkenbaar|onzichtbaar|gemaskerd|met een masker|met bivakmuts)\b",
    rf"\b(?:{ROLE}|poster|account)\b[^.!?;]{{0,30}}\bgezicht\b[^.!?;]{{0,20}}\b(?:bedekt|verborgen|afgedekt|"
    r"niet (?:te zien|zichtbaar))\b",
    rf"\b(?:{ROLE}(?:s|en)?|maker|account ?houder)\b[^.!?;,]{{0,45}}\b(?:kennen|ken|weten|weet) (?:we|wij|"
    rf"ik|ze)\s+"
    r"(?:\w+\s+){0,2}?niet\b",
    rf"\b{ROLE}(?:s|en)?\b[^.!?;,]{{0,30}}\b(?:buiten beeld|uit beeld|onder de radar|voortvluchtig|"
    rf"onvindbaar|"
    r"zonder naam|naamloos|naamloze)\b",
)
_VEILED = _compiled(
    rf"\b(?:(?:van|door|namens) )?wie\b(?:\s+(?!komt\b|komen\b|"
    rf"mee\w*\b)[\w'-]+){{0,6}}\s*[?:]\s*{_IGNORANCE}\b",
    r"\bidentiteit\b[^.!?;,]{0,30}\b(?:verborgen|verhuld\w*|geheim\w*|verhult|afgeschermd|onbekend|"
    r"niet (?:bekend|vast\w*|te achterhalen|prijs\w*))\b",
    r"(?<!noem )(?<!noemen )(?<!geef )(?<!geven )\b(?:geen|zonder)\s+(?:enkele\s+|echte\s+|gewone\s+)?"
    r"(?:naam|namen|afzender|ondertekening|organisator)"
    r"(?!\s+(?:van|voor|te|genoemd|gevallen|noemen|willen|mogen|op de|geven|gekozen|heeft)\b)\b",
    r"\b(?:naam|namen)\s+(?:(?:is|zijn|nog|daarvan|ons|hebben|hebben we|weten we)\s+)*(?:niet bekend|"
    r"onbekend|niet)\b"
    r"(?!\s+(?:geven|noemen|genoemd|van|vrij\w*)\b)",
    rf"\b{_FROM_WHERE},?\s+(?:dat\s+)?{_NOT_KNOWN}\b",
    rf"\b(?:weten|weet)\s+(?:\w+\s+){{0,2}}?(?:niet|niemand)\s+{_FROM_WHERE}",
    rf"\bgeen (?:\w+ )?(?:idee|benul|beeld|zicht)\s+(?:van\s+)?{_FROM_WHERE}",
    r"\b(?:weten|weet)\s+(?:\w+\s+){0,2}?niet\b[^.!?;]{0,70}?\b(?:en|of|"
    r"noch)\s+(?:ook\s+)?(?:niet\s+)?(?:door|van|"
    r"namens)\s+wie\b(?!\s+(?:er\s+)?(?:komt|komen|mee))",
    r"\bonbekende\s+(?:afzender|bron|herkomst|hoek|maker|plaatser|partij|groepering|organisator)\b",
    r"\b(?:valse|verzonnen|nep|gefingeerde|fictieve)\s+(?:naam|account|profiel|identiteit)\b",
    r"\b(?:wegwerp|eendags|bot|schaduw|gehackt\w*\s+)-?(?:account|profiel)\w*",
    rf"\b{_STILL_SEEKING}(?:,?\s+(?:over|naar|van|door|nog|ook|de vraag)){{0,2}}\s+wie\b"
    r"(?!\s+(?:er\s+)?(?:\w+\s+)?(?:komt|komen|mee\w*|slachtoffer|gebeld|bevoegd))",
    r"\bniemand\s+(?:\w+\s+)?(?:eist|claimt|geclaimd|opgeëist|zegt het gedaan)\b",
    r"\bwie\b(?:\s+(?!komt\b|komen\b)[\w'-]+){1,7},?\s+(?:kan|kunnen|mag|durf|weet)\s+(?:\w+\s+){0,3}?niet\s+"
    r"(?:vertellen|zeggen|melden|bevestigen|achterhalen|nagaan)\b",
    rf"\b(?:zoek|zoeken|zoekt|jacht|speuren|speurt) (?:nog )?(?:naar|op) (?:de|het) {ROLE}(?:s|en)?\b",
    rf"\b{_NAMELESS},?\s+(?:dat|die|wat|waarvan|van wie)\s+(?:\w+\s+){{0,4}}?(?:niet|niemand|"
    rf"nergens)\s+(?:\w+\s+)?"
    r"(?:herleiden|herleidbaar|thuisbrengen|plaatsen|kent|kennen|traceren|herkennen|herkent|te herleiden|"
    r"te traceren|terug te voeren|weet|weten)\b",
    r"\b(?:account|profiel|pagina|kanaal)\w*\b[^.!?;]{0,60}\b(?:geen|zonder|noch)\s+(?:\w+\s+(?:of|en)\s+)?"
    r"(?:echte\s+)?(?:naam|profielfoto|foto|gegevens|persoonsgegevens|volgers)\b",
    rf"\bniemand (?:\w+ )?(?:kent|herkent) (?:\w+ )?{ROLE}(?:s|en)?\b",
    r"\b(?:of andere|door een|van een|is een|ene|zekere) (?:volstrekt )?onbekende\b(?!\s+(?:aantal|reden|"
    r"plek|plaats|tijd))",
    r"\bniemand (?:\w+ )?(?:kent|herkent) (?:de|die|dat|het) (?:stem|naam|jongen|man|vrouw|profiel|"
    r"account)\b",
    # East and north: 'wel t doan het'; Frisian: 'wy witte net wa't it dien hat'.
    r"\bwel (?:het|'t|dit|dat|er) \w+(?: (?:het|hef|heeft|hat))?,? (?:weet|wait|wet|weten)\s+(?:\w+\s+){0,2}?"
    r"(?:niet|nait|nich|niemand|gien|geen|gain)\b",
    r"\bwi?t(?:te|ten)?\s+(?:\w+\s+){0,2}?net\s+w(?:a|ie|aar)'?t?\b",
)
_TIP = re.compile(
    r"\b(?:tip|tipgever|melding|melder|melders|gemeld|gebeld|beller|bellers|inlichting\w*|informant|getipt|"
    r"slachtoffers?|getuigen?|brief aan|klacht|klager|aangifte deed|winnaar|burgemeesterskandidaat)\b",
    re.IGNORECASE,
)


_ANY_ROLE = re.compile(rf"\b(?:{_ORIGIN}|{ROLE}|account|naam|gebruiker|persoon)", re.IGNORECASE)


def veiled(text: str) -> "Iterator[re.Match[str]]":
    """Patterns that open with a role are dear: they are tried only on a text that names one."""
    for pattern in (*_VEILED, *(_OF_A_ROLE if _ANY_ROLE.search(text) else ())):
        yield from (match for match in pattern.finditer(text) if not is_of_a_tip(match.group()))


def is_of_a_tip(words: str) -> bool:
    """'Wie de tip gaf is niet bekend' is about who warned, not about who called."""
    return bool(_TIP.search(words))
