"""Takes footnotes out of the running text and marks their place with a superscript number."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.ingest.pages import Page

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NORMAL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARKERS = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_BARE_LINK = re.compile(r"^https?://\S+$")
_AFTER_PUNCTUATION = r"(?<=[^\d\s][.,;:!?)”’])"


@dataclass(frozen=True)
class Footnote:
    """pagina: where the note stands, in documents that number their notes again; 0 when that is not known."""

    nummer: int
    tekst: str
    url: str | None = None
    pagina: int = 0


@dataclass(frozen=True)
class Separated:
    """links: bare web addresses that stood among the footnotes, each once."""

    pages: tuple[Page, ...]
    footnotes: tuple[Footnote, ...]
    links: tuple[str, ...]


def separate_footnotes(pages: tuple[Page, ...]) -> Separated:
    """Footnotes are numbered through the document. One without a marker on its page stays in the text."""
    bodies: list[Page] = []
    notes: list[Footnote] = []
    links: dict[str, None] = {}
    for page in pages:
        start = _start_of_notes(page.lines, len(notes) + 1)
        tail = page.lines[start:]
        links.update(dict.fromkeys(line for line in tail if _BARE_LINK.match(line)))
        found = _parse_notes(tail, len(notes) + 1)
        bodies.append(Page(page.nummer, tuple(_marked(line, found) for line in page.lines[:start])))
        notes += found
    return Separated(tuple(bodies), tuple(notes), tuple(links))


def marked_numbers(text: str) -> tuple[int, ...]:
    """Numbers of the footnotes whose place is marked in the text."""
    return tuple(int(marker.translate(_NORMAL)) for marker in _MARKERS.findall(text))


def superscript(number: int | str) -> str:
    """The digits as they mark the place of a note: 12 becomes ¹²."""
    return str(number).translate(_SUPERSCRIPT)


def _start_of_notes(lines: tuple[str, ...], number: int) -> int:
    """Index of the line where the footnotes begin; the number of lines when there are none."""
    for index in range(len(lines) - 1, 0, -1):
        opens = re.match(rf"{number} \S", lines[index]) and not lines[index - 1]
        if opens and any(_marker(number).search(line) for line in lines[:index]):
            return index
    return len(lines)


def _parse_notes(lines: Iterable[str], first: int) -> list[Footnote]:
    notes: list[Footnote] = []
    for line in lines:
        number = first + len(notes)
        if not line or _BARE_LINK.match(line):
            continue
        if line.startswith(f"{number} "):
            notes.append(Footnote(number, line.removeprefix(f"{number} ").strip()))
        else:
            notes[-1] = Footnote(notes[-1].nummer, f"{notes[-1].tekst} {line}")
    return notes


def _marked(line: str, notes: list[Footnote]) -> str:
    for note in notes:
        line = _marker(note.nummer).sub(superscript(note.nummer), line)
    return line


def _marker(number: int) -> re.Pattern[str]:
    return re.compile(rf"{_AFTER_PUNCTUATION}{number}(?=\s|$)")
