"""Makes readable blocks of a flow chart that was extracted as loose lines, without arrows or places."""

from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.ingest.chunk import Section
from knowledge.ingest.clean import Block
from knowledge.ingest.hyphenation import Hyphenation
from knowledge.ingest.pages import Page
from knowledge.ingest.reading_guide import GuideMismatchError, Schemavak, Stroomschema


@dataclass(frozen=True)
class ChartBox:
    section: Section
    kanttekening: str


def chart_boxes(page: Page, chart: Stroomschema, hyphenation: Hyphenation) -> list[ChartBox]:
    """One box per vak, in the order of the guide. Raises GuideMismatchError when text would be lost."""
    placed = _placed(statements(page.lines, hyphenation), chart)
    boxes = []
    for vak in chart.vakken:
        blocks = tuple(Block(text, 0, page.nummer, page.nummer) for text in placed[vak])
        remark = f"{chart.kanttekening} {vak.kanttekening or ''}".strip()
        boxes.append(ChartBox(Section((chart.kop, *vak.kop), blocks), remark))
    return boxes


def statements(lines: Iterable[str], hyphenation: Hyphenation) -> list[str]:
    """A line that begins with a capital opens a new statement, unless the one before ends with a colon."""
    found: list[str] = []
    for line in filter(None, lines):
        opens = line[0].isupper() and not (found and found[-1].endswith(":"))
        if opens or not found:
            found.append(line)
        else:
            found[-1] = hyphenation.join(found[-1], line)
    return found


def _placed(texts: Iterable[str], chart: Stroomschema) -> dict[Schemavak, list[str]]:
    placed: dict[Schemavak, list[str]] = {vak: [] for vak in chart.vakken}
    labels = set(chart.opschriften)
    current: Schemavak | None = None
    for text in texts:
        if text in labels:
            continue
        current = next((vak for vak in chart.vakken if text.startswith(vak.vanaf)), current)
        if current is None:
            raise GuideMismatchError(f"deze tekst hoort bij geen enkel vak: {text}")
        placed[current].append(text)
    if empty := [vak.vanaf for vak, held in placed.items() if not held]:
        raise GuideMismatchError(f"deze tekst staat niet in het schema: {'; '.join(empty)}")
    return placed
