"""Footnotes of a PDF: small lines below the text, with a number that the text has as a mark."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from knowledge.ingest.clean import ends_sentence
from knowledge.ingest.extract.pdf_lines import Line
from knowledge.ingest.footnotes import Footnote, marked_numbers
from knowledge.ingest.hyphenation import Hyphenation

_SMALL = 0.93
_NUMBER = re.compile(r"^(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(\d{1,3})(?=[\s.)]))[.)]?\s*(?=\S)")


@dataclass
class NoteCollector:
    """Goes through the pages in order; a note may run on at the bottom of the next page."""

    body_size: float
    hyphenation: Hyphenation
    notes: list[Footnote] = field(default_factory=list)

    def without_notes(self, lines: Sequence[Line]) -> list[Line]:
        """The lines of a page that are text; the others are kept as notes."""
        runs = [(small, list(run)) for small, run in groupby(lines, self._is_small)]
        marked = {
            number
            for small, run in runs
            if not small
            for line in run
            for number in marked_numbers(line.tekst)
        }
        marked |= {number for line in lines for number in marked_numbers(line.tekst[1:])}
        text: list[Line] = []
        for index, (small, run) in enumerate(runs):
            start = self._start(run, marked, is_last=index == len(runs) - 1) if small else len(run)
            text += run[:start]
            self._keep(run[start:], marked)
        return text

    def _is_small(self, line: Line) -> bool:
        return not line.is_row and line.size <= _SMALL * self.body_size

    def _start(self, run: Sequence[Line], marked: set[int], *, is_last: bool) -> int:
        if is_last and self._is_open() and note_number(run[0].tekst) is None:
            return 0
        starts = (index for index, line in enumerate(run) if note_number(line.tekst) in marked)
        return next(starts, len(run))

    def _is_open(self) -> bool:
        return bool(self.notes) and not ends_sentence(self.notes[-1].tekst)

    def _keep(self, run: Sequence[Line], marked: set[int]) -> None:
        for lines in _per_note(run, marked):
            number = note_number(lines[0].tekst)
            text = self.hyphenation.join_all(line.tekst for line in lines)
            if number in marked and number is not None:
                self.notes.append(Footnote(number, _NUMBER.sub("", text, count=1), pagina=lines[0].pagina))
            elif self.notes:
                last = self.notes[-1]
                whole = self.hyphenation.join(last.tekst, text)
                self.notes[-1] = Footnote(last.nummer, whole, pagina=last.pagina)


def note_number(text: str) -> int | None:
    """The number that a line begins with, if it does."""
    found = _NUMBER.match(text)
    if found is None:
        return None
    return marked_numbers(found.group(1))[0] if found.group(1) else int(found.group(2))


def _per_note(run: Sequence[Line], marked: set[int]) -> Iterator[list[Line]]:
    note: list[Line] = []
    for line in run:
        if note and note_number(line.tekst) in marked:
            yield note
            note = []
        note.append(line)
    if note:
        yield note
