"""Takes the sting out of typed text that Rasa would read as a command ('/intent{…}')."""

from __future__ import annotations

import unicodedata

# All that looks like a slash, or becomes one when a text is normalised.
_SLASHES = frozenset("/\uff0f\u2044\u2215\u29f8")
_NOTHING_LEFT = "…"


def as_plain_text(text: str) -> str:
    """The text without slashes in front, however hidden behind white space or invisible characters."""
    start = 0
    while start < len(text) and (text[start] in _SLASHES or _is_blank(text[start])):
        start += 1
    return text[start:] or _NOTHING_LEFT


def _is_blank(character: str) -> bool:
    return character.isspace() or unicodedata.category(character)[0] in "ZC"
