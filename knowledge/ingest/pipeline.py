"""The passages of a publicatie whose text is held: deterministic, from bron.txt and its reading guide."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from knowledge.content_problems import ContentError, ContentProblem
from knowledge.ingest.chunk import Chunk, chunks, sections
from knowledge.ingest.clean import CleanText, clean
from knowledge.ingest.flow_chart import chart_boxes
from knowledge.ingest.footnotes import Footnote, marked_numbers
from knowledge.ingest.hyphenation import Hyphenation
from knowledge.ingest.pages import Page, split_pages
from knowledge.ingest.reading_guide import GUIDE_NAME, GuideMismatchError, ReadingGuide, read_guide
from knowledge.model import Publicatie


@dataclass(frozen=True)
class PublicationPassage:
    """tekst is literal but for mended hyphens and spaces; footnote numbers in it are superscript.

    kanttekening: what must be shown with the passage, because the source is damaged or doubtful here.
    """

    id: str
    publicatie_id: str
    kop: tuple[str, ...]
    tekst: str
    vindplaats: str
    voetnoten: tuple[Footnote, ...] = ()
    kanttekening: str | None = None


@dataclass(frozen=True)
class _Piece:
    chunk: Chunk
    kanttekening: str = ""


def publication_passages(publicatie: Publicatie, folder: Path) -> tuple[PublicationPassage, ...]:
    """folder: where tekstbestand paths begin. Raises ContentError when text or guide is missing or wrong."""
    if publicatie.tekstbestand is None:
        return ()
    path = folder / publicatie.tekstbestand
    if not path.is_file():
        raise _problem(publicatie, "tekstbestand", f"het bestand {publicatie.tekstbestand} ontbreekt")
    guide = read_guide(path.parent, publicatie.id)
    try:
        return passages_of(publicatie.id, path.read_text(encoding="utf-8"), guide)
    except GuideMismatchError as error:
        raise _problem(publicatie, GUIDE_NAME, str(error)) from error


def passages_of(publicatie_id: str, text: str, guide: ReadingGuide) -> tuple[PublicationPassage, ...]:
    pages = split_pages(text)
    hyphenation = Hyphenation.of("\n".join(line for page in pages for line in page.lines))
    running = tuple(page for page in pages if not _is_chart(page, guide))
    body = clean(running, {kop.tekst: kop.niveau for kop in guide.koppen}, hyphenation)
    pieces = [_Piece(chunk) for section in sections(body.blocks) for chunk in chunks(section)]
    pieces += _chart_pieces(pages, guide, hyphenation)
    notes = {note.nummer: note for note in _linked(body, guide)}
    _check_guide_fits(guide, body, pieces)
    return tuple(
        _passage(publicatie_id, number, piece, guide, notes) for number, piece in enumerate(pieces, start=1)
    )


def _is_chart(page: Page, guide: ReadingGuide) -> bool:
    return guide.stroomschema is not None and page.nummer == guide.stroomschema.pagina


def _chart_pieces(pages: Iterable[Page], guide: ReadingGuide, hyphenation: Hyphenation) -> list[_Piece]:
    chart = guide.stroomschema
    if chart is None:
        return []
    boxes = [box for page in pages if _is_chart(page, guide) for box in chart_boxes(page, chart, hyphenation)]
    return [_Piece(chunk, box.kanttekening) for box in boxes for chunk in chunks(box.section)]


def _check_guide_fits(guide: ReadingGuide, body: CleanText, pieces: Iterable[_Piece]) -> None:
    headings = {block.tekst for block in body.blocks if block.is_heading}
    texts = [piece.chunk.tekst for piece in pieces]
    unused = [kop.tekst for kop in guide.koppen if kop.tekst not in headings]
    unused += [link.url for link in guide.voetnootlinks if link.url not in body.links]
    unused += [remark.bij for remark in guide.kanttekeningen if not any(remark.bij in text for text in texts)]
    if unused:
        raise GuideMismatchError(f"dit staat niet in de tekst: {'; '.join(unused)}")


def _linked(body: CleanText, guide: ReadingGuide) -> list[Footnote]:
    links = {link.voetnoot: link.url for link in guide.voetnootlinks}
    return [replace(note, url=links.get(note.nummer)) for note in body.footnotes]


def _passage(
    publicatie_id: str, number: int, piece: _Piece, guide: ReadingGuide, notes: dict[int, Footnote]
) -> PublicationPassage:
    text = piece.chunk.tekst
    remarks = [piece.kanttekening, *(remark.tekst for remark in guide.kanttekeningen if remark.bij in text)]
    return PublicationPassage(
        id=f"{publicatie_id}:{number:03d}",
        publicatie_id=publicatie_id,
        kop=piece.chunk.kop,
        tekst=text,
        vindplaats=_vindplaats(piece.chunk),
        voetnoten=tuple(notes[number] for number in marked_numbers(text) if number in notes),
        kanttekening=" ".join(filter(None, remarks)) or None,
    )


def _vindplaats(chunk: Chunk) -> str:
    first, last = chunk.blocks[0].van_pagina, chunk.blocks[-1].tot_pagina
    page = f"pagina {first}" if first == last else f"pagina {first}-{last}"
    return ", ".join([*_last(chunk.kop), page])


def _last(headings: Sequence[str]) -> Sequence[str]:
    return headings[-1:]


def _problem(publicatie: Publicatie, field: str, reason: str) -> ContentError:
    return ContentError([ContentProblem("publications", publicatie.id, field, reason)])
