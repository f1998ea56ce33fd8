"""Cuts a message into words and says of each whether it is a place, a road, a spot or some other name."""

from __future__ import annotations

import re
from typing import Dict, Iterator, List, NamedTuple, Tuple

from bot.extraction import locatie_words as vocabulary
from bot.extraction.gazetteer import Gazetteer
from bot.extraction.locatie_names import SpotNames, is_also_word
from bot.extraction.spelling import Spelling

PLACE, KNOWN, ROAD, SPOT, WEAK, NAME, CAPITAL, OTHER = (
    "place",
    "known",
    "road",
    "spot",
    "weak",
    "name",
    "capital",
    "",
)
"""CAPITAL is an ordinary word with a capital, which may be a name all the same."""

_TOKEN = re.compile(r"(?:['’](?=\w{1,2}\b))?\w+(?:['’.&-]\w+)*|[^\w\s]|\n")
_ROAD = re.compile(r"[anAN]\d{1,3}|P\d{1,2}")
"""'A12', and a parking as 'P3'"""
_ENDS = frozenset(".!?:;\n")
_PLACE_BEFORE = vocabulary.words(
    "in te bij uit van naar gemeente richting op rond nabij centrum station yn bie"
)
_SURE_BEFORE = vocabulary.words("in te gemeente centrum station naar bij uit van")
_NO_NAME = re.compile(
    r"(?:telegram|snap|whats|insta|tik-?tok|face|signal|discord|twitch|youtube|reddit|dumpert|nextdoor|"
    r"twitter|app|story|google|excel|word|outlook|powerpoint|english|deutsch|meta|messenger|nederland|europ|"
    r"belgi|duits|frans|engels|holland|brabant|limburg|"
    r"gelderland|drenthe|fries|overijssel|vlaming|vlaander|turk|marok|syri|oekra|palestij|isra|arab|somali|"
    r"eritre|russ|amerik|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|"
    r"december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|kerst|pasen|pinkster|hemelvaart|"
    r"konings|bevrijding|nieuwjaar|carnaval|halloween|ramadan|sinterklaas|suiker|feyenoord|feijenoord|ajax|"
    r"psv|nac|vitesse|heracles|cambuur|twente|fc|sc|ado|rkc|willem|mvv|roda|vvv|pec|nec|eredivisie|champions|"
    r"keuken|knvb|oranje|omroep|rtv|telegraaf|gelderlander|volkskrant|nos|rtl|trouw|nrc|courant|stentor|wom|"
    r"apv|awb|avg|artikel|allah|black|extinction|farmers|pegida|vvd|pvv|cda|d66|groenlinks)\w*|"
    r"\w*(?:groep|kanaal|app|account|pagina|chat|server|divisie|wet|fase|nacht|avond|middag|ochtend|week|"
    r"krant|"
    r"overleg|raad|team|regio|politie|partij|bond|vereniging|stichting|dienst|recherche|driehoek|protocol)",
    re.IGNORECASE,
)


class Word(NamedTuple):
    """`key` is in lower case; more words are one when together they are a name; `begins` a sentence."""

    key: str
    start: int
    end: int
    kind: str
    capital: bool
    begins: bool


class Message(NamedTuple):
    text: str
    words: List[Word]
    ordinary: Spelling

    def key(self, at: int) -> str:
        return self.words[at].key if 0 <= at < len(self.words) else ""

    def kind(self, at: int) -> str:
        return self.words[at].kind if 0 <= at < len(self.words) else ""

    def capital(self, at: int) -> bool:
        return 0 <= at < len(self.words) and self.words[at].capital

    def telling_capital(self, at: int) -> bool:
        """A capital that does not come from the start of a sentence."""
        return self.capital(at) and not self.words[at].begins

    def is_unknown(self, at: int) -> bool:
        """A word in lower case that is no ordinary one, and so probably a name."""
        key = self.key(at)
        return len(key) > 3 and key.isalpha() and not self.kind(at) and not self.ordinary.knows(key)


