"""Whether the pages of a PDF hold text at all, and text that means something."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from knowledge.ingest.extract.pdf_lines import Line
from knowledge.ingest.extract.pdf_rules import Rule
from knowledge.ingest.refusal import Reden, RefusedError

_LEAST_LETTERS_PER_PAGE = 15
_MOST_UNKNOWN_LETTERS = 0.2
_MOST_NAMED_PAGES = 8


@dataclass(frozen=True)
class Sheet:
    """What was found on one page. has_image counts only for a page without words."""

    rows: list[Line] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    height: float = 0
    has_image: bool = False
    is_damaged: bool = False


def refuse_without_text(sheets: Sequence[Sheet]) -> None:
    """Raises RefusedError for a scan, an empty document and letters without meaning."""
    letters = [letter for sheet in sheets for row in sheet.rows for letter in row.tekst if letter != " "]
    pictures = sum(sheet.has_image for sheet in sheets)
    if sheets and all(sheet.is_damaged for sheet in sheets):
        raise RefusedError(Reden.BESCHADIGD)
    if pictures and len(letters) < _LEAST_LETTERS_PER_PAGE * len(sheets):
        raise RefusedError(Reden.SCAN, paginas=pictures)
    if not any(letter.isalnum() for letter in letters):
        raise RefusedError(Reden.GEEN_TEKST)
    if sum(map(_is_unknown, letters)) > _MOST_UNKNOWN_LETTERS * len(letters):
        raise RefusedError(Reden.ONLEESBARE_LETTERS)


def remarks_about(sheets: Sequence[Sheet]) -> tuple[str, ...]:
    """Dutch sentences about pages that could not be read."""
    found = (
        (
            _numbers(index for index, sheet in enumerate(sheets, 1) if sheet.has_image),
            "zonder tekst (scan of afbeelding)",
        ),
        (
            _numbers(index for index, sheet in enumerate(sheets, 1) if sheet.is_damaged),
            "beschadigd en overgeslagen",
        ),
    )
    return tuple(f"Pagina {numbers}: {words}." for numbers, words in found if numbers)


def _numbers(found: Iterable[int]) -> str:
    numbers = list(found)
    shown = ", ".join(map(str, numbers[:_MOST_NAMED_PAGES]))
    more = len(numbers) - _MOST_NAMED_PAGES
    return f"{shown} en nog {more}" if more > 0 else shown


def _is_unknown(letter: str) -> bool:
    """The sign for 'no such letter', and the places that fonts keep for themselves."""
    return letter == "\ufffd" or "\ue000" <= letter <= "\uf8ff" or letter < " "
