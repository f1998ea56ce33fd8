"""The letters of a PDF page with place and style, in the order in which pdfium reads them."""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2.raw as pdfium
from pypdfium2 import PdfTextPage

from knowledge.ingest.extract.pdf_placement import Placement

SPACE = " "
_HYPHENS = {0x02, 0xAD, 0x2010, 0x2011, 0xFFFE, 0xFFFF}
_SPACES = {0xA0, 0x3000, 0x200B}
_FIRST_HALVES = range(0xD800, 0xDC00)
_SECOND_HALVES = range(0xDC00, 0xE000)
_LAST_CONTROL = 0x20
_FORCE_BOLD = 1 << 18
_BOLD_NAME = re.compile(r"bold|black|heavy|demi|cmbx|sfbx", re.IGNORECASE)
_LONGEST_NAME = 256
_SLANT = 0.09


@dataclass(frozen=True, slots=True)
class Letter:
    """tekst is a space where a word ends; then the rest means nothing.

    size is what a reader sees; turn counts quarters clockwise and is None for text at another angle.
    """

    tekst: str
    x0: float = 0
    x1: float = 0
    baseline: float = 0
    size: float = 0
    turn: int | None = 0
    bold: bool = False


class LetterReader:
    """Asks pdfium about one page; keeps the fields it writes to, because there are thousands of letters."""

    def __init__(self, textpage: PdfTextPage, placement: Placement) -> None:
        self._raw = textpage.raw
        self._count = textpage.count_chars()
        self._placement = placement
        self._box = tuple(ctypes.c_double() for _ in range(4))
        self._origin = tuple(ctypes.c_double() for _ in range(2))
        self._matrix = pdfium.FS_MATRIX()
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)
        self._flags = ctypes.c_int()
        self._bold: dict[tuple[bytes, int], bool] = {}

    def letters(self) -> Iterator[Letter]:
        for index, code in self._codes():
            if code in _SPACES or (code <= _LAST_CONTROL and code not in _HYPHENS):
                yield Letter(SPACE)
            elif letter := self._letter(index, "-" if code in _HYPHENS else chr(code)):
                yield letter

    def _codes(self) -> Iterator[tuple[int, int]]:
        """(index, code point): pdfium gives an emoji as two halves; a half on its own says nothing."""
        first_half = 0
        for index in range(self._count):
            code = pdfium.FPDFText_GetUnicode(self._raw, index)
            if code in _SECOND_HALVES and first_half:
                yield index, 0x10000 + ((first_half - 0xD800) << 10) + (code - 0xDC00)
            elif code not in _FIRST_HALVES and code not in _SECOND_HALVES:
                yield index, code
            first_half = code if code in _FIRST_HALVES else 0

    def _letter(self, index: int, text: str) -> Letter | None:
        if not self._find(index):
            return None
        left, right, bottom, top = (field.value for field in self._box)
        x0, _, x1, _ = self._placement.box(left, bottom, right, top)
        _, baseline = self._placement.point(self._origin[0].value, self._origin[1].value)
        size = pdfium.FPDFText_GetFontSize(self._raw, index) * math.hypot(self._matrix.c, self._matrix.d)
        return Letter(text, x0, x1, baseline, size, self._turn(), self._is_bold(index))

    def _find(self, index: int) -> bool:
        found = pdfium.FPDFText_GetCharOrigin(self._raw, index, *self._origin)
        found = found and pdfium.FPDFText_GetCharBox(self._raw, index, *self._box)
        return bool(found and pdfium.FPDFText_GetMatrix(self._raw, index, self._matrix))

    def _turn(self) -> int | None:
        x, y = self._placement.direction(self._matrix.a, self._matrix.b)
        quarters = math.atan2(y, x) / (math.pi / 2)
        return round(quarters) % 4 if abs(quarters - round(quarters)) < _SLANT else None

    def _is_bold(self, index: int) -> bool:
        """By the name of the font or its flag; the weight that pdfium estimates is off for some fonts."""
        pdfium.FPDFText_GetFontInfo(self._raw, index, self._name, _LONGEST_NAME, self._flags)
        font = (self._name.value, self._flags.value)
        if font not in self._bold:
            named = _BOLD_NAME.search(font[0].decode("ascii", "replace"))
            self._bold[font] = bool(named) or bool(font[1] & _FORCE_BOLD)
        return self._bold[font]
