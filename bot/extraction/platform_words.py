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
    r"\A\W*(?-i:X)(?=[:,])|x[- ](?:account\w*|berichte?n?|posts?|profiel|kanaal|pagina|gebruikers?|filmpje|"
    r"draadje)|x\.com|(?:een |die |deze )?(?-i:X)['’]er"
)
# 'Ik snap' and 'snap je' are not the service.
_SNAP = (
    r"(?:(?<=op )|(?<=via )|(?<=de )|(?<=die )|(?<=[itn]n )|(?<='n )|(?<=\bn )|(?<=en )|(?<=an )|(?<=et )|"
    r"(?<=of )|(?<=hun )|(?<=[,:/] )|(?<=[(/,]))snap(?:je|jes|s)?|\A\W*snap(?=[:,])|snaps"
)
NAMES = (
    signal("Snapchat", r"snap ?chat\w*", _SNAP, r"snap[- ]?(?:groep\w*|stor(?:y|ies)|account\w*|map)"),
    signal("Telegram", r"telegram\w*", r"tele(?:groep\w*|kanaal)?", r"tg"),
    signal(
        "Instagram",
        r"insta(?:gram)?",
        r"insta(?:gram)?[- ]?(?:stor(?:y|ies)|account\w*|groep\w*|pagina|post|reel|live)",
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
        r"fb(?:-?(?:groep\w*|pagina))?",
        r"(?<=op )(?:face|het boek)",
    ),
    signal("Signal", r"signal", r"signal-?(?:groep|chat)\w*"),
    signal(
        "X",
        r"twitter(?:account|bericht)?",
        r"twitteraars?",
        r"(?:ge|re)?tweets?",
        r"getweet",
        r"x ?/ ?twitter",
        _X,
    ),
    signal("YouTube", r"you ?tube(?:-?(?:kanaal|filmpje|video))?", r"(?<=op )yt"),
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

_SERVICE = (
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
    rf"van) (?:de )?{_SERVICE}"
)

# What the speaker says about the place outweighs what its name suggests.
SAID = (
    signal(
        "openbaar_socialmedia",
        rf"(?:openbare?|publieke?|open|vrij toegankelijke?) (?:{_SERVICE}[- ]?)?(?!\w*forum){_PLACE}",
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
        rf"{_CLOSED} (?:{_SERVICE}[- ]?)?{_PLACE}",
        rf"{_CLOSED} {_SERVICE}",
        rf"(?:{_SERVICE}|{_PLACE})[,-]? ?\(?(?:en )?(?:(?:dat|die|het) is |is |wel |dus )*(?:een )?"
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
        rf"{_SERVICE}[- ]?(?:groep(?:en|je|jes)?|groepschat|groepsgesprek|server)",
        _IN_GROUP,
        _APP,
        _APP_GROUP,
        _CLASS_APP,
        r"(?:groeps|chat)-?(?:chats?|groep(?:en)?|gesprek)",
    ),
    signal("openbaar_socialmedia", rf"{_SERVICE}[- ]?kana(?:al|len)", r"kana(?:al|len) op (?:telegram|tele)"),
    signal("openbaar_socialmedia", r"social(?:e)?[- ]?media\w*", r"socials"),
)

_ONLINE = (
    r"(?:waar (?:(?:het|dit|dat|die|de|'t|t|deze|zoiets) )?(?:\w+ ){0,3}?(?:staat|stond|rondgaat|rondging|"
    r"circuleert|gedeeld|geplaatst|gepost|verspreid|te vinden|te lezen|vandaan komt)(?: (?:is|wordt|werd))?|"
    r"(?:op|via|in) welke? (?:platform|medium|kanaal|app|site|website|social\w*|dienst|"
    r"sociale media)(?:kanaal)?|welke? (?:platform|medium|app|site))"
)
_UNSURE = (
    r"(?:onbekend|onduidelijk|niet (?:\w+ )?(?:bekend|duidelijk)|geen (?:flauw )?(?:idee|benul)|(?:weet|"
    r"weten|wist|zegt|zeggen|zei) (?:[\w'’-]+ ){0,3}?(?:niet|nie|niemand)|(?:weet|weten) (?:niemand|"
    r"geen mens)|(?:kan|kunnen|kon) (?:[\w'’-]+ ){0,4}?niet (?:zeggen|vinden|achterhalen)|niet te (?:vinden|"
    r"achterhalen)|(?:heb|hebben) (?:ik |we |wij )?(?:nog )?niet (?:gezien|gevonden))"
)
_DO_NOT_KNOW = (
    r"(?:(?:weet|weten|wist) (?:(?:ik|we|wij|k|dus|ook|het|echt|nog|alleen) )*(?:niet|nie)(?: precies|"
    r" zeker)?|geen (?:flauw )?(?:idee|benul)|onbekend(?: is)?|onduidelijk(?: is)?|niet (?:bekend|"
    r"duidelijk)(?: is)?|kan (?:ik )?(?:u |je )?niet (?:zeggen|vinden))"
)
_BETWEEN = r"(?:[ ,]+(?!maar\b|want\b)[\w'’-]+)"
UNKNOWN = signal(
    "onbekend",
    rf"{_ONLINE}{_BETWEEN}{{0,6}}?[ ,:]+{_UNSURE}",
    rf"{_DO_NOT_KNOW}{_BETWEEN}{{0,3}}?[ ,:]+{_ONLINE}",
    r"(?:het |welk )?(?:platform|medium|(?:online )?kanaal)(?: (?:is|zijn|ons|mij|nog|ook|"
    r"waarop \w+ staat))*:? "
    r"(?:onbekend|onduidelijk|niet bekend|niet duidelijk)",
    r"(?:onbekend|een onbekend) (?:platform|kanaal|medium)",
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
