"""Which interventies a message names, by the name on the card or by what search finds."""

import re

from actions.box import Box
from knowledge.passages import Soort
from knowledge.readiness import NotReadyError

_BETWEEN = re.compile(
    r"\b(?:of(?: toch| liever| beter)?|en|versus|vs\.?|met|dan|tegenover|boven|naast|in plaats van|"
    r"tegen)\b|[,/]",
    re.I,
)
_ASKING = re.compile(
    r"\b(?:vergelijk|verschil|wat|is|beter|tussen|het|de|een|eens|voor|mij|hier|kies|liever|waarom|niet|"
    r"geen|wel|"
    r"u|je|advies|kan|kunt|naast|elkaar|zet|deze|zaak|casus|in|onze|mijn)\b",
    re.I,
)
_LEAST_LETTERS = 4


def named_in(box: Box, text: str) -> str | None:
    """The id of the interventie whose name stands in the text; of several the longest name."""
    lowered = text.lower()
    names = ((card.naam.lower(), card.id) for card in box.catalogue.interventies.values())
    found = [(len(name), card_id) for name, card_id in names if name in lowered]
    return max(found)[1] if found else None


def found_by_search(box: Box, text: str, *, sure: bool = True) -> list[str]:
    """Ids of interventies that the words lead to, best first; `sure` asks for more than a guess."""
    try:
        result = box.desk.search(text)
    except NotReadyError:
        return []
    hits = result.hits if result.sufficient or not sure else ()
    found = (hit.passage.herkomst.bron_id for hit in hits if hit.passage.soort is Soort.INTERVENTIE)
    return list(dict.fromkeys(found))


def both_sides(box: Box, text: str) -> list[str]:
    """The ids of the interventies that are compared: full names first, then what the other words lead to."""
    full, rest = _full_names(box, text)
    parts = (_ASKING.sub(" ", part).strip(" ?.!") for part in _BETWEEN.split(rest))
    sides = (part for part in parts if len(part) >= _LEAST_LETTERS)
    found = (next(iter(found_by_search(box, side, sure=False)), None) for side in sides)
    return list(dict.fromkeys((*full, *(one for one in found if one))))


def _full_names(box: Box, text: str) -> tuple[list[str], str]:
    """Ids in the order of the text, and the text without the names: a name may hold 'of' or 'en' itself."""
    rest, places = text.lower(), dict[str, int]()
    for card in sorted(box.catalogue.interventies.values(), key=lambda card: -len(card.naam)):
        at = rest.find(card.naam.lower())
        if at >= 0:
            places[card.id] = at
            rest = rest.replace(card.naam.lower(), "," + " " * (len(card.naam) - 1), 1)
    return sorted(places, key=lambda name: places[name]), rest
