"""From lines in reading order to headings, paragraphs, list items and rows of tables."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from knowledge.ingest.clean import BULLET, Block, ends_sentence
from knowledge.ingest.extract.pdf_headings import BULLET_SIGN, Headings, style_of
from knowledge.ingest.extract.pdf_lines import Line
from knowledge.ingest.hyphenation import Hyphenation

_ITEM = re.compile(r"^(?:\d{1,2}[.)]|[a-z][.)]|[ivx]{1,4}[.)])\s+\S")
_LEADERS = re.compile(r"(?:\.\s?){4,}\s*[\divxlc]*\s*$|(?:\s\.){3,}")
_CHAPTER = re.compile(r"^(?:hoofdstuk|bijlage|deel|appendix)\s+[\dA-Z]{1,4}[.:]?$", re.IGNORECASE)
_ENDS_IN_NUMBER = re.compile(r"\s[\divxlc]{1,5}$")
_LEAST_CONTENTS_LINES = 3
_PARAGRAPH_GAP = 1.3
_INDENT = (0.8, 5.0)
_MOST_HEADING_LINES = 4


def blocks_of(lines: Sequence[Line], headings: Headings, hyphenation: Hyphenation) -> Iterator[Block]:
    usual = _usual_distance(lines, headings)
    chapter = ""
    for level, group in _groups(_without_contents(lines), headings, usual):
        text = hyphenation.join_all(BULLET_SIGN.sub(f"{BULLET} ", line.tekst) for line in group)
        if level and _CHAPTER.match(text):
            chapter = text
            continue
        yield Block(
            f"{chapter} {text}" if level and chapter else text, level, group[0].pagina, group[-1].pagina
        )
        chapter = ""


def _without_contents(lines: Sequence[Line]) -> list[Line]:
    """Without a table of contents: lines with leaders, and those between them that end in a number."""
    leaders = Counter(line.pagina for line in lines if _LEADERS.search(line.tekst))
    contents = {page for page, count in leaders.items() if count >= _LEAST_CONTENTS_LINES}
    return [
        line
        for line in lines
        if not _LEADERS.search(line.tekst)
        and not (line.pagina in contents and _ENDS_IN_NUMBER.search(line.tekst))
    ]


def _groups(lines: Sequence[Line], headings: Headings, usual: float) -> Iterator[tuple[int, list[Line]]]:
    """Lines that belong together, with the level of a heading or 0."""
    group: list[Line] = []
    group_level = 0
    for line in lines:
        level = headings.level(line)
        if group and (level != group_level or _breaks(group, line, usual, is_heading=level > 0)):
            yield group_level, group
            group = []
        group.append(line)
        group_level = level
    if group:
        yield group_level, group


def _breaks(group: Sequence[Line], line: Line, usual: float, *, is_heading: bool) -> bool:
    previous = group[-1]
    if line.is_row or previous.is_row:
        return True
    distance = (line.baseline - previous.baseline) / max(line.size, previous.size)
    elsewhere = line.pagina != previous.pagina or distance <= 0
    if is_heading:
        too_long = len(group) >= _MOST_HEADING_LINES
        return (
            elsewhere or too_long or distance > _PARAGRAPH_GAP * usual or style_of(line) != style_of(previous)
        )
    if elsewhere or distance > _PARAGRAPH_GAP * usual:
        return True
    return _begins_item(line, previous) or _is_indented(line, previous)


def _begins_item(line: Line, previous: Line) -> bool:
    if BULLET_SIGN.match(line.tekst):
        return True
    return bool(_ITEM.match(line.tekst)) and (
        ends_sentence(previous.tekst) or bool(_ITEM.match(previous.tekst))
    )


def _is_indented(line: Line, previous: Line) -> bool:
    """The first line of a paragraph that is set in a little, after a sentence that ended."""
    indent = (line.x0 - previous.x0) / line.size
    return _INDENT[0] < indent < _INDENT[1] and ends_sentence(previous.tekst) and line.tekst[0].isupper()


def _usual_distance(lines: Iterable[Line], headings: Headings) -> float:
    """Of two lines of running text, in letter sizes."""
    distances = [
        (following.baseline - line.baseline) / line.size
        for line, following in pairwise(lines)
        if style_of(line) == style_of(following) == headings.body and line.pagina == following.pagina
    ]
    return median([distance for distance in distances if 0.9 < distance < 3] or [1.2])
