"""Where the oproep goes round: open or closed, and the name of the service.

A name alone tells whether it is open (TikTok) or closed (WhatsApp), except Telegram and Discord, which are
both: there only the name is taken, unless the speaker says 'groep', 'server' or 'kanaal'.
"""

from __future__ import annotations

import re
from typing import List

from bot.extraction.fact import Fact, mentions, signal
from bot.extraction.polarity import affirmed, first_meant

_NAMES = (
    signal(
        "Snapchat",
        r"snap ?chat",
        r"snap(?:je|jes|s)?",
        r"snap(?:chat)?[- ]?(?:groep\w*|stor(?:y|ies)|account\w*)",
    ),
    signal("Telegram", r"telegram\w*", r"tele(?:groep\w*)?", r"tg"),
    signal(
        "Instagram",
        r"insta(?:gram)?",
        r"insta(?:gram)?[- ]?(?:stor(?:y|ies)|account\w*|groep\w*|pagina)",
        r"ig",
    ),
    signal("TikTok", r"tik ?-?tok\w*"),
    signal(
        "WhatsApp",
        r"what'?s? ?-?app\w*",
        r"wapp",
        r"(?:groeps|buurt|school|klassen?)-?app(?:s|jes)?",
        r"app ?-?groep\w*",
        r"(?:via|op|in) de app",
    ),
    signal("Facebook", r"facebook\w*", r"face ?book", r"fb"),
    signal("Signal", r"signal", r"signal-?groep\w*"),
    signal("X", r"twitter", r"tweets?", r"(?<=op )x", r"x/twitter"),
    signal("YouTube", r"you ?tube"),
    signal("Discord", r"discord\w*"),
    signal("Reddit", r"reddit"),
    signal("Twitch", r"twitch"),
    signal("Dumpert", r"dumpert"),
    signal("Nextdoor", r"nextdoor"),
    signal("Threads", r"threads"),
    signal("Bluesky", r"bluesky"),
)

_OPEN_NAMES = (
    "Snapchat",
    "Instagram",
    "TikTok",
    "Facebook",
    "X",
    "YouTube",
    "Nextdoor",
    "Threads",
    "Bluesky",
)
_KIND_OF_NAME = dict.fromkeys(_OPEN_NAMES, "openbaar_socialmedia")
_KIND_OF_NAME.update(
    {
        "WhatsApp": "besloten_groep",
        "Signal": "besloten_groep",
        "Reddit": "forum",
        "Dumpert": "forum",
        "Twitch": "livestream",
    }
)

_SERVICE = r"(?:snap(?:chat)?|telegram|tele|insta(?:gram)?|what'?s? ?app|facebook|fb|signal|discord|tik ?tok)"
_CLOSED = r"(?:besloten|gesloten|priv[eé]|afgeschermde?|geheime?|niet[- ]openbare)"
_KINDS = (
    signal(
        "openbaar_socialmedia",
        rf"(?:openbare?|publieke?) (?:{_SERVICE}[- ]?)?(?:groep\w*|kana(?:al|len)|berichte?n?|pagina|"
        rf"post|account|profiel)",
    ),
    signal(
        "besloten_groep",
        rf"{_CLOSED} (?:{_SERVICE}[- ]?)?(?:\w*groep(?:en|je|jes|sapp)?|kana(?:al|len)|chats?|omgeving|"
        rf"server|account|stor(?:y|ies)|community)",
        rf"{_SERVICE}[- ]?(?:groep(?:en|je|jes)?|groepschat|server)",
        rf"(?:groep(?:en|je|jes)?|groepschat|chatgroep\w*|server) (?:op|in|via|binnen) {_SERVICE}",
        rf"{_SERVICE},? (?:en )?(?:dat is |het is )?(?:een )?(?:(?:be|ge)sloten|afgeschermd|priv[eé])",
        r"(?:groeps|buurt|school|klassen?)-?app(?:s|jes)?",
        r"app ?-?groep\w*",
        r"(?:groeps|chat)-?(?:chats?|groep(?:en)?)",
        r"priv[eé]-?(?:groep|kanaal|account|chat)",
        r"besloten",
    ),
    signal(
        "livestream",
        r"live ?-?stream\w*",
        r"streamt? (?:het )?live",
        r"gaa?t? live",
        r"live (?:op|via) \w+",
        r"live-?(?:uitzending|video)",
    ),
    signal("forum", r"\w*forums?", r"\w*fora", r"prikbord", r"reaguurders?"),
    signal(
        "openbaar_socialmedia",
        rf"{_SERVICE}[- ]?kana(?:al|len)",
        r"kana(?:al|len) op telegram",
        r"openbaar",
        r"voor iedereen (?:te zien|zichtbaar|te lezen)",
    ),
    signal("openbaar_socialmedia", r"social(?:e)?[- ]?media\w*", r"socials"),
    signal("onbekend", r"(?:platform|kanaal) (?:is )?(?:nog )?onbekend", r"onbekend (?:platform|kanaal)"),
)
_NUANCE = re.compile(r"\bniet\s+(?:openbaar|voor iedereen)\b", re.IGNORECASE)


def read_platform(text: str) -> List[Fact]:
    """At most one `platform` and one `platform_naam`."""
    name = first_meant(text, _by_place(affirmed(text, mentions(text, "platform_naam", _NAMES))))
    kind = _kind(text)
    if kind is None and name is not None and name.value in _KIND_OF_NAME:
        kind = Fact("platform", _KIND_OF_NAME[name.value], name.start, name.end)
    return [fact for fact in (kind, name) if fact is not None]


def _kind(text: str) -> "Fact | None":
    closed = _NUANCE.search(text)
    if closed:
        return Fact("platform", "besloten_groep", closed.start(), closed.end())
    kinds = affirmed(text, mentions(text, "platform", _KINDS))
    return first_meant(text, kinds)


def _by_place(facts: List[Fact]) -> List[Fact]:
    return sorted(facts, key=lambda fact: fact.start)
