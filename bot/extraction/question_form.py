"""Whether a Dutch sentence has the form of a question, by its first words or its question mark."""

from __future__ import annotations

import re

_POLITE = (
    r"(?:(?:ok[eé]?|goed|maar|en|dus|hallo|hoi|eh|euh|even|zeg|ja maar|nee maar|sorry|vraag|"
    r"vraagje)[,:.]?\s+){0,2}"
)
_WH = (
    r"(?:wat|wie|wiens|hoe|hoeveel|hoelang|hoever|hoezo|waar|waarom|waarvoor|wanneer|waarmee|waarop|"
    r"vanwaar|welke?|op grond waarvan|op welke|met welke|in hoeverre|bij wie|aan wie|onder welke|"
    r"voor wie|binnen welke|tot hoe)"
)
_SUBJECT = (
    r"(?:ik|u|je|jij|jullie|we|wij|hij|zij|ze|er|het|de|dat|dit|die|mijn|onze?|men|zo'?n|iemand|"
    r"burgemeesters?|gemeenten?|politie|ouders)"
)
_VERB = (
    r"(?:is|zijn|wordt|worden|heeft|hebben|mag|mogen|kan|kun|kunt|kunnen|moet|moeten|zou|zouden|zal|"
    r"zullen|geldt|gelden|bestaat|bestaan|"
    r"valt|vallen|doet|doen|gaat|werkt|helpt|staat|hoort|weet|weten|hoeft)"
)
_HAVE = r"(?:heb|hebt|ben|bent|was) (?:ik|u|je|jij|we|wij|jullie)"
_QUESTION = re.compile(
    rf"^\W*{_POLITE}(?:{_WH}\b|{_VERB} (?:{_SUBJECT}|een(?= \w+ \w+ \w+))\b|{_HAVE}\b|leg (?:eens |"
    rf"me )?uit|uitleg over|informatie over)",
    re.IGNORECASE,
)
_STATEMENT_WITH_MODAL = re.compile(
    r"^\W*(?:kan|kunnen|zou|zijn|is) een (?:paar|man|stuk|groep|honderd|tiental)", re.IGNORECASE
)


_SAYS_WHAT_IS_NOT_KNOWN = re.compile(
    r"\b(?:weet|weten|wist) (?:ik|we|wij|niemand|men|ze|hij|zij|\w+ niemand)\b|\b(?:is|blijft|zijn|"
    r"nog) (?:\w+ ){0,2}"
    r"(?:onbekend|onduidelijk|niet bekend|niet duidelijk|niet zeker|de vraag|afwachten|een raadsel|gissen|"
    r"nog geheim|niet gezegd|niet genoemd)|\bwat (?:me|mij|ons) (?:zorgen baart|opvalt|dwarszit|verontrust)|"
    r"niet te achterhalen|"
    r"geen (?:flauw )?idee|joost mag|evenmin\b|staat er niet bij|zegt (?:hij|zij|ze|men) niet|"
    r"(?:kan|kunnen|durf|durven) (?:ik|we|wij) (?:\w+ ){0,2}niet (?:zeggen|beoordelen)",
    re.IGNORECASE,
)
_WH_FIRST = re.compile(
    r"^\W*(?:en |maar |dus )?(?:wat|wie|waar|wanneer|hoe|hoeveel|waarom|welke?|of)\b", re.IGNORECASE
)
_FILLER = re.compile(r"^\W*weet (?:je|u)(?: wel)?,", re.IGNORECASE)


def is_question(text: str) -> bool:
    """A question mark at the end, a question word in front, or a verb before its subject."""
    if text.rstrip().endswith("?"):
        return True
    if _FILLER.match(text) or _STATEMENT_WITH_MODAL.match(text):
        return False
    if _WH_FIRST.match(text) and _SAYS_WHAT_IS_NOT_KNOWN.search(text):
        return False
    return bool(_QUESTION.match(text))


_ADVICE = re.compile(
    r"\bwat (?:nu|dan nu|moet(?:en)?|kan|kunnen|mag|mogen|zal|zou|zouden|raad|raden|adviseer|adviseert|"
    r"te doen|doen|doe|"
    r"is wijsheid|is verstandig|is slim|is het beste|zijn (?:de |mijn |onze )?(?:opties|mogelijkheden|"
    r"stappen)|stelt|"
    r"vindt|denkt|vinden|hebben jullie)\b|"
    r"\bhoe (?:nu )?(?:verder|te handelen|pakken|pak|moet(?:en)?|kunnen|kan|ga|gaan|zit dit|los)\b|"
    r"\b(?:kunt|kun|kan|wilt|wil|zou) (?:u|je|jij|jullie)\b[^?]*\b(?:helpen|adviseren|advies|meedenken|"
    r"meekijken|"
    r"kijken|raad|zeggen)\b|\b(?:advies|tips|suggesties|ideeen|ideeën|raad)\b|\bwat nu\b|"
    r"\bwelke (?:maatregelen|"
    r"opties|stappen|interventies|mogelijkheden|middelen)\b|\bmoet(?:en)? (?:ik|we|wij) (?:hier )?iets\b",
    re.IGNORECASE,
)
_ABOUT_A_MEANS = re.compile(
    r"\b(?:noodbevel|noodverordening|gebiedsverbod|fouiller\w*|demonstratieverbod|verbied\w*|verbod|"
    r"dwangsom|"
    r"samenscholing\w*|cameratoezicht|gebiedsontzegging|artikel|grondslag|172|175|meldplicht|"
    r"lokale driehoek|apv)\b",
    re.IGNORECASE,
)


def wants_advice(question: str) -> bool:
    """'Wat moet ik nu doen?': asks what to do in this case, and names no means or rule to hear about."""
    return bool(_ADVICE.search(question)) and not _ABOUT_A_MEANS.search(question)
