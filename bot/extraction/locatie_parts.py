"""One spot with its name: 'metrostation ganzenhoef', 'Grote Markt', 'basisschool de vlinderboom'."""

from __future__ import annotations

from typing import List, NamedTuple, Optional

from bot.extraction import locatie_words as vocabulary
from bot.extraction.locatie_persons import SURNAMES
from bot.extraction.locatie_tokens import CAPITAL, KNOWN, NAME, PLACE, ROAD, SPOT, WEAK, Message

_ARTICLES = vocabulary.words("de het 't t")
_PARTICLES = vocabulary.words("van de den der het 't ter ten")
_SIGNS = vocabulary.words("afslag afrit halte knooppunt wijk buurt")
_NUMBERED = tuple(
    vocabulary.words(
        "vak hal poort zaal veld gate perron pier opgang afrit afslag halte steiger loods blok kavel"
    )
)
_NAMING = vocabulary.words("nee maar bedoel wordt")
_SPATIAL = vocabulary.words("bij op in aan rond rondom naar achter langs tegenover nabij richting")
_NO_ADJECTIVES = vocabulary.NO_ADJECTIVES | vocabulary.DETERMINERS | vocabulary.PREPOSITIONS
_NAME_TAKERS = tuple(vocabulary.TAKES_NAME)
_NO_SPOT_ENDS = tuple(
    vocabulary.words(
        "partij feest dag dagen avond wedstrijd actie acties tocht mars parade relletjes rellen brand jeugd "
        "club groep dienst raad bond ing ingen festival concert toernooi finale derby komst tie ties ers "
        "eren heid school burgemeester minister officier commissaris kamer demo rave incident incidenten team"
    )
)
"""Events, people and bodies, which may as well stand in 'bij de … in Breda'."""


class Lead(NamedTuple):
    """What stands before a spot; `start` is the first word of it."""

    start: int
    preposition: str
    determiner: str
    adjectives: List[str]


class Part(NamedTuple):
    """Words [first, stop); `kind` is PLACE for a municipality, KNOWN for a name, else SPOT or WEAK."""

    first: int
    stop: int
    kind: str


def lead_of(message: Message, first: int) -> Lead:
    """The preposition, determiner and adjectives before word `first`."""
    adjectives: List[str] = []
    at = first - 1
    while at >= 0 and len(adjectives) < 3 and is_adjective(message, at):
        adjectives.append(message.key(at))
        at -= 1
    determiner = message.key(at) if message.key(at) in vocabulary.DETERMINERS else ""
    at -= bool(determiner)
    preposition = message.key(at) if message.key(at) in vocabulary.PREPOSITIONS else ""
    if not determiner and not preposition:
        return Lead(first, "", "", [])
    return Lead(at if preposition else at + 1, preposition, determiner, adjectives)


def is_adjective(message: Message, at: int) -> bool:
    key = message.key(at)
    if message.kind(at) in {NAME, CAPITAL}:
        return key.endswith("se")  # 'Poolse'
    if key in _NO_ADJECTIVES or message.kind(at):
        return False
    return key in vocabulary.UNSPECIFIC or (key.isalpha() and key.endswith(("e", "en")))


def part_at(message: Message, at: int) -> Optional[Part]:
    """The part that begins at word `at`; a capital is enough for a name after 'in' or 'te'."""
    kind = message.kind(at)
    if kind == ROAD:
        return Part(at, at + 1, KNOWN)
    if kind in {PLACE, KNOWN}:
        return Part(at, at + 1 + (message.key(at + 1) in vocabulary.CITY_PARTS), kind)
    if kind in {SPOT, WEAK}:
        return _named_by_front(message, at) or _spot(message, at)
    return _named_by_front(message, at) or _unknown_name(message, at)


def begins_name(message: Message, at: int) -> bool:
    """Whether the word is the front of a name, and so no adjective: 'grote' in 'grote markt'."""
    return _named_by_front(message, at) is not None


def _spot(message: Message, at: int) -> Part:
    stop = _name_after(message, at)
    return Part(at, stop, KNOWN if stop > at + 1 or _is_proper(message, at) else message.kind(at))


def _unknown_name(message: Message, at: int) -> Optional[Part]:
    before = message.key(at - 1)
    if before in vocabulary.IN and message.kind(at) in {NAME, CAPITAL}:
        return Part(at, _name_end(message, at), PLACE)
    if message.kind(at) == NAME or _is_articled_name(message, at):
        return Part(at, _name_end(message, at), NAME)
    return None


def _is_articled_name(message: Message, at: int) -> bool:
    """'bij de Sint Jansbeek'; with a place after it any likely word: 'op de hovenring in eindhoven'."""
    stop = _name_end(message, at)
    if message.key(at - 1) not in _ARTICLES:
        return False
    if message.key(at - 2) not in _SPATIAL:
        return stop > at + 1 and message.key(at - 2) in _NAMING
    if message.kind(at) == CAPITAL and stop > at + 1:
        return True
    unknown = message.kind(at) == CAPITAL or message.is_unknown(at)
    in_town = message.key(stop) in {"in", "te"} and message.kind(stop + 1) == PLACE
    return unknown and in_town and not message.key(at).endswith(_NO_SPOT_ENDS)


def _is_proper(message: Message, at: int) -> bool:
    """'Osdorpplein', also 'kerklaan': a compound that is no ordinary word is the name of a street."""
    key = message.key(at)
    if not vocabulary.is_compound(key) or key in vocabulary.SPOTS:
        return False
    heads = message.capital(at) and (message.key(at + 1) in {",", ".", ":"} or message.kind(at + 1) == PLACE)
    return message.telling_capital(at) or heads or not message.ordinary.knows(key)


