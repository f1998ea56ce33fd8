"""The reading order of a page with columns.

A column begins where lines start at the same place after a strip without words. The page is cut at the
strip with most words around it: what stands above it, left, right, what stands below; each part again.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from knowledge.ingest.extract.pdf_lines import Line

_GUTTER = 0.7
"""Narrowest strip between columns, in letter sizes."""
_LEAST_ROWS = 4
_LEAST_WORDS_PER_ROW = 2.5
_LEAST_SHARE_OF_WIDTH = 0.12
_FILLED = 0.3
_SNAP = 2.0
_STANDS_OUT = 1.5


@dataclass(frozen=True)
class _Cut:
    """Rows first..last lie left or right of x; no word crosses it."""

    x: float
    first: int
    last: int
    words: int


def in_reading_order(rows: Sequence[Line]) -> list[Line]:
    cut = _best_cut(rows)
    if cut is None:
        return list(rows)
    left, right = _halves(rows[cut.first : cut.last + 1], cut.x)
    above, below = rows[: cut.first], rows[cut.last + 1 :]
    return [line for part in (above, left, right, below) for line in in_reading_order(part)]


def _best_cut(rows: Sequence[Line]) -> _Cut | None:
    cuts = (cut for x, width in _column_starts(rows) for cut in _runs(rows, x, width))
    fitting = [cut for cut in cuts if _makes_columns(rows[cut.first : cut.last + 1], cut.x)]
    return max(fitting, key=lambda cut: cut.words, default=None)


def _column_starts(rows: Sequence[Line]) -> list[tuple[float, float]]:
    """Places where some lines begin, at the left or after a gap, with the width of a gutter there."""
    starts: Counter[float] = Counter()
    for row in rows:
        gutter = _GUTTER * row.size
        for number, word in enumerate(row.words):
            if number == 0 or word.x0 - row.words[number - 1].x1 >= gutter:
                starts[round(word.x0 / _SNAP) * _SNAP] += 1
    if not starts:
        return []
    size = median(row.size for row in rows)
    return [(x - _SNAP, _GUTTER * size) for x, count in starts.items() if count >= _LEAST_ROWS]


def _runs(rows: Sequence[Line], x: float, width: float) -> list[_Cut]:
    """Stretches of rows that leave the strip left of x free."""
    found: list[_Cut] = []
    first = words = 0
    for number, row in enumerate(rows):
        if any(word.x0 < x and word.x1 > x - width + 2 * _SNAP for word in row.words):
            found.append(_Cut(x, first, number - 1, words))
            first, words = number + 1, 0
        else:
            words += len(row.words)
    found.append(_Cut(x, first, len(rows) - 1, words))
    return [cut for cut in found if cut.last - cut.first >= _LEAST_ROWS - 1]


def _halves(rows: Sequence[Line], x: float) -> tuple[list[Line], list[Line]]:
    left = [Line(words, row.pagina) for row in rows if (words := tuple(w for w in row.words if w.x0 < x))]
    right = [Line(words, row.pagina) for row in rows if (words := tuple(w for w in row.words if w.x0 >= x))]
    return left, right


def _makes_columns(rows: Sequence[Line], x: float) -> bool:
    """Running text at both sides, next to each other; not a list with its numbers, terms or amounts."""
    left, right = _halves(rows, x)
    if min(len(left), len(right)) < _LEAST_ROWS:
        return False
    if left[-1].baseline < right[0].baseline or right[-1].baseline < left[0].baseline:
        return False
    if not _stands_out(rows, x):
        return False
    width = max(line.x1 for line in right) - min(line.x0 for line in left)
    return _is_running_text(left, width) and _is_running_text(right, width)


def _stands_out(rows: Sequence[Line], x: float) -> bool:
    """The strip is wider than the spaces between words, also where lines are stretched to fill a column."""
    ratios = []
    for row in rows:
        gaps = [
            (following.x0 - word.x1, word.x0 < x <= following.x0) for word, following in pairwise(row.words)
        ]
        here = [gap for gap, crosses in gaps if crosses]
        others = [gap for gap, crosses in gaps if not crosses]
        if here and others:
            ratios.append(here[0] / max(median(others), 1))
    return not ratios or median(ratios) >= _STANDS_OUT


def _is_running_text(lines: Sequence[Line], whole_width: float) -> bool:
    words_per_line = sum(len(line.tekst.split()) for line in lines) / len(lines)
    own_width = max(line.x1 for line in lines) - min(line.x0 for line in lines)
    wide = own_width >= _LEAST_SHARE_OF_WIDTH * whole_width
    filled = median(line.x1 - line.x0 for line in lines) >= _FILLED * own_width
    return words_per_line >= _LEAST_WORDS_PER_ROW and wide and filled
