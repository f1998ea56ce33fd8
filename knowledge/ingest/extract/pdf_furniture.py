"""What belongs to the page and not to the text: running headers, footers, page numbers."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from knowledge.ingest.extract.pdf_lines import Line

_EDGE = 0.15
"""Share of the height, at the top and at the bottom, where furniture can stand."""
_EDGE_ROWS = 3
_SAME_PLACE = 3.0
_OFTEN = 0.4
_LEAST_PAGES = 3
_NUMBER = r"(?:\d{1,4}|[ivxlc]{1,7})"
_PAGE_NUMBER = re.compile(
    rf"^(?:(?:pagina|page|blz\.?|p\.)\s*)?[-–|\s]*{_NUMBER}[-–|\s]*(?:(?:van|of|/)\s*{_NUMBER})?$",
    re.IGNORECASE,
)


def without_furniture(pages: Sequence[list[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """pages: rows of each page from top to bottom.

    Furniture returns at the same place with the same words (numbers aside) on other pages; once such a place
    is known on many pages, whatever stands there goes, like the name of a chapter of one page.
    """
    # Two pages prove little: there only what stands outermost is doubted.
    depth = _EDGE_ROWS if len(pages) >= _LEAST_PAGES else 1
    edges = [_edge_rows(rows, height, depth) for rows, height in zip(pages, heights, strict=True)]
    enough = max(2, min(_LEAST_PAGES, len(pages)))
    repeated = {shape for shape, count in _shapes(edges).items() if count >= enough}
    certain = [[row for row in rows if _shape(row) in repeated or _is_number(row)] for rows in edges]
    places = _often_used(certain, len(pages))
    kept = [
        [row for row in rows if not (row in edge and (row in sure or _place(row) in places))]
        for rows, edge, sure in zip(pages, edges, certain, strict=True)
    ]
    # A document of which nothing would be left is not made of furniture but of pages that are alike.
    return kept if any(kept) else list(pages)


def _edge_rows(rows: Sequence[Line], height: float, depth: int) -> list[Line]:
    top = [row for row in rows[:depth] if row.bottom < _EDGE * height]
    bottom = [row for row in rows[-depth:] if row.top > (1 - _EDGE) * height]
    return [*top, *(row for row in bottom if row not in top)]


def _shapes(edges: Sequence[Sequence[Line]]) -> Counter[tuple[str, int]]:
    return Counter(shape for rows in edges for shape in {_shape(row) for row in rows})


def _shape(row: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", row.tekst.lower()), _place(row)


def _place(row: Line) -> int:
    return round(row.baseline / _SAME_PLACE)


def _is_number(row: Line) -> bool:
    return bool(_PAGE_NUMBER.match(row.tekst))


def _often_used(certain: Sequence[Sequence[Line]], page_count: int) -> set[int]:
    used: defaultdict[int, int] = defaultdict(int)
    for rows in certain:
        for place in {_place(row) for row in rows}:
            used[place] += 1
    return {place for place, count in used.items() if count >= max(_LEAST_PAGES, _OFTEN * page_count)}
