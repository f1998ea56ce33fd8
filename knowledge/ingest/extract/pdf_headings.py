"""Which lines of a PDF are headings, and at which level: by the outline of the file or by their letters."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from knowledge.ingest.extract.pdf_lines import Line

Style = tuple[float, bool]
"""Size of the letters, rounded to half points, and whether they are bold."""

_LARGER = 1.12
_SMALLEST = 0.95
_LONGEST = 160
_LONGEST_BOLD = 100
_DEEPEST = 6
_WORD = re.compile(r"[^\W\d_]{3}")
BULLET_SIGN = re.compile(r"^(?:[•●▪◦■○‣⁃∙·➢➔✓\uf0b7\uf0a7\uf02d]|[-–—](?=\s)|o(?=\s+[A-Z]))\s*")
_NUMBERING = re.compile(
    r"^(?:(?:hoofdstuk|bijlage|deel)\s+)?(?:\d{1,3}(?:\.\d{1,2})*[.:]?|[IVX]{1,5}[.:]|[A-Z][.:](?=\s))\s*(?=\S)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Headings:
    """outline: level per page number and title without numbering; niveaus: level per style."""

    body: Style
    outline: Mapping[tuple[int, str], int] = field(default_factory=dict)
    niveaus: Mapping[Style, int] = field(default_factory=dict)

    def level(self, line: Line) -> int:
        """0 for a line that is no heading."""
        if not could_be_heading(line, self.body):
            return 0
        named = self.outline.get((line.pagina, plain_title(line.tekst)))
        return named or self.niveaus.get(style_of(line), 0)


def style_of(line: Line) -> Style:
    return round(line.size * 2) / 2, line.bold


def body_style(lines: Iterable[Line]) -> Style:
    """The style in which most letters are set."""
    counts: Counter[Style] = Counter()
    for line in lines:
        counts[style_of(line)] += len(line.tekst)
    return counts.most_common(1)[0][0]


def headings_of(lines: Sequence[Line], outline: Mapping[tuple[int, str], int]) -> Headings:
    body = body_style(lines)
    found = [line for line in lines if could_be_heading(line, body)]
    levels = _levels_by_outline(found, outline)
    styles = sorted({style_of(line) for line in found}, key=lambda style: (-style[0], not style[1]))
    deepest = 0
    for style in styles:
        deepest = levels[style] if style in levels else min(deepest + 1, _DEEPEST)
        levels[style] = deepest
    return Headings(body, outline, levels)


def could_be_heading(line: Line, body: Style) -> bool:
    """Letters larger than those of the text, or bold in a text that is not; not a sentence, not a table."""
    text = line.tekst
    if line.is_row or not _WORD.search(text) or len(text) > _LONGEST or BULLET_SIGN.match(text):
        return False
    if line.size >= _LARGER * body[0]:
        return True
    stands_out = line.bold and not body[1] and line.size >= _SMALLEST * body[0]
    return stands_out and len(text) <= _LONGEST_BOLD and not text.endswith((".", ",", ";", ":"))


def plain_title(text: str) -> str:
    """A title as it can be compared: without its number, capitals and spaces."""
    return re.sub(r"\W+", "", _NUMBERING.sub("", text.strip(), count=1).lower())


def _levels_by_outline(found: Iterable[Line], outline: Mapping[tuple[int, str], int]) -> dict[Style, int]:
    votes: dict[Style, Counter[int]] = {}
    for line in found:
        level = outline.get((line.pagina, plain_title(line.tekst)))
        if level:
            votes.setdefault(style_of(line), Counter())[level] += 1
    return {style: counts.most_common(1)[0][0] for style, counts in votes.items()}
