"""Whether a phrase tells where it is going to happen, and how firmly.

A place is also named for who speaks ('wijkagent in Tiel'), who comes ('jongens uit Oss'), what was ('vorig
jaar in Gouda'), what plays ('thuis tegen Heerenveen') and what it is like ('zoals in Haren').
"""

from __future__ import annotations

import re
from typing import Optional

from bot.extraction import locatie_patterns as patterns
from bot.extraction import locatie_speaker as speaker
from bot.extraction import locatie_words as vocabulary
from bot.extraction.locatie_licence import LONG, licence, sentence_start, weight
from bot.extraction.locatie_persons import FIRST_NAMES, is_addressed
from bot.extraction.locatie_phrases import Phrase
from bot.extraction.locatie_tokens import KNOWN, NAME, PLACE, SPOT, WEAK, Message

_WINDOW = 70
_INTRODUCTION, _OPENING = 90, 60
"""Who speaks tells so within that many characters."""
_BEFORE, _AFTER = 45, 40
_SHORT = 20
_TELLING = (patterns.CUE, patterns.EVENT, patterns.PRESENT)
_SCHOOLS = tuple(vocabulary.words("school college lyceum gymnasium mavo havo vwo vmbo mbo roc universiteit"))
_CLAUSE = re.compile(r",| (?:en|maar|want|dus) ")


def standing(message: Message, phrase: Phrase) -> Optional[float]:
    """How firmly the phrase tells where it happens; None when it tells something else."""
    start, first = message.words[phrase.lead.start].start, message.words[phrase.first].start
    sentence = sentence_start(message.text, start)
    before = message.text[max(sentence, start - _WINDOW) : first]
    if _is_other(message, phrase, before) or _is_past(message, phrase, sentence):
        return None
    heavy, licensed = weight(phrase), licence(message, phrase)
    if heavy is None or licensed is None:
        return None
    return heavy + licensed - _doubt(message, phrase, before)


def _is_other(message: Message, phrase: Phrase, before: str) -> bool:
    return (
        _is_of_other(message, phrase, before)
        or _is_person(message, phrase, before)
        or _is_of_speaker(message, phrase, before)
        or (phrase.kinds[0] == PLACE and _is_body(message, phrase, before))
    )


def _is_of_other(message: Message, phrase: Phrase, before: str) -> bool:
    """Where somebody comes from, lives or works; where it was alike; where officials meet."""
    way = len(phrase.parts) > 1 and phrase.lead.preposition in {"van", "vanaf"}
    if (speaker.ORIGIN.search(before) and not way) or speaker.OTHER_SITS.search(before):
        return True
    told = (speaker.WORKS, speaker.COMPARED, speaker.SOURCE, speaker.OFFICIAL_MEETING)
    if any(pattern.search(before) for pattern in told):
        return True
    school = message.key(phrase.parts[0].stop - 1).endswith(_SCHOOLS)
    return bool(school and speaker.AT_SCHOOL.search(before)) or _is_left(message, phrase, before)


def _is_left(message: Message, phrase: Phrase, before: str) -> bool:
    """What follows tells that somebody was there before, or that officials talk there."""
    after = message.text[message.words[phrase.stop - 1].end :][: 2 * _AFTER]
    talks = speaker.OFFICIALS.search(before) and speaker.TALKING.match(after)
    return bool(talks or speaker.BEEN_THERE.match(after))


def _is_of_speaker(message: Message, phrase: Phrase, before: str) -> bool:
    """'wethouder van Breda', 'ik bel uit Drachten', 'met jongerencentrum De Bolder in Den Helder'."""
    if speaker.SPEAKER.search(before) or speaker.ROLE_OF.search(before):
        return True
    first = message.words[phrase.first].start
    if first < _OPENING and speaker.OPENING.match(message.text[:first]):
        return True
    named = {KNOWN, NAME} & set(phrase.kinds) and speaker.LED_BY.search(before)
    lone = phrase.kinds[0] == PLACE or not (named or PLACE in phrase.kinds)
    return lone and _is_introduced(message, phrase, before)


