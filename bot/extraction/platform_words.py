"""The services with their nicknames, and the words for an open or a closed place online."""

from __future__ import annotations

import re
from typing import Dict, Iterable, List, Tuple

from bot.extraction.fact import Signal, signal

_CHAT_OF = (
    r"(?:groeps|buurt|wijk|straat|dorps|school|klas|klassen?|ouder|ouders|team|vrienden|familie|jongeren|"
    r"leerlingen|supporters|bewoners|boeren|studenten|trainers|docenten|flat|kroeg|club|collega|moeder|"
    r"vader|huis)"
)
_APP = rf"{_CHAT_OF}-?(?:whats)?app(?:groep(?:en|je|jes)?|s|je|jes)?"
_APP_GROUP = r"app ?-?groep\w*"
_CLASS_APP = (
    r"app(?:groep)? van (?:de|het|hun|onze) (?:klas|buurt|school|straat|wijk|team|ouders|groep|"
    r"supporters|club|dorp)"
)

# A capital X is a service after a preposition, in a list or with what one does there; 'vak X' is not.
_X = (
    r"(?<=op )x|(?<=via )x|(?<=platform )x|(?<=medium )x|(?<=van )(?-i:X)(?! aantal)|(?<=door )(?-i:X)|"
    r"(?<=hun )x(?=-)|(?<=, )(?-i:X)(?=[,.;:)])|(?<=: )(?-i:X)(?=[,.;:)])|(?<=\()x(?=\)|,)|"
    r"\A\W*(?-i:X)(?=[:,])|(?-i:X)[- ](?:account\w*|berichte?n?|posts?|profiel|kanaal|pagina|gebruikers?|"
    r"filmpje|"
    r"draadje|oproep)|x-(?:account|bericht|post|oproep)\w*|x\.com|(?:een |die |deze )?(?-i:X)['’]er"
)
# 'Ik snap' and 'snap je' are not the service.
_SNAP = (
    r"(?:(?<=op )|(?<=via )|(?<=de )|(?<=die )|(?<=[itn]n )|(?<='n )|(?<=\bn )|(?<=en )|(?<=an )|(?<=et )|"
    r"(?<=of )|(?<=hun )|(?<=[,:/] )|(?<=[(/,]))snap(?:je|jes|s)?|\A\W*snap(?=[:,])|snaps"
)
# What is on a service: 'een Snap-oproep', 'het Instaprofiel', 'een X-bericht'.
_ITEM = (
    r"(?:oproep\w*|berichte?n?|berichtje\w*|filmpjes?|films?|video'?\w*|posts?|stor(?:y|ie'?s|ies)|accounts?|"
    r"profiel\w*|pagina\w*|reels?|lives?|groep\w*|kana(?:al|len)|chats?|gebruikers?|links?|hype|challenges?|"
    r"uitdaging\w*|trends?|event\w*|evenement\w*|foto'?s?|beelden|topics?|draadje|uitnodiging\w*|app|map|"
    r"melding\w*|screenshots?|server|kringen)"
)
NAMES = (
    signal("Snapchat", r"snap ?chat\w*", _SNAP, rf"snap[- ]?{_ITEM}"),
    signal("Telegram", r"telegram\w*", r"tele(?:groep\w*|kanaal|-?oproep|bericht)?", r"tg"),
    signal(
        "Instagram",
        r"insta(?:gram)?",
        rf"insta(?:gram)?[- ]?{_ITEM}",
        r"ig",
    ),
    signal("TikTok", r"tik ?-?tok\w*", r"tiktokkers?"),
    signal(
        "WhatsApp", r"what'?s? ?-?app\w*", r"wh?app", _APP, _APP_GROUP, _CLASS_APP, r"(?:via|op|in) de app"
    ),
    signal(
        "Facebook",
        r"facebook\w*",
        r"face ?book",
        rf"fb(?:[- ]?{_ITEM})?",
        r"(?<=op )(?:face|het boek)",
    ),
    signal("Signal", r"signal", rf"signal-?{_ITEM}"),
    signal(
        "X",
        rf"twitter(?:[- ]?{_ITEM})?",
        r"twitteraars?",
        r"(?:ge|re)?tweets?",
        r"getweet",
        r"x ?/ ?twitter",
        _X,
    ),
    signal("YouTube", rf"you ?tubers?|you ?tube(?:[- ]?{_ITEM})?", rf"(?<=op )yt|yt-{_ITEM}"),
    signal("Discord", r"discord\w*"),
    signal("Reddit", r"(?:sub)?reddit\w*"),
    signal("Twitch", r"twitch\w*"),
    signal("Dumpert", r"dumpert"),
    signal("Nextdoor", r"next ?door"),
    signal("Threads", r"threads"),
    signal("Bluesky", r"blue ?sky"),
)

