"""From the space in which a PDF page is drawn to the page as a viewer shows it: upright, y downwards."""

import ctypes
from dataclasses import dataclass, replace

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

_SCALE = 1000
_FAR = 1000.0


@dataclass(frozen=True)
class Placement:
    """x' = a·x + c·y + e and y' = b·x + d·y + f, in points from the top left of the page."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float
    width: float
    height: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def direction(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y, self.b * x + self.d * y

    def box(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what lies between two corners."""
        (left, top), (right, bottom) = self.point(x0, y0), self.point(x1, y1)
        return min(left, right), min(top, bottom), max(left, right), max(top, bottom)

    def turned(self, quarters: int) -> "Placement":
        """The page turned back by so many quarters, for text that runs along its side."""
        placement = self
        for _ in range(quarters):
            placement = replace(
                placement,
                a=placement.b,
                c=placement.d,
                e=placement.f,
                b=-placement.a,
                d=-placement.c,
                f=placement.width - placement.e,
                width=placement.height,
                height=placement.width,
            )
        return placement


def placement_of(page: PdfPage) -> Placement:
    """Takes the rotation and the crop box of the page into account."""
    width, height = page.get_size()
    origin, right, up = (_shown(page, width, height, *point) for point in ((0, 0), (_FAR, 0), (0, _FAR)))
    return Placement(
        a=(right[0] - origin[0]) / _FAR,
        b=(right[1] - origin[1]) / _FAR,
        c=(up[0] - origin[0]) / _FAR,
        d=(up[1] - origin[1]) / _FAR,
        e=origin[0],
        f=origin[1],
        width=width,
        height=height,
    )


def _shown(page: PdfPage, width: float, height: float, x: float, y: float) -> tuple[float, float]:
    column, row = ctypes.c_int(), ctypes.c_int()
    size = (round(width * _SCALE), round(height * _SCALE))
    pdfium.FPDF_PageToDevice(page.raw, 0, 0, *size, 0, x, y, column, row)
    return column.value / _SCALE, row.value / _SCALE
