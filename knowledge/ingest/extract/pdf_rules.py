"""The straight lines that are drawn on a PDF page: borders of tables and boxes."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import pypdfium2.raw as pdfium
from pypdfium2 import PdfObject, PdfPage

from knowledge.ingest.extract.pdf_placement import Placement

_MOST_OBJECTS = 5_000
_MOST_POINTS = 400
"""More points in one path are a drawing, not a table."""
_DEEPEST = 4
_STRAIGHT = 1.5
_SHORTEST = 5.0

_Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rule:
    """horizontal: begin and end are x, place is y; else the other way round."""

    horizontal: bool
    place: float
    begin: float
    end: float


def rules_of(page: PdfPage, placement: Placement) -> list[Rule]:
    objects = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=_DEEPEST)
    return [rule for path in islice(objects, _MOST_OBJECTS) for rule in _rules(path, placement)]


def _rules(path: PdfObject, placement: Placement) -> Iterator[Rule]:
    if not _is_visible(path):
        return
    for (x0, y0), (x1, y1) in _strokes(path, placement):
        if abs(y1 - y0) < _STRAIGHT and abs(x1 - x0) > _SHORTEST:
            yield Rule(horizontal=True, place=(y0 + y1) / 2, begin=min(x0, x1), end=max(x0, x1))
        elif abs(x1 - x0) < _STRAIGHT and abs(y1 - y0) > _SHORTEST:
            yield Rule(horizontal=False, place=(x0 + x1) / 2, begin=min(y0, y1), end=max(y0, y1))


def _is_visible(path: PdfObject) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path.raw, fill, stroke)
    return bool(fill.value or stroke.value)


def _strokes(path: PdfObject, placement: Placement) -> Iterator[tuple[_Point, _Point]]:
    """Every straight piece of the path as two points on the page."""
    count = pdfium.FPDFPath_CountSegments(path.raw)
    if not 0 < count <= _MOST_POINTS:
        return
    matrices = _matrices(path)
    start = last = (0.0, 0.0)
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(path.raw, index)
        point = _on_page(segment, matrices, placement)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield last, point
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield point, start
        last = point


def _matrices(path: PdfObject) -> list[tuple[float, ...]]:
    """Of the path itself and of the forms it is drawn in, innermost first."""
    matrices = []
    current: PdfObject | None = path
    while current is not None:
        matrices.append(current.get_matrix().get())
        current = current.container
    return matrices


def _on_page(segment: object, matrices: list[tuple[float, ...]], placement: Placement) -> _Point:
    x_field, y_field = ctypes.c_float(), ctypes.c_float()
    pdfium.FPDFPathSegment_GetPoint(segment, x_field, y_field)
    x, y = x_field.value, y_field.value
    for a, b, c, d, e, f in matrices:
        x, y = a * x + c * y + e, b * x + d * y + f
    return placement.point(x, y)