def _is_introduced(message: Message, phrase: Phrase, before: str) -> bool:
    """'de leden van de moskee', and early in the message 'wijkagent in Tiel'."""
    first = message.words[phrase.first].start
    early = first < _INTRODUCTION and not speaker.HOME_OF.search(before) and speaker.INTRODUCED.search(before)
    opening = first < _OPENING and phrase.kinds[0] in {PLACE, KNOWN}
    body = opening and speaker.BODY_OPENING.match(message.text[:first])
    return bool(speaker.BELONGS_OF.search(before) or early or body)


def _is_body(message: Message, phrase: Phrase, before: str) -> bool:
    """'FC Emmen', 'gemeente Oss' but 'in de gemeente Oss'; 'Veendam hier', 'Hier Schagen'."""
    end = message.words[phrase.stop - 1].end
    plays = speaker.CLUB_PLAYS.match(message.text[end : end + _AFTER])
    if plays or speaker.CLUB.search(before) or speaker.BODY.search(before):
        return True
    previous = message.key(phrase.first - 1)
    if previous == "gemeente":
        return not speaker.IN_GEMEENTE.search(before)
    return previous in {"hier", "ier", "hjir"} or (message.key(phrase.stop) == "hier" and phrase.first < 4)


def _is_person(message: Message, phrase: Phrase, before: str) -> bool:
    """'Peter van den Brink', 'Van Dijk', 'mevrouw van Breda', 'Sanne Kerkhof'."""
    if phrase.kinds[0] in {PLACE, KNOWN, NAME} and is_addressed(before):
        return True
    at = phrase.first - 1
    while message.key(at) in {"de", "den", "der", "ter", "ten", "het", "'t"}:
        at -= 1
    of = message.key(at) == "van"
    if message.key(at - of) in FIRST_NAMES and message.capital(at - of):
        return True
    if not of or not message.capital(phrase.first):
        return False
    return message.capital(at) or (message.capital(at - 1) and message.kind(at - 1) not in {SPOT, WEAK})


def _is_past(message: Message, phrase: Phrase, begin: int) -> bool:
    text, start = message.text, message.words[phrase.lead.start].start
    end = message.words[phrase.stop - 1].end
    bound = patterns.BOUND.search(text, end, end + LONG)
    sentence = text[begin : bound.start() if bound else end + LONG]
    if not patterns.PAST.search(sentence):
        return False
    if len(sentence) <= LONG and not patterns.PRESENT.search(sentence):
        return True
    after = _CLAUSE.split(text[end : min(end + _AFTER, begin + len(sentence))])[0]
    near = text[max(begin, start - _BEFORE) : end] + after
    return bool(patterns.PAST.search(near)) and not patterns.PRESENT.search(near)


def _has_cue(message: Message, phrase: Phrase) -> bool:
    """Whether the sentence tells of something that happens; a short note or answer need not."""
    start, end = message.words[phrase.first].start, message.words[phrase.stop - 1].end
    bound = patterns.BOUND.search(message.text, end, end + LONG)
    begin, stop = sentence_start(message.text, start), bound.start() if bound else end + LONG
    told = message.text[begin:start] + message.text[end:stop]
    return len(told.strip()) < _SHORT or bool(any(one.search(told) for one in _TELLING))


def _doubt(message: Message, phrase: Phrase, before: str) -> float:
    place = phrase.kinds[0] == PLACE
    end = message.words[phrase.stop - 1].end
    doubt = 0.4 * bool(speaker.SITS.search(before))
    if speaker.RESIDENTS.search(before) or _is_introduced(message, phrase, before):
        doubt += 2.0
    if place and message.key(phrase.first - 1) == "gemeente":
        doubt += 0.4
    if patterns.CALM.match(message.text[end : end + 2 * _AFTER]):
        doubt += 0.5 if place else 1.2
    if patterns.EARLIER_PLAN.search(before):
        doubt += 1.2
    if place and not _has_cue(message, phrase):
        doubt += 0.6
    return doubt + 0.3 * bool(patterns.CLAIMED.search(before))
