"""Words of a PDF page with place and style; raised digits become superscript at the word they follow."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import zip_longest

from pypdfium2 import PdfPage

from knowledge.ingest.extract.pdf_letters import SPACE, Letter, LetterReader
from knowledge.ingest.extract.pdf_placement import Placement, placement_of
from knowledge.ingest.footnotes import superscript

_RAISED_SIZE = 0.85
_RAISED_BY = 0.15
_NEAR = 0.35
_TOUCHING = 0.15
_DIGITS = re.compile(r"^\d{1,3}(?:,\d{1,3})*$")
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_ASCENT, _DESCENT = 0.75, 0.22


@dataclass(slots=True)
class Word:
    """Places in points from the top left of the page; size is the height of the letters.

    is_row: not a word but a whole row of a table.
    """

    tekst: str
    x0: float
    x1: float
    baseline: float
    size: float
    bold: bool
    is_row: bool = False

    @property
    def top(self) -> float:
        return self.baseline - _ASCENT * self.size

    @property
    def bottom(self) -> float:
        return self.baseline + _DESCENT * self.size


def read_words(page: PdfPage) -> tuple[list[Word], Placement]:
    """The words that stand upright, and how the page was turned for that.

    A page on which most text runs along the side is turned; on others such text is a watermark or a stamp.
    """
    placement = placement_of(page)
    letters = _letters(page, placement)
    if turn := _most_common_turn(letters):
        placement = placement.turned(turn)
        letters = _letters(page, placement)
    upright = (letter for letter in letters if letter.turn == 0)
    words = [word for word in _words(upright) if _is_on_page(word, placement)]
    return _with_superscripts(words), placement


def _letters(page: PdfPage, placement: Placement) -> list[Letter]:
    textpage = page.get_textpage()
    try:
        return list(LetterReader(textpage, placement).letters())
    finally:
        textpage.close()


def _most_common_turn(letters: Iterable[Letter]) -> int:
    counts = Counter(letter.turn for letter in letters if letter.tekst != SPACE and letter.turn is not None)
    return counts.most_common(1)[0][0] or 0 if counts else 0


def _words(letters: Iterable[Letter]) -> list[Word]:
    words: list[Word] = []
    current: Word | None = None
    for letter in letters:
        if letter.tekst == SPACE:
            current = None
        elif current is not None and _continues(current, letter):
            current.tekst += letter.tekst
            current.x1 = max(current.x1, letter.x1)
        else:
            current = Word(letter.tekst, letter.x0, letter.x1, letter.baseline, letter.size, letter.bold)
            words.append(current)
    return words


def _continues(word: Word, letter: Letter) -> bool:
    size = max(word.size, letter.size)
    same_line = abs(word.baseline - letter.baseline) < 0.1 * size
    same_size = abs(word.size - letter.size) < (1 - _RAISED_SIZE) * size
    return same_line and same_size and -size < letter.x0 - word.x1 < _NEAR * size


def _is_on_page(word: Word, placement: Placement) -> bool:
    inside = 0 <= (word.x0 + word.x1) / 2 <= placement.width and 0 <= word.baseline <= placement.height + 1
    return inside and word.size > 1


def _with_superscripts(words: list[Word]) -> list[Word]:
    kept: list[Word] = []
    for word, following in zip_longest(words, words[1:]):
        if kept and _hangs_on(word, kept[-1]):
            kept[-1].tekst += _raised_text(word) if _is_raised(word, kept[-1]) else word.tekst
            kept[-1].x1 = max(kept[-1].x1, word.x1)
        elif following and _DIGITS.match(word.tekst) and _is_raised(word, following):
            note_number = replace(
                word, tekst=_raised_text(word), baseline=following.baseline, size=following.size
            )
            kept.append(note_number)
        else:
            kept.append(word)
    return kept


def _hangs_on(word: Word, previous: Word) -> bool:
    """A raised piece at the end of a word, or the full stop after it."""
    gap = word.x0 - previous.x1
    if _is_raised(word, previous):
        return -previous.size < gap < (_NEAR if _DIGITS.match(word.tekst) else _TOUCHING) * previous.size
    after_raised = previous.tekst[-1] in _SUPERSCRIPTS and word.tekst[0] in ".,;:!?)”’"
    return after_raised and abs(word.baseline - previous.baseline) < 1 and -1 < gap < _NEAR * previous.size


def _is_raised(word: Word, beside: Word) -> bool:
    rise = beside.baseline - word.baseline
    return word.size < _RAISED_SIZE * beside.size and _RAISED_BY * beside.size < rise < beside.size


def _raised_text(word: Word) -> str:
    return superscript(word.tekst) if _DIGITS.match(word.tekst) else word.tekst
