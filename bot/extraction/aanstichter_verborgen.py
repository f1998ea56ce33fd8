"""Short and veiled ways to say that the maker is not known: 'herkomst onbekend', 'geen naam', 'Wie? Geen idee.'"""

from __future__ import annotations

import re
from typing import Iterator, Pattern, Tuple

from bot.extraction.aanstichter_woorden import ROLE

_IGNORANCE = (
    r"(?:(?:nog |volstrekt |volledig |tot nu toe )*onbekend|geen (?:flauw |enkel )?(?:idee|benul)|"
    r"(?:dat )?(?:weten|weet) (?:we|wij|ik|k|niemand)(?: (?:nog|ook|echt|dus))* ?(?:niet|niemand)?|niet bekend|"
    r"(?:dat )?(?:is|blijft) (?:nog )?(?:de vraag|onduidelijk|onbekend|een raadsel)|joost mag het weten|"
    r"niemand (?:die het )?weet(?: het)?|nog niet bekend|onduidelijk|anoniem|niet te zeggen)"
)
_ORIGIN = r"(?:herkomst|afkomst|oorsprong|bron|afzender|plaatser|auteur|maker|opsteller|initiatiefnemer)"
_FROM_WHERE = (
    r"(?:uit (?:welke|wat voor) (?:hoek|koker|richting|kringen)|(?:van)?waar (?:het|'t|t|dit|dat|de \w+|die \w+)"
    r"(?: (?!staat\b|is\b)[\w-]+){0,2}? (?:vandaan (?:komt|kwam|is)|afkomstig is|oorspronkelijk vandaan)|"
    r"wat de (?:bron|herkomst|oorsprong) is|welke (?:groep|club|persoon|organisatie|figuur|account)\b[^.!?;,]{0,25}"
    r"\b(?:achter|organiseert|oproept|begon|startte)\b[^.!?;,]{0,12})"
)
_NOT_KNOWN = (
    r"(?:(?:\w+ ){0,2}(?:weet|weten|wist)(?: \w+){0,3}? (?:niet|niemand|geen mens)|(?:is|blijft)(?: \w+){0,2}? "
    r"(?:niet (?:te achterhalen|bekend|duidelijk)|onbekend|onduidelijk|een raadsel|de vraag))"
)


def _compiled(*patterns: str) -> Tuple[Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_VEILED = _compiled(
    rf"\b(?:(?:van|door|namens) )?wie\b(?:\s+(?!komt\b|komen\b|mee\w*\b)[\w'-]+){{0,6}}\s*[?:]\s*{_IGNORANCE}\b",
    rf"\b{_ORIGIN}\s*[?:]\s*{_IGNORANCE}\b",
    rf"\b{_ORIGIN}(?: van (?:de |het |dit |die )?[\w-]+| ervan)?,?\s+(?:(?:is|blijft|was|nog|vooralsnog|ons|ook|"
    r"tot nu toe|volstrekt|volledig)\s+)*(?:onbekend|onduidelijk|niet (?:bekend|duidelijk|vermeld|zichtbaar|na te gaan|"
    r"te (?:achterhalen|herleiden|traceren|zien|vinden)))\b",
    rf"\b(?:{_ORIGIN}|{ROLE}|naam)(?:\s+\w+)?\s+(?:staat|stond|wordt|is|werd)\s+(?:er\s+)?(?:\w+\s+)?"
    r"(?:niet|nergens)\s+(?:bij|op|onder|vermeld|genoemd|ingevuld)\b",
    rf"\b(?:{ROLE}s?|gebruiker|persoon|die|account)\b[^.!?;]{{0,40}}\b(?:houdt zich|verschuilt zich|verstopt zich|"
    r"verbergt zich|schuil\w*|identiteit verborgen|identiteit geheim|identiteit af\w*|naam geheim|"
    r"naam verborgen|onherkenbaar|niet herkenbaar|onzichtbaar|gemaskerd|met een masker|met bivakmuts)\b",
    r"\bidentiteit\b[^.!?;,]{0,30}\b(?:verborgen|verhuld\w*|geheim\w*|verhult|afgeschermd|onbekend|"
    r"niet (?:bekend|vast\w*|te achterhalen|prijs\w*))\b",
    rf"\b(?:{ROLE}|poster|account)\b[^.!?;]{{0,30}}\bgezicht\b[^.!?;]{{0,20}}\b(?:bedekt|verborgen|afgedekt|"
    r"niet (?:te zien|zichtbaar))\b",
    r"(?<!noem )(?<!noemen )(?<!geef )(?<!geven )\b(?:geen|zonder)\s+(?:enkele\s+|echte\s+|gewone\s+)?"
    r"(?:naam|namen|afzender|ondertekening|organisator)"
    r"(?!\s+(?:van|voor|te|noemen|willen|mogen|op de|geven|gekozen|heeft)\b)\b",
    r"\b(?:naam|namen)\s+(?:(?:is|zijn|nog|daarvan|ons|hebben|hebben we|weten we)\s+)*(?:niet bekend|onbekend|niet)\b"
    r"(?!\s+(?:geven|noemen|genoemd|van|vrij\w*)\b)",
    rf"\b{_FROM_WHERE},?\s+(?:dat\s+)?{_NOT_KNOWN}\b",
    rf"\b(?:weten|weet)\s+(?:\w+\s+){{0,2}}?(?:niet|niemand)\s+{_FROM_WHERE}",
    rf"\bgeen (?:\w+ )?(?:idee|benul|beeld|zicht)\s+(?:van\s+)?{_FROM_WHERE}",
    r"\b(?:weten|weet)\s+(?:\w+\s+){0,2}?niet\b[^.!?;]{0,70}?\b(?:en|of|noch)\s+(?:ook\s+)?(?:niet\s+)?(?:door|van|"
    r"namens)\s+wie\b(?!\s+(?:er\s+)?(?:komt|komen|mee))",
    r"\bonbekende\s+(?:afzender|bron|herkomst|hoek|maker|plaatser|partij|groepering|organisator)\b",
    r"\b(?:valse|verzonnen|nep|gefingeerde|fictieve)\s+(?:naam|account|profiel|identiteit)\b",
    r"\b(?:wegwerp|eendags|bot|schaduw|gehackt\w*\s+)-?(?:account|profiel)\w*",
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


def veiled(text: str) -> "Iterator[re.Match[str]]":
    for pattern in _VEILED:
        yield from (match for match in pattern.finditer(text) if not is_of_a_tip(match.group()))


def is_of_a_tip(words: str) -> bool:
    """'Wie de tip gaf is niet bekend' is about who warned, not about who called."""
    return bool(_TIP.search(words))
