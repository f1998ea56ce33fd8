"""How people say that they want to know what one document says."""

import re

KINDS = "verkenning|nota|handreiking|kamerbrief|brief|rapport|analyse|onderzoek|advies|publicatie|evaluatie"
LEAST_WORDS = 2
# 'Wat staat er in de verkenning over jongerenwerk' wants the document, not a card about jongerenwerk.
ASKS_FOR_DOCUMENT = re.compile(
    rf"\b(?:in|volgens|uit|zegt|schrijft|noemt|adviseert|concludeert)\s+(?:de|het|die|dat)\s+"
    rf"(?:[\w-]+\s+)?({KINDS})\b(?:\s+van\s+\d{{4}})?",
    re.IGNORECASE,
)


def without_document(text: str) -> str:
    """What the question is about inside the document; the whole text when nothing else is said."""
    rest = " ".join(ASKS_FOR_DOCUMENT.sub(" ", text).split())
    return rest if len(rest.split()) >= LEAST_WORDS else text