def message(text: str, gazetteer: Gazetteer, spelling: Spelling, names: SpotNames) -> Message:
    return Message(text, list(_words(text, gazetteer, spelling, names)), spelling)


def _words(text: str, gazetteer: Gazetteer, spelling: Spelling, names: SpotNames) -> Iterator[Word]:
    tokens = [(match.group().replace("’", "'"), *match.span()) for match in _TOKEN.finditer(text)]
    keys = [token.lower() for token, _, _ in tokens]
    places = {place.start: (place.end, place.certain) for place in gazetteer.places(text)}
    at, begins = 0, True
    while at < len(tokens):
        count, kind = _kind(tokens, keys, at, places, names.known_length(keys, at))
        capital = tokens[at][0][0].isupper()
        if not kind and capital and not begins and _may_be_name(tokens[at][0]):
            kind = CAPITAL if spelling.knows(tokens[at][0]) else NAME
        elif not kind and at and keys[at - 1] in _PLACE_BEFORE and _is_typo(keys[at], spelling, names):
            kind = PLACE
        key = " ".join(keys[at : at + count])
        yield Word(key, tokens[at][1], tokens[at + count - 1][2], kind, capital, begins)
        begins = keys[at] in _ENDS
        at += count


def _kind(
    tokens: List[Tuple[str, int, int]],
    keys: List[str],
    at: int,
    places: Dict[int, Tuple[int, bool]],
    known: int,
) -> Tuple[int, str]:
    """How many tokens belong together, and what they are; `known` of them are a known name."""
    if tokens[at][1] in places:
        end, certain = places[tokens[at][1]]
        count = sum(1 for _, start, _ in tokens[at:] if start < end)
        if count >= known and _is_place(tokens, keys, at, certain=certain):
            return count, PLACE
    if known:
        return known, KNOWN
    if keys[at] in vocabulary.REGIONS and _is_whole(keys, at):
        return 1, PLACE
    pair = "_".join(keys[at : at + 2])
    if pair in vocabulary.NAME_PAIRS or pair in vocabulary.NO_PLACE_PAIRS:
        return 2, KNOWN if pair in vocabulary.NAME_PAIRS else OTHER
    return 1, _single(tokens[at][0], keys[at])


def _is_whole(keys: List[str], at: int) -> bool:
    """'heel Flevoland', 'alle stations in Limburg'; 'in Limburg' alone says too little."""
    before = keys[at - 1] if at else ""
    return before in {"heel", "hele"} or (before == "in" and at > 1 and vocabulary.is_spot(keys[at - 2]))


def _is_place(tokens: List[Tuple[str, int, int]], keys: List[str], at: int, *, certain: bool) -> bool:
    """A name that is also a word needs a capital and a preposition, or stands in 'het hotel in made'."""
    if certain and (tokens[at][0][0].isupper() or not is_also_word(keys[at])):
        return True
    before = keys[at - 1] if at else ""
    if tokens[at][0][0].isupper():
        return before in _SURE_BEFORE or before in vocabulary.BRANDS or vocabulary.is_spot(before)
    if certain:
        return before in {"in", "uit", "naar", "bij", "van"}
    return before in {"in", "te"} and at > 1 and bool(_single(keys[at - 2], keys[at - 2]))


def _single(token: str, key: str) -> str:
    if _ROAD.fullmatch(token):
        return ROAD
    if key in vocabulary.BRANDS:
        return KNOWN
    if key not in vocabulary.SPOTS and vocabulary.is_weak(key):
        return WEAK
    return SPOT if vocabulary.is_spot(key) else OTHER


def _may_be_name(token: str) -> bool:
    acronym = token.isupper() and len(token) < 6
    return len(token) > 2 and not acronym and not _NO_NAME.fullmatch(token)


def _is_typo(key: str, spelling: Spelling, names: SpotNames) -> bool:
    return not spelling.knows(key) and names.is_misspelled_place(key)
