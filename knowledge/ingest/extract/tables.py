"""How a row of a table is written as text."""

from knowledge.ingest.clean import CELL_BREAK


def row_text(cells: list[str]) -> str:
    """Cells without text are left out."""
    return CELL_BREAK.join(filter(None, (" ".join(cell.split()) for cell in cells)))
