"""Running text set in columns comes out in the order in which it was written."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from reportlab.lib import colors
from reportlab.lib.enums import TA_JUSTIFY, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Table, TableStyle
from reportlab.platypus.flowables import Flowable

from knowledge.catalogue import load_catalogue
from knowledge.settings import KnowledgeSettings
from tests.knowledge.ingest.conftest import Read
from tests.knowledge.ingest.pdf_pages import BOLD, HEIGHT, WIDTH

MARGIN = 60


@dataclass(frozen=True)
class Layout:
    columns: int
    gutter: float
    size: float
    justified: bool = True
    indented: bool = False


LAYOUTS = (
    Layout(1, 20, 11),
    Layout(2, 20, 10),
    Layout(2, 12, 9, justified=False),
    Layout(2, 18, 10, indented=True),
    Layout(3, 16, 8),
)


@pytest.fixture(scope="module")
def paragraphs() -> list[str]:
    """Real Dutch sentences, long and short."""
    cards = load_catalogue(KnowledgeSettings().content_dir).publicaties.values()
    return [card.samenvatting for card in cards if card.samenvatting][:30]


def typeset(path: Path, layout: Layout, paragraphs: list[str]) -> Path:
    """With a running header and footer, a heading above every four paragraphs and a table in the middle."""
    width = (WIDTH - 2 * MARGIN - (layout.columns - 1) * layout.gutter) / layout.columns
    frames = [
        Frame(MARGIN + column * (width + layout.gutter), 70, width, HEIGHT - 150, 0, 0, 0, 0)
        for column in range(layout.columns)
    ]
    document = BaseDocTemplate(str(path))
    document.addPageTemplates(PageTemplate(frames=frames, onPage=_furniture))
    document.build(_flow(layout, paragraphs))
    return path


def _furniture(canvas: object, document: BaseDocTemplate) -> None:
    canvas.setFont("Helvetica", 8)  # type: ignore[attr-defined]
    canvas.drawString(MARGIN, HEIGHT - 40, "Handreiking ordeverstoringen")  # type: ignore[attr-defined]
    canvas.drawRightString(WIDTH - MARGIN, 40, str(document.page))  # type: ignore[attr-defined]


def _flow(layout: Layout, paragraphs: list[str]) -> list[Flowable]:
    size = layout.size
    body = ParagraphStyle(
        "tekst",
        fontName="Times-Roman",
        fontSize=size,
        leading=1.2 * size,
        alignment=TA_JUSTIFY if layout.justified else TA_LEFT,
        firstLineIndent=12 if layout.indented else 0,
        spaceAfter=0 if layout.indented else 6,
    )
    head = ParagraphStyle("kop", fontName=BOLD, fontSize=size + 3, leading=1.5 * size, spaceBefore=8)
    flow: list[Flowable] = []
    for number, text in enumerate(paragraphs):
        if number % 4 == 0:
            flow.append(Paragraph(f"{number // 4 + 1}. Onderdeel", head))
        flow.append(Paragraph(text, body))
        if number == 9:
            grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
            flow.append(Table([["Wie", "Wat"], ["raad", "verordening"]], style=grid, spaceBefore=6))
    return flow


def letters(text: str) -> str:
    return re.sub(r"\W+", "", text)


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_every_paragraph_is_whole_and_in_its_place(
    read: Read, tmp_path: Path, paragraphs: list[str], layout: Layout
) -> None:
    passages = read(typeset(tmp_path / "rapport.pdf", layout, paragraphs)).passages

    whole = letters(" ".join(passage.tekst for passage in passages))
    places = [whole.find(letters(text)) for text in paragraphs]
    assert -1 not in places
    assert places == sorted(places)
    assert len({passage.kop for passage in passages}) == 8
    assert not any("Handreiking ordeverstoringen" in passage.tekst for passage in passages)
    assert any("raad | verordening" in passage.tekst for passage in passages)
