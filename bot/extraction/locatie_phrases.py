"""The phrases that may tell of a spot, with what it lies in: 'de poort van het azc in Budel'."""

from __future__ import annotations

from typing import Iterator, List, NamedTuple, Optional, Tuple

from bot.extraction import locatie_words as vocabulary
from bot.extraction.locatie_parts import Lead, Part, begins_name, is_adjective, lead_of, part_at
from bot.extraction.locatie_tokens import CAPITAL, KNOWN, NAME, PLACE, ROAD, SPOT, Message

_OUTDOOR = tuple(vocabulary.words("weg afslag afrit knooppunt viaduct tunnel overweg sluis spoor"))
_OF_A_BODY = tuple(vocabulary.words("gebouw kantoor terrein pand fabriek centrum studio"))
_OF_A_TOWN = tuple(
    vocabulary.words(
        "dorpsplein dorpskern centrum strand binnenstad haven gemeentehuis stadhuis station rand"
    )
)
_TO = {"van": ("naar", "tot"), "vanaf": ("naar", "tot"), "tussen": ("en",)}
_AFTER_COMMA = ("achter", "naast", "tegenover", "vlakbij")
_ADVERBS = vocabulary.words("hier daar ergens vlak pal")
_MOST_LINKS = 3


class Phrase(NamedTuple):
    """Parts from the narrowest spot to the widest; `beside` is a place that only lies near."""

    lead: Lead
    parts: List[Part]
    beside: Optional[Part]

    @property
    def first(self) -> int:
        return self.parts[0].first

    @property
    def stop(self) -> int:
        return self.parts[-1].stop

    @property
    def kinds(self) -> List[str]:
        return [part.kind for part in self.parts]


def phrases(message: Message) -> Iterator[Phrase]:
    at = 0
    while at < len(message.words):
        part = part_at(message, at)
        if part is None:
            at += 1
            continue
        phrase = _chained(message, part)
        yield phrase
        at = phrase.beside.stop if phrase.beside else phrase.stop


def _chained(message: Message, head: Part) -> Phrase:
    parts, beside = [head], None
    lead = lead_of(message, head.first)
    while len(parts) <= _MOST_LINKS:
        linked = _linked(message, parts[-1], _TO.get(lead.preposition, ()))
        if linked is None:
            break
        if linked.kind == PLACE and message.key(_link(message, parts[-1])) in vocabulary.NEAR:
            beside = linked
            break
        parts.append(linked)
    return Phrase(lead, parts, beside)


def _link(message: Message, part: Part) -> int:
    """Where the word stands that may join a wider part."""
    return part.stop + (message.key(part.stop) in _ADVERBS)


def _linked(message: Message, part: Part, ends: Tuple[str, ...]) -> Optional[Part]:
    """The wider part that `part` lies in or at, or the other end of a way, after one of the words `ends`."""
    at = _link(message, part)
    if part.kind == PLACE:
        return _wider_place(message, at) or _narrower(message, part)
    if message.key(at) == ",":
        return _after_comma(message, part, at + 1)
    if message.kind(part.stop) == PLACE:
        return part_at(message, part.stop)
    known_link = message.key(at) in vocabulary.LINKS or message.key(at) in ends
    return _wider(message, part, at) if known_link else None


def _wider_place(message: Message, at: int) -> Optional[Part]:
    wider = part_at(message, at + 1) if message.key(at) in vocabulary.IN else None
    return wider if wider and wider.kind == PLACE else None


def _narrower(message: Message, place: Part) -> Optional[Part]:
    """In short notes the spot follows: 'Leeuwarden Bilgaard', 'Sittard, busstation, 21.00 uur'."""
    at = place.stop + (message.key(place.stop) == ",")
    spot = part_at(message, at) if message.kind(at) in {KNOWN, SPOT} else None
    ends = spot is not None and not message.key(spot.stop)[:1].isalnum()
    return spot if spot and (spot.kind == KNOWN or ends) else None


def _after_comma(message: Message, part: Part, at: int) -> Optional[Part]:
    """'Brink, Assen'; 'bij het busstation, achter de Hema'."""
    if message.kind(at) == PLACE and message.capital(at):
        return part_at(message, at)
    joined = message.key(at) in _AFTER_COMMA and message.key(at + 1) in vocabulary.DETERMINERS
    return _wider(message, part, at) if joined else None


def _wider(message: Message, part: Part, link: int) -> Optional[Part]:
    determined = message.key(link + 1) in vocabulary.DETERMINERS
    core = link + 1 + determined
    while core < link + 5 and is_adjective(message, core) and not begins_name(message, core):
        core += 1
    wider = part_at(message, core) or _place_unheard(message, part, link, core)
    if wider is None or (not determined and not _joins_bare(message, part, message.key(link), wider)):
        return None
    return wider


def _place_unheard(message: Message, part: Part, link: int, at: int) -> Optional[Part]:
    """A name that is on no list: 'de hal in ossenzijl', 'de weg bij Kotten', 'het gebouw van de NOS'."""
    joint = message.key(link)
    if joint in vocabulary.IN and message.is_unknown(at):
        return Part(at, at + 1, PLACE)
    determined = message.key(at - 1) in vocabulary.DETERMINERS and not message.capital(at - 1)
    owned = joint == "van" and determined and message.key(part.first).endswith(_OF_A_BODY)
    if owned and message.telling_capital(at):
        return Part(at, at + 1, KNOWN)
    town = joint == "van" and message.key(part.first).endswith(_OF_A_TOWN)
    if town and message.kind(at) in {NAME, CAPITAL}:
        return Part(at, at + 1, PLACE)
    near = joint in vocabulary.NEAR and message.key(part.first).endswith(_OUTDOOR)
    return Part(at, at + 1, NAME) if near and message.telling_capital(at) else None


def _joins_bare(message: Message, part: Part, link: str, wider: Part) -> bool:
    """Without an article: 'te Eindhoven', 'de weg bij Kotten', but no person: 'het huis van Kevin'."""
    if wider.kind == PLACE:
        return link in vocabulary.IN | vocabulary.NEAR | {"van", "op"}
    if message.kind(wider.first) in {NAME, CAPITAL}:
        outdoor = message.key(part.first).endswith(_OUTDOOR) or message.kind(part.first) == ROAD
        town = link == "van" and message.key(part.first).endswith(_OF_A_TOWN)
        return town or (link in vocabulary.NEAR and outdoor)
    return wider.kind == KNOWN or link in {"van", "/"} or message.capital(wider.first)
