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


def is_question(text: str) -> bool:
    """A question mark at the end, a question word in front, or a verb before its subject."""
    if text.rstrip().endswith("?"):
        return True
    return bool(_QUESTION.match(text)) and not _STATEMENT_WITH_MODAL.match(text)
