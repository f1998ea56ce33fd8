"""Which interventies fit the filters of a caller, and in which order."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence

from api.content.filters import Filters, Sortering
from knowledge.model import Interventie
from knowledge.vocabulary import OproepSoort, Snelheid

WORD = re.compile(r"[^\W_]+")
# As in the search index: a shorter word ('APV', 'OM') would turn up inside many others.
PART_LENGTH = 4
SPEEDS = tuple(Snelheid)


def select(cards: Iterable[Interventie], filters: Filters) -> list[Interventie]:
    """The same question always gives the same order: the order of the content decides between equals."""
    return arrange([card for card in cards if fits(card, filters)], filters.sorteer)


def fits(card: Interventie, filters: Filters) -> bool:
    return (
        _has_the_values(card, filters) and _is_light_enough(card, filters) and _has_the_words(card, filters)
    )


def arrange(cards: Sequence[Interventie], sorteer: Sortering | None) -> list[Interventie]:
    if sorteer is None:
        return list(cards)
    return sorted(cards, key=SORT_KEYS[sorteer.removeprefix("-")], reverse=sorteer.startswith("-"))


def folded(text: str) -> str:
    """Without capitals and accents."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _has_the_values(card: Interventie, filters: Filters) -> bool:
    asked_and_found: tuple[tuple[Sequence[object], Iterable[object]], ...] = (
        (filters.fase, card.fasen),
        (filters.soort, (card.soort,)),
        (filters.rechtsgebied, (card.rechtsgebied,)),
        (filters.categorie, (card.categorie,)),
        (filters.status, (card.status,)),
        (filters.oproep_soort, _named_in_geschikt_bij(card)),
        (filters.snelheid, (card.snelheid,)),
        (filters.ingrijpendheid, (card.ingrijpendheid,)),
    )
    return all(not asked or any(value in asked for value in found) for asked, found in asked_and_found)


def _named_in_geschikt_bij(card: Interventie) -> set[OproepSoort]:
    return {soort for geval in card.geschikt_bij for soort in geval.oproep_soort}


def _is_light_enough(card: Interventie, filters: Filters) -> bool:
    limit = filters.ingrijpendheid_hoogstens
    return limit is None or card.ingrijpendheid <= limit


def _has_the_words(card: Interventie, filters: Filters) -> bool:
    return _one_of(
        filters.bevoegd, lambda asked: any(_names(who, asked) for who in card.bevoegd)
    ) and _one_of(filters.zoek, lambda asked: _is_about(f"{card.naam} {card.doel}", asked))


def _one_of(asked: Sequence[str], holds: Callable[[str], bool]) -> bool:
    return not asked or any(holds(words) for words in asked)


def _names(who: str, asked: str) -> bool:
    """Whole words: 'gemeente' is not the gemeenteraad."""
    words = _words(asked)
    return bool(words) and words <= _words(who)


def _is_about(text: str, asked: str) -> bool:
    """Longer words may be part of a compound: 'verbod' finds a gebiedsverbod."""
    words, found = _words(asked), _words(text)
    return bool(words) and all(_occurs(word, found) for word in words)


def _occurs(word: str, found: set[str]) -> bool:
    return word in found or (len(word) >= PART_LENGTH and any(word in longer for longer in found))


def _words(text: str) -> set[str]:
    return set(WORD.findall(folded(text)))


SORT_KEYS: Mapping[str, Callable[[Interventie], str | int]] = {
    "naam": lambda card: folded(card.naam),
    "ingrijpendheid": lambda card: card.ingrijpendheid,
    "snelheid": lambda card: SPEEDS.index(card.snelheid),
}