KIND_OF_NAME = dict.fromkeys(
    ("Snapchat", "Instagram", "TikTok", "Facebook", "X", "YouTube", "Threads", "Bluesky"),
    "openbaar_socialmedia",
)
KIND_OF_NAME.update(
    {"WhatsApp": "besloten_groep", "Signal": "besloten_groep", "Reddit": "forum", "Twitch": "livestream"}
)

SERVICE = (
    r"(?:snap(?:chat)?|telegram|tele|insta(?:gram)?|what'?s? ?app|facebook|face|fb|signal|discord|tik ?tok|"
    r"nextdoor|youtube|twitter|x)"
)
_CLOSED = r"(?:besloten|gesloten|priv[eé]|afgesloten|afgeschermde?|geheime?|dichte|niet[- ]openbare)"
_PLACE = (
    r"(?:\w*(?:groep(?:en|je|jes|sapp)?|kana(?:al|len)|chats?|app|server|account|profiel|pagina|post|"
    r"berichte?n?)|omgeving|stor(?:y|ies)|community|aankondiging|event|evenement|uitnodiging)"
)
_IN_GROUP = (
    rf"(?:groep(?:en|je|jes)?|groepschat|groepsgesprek|chatgroep\w*|server) (?:op|in|via|binnen|"
    rf"van) (?:de )?{SERVICE}"
)

