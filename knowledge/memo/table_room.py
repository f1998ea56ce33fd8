"""The room a table takes: columns as wide as asked, but no narrower than their longest word, and rows."""

import re

from knowledge.memo.document import Tabel
from knowledge.memo.wording import lines_of

LETTERS_IN_A_ROW = 100
_LONGEST_WORD = 24
"""Longer words are broken rather than given room."""
_MARGIN = 3
_PARTS = re.compile(r"[^\s/-]+[/-]?")


def column_widths(tabel: Tabel) -> list[float]:
    """Shares of LETTERS_IN_A_ROW."""
    least = [_least_width(column) for column in zip(tabel.kolommen, *tabel.rijen, strict=True)]
    if sum(least) > LETTERS_IN_A_ROW:
        return _shares(tabel.breedtes, LETTERS_IN_A_ROW)
    widened: set[int] = set()
    while True:
        widths = _with_widened(tabel.breedtes, least, widened)
        narrow = {place for place, width in enumerate(widths) if width < least[place]} - widened
        if not narrow:
            return widths
        widened |= narrow


def row_heights(tabel: Tabel) -> list[int]:
    """About how many lines each row takes, that of the headers first."""
    widths = column_widths(tabel)
    return [max(map(_lines_in, rij, widths)) for rij in (tabel.kolommen, *tabel.rijen)]


def _lines_in(text: str, width: float) -> int:
    return sum(1 + int(len(line) / max(width, 1)) for line in lines_of(text))


def _with_widened(breedtes: tuple[float, ...], least: list[int], widened: set[int]) -> list[float]:
    """The widened columns as wide as they must be, and the rest of the room shared by the others."""
    others = tuple(0 if place in widened else share for place, share in enumerate(breedtes))
    room = LETTERS_IN_A_ROW - sum(least[place] for place in widened)
    return [least[place] if place in widened else share for place, share in enumerate(_shares(others, room))]


def _shares(breedtes: tuple[float, ...], room: float) -> list[float]:
    total = sum(breedtes) or 1
    return [room * share / total for share in breedtes]


def _least_width(texts: tuple[str, ...]) -> int:
    words = (word for text in texts for word in _PARTS.findall(text))
    return _MARGIN + min(max(map(len, words), default=0), _LONGEST_WORD)
