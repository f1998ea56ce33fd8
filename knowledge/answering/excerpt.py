"""The few sentences of a passage that answer a question, always literal."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from knowledge.ingest.sentences import sentences

MOST_SENTENCES = 4
BEST_OF_A_LONG_TEXT = 3
LONGEST_CITATION = 1_500
LEANS_ON_THE_ONE_BEFORE = re.compile(
    r"(dit|dat|deze|die|daar\w*|hier\w*|hij|zij|ze|ook|zo|maar|want|toch|dan|daarom|dergelijke)\b", re.I
)

Weigh = Callable[[str], float]
"""How much a sentence has to do with the question."""


@dataclass(frozen=True)
class Excerpt:
    """`sentences` are literal parts of the passage in its order; `points` counts the lines of the passage.

    `apart` says at which sentences (by place) something was left out before them.
    """

    sentences: tuple[str, ...]
    points: int
    apart: frozenset[int] = frozenset()

    @property
    def is_cut(self) -> bool:
        return self.points > len(self.sentences)

    @property
    def running(self) -> str:
        """As running text; left out sentences show as '…'."""
        marked = (f"… {one}" if at in self.apart else one for at, one in enumerate(self.sentences))
        return " ".join(marked)


def first_lines(text: str) -> Excerpt:
    """For lists in order, such as steps."""
    lines = text.split("\n")
    return Excerpt(tuple(lines[:MOST_SENTENCES]), len(lines))


def best_lines(text: str, weigh: Weigh) -> Excerpt:
    """For lists without order: the lines that have most to do with the question come first."""
    lines = text.split("\n")
    return Excerpt(tuple(sorted(lines, key=lambda line: -weigh(line))[:MOST_SENTENCES]), len(lines))


def kept_lines(text: str, weigh: Weigh) -> Excerpt:
    """For lists that hold together: the same lines as `best_lines`, in the order of the passage."""
    lines = text.split("\n")
    best = set(best_lines(text, weigh).sentences)
    return Excerpt(tuple(line for line in lines if line in best)[:MOST_SENTENCES], len(lines))


def best_sentences(text: str, weigh: Weigh) -> Excerpt:
    """For running text: all of a short one; of a long one the best sentences, in its order.

    A sentence that leans on the one before ('Dit betekent …') brings that one along.
    """
    parts = sentences_of(text)
    if len(parts) <= MOST_SENTENCES:
        return Excerpt(tuple(parts), len(parts))
    weights = [weigh(part) for part in parts]
    places = _places(parts, weights)
    apart = frozenset(at for at, place in enumerate(places) if at and place != places[at - 1] + 1)
    return Excerpt(tuple(parts[place] for place in places), len(parts), apart)


def _places(parts: Sequence[str], weights: Sequence[float]) -> list[int]:
    by_weight = sorted(range(len(parts)), key=lambda at: (-weights[at], at))
    chosen: set[int] = set()
    for place in by_weight:
        worth_it = not chosen or weights[place] > max(weights) / 2
        needed = _with_support(place, parts) - chosen
        if worth_it and len(chosen) + len(needed) <= BEST_OF_A_LONG_TEXT:
            chosen |= needed
    return sorted(chosen)


def _with_support(place: int, parts: Sequence[str]) -> set[int]:
    leans = place > 0 and LEANS_ON_THE_ONE_BEFORE.match(parts[place])
    return {place - 1, place} if leans else {place}


def sentences_of(text: str) -> list[str]:
    return [sentence for line in text.split("\n") for sentence in sentences(line)]


def citation(passage_text: str, shown: Sequence[str]) -> str:
    """The whole passage when it is short, else the literal stretch that holds the shown sentences."""
    if len(passage_text) <= LONGEST_CITATION or not shown:
        return passage_text[:LONGEST_CITATION]
    begins = [passage_text.find(sentence) for sentence in shown]
    ends = [begin + len(sentence) for begin, sentence in zip(begins, shown, strict=True)]
    return passage_text[min(begins) : max(ends)]
