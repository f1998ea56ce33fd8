"""Lines of a PDF page: words on one baseline, and the order in which columns are read."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from knowledge.ingest.extract.pdf_words import Word

_SAME_BASELINE = 0.35
_MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class Line:
    """Words that are read one after another."""

    words: tuple[Word, ...]
    pagina: int

    @property
    def tekst(self) -> str:
        return " ".join(word.tekst for word in self.words)

    @property
    def is_row(self) -> bool:
        """A row of a table."""
        return any(word.is_row for word in self.words)

    @property
    def x0(self) -> float:
        return min(word.x0 for word in self.words)

    @property
    def x1(self) -> float:
        return max(word.x1 for word in self.words)

    @property
    def top(self) -> float:
        return min(word.top for word in self.words)

    @property
    def bottom(self) -> float:
        return max(word.bottom for word in self.words)

    @property
    def baseline(self) -> float:
        return self.words[0].baseline

    @property
    def size(self) -> float:
        """The size of most letters."""
        return median(word.size for word in self.words for _ in word.tekst)

    @property
    def bold(self) -> bool:
        letters = sum(len(word.tekst) for word in self.words)
        return sum(len(word.tekst) for word in self.words if word.bold) > _MOSTLY * letters


def rows_of(words: Iterable[Word], page_number: int) -> list[Line]:
    """Words on one baseline over the whole width, from top to bottom; columns are not told apart yet."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.baseline):
        if rows and word.baseline - rows[-1][0].baseline < _SAME_BASELINE * min(word.size, rows[-1][0].size):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [Line(tuple(sorted(row, key=lambda word: word.x0)), page_number) for row in rows]
