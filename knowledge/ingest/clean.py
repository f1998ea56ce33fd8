"""From pages to blocks of running text: headings, paragraphs and list items, mended over lines and pages."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from knowledge.ingest.footnotes import Footnote, separate_footnotes
from knowledge.ingest.hyphenation import Hyphenation
from knowledge.ingest.pages import Page, plain_characters, without_furniture

BULLET = "•"
CELL_BREAK = " | "
"""Between the cells of a row of a table."""
_BULLETS = re.compile(r"^[•●▪◦\uf0b7]\s*")
_NUMBERED_HEADING = re.compile(r"^(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}\.)\s+[A-ZÀ-Þ]")
_LONGEST_HEADING = 90
_SENTENCE_END = tuple(".!?:;")
_CLOSERS = "”’\"')»⁰¹²³⁴⁵⁶⁷⁸⁹"
_DOUBLE_SPACED_SHARE = 0.6
_GLUED_SENTENCES = re.compile(r"(?<=[a-zà-ÿ]{3}[.!?])(?=[A-ZÀ-Þ][a-zà-ÿ])")


@dataclass(frozen=True)
class Block:
    """A heading (niveau from 1) or a piece of running text (niveau 0) and the pages it stands on.

    Page 0: the kind of document has no pages.
    """

    tekst: str
    niveau: int
    van_pagina: int
    tot_pagina: int

    @property
    def is_heading(self) -> bool:
        return self.niveau > 0


@dataclass(frozen=True)
class CleanText:
    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...]
    links: tuple[str, ...]


def clean(pages: tuple[Page, ...], headings: Mapping[str, int], hyphenation: Hyphenation) -> CleanText:
    """headings: lines known to be headings, with their niveau; numbered ones are recognised without."""
    separated = separate_footnotes(without_furniture(pages))
    blocks = (block for page in separated.pages for block in _page_blocks(page, headings, hyphenation))
    return CleanText(mended(blocks, hyphenation), separated.footnotes, separated.links)


def mended(blocks: Iterable[Block], hyphenation: Hyphenation) -> tuple[Block, ...]:
    """Sentences made whole over pages and columns, words and spaces repaired."""
    return tuple(_repaired(block, hyphenation) for block in _joined(blocks, hyphenation))


def repaired(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Blocks that are whole already, with their letters and spaces repaired."""
    unbroken = Hyphenation.of("")
    return tuple(_repaired(replace(block, tekst=plain_characters(block.tekst)), unbroken) for block in blocks)


def heading_level(line: str, headings: Mapping[str, int]) -> int:
    """0 for a line that is no heading."""
    if line in headings:
        return headings[line]
    number = _NUMBERED_HEADING.match(line)
    if number and len(line) <= _LONGEST_HEADING and not line.endswith(_SENTENCE_END):
        return number.group(1).rstrip(".").count(".") + 1
    return 0


def ends_sentence(text: str) -> bool:
    return text.rstrip(_CLOSERS).endswith(_SENTENCE_END)


def _page_blocks(page: Page, headings: Mapping[str, int], hyphenation: Hyphenation) -> Iterator[Block]:
    for paragraph in _paragraphs(page.lines):
        current = ""
        for line in paragraph:
            niveau = heading_level(line, headings)
            if current and (niveau or _BULLETS.match(line)):
                yield Block(current, 0, page.nummer, page.nummer)
                current = ""
            if niveau:
                yield Block(line, niveau, page.nummer, page.nummer)
            else:
                current = hyphenation.join(current, _BULLETS.sub(f"{BULLET} ", line))
        if current:
            yield Block(current, 0, page.nummer, page.nummer)


def _paragraphs(lines: tuple[str, ...]) -> Iterator[list[str]]:
    """Lines between paragraph breaks: one blank line, or two where every line is followed by a blank one."""
    needed = 2 if is_double_spaced(lines) else 1
    paragraph: list[str] = []
    blanks = 0
    for line in lines:
        blanks = 0 if line else blanks + 1
        if line:
            paragraph.append(line)
        elif blanks >= needed and paragraph:
            yield paragraph
            paragraph = []
    if paragraph:
        yield paragraph


def is_double_spaced(lines: tuple[str, ...]) -> bool:
    """Blank lines are spacing when most lines have one and many of those stop in the middle of a sentence."""
    before_blank = [line for line, following in pairwise(lines) if line and not following]
    followed_share = len(before_blank) / max(1, sum(1 for line in lines[:-1] if line))
    unfinished = sum(not ends_sentence(line) for line in before_blank)
    return followed_share >= _DOUBLE_SPACED_SHARE and unfinished > len(before_blank) / 2


def _joined(blocks: Iterable[Block], hyphenation: Hyphenation) -> Iterator[Block]:
    """Sentences that a page or column broke in two become one again."""
    held: Block | None = None
    for block in blocks:
        if held is None:
            held = block
        elif _continues(held, block):
            text = hyphenation.join(held.tekst, block.tekst)
            held = replace(held, tekst=text, tot_pagina=block.tot_pagina)
        else:
            yield held
            held = block
    if held is not None:
        yield held


def _continues(block: Block, following: Block) -> bool:
    if block.is_heading or following.is_heading or ends_sentence(block.tekst):
        return False
    if CELL_BREAK in block.tekst or CELL_BREAK in following.tekst:
        return False
    return following.tekst[0].islower()


def _repaired(block: Block, hyphenation: Hyphenation) -> Block:
    spaced = re.sub(r"\s+", " ", _GLUED_SENTENCES.sub(" ", block.tekst))
    return replace(block, tekst=hyphenation.closed_up(spaced))
