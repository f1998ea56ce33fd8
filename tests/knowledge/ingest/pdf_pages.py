"""Draws PDFs for tests: every line where the test wants it, as a word processor would place it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
BODY, BOLD = "Helvetica", "Helvetica-Bold"


@dataclass
class Drawing:
    """y counts down from the top of the page."""

    path: Path
    canvas: Canvas = field(init=False)

    def __post_init__(self) -> None:
        self.canvas = Canvas(str(self.path), pagesize=A4, invariant=1)

    def text(self, x: float, y: float, text: str, size: float = 11, font: str = BODY) -> float:
        """Returns where the text ends."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, HEIGHT - y, text)
        return x + float(self.canvas.stringWidth(text, font, size))

    def lines(self, x: float, y: float, lines: Sequence[str], size: float = 11, leading: float = 14) -> float:
        """Returns the height below the last line."""
        for number, line in enumerate(lines):
            self.text(x, y + number * leading, line, size)
        return y + len(lines) * leading

    def raised(self, x: float, y: float, number: str, size: float = 11) -> float:
        return self.text(x, y - 0.35 * size, number, 0.6 * size)

    def grid(self, xs: Sequence[float], ys: Sequence[float]) -> None:
        self.canvas.grid(xs, [HEIGHT - y for y in ys])

    def next_page(self) -> None:
        self.canvas.showPage()

    def save(self) -> Path:
        self.canvas.save()
        return self.path


def simple_pdf(path: Path, *pages: Sequence[str]) -> Path:
    """Running text, one list of lines per page."""
    drawing = Drawing(path)
    for lines in pages:
        drawing.lines(72, 90, lines)
        drawing.next_page()
    return drawing.save()


def pdf_that_means(path: Path, meanings: Mapping[str, str], line: str) -> Path:
    """One line in which letters stand for other characters, given in hexadecimal UTF-16 as PDF does."""
    pairs = "\n".join(f"<{ord(letter):02X}> <{meaning}>" for letter, meaning in meanings.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Proef def\n"
        "1 begincodespacerange <00> <FF> endcodespacerange\n"
        f"{len(meanings)} beginbfchar\n{pairs}\nendbfchar endcmap end end"
    )
    page = f"BT /F1 11 Tf 72 700 Td ({line}) Tj ET"
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
        "/Resources << /Font << /F1 4 0 R >> >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
        *(f"<< /Length {len(body)} >>\nstream\n{body}\nendstream" for body in (page, cmap)),
    )
    body = "".join(f"{number} 0 obj\n{text}\nendobj\n" for number, text in enumerate(objects, start=1))
    path.write_text(f"%PDF-1.7\n{body}trailer << /Root 1 0 R /Size {len(objects) + 1} >>\n%%EOF\n", "latin-1")
    return path