def _named_by_front(message: Message, at: int) -> Optional[Part]:
    """'Grote Markt', 'kralingse plas', 'Almende College', 'prins clausplein'."""
    key = message.key(at)
    if message.kind(at) in {SPOT, WEAK} and not message.capital(at):
        return None
    if key in vocabulary.TITLES or (message.telling_capital(at) and key not in _PARTICLES):
        return _named_by_person(message, at)
    adjective = key in vocabulary.NAMING_ADJECTIVES or (key.endswith("se") and message.is_unknown(at))
    return (
        Part(at, at + 2, KNOWN)
        if adjective and message.key(at + 1) in vocabulary.NAMED_BY_ADJECTIVE
        else None
    )


def _named_by_person(message: Message, at: int) -> Optional[Part]:
    """Up to three words before the kind of spot, all of them part of a name."""
    last = at + 1
    while last < at + 4 and _is_within_name(message, last) and not _ends_name(message, last):
        last += 1
    if not _ends_name(message, last) or _is_person(message, at, last):
        return None
    return Part(at, last + 1, KNOWN)


def _is_person(message: Message, first: int, last: int) -> bool:
    """'Sanne Kerkhof', 'Willem de Poort'; a spot of that form has an article: 'het Diemer Bos'."""
    if message.key(last) not in SURNAMES or message.key(first - 1) in vocabulary.DETERMINERS:
        return False
    return message.key(first) not in vocabulary.NAMING_ADJECTIVES | vocabulary.COMPASS


def _is_within_name(message: Message, at: int) -> bool:
    key = message.key(at)
    return message.capital(at) or key in _PARTICLES or key in vocabulary.TITLES or message.is_unknown(at)


def _ends_name(message: Message, at: int) -> bool:
    key = message.key(at)
    spot = message.kind(at) in {SPOT, WEAK}
    return spot and (message.capital(at) or (vocabulary.is_compound(key) and _is_proper(message, at)))


def _name_after(message: Message, at: int) -> int:
    """Where the name ends that follows a kind of spot: 'skatebaan Poelenburg', 'Laan van Poot'."""
    following = at + 1
    if message.capital(at) and _name_end(message, at) > following:
        return _name_end(message, at)
    if _is_name_of(message, at) or _is_numbered(message, at):
        return _name_end(message, following)
    proper = message.telling_capital(following) or _is_proper(message, following)
    if message.kind(following) == SPOT and proper:
        return following + 1
    return _articled_name_after(message, at) or _lower_name_after(message, at)


def _is_name_of(message: Message, at: int) -> bool:
    kind = message.kind(at + 1)
    lead = lead_of(message, at)
    bare = bool(lead.preposition) and not lead.determiner  # 'bij slachthuis Vion'
    return kind in {KNOWN, ROAD} or (kind == NAME and (bare or _takes_name(message, at)))


def _takes_name(message: Message, at: int) -> bool:
    return message.key(at).endswith(_NAME_TAKERS)


def _articled_name_after(message: Message, at: int) -> int:
    """'Schoolplein De Regenboog'; 0 without such a name."""
    article, name = at + 1, at + 2
    if message.key(article) not in _PARTICLES - {"van"} or not message.capital(name):
        return 0
    open_to_name = _takes_name(message, at) and not lead_of(message, at).determiner
    named = open_to_name or message.capital(article) or message.kind(name) in {NAME, KNOWN}
    return _name_end(message, name) if named else 0


def _is_numbered(message: Message, at: int) -> bool:
    """'vak G', 'hal 4'."""
    sign = message.key(at + 1)
    short = len(sign) == 1 and sign.isalpha() and message.capital(at + 1)
    return message.key(at).endswith(_NUMBERED) and (short or (sign.isdigit() and len(sign) < 3))


def _lower_name_after(message: Message, at: int) -> int:
    """'paviljoen zuid', 'metrostation ganzenhoef', 'basisschool de vlinderboom', 'buurthuis dok zuid'."""
    following = at + 1
    if not _takes_name(message, at):
        return following
    if message.key(following) in vocabulary.COMPASS:
        return following + 1
    lead = lead_of(message, at)
    if lead.determiner:
        return following + (message.key(at) in _SIGNS and message.is_unknown(following))
    last = following + (message.key(following) in _ARTICLES)
    # Without an article of its own the spot must have a name.
    closed = (lead.preposition or last > following) and _closes(message, last)
    named = message.is_unknown(last) or closed
    return last + 1 + (message.key(last + 1) in vocabulary.COMPASS) if named else following


def _closes(message: Message, at: int) -> bool:
    """After this word a name is over: 'in' a place follows, or a point of the compass."""
    word, after = message.key(at), message.key(at + 1)
    if not word.isalpha() or message.kind(at) or word in vocabulary.PREPOSITIONS | vocabulary.DETERMINERS:
        return False
    in_place = after in vocabulary.IN and message.kind(at + 2) == PLACE
    return in_place or after in vocabulary.COMPASS


def _name_end(message: Message, at: int) -> int:
    """Past the capitals and what joins them: 'Laan van Poot', 'De Regenboog'."""
    at += 1
    while True:
        joined = at
        while message.key(joined) in _PARTICLES and joined < at + 2:
            joined += 1
        if not message.capital(joined) or not message.key(joined)[0].isalpha():
            return at
        if message.kind(joined) not in {NAME, CAPITAL, SPOT, WEAK, KNOWN}:
            return at
        at = joined + 1
