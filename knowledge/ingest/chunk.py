"""Cuts blocks into chunks per heading. Sentences are never cut and headings are never crossed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from knowledge.ingest.clean import Block
from knowledge.ingest.sentences import sentences

TARGET_TOKENS = 220
CAP_TOKENS = 350
FLOOR_TOKENS = 60
_TOKENS_PER_WORD = 1.4
_LONGEST_LEAD_IN = 100


@dataclass(frozen=True)
class Chunk:
    """kop: the headings above the text, outermost first."""

    kop: tuple[str, ...]
    blocks: tuple[Block, ...]

    @property
    def tekst(self) -> str:
        return "\n".join(block.tekst for block in self.blocks)


@dataclass(frozen=True)
class Section:
    kop: tuple[str, ...]
    blocks: tuple[Block, ...]


def token_estimate(text: str) -> int:
    return round(len(text.split()) * _TOKENS_PER_WORD)


def sections(blocks: Iterable[Block]) -> list[Section]:
    """Running text under its path of headings; a heading without text of its own gives no section."""
    found: list[Section] = []
    path: list[Block] = []
    for block in blocks:
        if block.is_heading:
            path = [above for above in path if above.niveau < block.niveau] + [block]
            found.append(Section(tuple(part.tekst for part in path), ()))
        elif found:
            found[-1] = replace(found[-1], blocks=(*found[-1].blocks, block))
        else:
            found.append(Section((), (block,)))
    return [section for section in found if section.blocks]


def chunks(section: Section, target: int = TARGET_TOKENS) -> list[Chunk]:
    """`target` in tokens: a chunk closes before it would grow past it, unless it is still very small."""
    packed: list[list[Block]] = [[]]
    for block in _fitting(section.blocks, target):
        if _is_full(packed[-1], block, target):
            packed.append(_lead_in(packed[-1]))
        packed[-1].append(block)
    return [Chunk(section.kop, tuple(group)) for group in _without_small_tail(packed)]


def _fitting(blocks: Iterable[Block], target: int) -> Iterator[Block]:
    """Blocks as they are, but one above the cap as groups of whole sentences."""
    for block in blocks:
        if token_estimate(block.tekst) <= CAP_TOKENS:
            yield block
        else:
            yield from (replace(block, tekst=group) for group in _sentence_groups(block.tekst, target))


def _sentence_groups(text: str, target: int) -> Iterator[str]:
    group = ""
    for sentence in sentences(text):
        if group and token_estimate(f"{group} {sentence}") > target:
            yield group
            group = ""
        group = f"{group} {sentence}".strip()
    yield group


def _is_full(group: list[Block], block: Block, target: int) -> bool:
    size = _size(group)
    together = size + token_estimate(block.tekst)
    return together > CAP_TOKENS or (size >= FLOOR_TOKENS and together > target)


def _lead_in(group: list[Block]) -> list[Block]:
    """Takes the line that announces a list ('In het kort:') along to the chunk with the list."""
    if len(group) > 1 and group[-1].tekst.endswith(":") and _size(group[-1:]) <= _LONGEST_LEAD_IN:
        return [group.pop()]
    return []


def _without_small_tail(packed: list[list[Block]]) -> list[list[Block]]:
    if len(packed) > 1 and _size(packed[-1]) < FLOOR_TOKENS and _size(packed[-2] + packed[-1]) <= CAP_TOKENS:
        return [*packed[:-2], packed[-2] + packed[-1]]
    return [group for group in packed if group]


def _size(group: Iterable[Block]) -> int:
    return sum(token_estimate(block.tekst) for block in group)
