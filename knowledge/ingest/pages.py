"""Cuts extracted text into pages and removes what belongs to the page and not to the text."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

# Text extractors leave a form feed or a single leading space where a page begins.
_PAGE_START = re.compile(r"^(?:\f| (?=\S))", re.MULTILINE)
_PAGE_NUMBER = re.compile(r"^(?:pagina\s+)?\d{1,4}(?:\s*(?:van|/)\s*\d{1,4})?$", re.IGNORECASE)
_BROKEN_BY_SOFT_HYPHEN = re.compile("[\u00ad\ufffe][ \t]*\n\\s*")
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0x133: "ij",
    0x132: "IJ",
}
_CHARACTERS = str.maketrans({**_LIGATURES, 0xAD: None, 0xFFFE: None, 0xA0: " ", 0x200B: None, 0xFEFF: None})
_REPEATS_THAT_MAKE_FURNITURE = 3


@dataclass(frozen=True)
class Page:
    """nummer counts from 1; lines keep their blank lines, without surrounding whitespace."""

    nummer: int
    lines: tuple[str, ...]


def split_pages(text: str) -> tuple[Page, ...]:
    """Pages of an extracted text, with soft hyphens, ligatures and odd spaces repaired."""
    parts = _PAGE_START.split(plain_characters(text))
    filled = [part for part in parts if part.strip()]
    return tuple(
        Page(number, tuple(line.strip() for line in part.splitlines()))
        for number, part in enumerate(filled, start=1)
    )


def without_furniture(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """Pages without page numbers and without first and last lines that return on page after page."""
    counts = Counter(_shape(line) for page in pages for line in set(_edges(page)))
    repeated = {shape for shape, count in counts.items() if count >= _REPEATS_THAT_MAKE_FURNITURE}
    return tuple(_stripped(page, repeated) for page in pages)


def plain_characters(text: str) -> str:
    """Without soft hyphens, ligatures, odd spaces and invisible characters; words they broke are joined."""
    joined = _BROKEN_BY_SOFT_HYPHEN.sub("", text.replace("\r\n", "\n"))
    return unicodedata.normalize("NFC", joined.translate(_CHARACTERS))


def _edges(page: Page) -> tuple[str, ...]:
    filled = [line for line in page.lines if line]
    return (filled[0], filled[-1]) if filled else ()


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", line)


def _stripped(page: Page, repeated: Iterable[str]) -> Page:
    edges = _edges(page)
    lines = tuple(
        line
        for line in page.lines
        if not (line in edges and (_PAGE_NUMBER.match(line) or _shape(line) in repeated))
    )
    return Page(page.nummer, lines)
