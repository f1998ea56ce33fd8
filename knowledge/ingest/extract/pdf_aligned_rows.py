"""Tables without borders: lines below each other whose parts begin or end at the same places."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from knowledge.ingest.extract.pdf_lines import Line
from knowledge.ingest.extract.pdf_words import Word
from knowledge.ingest.extract.tables import row_text

_GAP = 1.6
_SAME_PLACE = 4.0
_LEAST_LINES = 3
_LEADER = "...."


def with_aligned_rows(lines: Sequence[Line]) -> list[Line]:
    found: list[Line] = []
    for run in _runs(lines):
        is_table = len(run) >= _LEAST_LINES
        found += [_as_row(line) for line in run] if is_table else run
    return found


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    run: list[Line] = []
    for line in lines:
        if run and not _aligned(run[-1], line):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _aligned(one: Line, other: Line) -> bool:
    left, right = _cells(one), _cells(other)
    if len(left) < 2 or len(left) != len(right):
        return False
    return all(_begin_or_end_together(a, b) for a, b in zip(left, right, strict=True))


def _begin_or_end_together(one: Sequence[Word], other: Sequence[Word]) -> bool:
    begin = abs(one[0].x0 - other[0].x0) < _SAME_PLACE
    return begin or abs(one[-1].x1 - other[-1].x1) < _SAME_PLACE


def _cells(line: Line) -> list[list[Word]]:
    """The words of a line, parted at wide gaps; none for a line of a table of contents."""
    if line.is_row or any(_LEADER in word.tekst for word in line.words):
        return []
    cells: list[list[Word]] = []
    for word in line.words:
        if cells and word.x0 - cells[-1][-1].x1 < _GAP * word.size:
            cells[-1].append(word)
        else:
            cells.append([word])
    return cells


def _as_row(line: Line) -> Line:
    text = row_text([" ".join(word.tekst for word in cell) for cell in _cells(line)])
    row = replace(line.words[0], tekst=text, x1=line.x1, is_row=True)
    return Line((row,), line.pagina)
