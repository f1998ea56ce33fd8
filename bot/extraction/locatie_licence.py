"""How much a phrase weighs, and what licenses it as the place of the event: a preposition, a verb, 'nee'."""

from __future__ import annotations

import re
from typing import Optional, Tuple

from bot.extraction import locatie_patterns as patterns
from bot.extraction import locatie_words as vocabulary
from bot.extraction.locatie_persons import SURNAMES
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
    r"(?:azc|school|(?:\w*station)|gemeentehuis|stadhuis|raadhuis|provinciehuis|\w*bureau|\w*centrum|"
    r"binnenstad|"
    r"stadion|ziekenhuis|moskee|zwembad|metro|sporthal|sportpark|\w*plein|\w*terrein|asielopvang|"
    r"opvanglocatie|"
    r"rotonde|viaduct|parkeerplaats|uitvak|strand|snelweg)"
)
_BEFORE, _AFTER = 70, 40
_DEFINITE = vocabulary.words("de het 't t ut it d'n den 'n")
LONG = 250
"""A sentence that long was dictated and holds more than one."""


def weight(phrase: Phrase) -> Optional[float]:
    """None for what is too vague to be a place: 'de weg'."""
    head, kinds = phrase.kinds[0], phrase.kinds
    if head == PLACE:
        narrower = {KNOWN, SPOT} & set(kinds)
        return 3.0 if narrower else 2.5 if phrase.lead.determiner in _DEFINITE else 1.0
    if head in {KNOWN, NAME}:
        return 3.0
    wider = bool({KNOWN, NAME, PLACE} & set(kinds)) or phrase.beside is not None
    if wider:
        return 3.0
    if head == WEAK:
        return 2.0 if SPOT in kinds else None
    return 1.5 if phrase.lead.determiner in {"een", "n", "'n"} else 2.0


def licence(message: Message, phrase: Phrase) -> Optional[float]:
    """0 after a preposition of place, less for other footholds, None without any."""
    lead, head = phrase.lead, phrase.kinds[0]
    if head == PLACE or message.kind(phrase.first) == ROAD:
        return 0.0
    if head == NAME:
        return _name_licence(message, phrase)
    if head in {SPOT, WEAK} and _is_unspecific(phrase):
        return None
    return _after_preposition(message, phrase) if lead.preposition else _alone(message, phrase)


def _is_unspecific(phrase: Phrase) -> bool:
    """'een andere school', 'alle bruggen', but not 'alle bruggen in Drunen'."""
    said = vocabulary.UNSPECIFIC.intersection(phrase.lead.adjectives)
    return bool(said) and (len(phrase.parts) == 1 or bool(said - vocabulary.ALL))


def _alone(message: Message, phrase: Phrase) -> Optional[float]:
    """Without a preposition: 'Osdorpplein', 'skatebaan Poelenburg', 'ze bezetten het stadhuis'."""
    first, last = phrase.first, phrase.parts[0].stop - 1
    compound = vocabulary.is_compound(message.key(last))
    surname = message.key(first) in SURNAMES and message.kind(first - 1) in {NAME, CAPITAL}
    unknown = message.kind(first) in {NAME, CAPITAL} and not compound
    if not phrase.lead.determiner and (unknown or surname):
        return None  # 'Anouk Veld' may as well be a person
    if phrase.kinds[0] == KNOWN and (message.capital(first) or last > first):
        return None if _is_subject(message, phrase) else -0.2
    if _is_subject(message, phrase):
        return None
    firm = len(phrase.parts) > 1 or phrase.beside is not None
    return -0.4 if firm or _is_object(message, phrase) or _is_named(message, phrase) else None


def _name_licence(message: Message, phrase: Phrase) -> Optional[float]:
    """An unknown name is no person after 'in' or 'te', or with an article after another preposition."""
    lead = phrase.lead
    if lead.preposition in vocabulary.IN or message.key(phrase.first - 1) == "gemeente":
        return None if lead.determiner == "een" or lead.adjectives else 0.0
    articled = lead.determiner in _DEFINITE and not lead.adjectives
    spatial = lead.preposition and lead.preposition not in {"van", "door", "over", "tegen"}
    return -0.2 if articled and (spatial or _is_named(message, phrase)) else None


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
    """'het azc bestormen', 'de sluis dichtleggen', 'blokkade van de haven', 'willen ze het plein vegen'."""
    before, after = _around(message, phrase)
    if not phrase.lead.determiner:
        return False
    near = before[-25:]
    return bool(patterns.EVENT.search(after) or patterns.EVENT.search(near)) or (
        bool(patterns.PURSUED.search(before) and patterns.DONE_TO.match(after))
        and not patterns.OUR_SIDE.search(before)
    )


def _is_named(message: Message, phrase: Phrase) -> bool:
    """'niet de Markt maar het Stationsplein', 'nee, het Kerkplein', 'de plek is het strand'."""
    before, after = _around(message, phrase)
    told = patterns.NAMED.search(before) or patterns.NOT_BUT.search(before)
    return bool(patterns.MEANT.match(after) or (told and patterns.NAME_IS_OVER.match(after)))


def _is_subject(message: Message, phrase: Phrase) -> bool:
    """'dat park Sonsbeek dichtgaat': what is said of a place is not that it happens there."""
    before, after = _around(message, phrase)
    begins = bool(patterns.SUBJECT.search(before)) or phrase.lead.determiner == "dat"
    return len(phrase.parts) == 1 and begins and not patterns.EVENT.search(after)


def _around(message: Message, phrase: Phrase) -> Tuple[str, str]:
    """What the sentence says shortly before the phrase and shortly after it."""
    start, end = message.words[phrase.lead.start].start, message.words[phrase.stop - 1].end
    before = message.text[max(sentence_start(message.text, start), start - _BEFORE) : start]
    bound = patterns.BOUND.search(message.text, end, end + _AFTER)
    return before, message.text[end : bound.start() if bound else end + _AFTER]


def sentence_start(text: str, at: int) -> int:
    """At most so far back: a sentence that is longer was dictated and holds more than one."""
    begin = max(0, at - LONG)
    return max((match.end() for match in patterns.BOUND.finditer(text, begin, at)), default=begin)
