"""Headings, paragraphs, list items and rows of tables from the tree of a web page."""

from lxml.html import HtmlElement

from knowledge.ingest.clean import BULLET, Block
from knowledge.ingest.extract.document import NO_PAGE
from knowledge.ingest.extract.html_furniture import HEADINGS, Furniture
from knowledge.ingest.extract.tables import row_text

_BLOCKS_NAMES = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure "
    "header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul "
)
_BLOCKS = frozenset(_BLOCKS_NAMES.split())
_DEEPEST = 150
_LONGEST_CELL = 900
_CONTENT_CELLS = "h1|h2|h3|h4|h5|h6|table|ul|ol|pre"


class BlockBuilder:
    """Walks through a tree; text that belongs together becomes one block."""

    def __init__(self, furniture: Furniture) -> None:
        self._furniture = furniture
        self._blocks: list[Block] = []
        self._text: list[str] = []
        self._prefix = ""

    def blocks(self) -> list[Block]:
        self._finish()
        return self._blocks

    def walk(self, element: HtmlElement, depth: int = 0) -> None:
        """The element and all below it, but not the text that follows it."""
        if depth > _DEEPEST:
            self._text.append(element.text_content())
        elif isinstance(element.tag, str) and not self._furniture.holds(element):
            self._open(element, depth)

    def _open(self, element: HtmlElement, depth: int) -> None:
        tag = element.tag
        if tag in HEADINGS:
            self._finish()
            self._add(element.text_content(), HEADINGS[tag])
        elif tag == "table" and _is_data(element):
            self._finish()
            self._rows(element)
        elif tag == "br":
            self._text.append(" ")
        elif tag in _BLOCKS:
            self._finish()
            self._prefix = (
                f"{BULLET} " if tag == "li" else self._prefix if tag in {"p", "div", "span"} else ""
            )
            self._inside(element, depth)
            self._finish()
        else:
            self._inside(element, depth)

    def _inside(self, element: HtmlElement, depth: int) -> None:
        self._text.append(element.text or "")
        for child in element:
            self.walk(child, depth + 1)
            self._text.append(child.tail or "")

    def _rows(self, table: HtmlElement) -> None:
        for caption in table.iterfind("caption"):
            self._add(caption.text_content(), 0)
        for row in table.iter("tr"):
            self._add(row_text([cell.text_content() for cell in row if cell.tag in {"td", "th"}]), 0)

    def _finish(self) -> None:
        text = " ".join("".join(self._text).split())
        self._text = []
        if text:
            self._add(self._prefix + text, 0)
            self._prefix = ""

    def _add(self, text: str, level: int) -> None:
        clean = " ".join(text.split())
        if clean:
            self._blocks.append(Block(clean, level, NO_PAGE, NO_PAGE))


def _is_data(table: HtmlElement) -> bool:
    """Not a table that only puts text or pictures in place on the page."""
    if table.get("role") in {"presentation", "none"} or table.xpath(
        f".//{_CONTENT_CELLS.replace('|', '|.//')}"
    ):
        return False
    rows = [[cell for cell in row if cell.tag in {"td", "th"}] for row in table.iter("tr")]
    if max((len(row) for row in rows), default=0) < 2 or (len(rows) < 2 and not table.xpath(".//th")):
        return False
    return all(len(cell.text_content()) <= _LONGEST_CELL for row in rows for cell in row)
