"""From what a reader found in a file to passages with their headings, place and notes."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from knowledge.ingest.chunk import CAP_TOKENS, Chunk, Section, chunks, sections, token_estimate
from knowledge.ingest.clean import Block, ends_sentence
from knowledge.ingest.extract.document import NO_PAGE, Document
from knowledge.ingest.footnotes import Footnote, marked_numbers
from knowledge.ingest.sentences import sentences

# Whole documents of others are cut larger than the two short ones that come with the content.
ADDED_TARGET_TOKENS = 300
_CONTENTS = {"inhoud", "inhoudsopgave", "inhoudsopgaaf"}
_WORDS_PER_PIECE = 150
_MOST_BEFORE_TITLE = 2
_LEAST_BELOW_TITLE = 2
_WORD = re.compile(r"\w{2}")


@dataclass(frozen=True)
class CutPassage:
    """kop: the headings above it, outermost first. Literal but for mended hyphens and spaces."""

    kop: tuple[str, ...]
    tekst: str
    vindplaats: str
    voetnoten: tuple[Footnote, ...] = ()


def cut_document(document: Document) -> tuple[CutPassage, ...]:
    blocks = [piece for block in document.blocks if _says_something(block) for piece in _cuttable(block)]
    title = _title_block(blocks, document.metadata.titel)
    texts = (section for section in sections(blocks) if not _is_contents(section))
    found = [chunk for section in texts for chunk in chunks(section, ADDED_TARGET_TOKENS)]
    return tuple(
        _passage(_below(title, chunk), number, document.notes) for number, chunk in enumerate(found, start=1)
    )


def _is_contents(section: Section) -> bool:
    """A list of the headings of the document, where it has no lines of dots."""
    if not section.kop or _plain(section.kop[-1]) not in _CONTENTS:
        return False
    return not any(ends_sentence(block.tekst) for block in section.blocks)


def _says_something(block: Block) -> bool:
    return bool(_WORD.search(block.tekst))


def _cuttable(block: Block) -> Iterator[Block]:
    """A block without ends of sentences is cut at words; otherwise nothing could ever cut it."""
    if block.is_heading or token_estimate(block.tekst) <= CAP_TOKENS:
        yield block
        return
    if all(token_estimate(sentence) <= CAP_TOKENS for sentence in sentences(block.tekst)):
        yield block
        return
    words = block.tekst.split()
    for start in range(0, len(words), _WORDS_PER_PIECE):
        yield replace(block, tekst=" ".join(words[start : start + _WORDS_PER_PIECE]))


def _title_block(blocks: Sequence[Block], title: str) -> str:
    """The heading that is the title of the whole document; '' when there is none."""
    headings = [block for block in blocks if block.is_heading]
    if not headings:
        return ""
    first, rest = headings[0], headings[1:]
    at_the_top = blocks.index(first) <= _MOST_BEFORE_TITLE
    above_all = len(rest) >= _LEAST_BELOW_TITLE and all(block.niveau > first.niveau for block in rest)
    same = _plain(first.tekst) == _plain(title)
    return first.tekst if at_the_top and (same or above_all) else ""


def _below(title: str, chunk: Chunk) -> Chunk:
    return replace(chunk, kop=chunk.kop[1:]) if chunk.kop[:1] == (title,) else chunk


def _passage(chunk: Chunk, number: int, notes: Iterable[Footnote]) -> CutPassage:
    text = chunk.tekst
    pages = (chunk.blocks[0].van_pagina, chunk.blocks[-1].tot_pagina)
    return CutPassage(chunk.kop, text, _vindplaats(chunk.kop, pages, number), _notes_of(text, pages, notes))


def _vindplaats(kop: Sequence[str], pages: tuple[int, int], number: int) -> str:
    """The last heading and the pages; without either, how far into the document."""
    first, last = pages
    place = "" if first == NO_PAGE else f"pagina {first}" if first == last else f"pagina {first}-{last}"
    return ", ".join(filter(None, [*kop[-1:], place])) or f"deel {number} van de tekst"


def _notes_of(text: str, pages: tuple[int, int], notes: Iterable[Footnote]) -> tuple[Footnote, ...]:
    """Documents may number their notes again on every page or in every chapter, so place counts too."""
    found: list[Footnote] = []
    for number, marks in Counter(marked_numbers(text)).items():
        same = [note for note in notes if note.nummer == number]
        near = [note for note in same if pages[0] <= note.pagina <= pages[1] + 1]
        found += near[:marks] or (same if len(same) == 1 else [])
    return tuple(found)


def _plain(text: str) -> str:
    return re.sub(r"\W+", "", text.lower())