# What the speaker says about the place outweighs what its name suggests.
SAID = (
    signal(
        "openbaar_socialmedia",
        rf"(?:openbare?|publieke?|open|vrij toegankelijke?) (?:{SERVICE}[- ]?)?(?!\w*forum){_PLACE}",
        r"(?<!het )openbaar(?=\s*(?:[.,;:!?)'\"]|$)|\s(?:op|te|gezet|geplaatst|gepost|gedeeld|zichtbaar|"
        rf"hoor|dus|en|onder|in|via|staat|aangekondigd|voor|{_PLACE})\b)",
        r"(?:gewoon|volledig|helemaal) (?:een )?(?:openbare?|publiek)",
        r"(?:een )?openbare(?= hoor|\s*[,.;]|$)",
        r"(?:voor )?iedereen (?:te zien|zichtbaar|te lezen|te volgen|toegankelijk|kan (?:het |er |erbij|"
        r"dat |hem |'t |zo |gewoon )*"
        r"(?:meelezen|meekijken|zien|lezen|bij|volgen|in))",
        r"(?:voor iedereen|vrij|publiek) (?:te zien|zichtbaar|te lezen|leesbaar|toegankelijk|te bekijken)",
    ),
    signal(
        "besloten_groep",
        rf"{_CLOSED} (?:{SERVICE}[- ]?)?{_PLACE}",
        rf"{_CLOSED} {SERVICE}",
        rf"(?:{SERVICE}|{_PLACE})[,-]? ?\(?(?:en )?(?:(?:dat|die|het) is |is |wel |dus )*(?:een )?"
        r"(?:besloten|gesloten|afgeschermd|priv[eé])(?= ?(?:[.,;:!?)]|$)| (?:dus|hoor|en|waar|waarin|op|"
        r"in|groep)\b)",
        r"besloten,? (?:dus|hoor|en wel|niet openbaar)",
        r"(?:in|een|zo'n) (?:be|ge)sloten(?= (?:op|in|via)\b|\s*[.,;])",
        r"(?:alleen|enkel|uitsluitend) (?:voor|toegankelijk voor|zichtbaar voor|te zien voor|door) (?:\w+ )?"
        r"(?:leden|deelnemers|genodigden|volgers|vrienden|ingewijden)",
        r"(?:alleen )?op uitnodiging|na uitnodiging|(?:als|wanneer) (?:je|ze|iemand) (?:\w+ )?(?:wordt|bent|"
        r"word) uitgenodigd|alleen (?:\w+ )?in ?kom\w*|moet (?:je )?(?:\w+ )?toegelaten worden|close friends",
        r"priv[eé]-?(?:groep\w*|kanaal|account|chat|server|profiel|berichten)",
        r"(?:staat|staan|gezet|zet|zit) (?:\w+ )?(?:op priv[eé]|op slot|achter (?:een )?slot\w*)",
        r"niet (?:openbaar|publiek|voor iedereen)",
    ),
    signal(
        "livestream",
        r"live ?-?stream\w*",
        r"(?:streamt?|filmt|zendt|zenden|toont) (?:het |dit |alles |de boel |'t )?(?:allemaal )?(?:live|"
        r"rechtstreeks)",
        r"live (?:te )?(?:gaat|gaan|streamen|streamt|gestreamd|gezet|te zien|te volgen|uit\w*|"
        r"mee te kijken|meekijken|in beeld)",
        r"(?:gaat?|gaan|ging|zit|zitten|staat|is|was) (?:hij |ze |zij |er |nu |het |dit )*live",
        r"(?:een|in de|die|zijn|haar|hun) live(?= (?:bij|op|via|vanuit|van)\b)",
        r"live (?:op|via) \w+",
        r"(?:tik ?tok|insta(?:gram)?|facebook|fb|youtube|snap(?:chat)?)[- ]live",
        r"live-?(?:uitzending|video|verslag|beelden)",
        r"(?:in|op|tijdens) (?:een|zijn|haar|hun|de) stream",
        r"(?:live)?streamer",
    ),
    signal(
        "forum",
        r"\w*(?:forums?|fora)",
        r"prikbord",
        r"reaguurders?",
        r"subreddit",
        r"geenstijl",
        r"4chan",
        r"message ?board",
    ),
)
SUGGESTED = (
    signal(
        "besloten_groep",
        rf"{SERVICE}[- ]?(?:groep(?:en|je|jes)?|groepschat|groepsgesprek|server)",
        _IN_GROUP,
        _APP,
        _APP_GROUP,
        _CLASS_APP,
        r"(?:groeps|chat)-?(?:chats?|groep(?:en)?|gesprek)",
    ),
    signal("openbaar_socialmedia", rf"{SERVICE}[- ]?kana(?:al|len)", r"kana(?:al|len) op (?:telegram|tele)"),
    signal("openbaar_socialmedia", r"social(?:e)?[- ]?media\w*", r"socials"),
)

NOT_A_SERVICE = re.compile(
    r"\b(?:vak|generatie|malcolm|plan|dag|locatie|plek|persoon|meneer|groep|uur|factor)\s+$", re.IGNORECASE
)

# A signal is tried only where one of its words can stand: most stories name one service.
_CLOSED_HINTS = (
    "sloten|priv|afgeschermd|geheim|dichte|niet op|niet pu|niet vo|niet-op|uitnodig|uitgenodigd|alleen|"
    "enkel|uitsluitend|slot|toegelaten|close f|groep|app|server|chat|gesprek"
)
_HINTS: Dict[str, Tuple[str, ...]] = {
    "Snapchat": ("snap",),
    "Telegram": ("tele", "tg"),
    "Instagram": ("insta", "ig"),
    "TikTok": ("tik",),
    "WhatsApp": ("app",),
    "Facebook": ("face", "fb", "boek"),
    "Signal": ("signal",),
    "X": ("x", "twitter", "tweet"),
    "YouTube": ("you", "yt"),
    "Nextdoor": ("next",),
    "Bluesky": ("blue",),
    "openbaar_socialmedia": ("openba", "publiek", "iedereen", "open ", "toegankelijk", "kana", "social"),
    "besloten_groep": tuple(_CLOSED_HINTS.split("|")),
    "livestream": ("live", "stream", "rechtstreeks"),
    "forum": ("for", "prikbord", "reaguur", "reddit", "geenstijl", "4chan", "message"),
}


def possible(text: str, signals: Iterable[Signal]) -> List[Signal]:
    """The signals that can occur in the text."""
    lowered = text.lower()
    return [
        one for one in signals if any(hint in lowered for hint in _HINTS.get(one.value, (one.value.lower(),)))
    ]
