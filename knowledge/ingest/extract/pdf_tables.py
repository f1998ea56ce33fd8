"""Tables with drawn borders: every row becomes one line of text, its cells parted by a bar."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from knowledge.ingest.extract.pdf_lines import rows_of
from knowledge.ingest.extract.pdf_rules import Rule
from knowledge.ingest.extract.pdf_words import Word
from knowledge.ingest.extract.tables import row_text
from knowledge.ingest.hyphenation import Hyphenation

_TOUCH = 3.0
_LEAST_PLACES = 3
"""Borders at each side of two columns, or of two rows."""
_LONGEST_CELL_WORDS = 150
_NARROWEST_GAP = 0.8
_MOST_RULES = 2_000


@dataclass(frozen=True)
class Grid:
    """Borders between columns (x) and between rows (y)."""

    x: tuple[float, ...]
    y: tuple[float, ...]

    def holds(self, word: Word) -> bool:
        middle = (word.x0 + word.x1) / 2
        return self.x[0] <= middle <= self.x[-1] and self.y[0] <= _height(word) <= self.y[-1]

    def cell(self, word: Word) -> tuple[int, int]:
        """Row and column, from 0."""
        return _between(self.y, _height(word)), _between(self.x, (word.x0 + word.x1) / 2)


def with_tables_as_rows(words: Sequence[Word], rules: Sequence[Rule], hyphenation: Hyphenation) -> list[Word]:
    """The words with those of a table replaced by one wide 'word' per row."""
    left = list(words)
    for grid in _grids(rules, words):
        inside = [word for word in left if grid.holds(word)]
        rows = _rows(grid, inside, hyphenation)
        if rows:
            left = [word for word in left if not grid.holds(word)] + rows
    return left


def _grids(rules: Sequence[Rule], words: Sequence[Word]) -> list[Grid]:
    if len(rules) > _MOST_RULES:
        return []
    grids = (_grid(group, words) for group in _connected(rules))
    return [grid for grid in grids if grid is not None]


def _grid(group: Sequence[Rule], words: Sequence[Word]) -> Grid | None:
    across = [rule for rule in group if rule.horizontal]
    down = [rule for rule in group if not rule.horizontal]
    if not across:
        return None
    y = _places(rule.place for rule in across)
    edges = (end for rule in across for end in (rule.begin, rule.end))
    outer = (min(rule.begin for rule in across), max(rule.end for rule in across))
    x = _places([*(rule.place for rule in down), *outer]) if down else _places(edges)
    if len(y) >= _LEAST_PLACES and len(x) >= _LEAST_PLACES:
        return Grid(x, y)
    if len(y) >= _LEAST_PLACES and not down:
        return _grid_without_verticals(outer, y, words)
    return None


def _grid_without_verticals(
    outer: tuple[float, float], y: tuple[float, ...], words: Sequence[Word]
) -> Grid | None:
    """Columns are the strips that no word between the lines touches; a row begins where two cells do."""
    whole = Grid(outer, (y[0], y[-1]))
    inside = sorted((word for word in words if whole.holds(word)), key=lambda word: word.x0)
    borders = [outer[0]]
    reach = outer[0]
    for word in inside:
        if reach > outer[0] and word.x0 - reach > _NARROWEST_GAP * word.size:
            borders.append((reach + word.x0) / 2)
        reach = max(reach, word.x1)
    grid = Grid((*borders, outer[1]), y)
    return Grid(grid.x, _row_starts(grid, inside)) if len(grid.x) >= _LEAST_PLACES else None


def _row_starts(grid: Grid, inside: Iterable[Word]) -> tuple[float, ...]:
    lines = rows_of(inside, 0)
    columns = [{grid.cell(word)[1] for word in line.words} for line in lines]
    starts = [line.top for line, held in zip(lines, columns, strict=True) if 0 in held and len(held) > 1]
    return _places([grid.y[0], *starts[1:], grid.y[-1]])


def _rows(grid: Grid, inside: Iterable[Word], hyphenation: Hyphenation) -> list[Word]:
    """Nothing when a cell holds so much text that the borders are there for the layout of a page."""
    cells: dict[tuple[int, int], list[Word]] = {}
    for word in inside:
        cells.setdefault(grid.cell(word), []).append(word)
    if any(len(held) > _LONGEST_CELL_WORDS for held in cells.values()):
        return []
    return [
        _row([held for place, held in sorted(cells.items()) if place[0] == row], hyphenation)
        for row in sorted({row for row, _ in cells})
    ]


def _row(cells: Sequence[Sequence[Word]], hyphenation: Hyphenation) -> Word:
    words = [word for cell in cells for word in cell]
    return Word(
        tekst=row_text([_text(cell, hyphenation) for cell in cells]),
        x0=min(word.x0 for word in words),
        x1=max(word.x1 for word in words),
        baseline=min(word.baseline for word in words),
        size=min(word.size for word in words),
        bold=all(word.bold for word in words),
        is_row=True,
    )


def _text(cell: Iterable[Word], hyphenation: Hyphenation) -> str:
    return hyphenation.join_all(line.tekst for line in rows_of(cell, 0))


def _connected(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Groups of lines that touch; horizontal ones of the same width also belong together."""
    groups: list[list[Rule]] = []
    for rule in rules:
        touching = [group for group in groups if any(_touch(rule, other) for other in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([rule, *(other for group in touching for other in group)])
    return groups


def _touch(one: Rule, other: Rule) -> bool:
    if one.horizontal and other.horizontal:
        same_width = abs(one.begin - other.begin) < _TOUCH and abs(one.end - other.end) < _TOUCH
        in_line = abs(one.place - other.place) < _TOUCH
        return same_width or (in_line and one.begin < other.end + _TOUCH and other.begin < one.end + _TOUCH)
    if not one.horizontal and not other.horizontal:
        in_line = abs(one.place - other.place) < _TOUCH
        return in_line and one.begin < other.end + _TOUCH and other.begin < one.end + _TOUCH
    across, down = (one, other) if one.horizontal else (other, one)
    crosses = across.begin - _TOUCH < down.place < across.end + _TOUCH
    return crosses and down.begin - _TOUCH < across.place < down.end + _TOUCH


def _places(values: Iterable[float]) -> tuple[float, ...]:
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > _TOUCH:
            places.append(value)
    return tuple(places)


def _height(word: Word) -> float:
    return word.baseline - word.size / 3


def _between(borders: Sequence[float], value: float) -> int:
    return max(0, min(sum(border <= value for border in borders) - 1, len(borders) - 2))
