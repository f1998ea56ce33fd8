"""How blocks follow each other, the same in each format: what is left out and what stays on one page."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from knowledge.memo.document import Alinea, Blok, Kop, Lijst, Tabel
from knowledge.memo.table_room import row_heights
from knowledge.memo.wording import legible

_DEEPEST_HEADING = 3
_MOST_LINES_TOGETHER = 16
_LONGEST_CAPTION = 200


def shown(blokken: Iterable[Blok]) -> list[Blok]:
    """The blocks that hold something; no level of heading is skipped, as screen readers count on that."""
    return [*_consecutive(blok for blok in map(_without_empty_table, blokken) if _holds_something(blok))]


def fits_with_its_caption(tabel: Tabel) -> bool:
    """Whether the table is so small that it had better move to the next page than be divided."""
    return len(tabel.titel) <= _LONGEST_CAPTION and sum(row_heights(tabel)) <= _MOST_LINES_TOGETHER


def introduces(blok: Blok, following: Blok | None) -> bool:
    """Whether the block must not be left alone at the foot of a page."""
    return isinstance(blok, Alinea) and isinstance(following, Lijst | Tabel)


def _without_empty_table(blok: Blok) -> Blok:
    return Alinea(blok.titel) if isinstance(blok, Tabel) and not blok.kolommen else blok


def _holds_something(blok: Blok) -> bool:
    match blok:
        case Kop() | Alinea():
            return legible(blok.tekst) != ""
        case Lijst():
            return bool(blok.punten)
        case _:
            return True


def _consecutive(blokken: Iterable[Blok]) -> Iterator[Blok]:
    level = 0
    for blok in blokken:
        if isinstance(blok, Kop):
            level = min(max(blok.niveau, 1), level + 1, _DEEPEST_HEADING)
            yield replace(blok, niveau=level)
        else:
            yield blok
