"""What a sentence of a card literally says: yes, no, only if, or none of these.

Only plain wordings count. A wrong yes or no is worse than none, so doubt and exceptions give UNCLEAR.
"""

import re
from enum import StrEnum

from knowledge.answering.yes_no import YesNo

MAY_KINDS = frozenset({YesNo.PERMISSION, YesNo.AUTHORITY})


class Verdict(StrEnum):
    YES = "ja"
    NO = "nee"
    ONLY_IF = "alleen als"
    MOSTLY_NO = "in beginsel niet"
    UNCLEAR = "niet gezegd"


MOSTLY = re.compile(r"\b(in beginsel|doorgaans|meestal)\b", re.I)
HEDGED = re.compile(
    r"\b(in beginsel|doorgaans|meestal|vaak|soms|onder omstandigheden|tenzij|mogelijk|niet altijd|zelden|"
    r"niet automatisch|niet zomaar|kan .* zijn|kunnen .* zijn|lastig|twijfel)\b",
    re.I,
)
CONDITIONAL = re.compile(r"\b(alleen|slechts|mits|uitsluitend|als|indien|hooguit|bij)\b", re.I)
NOT_ALLOWED = re.compile(
    r"\b(mag|mogen|mocht|mochten|kan|kunnen)\b[^.;:]*\b(niet|geen|nooit)\b|"
    r"\bniet (toegestaan|bruikbaar|te verhalen)\b|"
    r"\b(is|zijn) (onvoldoende|verboden|onverbindend|onrechtmatig|geen grond)\b|\bgeen (grond|middel)\b|"
    r"^(geen|nooit)\b|^\w+ (niet|geen)\b|\bniet enkel\b|\bgebruikt dit niet\b|"
    r"\b(vallen|valt) (hier|er|daar)?(buiten| niet onder)",
    re.I,
)
ALLOWED = re.compile(r"\b(mag|mogen|kan|kunnen|is bevoegd|zijn bevoegd|toegestaan)\b", re.I)
NOT_PUNISHABLE = re.compile(
    r"\bniet (automatisch )?strafbaar\b|\bgeen (opruiing|hulp bij geweld|strafbaar)", re.I
)
PUNISHABLE = re.compile(r"\bstrafbaar\b", re.I)
NO_DUTY = re.compile(r"\b(hoeft|hoeven)\b[^.;:]*\bniet\b|\bniet (verplicht|nodig)\b", re.I)
A_DUTY = re.compile(r"\b(moet|moeten|verplicht|dient|dienen)\b", re.I)
NOT_IN_FORCE = re.compile(
    r"\b(nog geen|nog niet|wetsvoorstel|consultatie|aanhangig|in voorbereiding|onderzoek loopt|"
    r"in onderzoek|alleen voorgesteld)\b",
    re.I,
)
IN_FORCE = re.compile(r"\bvan toepassing vanaf\b", re.I)
UNCONFIRMED = re.compile(r"\bniet bevestigd\b", re.I)
NEGATION = re.compile(r"\b(niet|geen|nooit)\b", re.I)


def said_by(sentence: str, kind: YesNo) -> Verdict:
    """The verdict for a question of this kind, when the sentence is about what was asked."""
    if kind is YesNo.IN_FORCE:
        return _in_force(sentence)
    if HEDGED.search(sentence):
        may_be_no = kind in MAY_KINDS and MOSTLY.search(sentence) and NOT_ALLOWED.search(sentence)
        return Verdict.MOSTLY_NO if may_be_no else Verdict.UNCLEAR
    if kind is YesNo.PUNISHABLE:
        return _punishable(sentence)
    if kind is YesNo.DUTY:
        return _duty(sentence)
    if kind in MAY_KINDS:
        return _allowed(sentence)
    return Verdict.UNCLEAR if kind is not YesNo.FACT else _fact(sentence)


def _allowed(sentence: str) -> Verdict:
    if NOT_ALLOWED.search(sentence):
        return Verdict.NO
    if not ALLOWED.search(sentence):
        return Verdict.UNCLEAR
    return Verdict.ONLY_IF if CONDITIONAL.search(sentence) else Verdict.YES


def _punishable(sentence: str) -> Verdict:
    if NOT_PUNISHABLE.search(sentence):
        return Verdict.NO
    if not PUNISHABLE.search(sentence) or NEGATION.search(sentence):
        return Verdict.UNCLEAR
    return Verdict.ONLY_IF if CONDITIONAL.search(sentence) else Verdict.YES


def _duty(sentence: str) -> Verdict:
    if NO_DUTY.search(sentence):
        return Verdict.NO
    if not A_DUTY.search(sentence) or NEGATION.search(sentence):
        return Verdict.UNCLEAR
    return Verdict.YES


def _in_force(sentence: str) -> Verdict:
    if IN_FORCE.search(sentence):
        return Verdict.YES
    return Verdict.NO if NOT_IN_FORCE.search(sentence) else Verdict.UNCLEAR


def _fact(sentence: str) -> Verdict:
    return Verdict.NO if re.search(r"\b(is|zijn) (wel .* maar )?geen\b", sentence, re.I) else Verdict.UNCLEAR
