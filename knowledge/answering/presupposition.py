"""Recognises that a question takes for granted what a card contradicts by its status."""

import re

CONTRADICTED = frozenset({"afgeraden", "nog_niet_inzetbaar"})
TAKES_FOR_GRANTED = re.compile(
    r"\b(sinds|nu|omdat|aangezien|doordat|dankzij)\b.*\b(wet|wettelijk|geregeld|ingevoerd|aangenomen|geldt|mag|kan|"
    r"van kracht|verboden|bevoegd)|"
    r"\b(volgens|krachtens|onder|met) (de|die|deze|dat) (nieuwe )?(wet|bevoegdheid|verwijderbevel|bevel)\b|"
    r"\bwettelijk (geregeld|toegestaan)\b|\b(de|die|deze) nieuwe (wet|bevoegdheid|regel)"
)


def takes_for_granted(question: str) -> bool:
    return TAKES_FOR_GRANTED.search(" ".join(question.lower().split())) is not None
