"""A part of an answer, with the passages that its literal sentences were taken from."""

from collections.abc import Iterable
from typing import NamedTuple

from knowledge.advice import Bron
from knowledge.answering.excerpt import citation
from knowledge.passages import Passage


class Taken(NamedTuple):
    """`sentences` are literal parts of the passage, in the order in which they are said."""

    passage: Passage
    sentences: tuple[str, ...]


class Said(NamedTuple):
    text: str
    taken: tuple[Taken, ...] = ()


def cites(passage: Passage) -> Said:
    """Says nothing, but shows the passage among the bronnen."""
    return Said("", (Taken(passage, ()),))


def together(parts: Iterable[Said], between: str = "\n\n") -> Said:
    """The parts as one; parts without text only bring their bronnen."""
    kept = tuple(parts)
    return Said(
        between.join(part.text for part in kept if part.text),
        tuple(taken for part in kept for taken in part.taken),
    )


def bronnen(taken: Iterable[Taken]) -> tuple[Bron, ...]:
    """One bron per passage, in the order in which they were first used."""
    used: dict[str, Taken] = {}
    for passage, sentences in taken:
        before = used.get(passage.passage_id)
        used[passage.passage_id] = Taken(passage, (*(before.sentences if before else ()), *sentences))
    return tuple(_bron(passage, sentences) for passage, sentences in used.values())


def _bron(passage: Passage, shown: tuple[str, ...]) -> Bron:
    return Bron(
        bron_id=passage.herkomst.bron_id,
        passage_id=passage.passage_id,
        titel=passage.herkomst.titel,
        uitgever=passage.herkomst.uitgever,
        datum=passage.herkomst.datum,
        vindplaats=passage.vindplaats,
        url=passage.herkomst.url,
        citaat=citation(passage.tekst, shown),
    )
