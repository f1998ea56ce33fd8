"""Whether a phrase tells where it is going to happen, and how firmly.

A place is also named for who speaks ('wijkagent in Tiel'), who comes ('jongens uit Oss'), what was ('vorig
jaar in Gouda'), what plays ('thuis tegen Heerenveen') and what it is like ('zoals in Haren').
"""

from __future__ import annotations

import re
from typing import Optional

from bot.extraction import locatie_patterns as patterns
from bot.extraction import locatie_words as vocabulary
from bot.extraction.locatie_phrases import Phrase
from bot.extraction.locatie_tokens import CAPITAL, KNOWN, NAME, PLACE, ROAD, SPOT, WEAK, Message

_SOFT = vocabulary.words("van door over tussen vanaf tot onder boven binnen buiten omtrent om")
_INSTITUTIONS = tuple(
    vocabulary.words(
        "school gemeenschap kerk moskee universiteit ziekenhuis rechtbank hotel bibliotheek theater azc "
        "museum ministerie opvang college lyceum politiebureau"
    )
)
_BARE = re.compile(
    r"(?:azc|school|(?:\w*station)|gemeentehuis|stadhuis|raadhuis|provinciehuis|\w*bureau|\w*centrum|binnenstad|"
    r"stadion|ziekenhuis|moskee|zwembad|metro|sporthal|sportpark|\w*plein|\w*terrein|asielopvang|opvanglocatie|"
    r"rotonde|viaduct|parkeerplaats|uitvak|strand|snelweg)"
)
_WINDOW = 70
_INTRODUCTION = 90
"""Who speaks tells so within that many characters."""
_BEFORE, _AFTER = 45, 40
_LONG = 250
"""A sentence that long was dictated and holds more than one."""


def standing(message: Message, phrase: Phrase) -> Optional[float]:
    """How firmly the phrase tells where it happens; None when it tells something else."""
    start, first = message.words[phrase.lead.start].start, message.words[phrase.first].start
    sentence = _sentence_start(message.text, start)
    before = message.text[max(sentence, start - _WINDOW) : first]
    if _is_other(message, phrase, before) or _is_past(message, phrase, sentence):
        return None
    weight, licence = _weight(phrase), _licence(message, phrase)
    if weight is None or licence is None:
        return None
    return weight + licence - _doubt(message, phrase, before)


def _sentence_start(text: str, at: int) -> int:
    begin = max(0, at - _LONG)
    return max((match.end() for match in patterns.BOUND.finditer(text, begin, at)), default=begin)


def _is_other(message: Message, phrase: Phrase, before: str) -> bool:
    place = phrase.kinds[0] == PLACE
    if patterns.ORIGIN.search(before) or patterns.OTHER_SITS.search(before) or _is_person(message, phrase):
        return True
    if place and (
        patterns.CLUB.search(before) or patterns.BODY.search(before) or _is_sender(message, phrase)
    ):
        return True
    lone = PLACE not in phrase.kinds or place
    return bool(patterns.SPEAKER.search(before)) or (lone and _is_of_speaker(message, phrase, before))


def _is_of_speaker(message: Message, phrase: Phrase, before: str) -> bool:
    """'de directeur van de basisschool', and early in the message 'wijkagent in Tiel'."""
    early = message.words[phrase.first].start < _INTRODUCTION
    return bool(patterns.OF.search(before) or (early and patterns.INTRODUCED.search(before)))


def _is_sender(message: Message, phrase: Phrase) -> bool:
    """'Veendam hier', 'Hier Schagen'."""
    after = message.key(phrase.stop)
    return (after == "hier" and phrase.first < 4) or (
        message.key(phrase.first - 1) in {"hier", "ier", "hjir"}
    )


def _is_person(message: Message, phrase: Phrase) -> bool:
    """'Peter van den Brink', 'Van Dijk'."""
    at = phrase.first - 1
    while message.key(at) in {"de", "den", "der"}:
        at -= 1
    if message.key(at) != "van" or not message.capital(phrase.first):
        return False
    return message.capital(at) or (message.capital(at - 1) and message.kind(at - 1) not in {SPOT, WEAK})


def _is_past(message: Message, phrase: Phrase, sentence_start: int) -> bool:
    text, start = message.text, message.words[phrase.lead.start].start
    end = message.words[phrase.stop - 1].end
    bound = patterns.BOUND.search(text, end, end + _LONG)
    sentence = text[sentence_start : bound.start() if bound else end + _LONG]
    if not patterns.PAST.search(sentence):
        return False
    if len(sentence) <= _LONG and not patterns.PRESENT.search(sentence):
        return True
    after = text[end : min(end + _AFTER, sentence_start + len(sentence))].partition(",")[0]
    near = text[max(sentence_start, start - _BEFORE) : end] + after
    return bool(patterns.PAST.search(near)) and not patterns.PRESENT.search(near)


