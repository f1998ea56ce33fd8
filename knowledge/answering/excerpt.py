"""The few sentences of a passage that answer a question, always literal and adjoining."""

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.index.analyser import Analyser
from knowledge.ingest.sentences import sentences

MOST_SENTENCES = 4
LONGEST_CITATION = 1_500


@dataclass(frozen=True)
class Excerpt:
    """`sentences` are literal parts of the passage in its order; `points` counts the lines of the passage."""

    sentences: tuple[str, ...]
    points: int

    @property
    def is_cut(self) -> bool:
        return self.points > len(self.sentences)


def list_excerpt(text: str) -> Excerpt:
    """For facets that are lists: their first lines, because the order of a card means something."""
    lines = text.split("\n")
    return Excerpt(tuple(lines[:MOST_SENTENCES]), len(lines))


def best_window(text: str, question: str, analyser: Analyser) -> Excerpt:
    """For running text: the adjoining sentences that share most with the question."""
    parts = [sentence for line in text.split("\n") for sentence in sentences(line)]
    if len(parts) <= MOST_SENTENCES:
        return Excerpt(tuple(parts), len(parts))
    wanted = set(analyser.terms(question).stems)
    shared = [len(wanted & set(analyser.terms(part).stems)) for part in parts]
    starts = range(len(parts) - MOST_SENTENCES + 2)
    start = max(starts, key=lambda at: (sum(shared[at : at + MOST_SENTENCES - 1]), -at))
    window = parts[start : start + MOST_SENTENCES - 1]
    return Excerpt(tuple(window), len(parts))


def citation(passage_text: str, shown: Sequence[str]) -> str:
    """The whole passage when it is short, else the literal stretch from the first to the last shown sentence."""
    if len(passage_text) <= LONGEST_CITATION or not shown:
        return passage_text[:LONGEST_CITATION]
    begin = passage_text.find(shown[0])
    end = passage_text.find(shown[-1], begin) + len(shown[-1])
    return passage_text[begin:end]
