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


def first_lines(text: str) -> Excerpt:
    """For lists in order, such as steps."""
    lines = text.split("\n")
    return Excerpt(tuple(lines[:MOST_SENTENCES]), len(lines))


def best_lines(text: str, question: str, analyser: Analyser) -> Excerpt:
    """For lists without order: the lines that share most with the question come first."""
    lines = text.split("\n")
    wanted = set(analyser.terms(question).stems)
    by_overlap = sorted(lines, key=lambda line: -len(wanted & set(analyser.terms(line).stems)))
    return Excerpt(tuple(by_overlap[:MOST_SENTENCES]), len(lines))


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
    """The whole passage when it is short, else the literal stretch that holds the shown sentences."""
    if len(passage_text) <= LONGEST_CITATION or not shown:
        return passage_text[:LONGEST_CITATION]
    begins = [passage_text.find(sentence) for sentence in shown]
    ends = [begin + len(sentence) for begin, sentence in zip(begins, shown, strict=True)]
    return passage_text[min(begins) : max(ends)]