def _weight(phrase: Phrase) -> Optional[float]:
    head, kinds = phrase.kinds[0], phrase.kinds
    if head == PLACE:
        return 2.5 if phrase.lead.determiner else 1.0
    if head in {KNOWN, NAME}:
        return 3.0
    wider = bool({KNOWN, NAME, PLACE} & set(kinds)) or phrase.beside is not None
    if wider:
        return 3.0
    if head == WEAK:
        return 2.0 if SPOT in kinds else None
    return 1.5 if phrase.lead.determiner in {"een", "n", "'n"} else 2.0


def _licence(message: Message, phrase: Phrase) -> Optional[float]:
    """0 after a preposition of place, less for other footholds, None without any."""
    lead, head = phrase.lead, phrase.kinds[0]
    if head == PLACE or message.kind(phrase.first) == ROAD:
        return 0.0
    if head == NAME:
        return _name_licence(message, phrase)
    if head in {SPOT, WEAK} and vocabulary.UNSPECIFIC.intersection(lead.adjectives):
        return None
    return _after_preposition(message, phrase) if lead.preposition else _alone(message, phrase)


def _alone(message: Message, phrase: Phrase) -> Optional[float]:
    """Without a preposition: 'Osdorpplein', 'skatebaan Poelenburg', 'ze bezetten het stadhuis'."""
    first, last = phrase.first, phrase.parts[0].stop - 1
    compound = vocabulary.is_compound(message.key(last))
    if message.kind(first) in {NAME, CAPITAL} and not phrase.lead.determiner and not compound:
        return None  # 'Anouk Veld' may as well be a person
    if phrase.kinds[0] == KNOWN and (message.capital(first) or last > first):
        return -0.2
    firm = len(phrase.parts) > 1 or phrase.beside is not None
    return -0.4 if firm or (phrase.lead.determiner and _is_object(message, phrase)) else None


def _name_licence(message: Message, phrase: Phrase) -> Optional[float]:
    """An unknown name is no person after 'in' or 'te', or with an article after another preposition."""
    lead = phrase.lead
    if lead.preposition in vocabulary.IN or message.key(phrase.first - 1) == "gemeente":
        return None if lead.determiner == "een" or lead.adjectives else 0.0
    articled = lead.determiner in {"de", "het", "'t", "t"} and not lead.adjectives
    spatial = lead.preposition and lead.preposition not in {"van", "door", "over", "tegen"}
    return -0.2 if articled and spatial else None


def _after_preposition(message: Message, phrase: Phrase) -> Optional[float]:
    soft = phrase.lead.preposition in _SOFT
    if phrase.kinds[0] not in {SPOT, WEAK} or len(phrase.parts) > 1:
        return -0.2 if soft else 0.0
    if not phrase.lead.determiner and (soft or not _is_telling_bare(message.key(phrase.first))):
        return None
    return _after_soft(message, phrase) if soft else _opvang(message, phrase)


def _after_soft(message: Message, phrase: Phrase) -> Optional[float]:
    """'door de binnenstad', 'het dak van de sporthal', but not 'door de school', 'van een hotel'."""
    body = message.key(phrase.first).endswith(_INSTITUTIONS) and not _is_object(message, phrase)
    return None if body or phrase.lead.determiner == "een" else -0.4


def _opvang(message: Message, phrase: Phrase) -> Optional[float]:
    """'voor de opvang' is about what is done, 'bij de opvang' about a spot."""
    done = message.key(phrase.first) == "opvang" and phrase.lead.preposition not in {"bij", "tegen", "rond"}
    return None if done else 0.0


def _is_telling_bare(key: str) -> bool:
    """Without an article: 'naar azc', 'op school', but not 'in opvang'."""
    return bool(_BARE.fullmatch(key)) or (key in vocabulary.TAKES_NAME and not key.endswith("opvang"))


def _is_object(message: Message, phrase: Phrase) -> bool:
    """'het azc bestormen', 'de sluis dichtleggen', 'blokkade van de haven'."""
    start, end = message.words[phrase.lead.start].start, message.words[phrase.stop - 1].end
    before = message.text[max(_sentence_start(message.text, start), start - 25) : start]
    bound = patterns.BOUND.search(message.text, end, end + _AFTER)
    after = message.text[end : bound.start() if bound else end + _AFTER]
    return bool(patterns.EVENT.search(after) or patterns.EVENT.search(before))


def _doubt(message: Message, phrase: Phrase, before: str) -> float:
    doubt = 0.0
    if patterns.SITS.search(before):
        doubt += 0.4
    if patterns.RESIDENTS.search(before) or _is_of_speaker(message, phrase, before):
        doubt += 2.0
    if phrase.kinds[0] == PLACE and message.key(phrase.first - 1) == "gemeente":
        doubt += 0.4
    return doubt
