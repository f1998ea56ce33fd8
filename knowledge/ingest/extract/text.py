"""Plain text: paragraphs between blank lines, pages between form feeds."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from knowledge.ingest.clean import BULLET, Block, mended
from knowledge.ingest.extract.document import NO_PAGE, Document, DocumentMetadata
from knowledge.ingest.extract.text_encoding import decoded
from knowledge.ingest.footnotes import separate_footnotes
from knowledge.ingest.hyphenation import Hyphenation
from knowledge.ingest.pages import Page, plain_characters, without_furniture

_UNDERLINE = re.compile(r"^(=|-|~|\*)\1{2,}$")
_NUMBERED = re.compile(r"^(?:[Hh]oofdstuk\s+)?(\d{1,2}(?:\.\d{1,2})*)\.?\s+[A-ZÀ-Þ‘“(]")
_BULLET = re.compile(r"^(?:[•●▪◦\uf0b7*]|[-–](?=\s))\s*")
_ITEM = re.compile(r"^(?:\d{1,2}[.)]|[a-z]\))\s")
_DEEPLY_NUMBERED = re.compile(r"^(\d{1,2}(?:\.\d{1,2})+)\.?\s+[A-ZÀ-Þ]")
_LONGEST_HEADING = 90
_LONGEST_WRAPPED = 180
_MOST_HEADING_LINES = 3
_SHORTEST_CAPITALS = 4


def read_text(path: Path) -> Document:
    text = plain_characters(decoded(path.read_bytes()))
    pages = tuple(
        Page(number, tuple(line.strip() for line in part.splitlines()))
        for number, part in enumerate(text.split("\f"), start=1)
    )
    separated = separate_footnotes(without_furniture(pages))
    hyphenation = Hyphenation.of(text)
    paged = len(pages) > 1
    blocks = [block for page in separated.pages for block in _blocks(page, hyphenation, paged=paged)]
    first = next((block.tekst for block in blocks if block.is_heading), "")
    title = "" if _NUMBERED.match(first) else first
    return Document(
        mended(blocks, hyphenation),
        separated.footnotes,
        DocumentMetadata(titel=title),
        len(pages) if paged else NO_PAGE,
    )


def _blocks(page: Page, hyphenation: Hyphenation, *, paged: bool) -> Iterator[Block]:
    number = page.nummer if paged else NO_PAGE
    for paragraph in _joined_lists(_paragraphs(page.lines)):
        title, level, rest = _heading(paragraph)
        if title:
            yield Block(title, level, number, number)
        for text in _items(rest, hyphenation):
            yield Block(text, 0, number, number)


def _joined_lists(paragraphs: Iterable[list[str]]) -> Iterator[list[str]]:
    """A numbered line below another one is an item of a list, not a heading, whatever stands between them."""
    held: list[str] = []
    for paragraph in paragraphs:
        if held and _ITEM.match(held[-1]) and _ITEM.match(paragraph[0]):
            held = [*held, *paragraph]
            continue
        if held:
            yield held
        held = paragraph
    if held:
        yield held


def _paragraphs(lines: tuple[str, ...]) -> Iterator[list[str]]:
    paragraph: list[str] = []
    for line in (*lines, ""):
        if line:
            paragraph.append(line)
        elif paragraph:
            yield paragraph
            paragraph = []


def _heading(paragraph: list[str]) -> tuple[str, int, list[str]]:
    """The heading that a paragraph is or begins with ('' when there is none), its level, and what is left."""
    first = paragraph[0]
    underline = _UNDERLINE.match(paragraph[1]) if len(paragraph) > 1 else None
    if underline:
        return first, 1 if underline.group(1) == "=" else 2, paragraph[2:]
    if level := _level_alone(paragraph):
        return " ".join(paragraph), level, []
    return "", 0, [line for line in paragraph if not _UNDERLINE.match(line)]


def _level_alone(paragraph: list[str]) -> int:
    """Of a paragraph that is a heading as a whole; 0 when it is not."""
    whole = " ".join(paragraph)
    if _ITEM.match(paragraph[-1]) and len(paragraph) > 1:
        return 0
    if whole.endswith((".", ":", ";", ",")) or len(paragraph) > _MOST_HEADING_LINES:
        return 0
    number = (_NUMBERED if len(paragraph) == 1 else _DEEPLY_NUMBERED).match(whole)
    if number and len(whole) <= (_LONGEST_HEADING if len(paragraph) == 1 else _LONGEST_WRAPPED):
        return number.group(1).count(".") + 1
    in_capitals = whole.isupper() and sum(letter.isalpha() for letter in whole) >= _SHORTEST_CAPITALS
    return 1 if in_capitals and len(paragraph) == 1 and len(whole) <= _LONGEST_HEADING else 0


def _items(lines: list[str], hyphenation: Hyphenation) -> Iterator[str]:
    """The lines as one text, cut where a list item begins."""
    current: list[str] = []
    for line in lines:
        if current and (_BULLET.match(line) or _ITEM.match(line)):
            yield hyphenation.join_all(current)
            current = []
        current.append(_BULLET.sub(f"{BULLET} ", line))
    if current:
        yield hyphenation.join_all(current)
