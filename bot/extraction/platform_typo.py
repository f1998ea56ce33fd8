"""Names of services with a typing error: 'instgram', 'tiktk', 'snpachat'."""

from __future__ import annotations

import re
from typing import Dict, List, Set

from bot.extraction.fact import Fact

_NAMES = {
    "snapchat": "Snapchat",
    "instagram": "Instagram",
    "insta": "Instagram",
    "telegram": "Telegram",
    "facebook": "Facebook",
    "whatsapp": "WhatsApp",
    "discord": "Discord",
    "youtube": "YouTube",
    "tiktok": "TikTok",
    "twitter": "X",
    "nextdoor": "Nextdoor",
    "dumpert": "Dumpert",
    "twitch": "Twitch",
}
_WHERE = re.compile(r"(?<!\w)(?:op|via|in|langs|van)\s+(?:de |het |'t |t |hun )?([a-zA-Z]{4,10})(?!\w)")


def _without_a_letter(word: str) -> Set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def _spellings() -> Dict[str, str]:
    """Every name, whole and short of a letter: two words that share such a form are one error apart."""
    return {form: word for word in _NAMES for form in (word, *_without_a_letter(word))}


_SPELLINGS = _spellings()
_ORDINARY = frozenset({"inst", "instap", "instal", "dumper", "discard", "tiktak"})


def misspelled_names(text: str) -> List[Fact]:
    """Only where a place is expected, for a word one letter off may well be another word."""
    return [
        Fact("platform_naam", name, match.start(1), match.end(1))
        for match in _WHERE.finditer(text)
        for name in (_meant(match.group(1).lower()),)
        if name
    ]


def _meant(word: str) -> str:
    """The name that starts alike and is one error away; '' for an ordinary word."""
    if word in _ORDINARY:
        return ""
    forms = (word, *sorted(_without_a_letter(word)))
    return next((_NAMES[name] for name in map(_SPELLINGS.get, forms) if name and name[0] == word[0]), "")
