"""What a search gives back: hits with their scores, and what was looked at but not shown."""

from dataclasses import dataclass, field

from knowledge.passages import Passage


@dataclass(frozen=True)
class Hit:
    """`score` is 0..1 within this question and says nothing across questions; `rang` counts from 1."""

    passage: Passage
    score: float
    rang: int


@dataclass(frozen=True)
class Evidence:
    """The raw measures behind the verdict 'sufficient', comparable across questions.

    cosine: of the nearest entry of the best card; stands_out: how far that is above the 200 best entries;
    coverage: the share of the question's (rare) words that the best card knows.
    """

    cosine: float = 0.0
    stands_out: float = 0.0
    coverage: float = 0.0


@dataclass(frozen=True)
class SearchResult:
    """`sufficient` False means: there is no source for this question, show none of the hits."""

    hits: tuple[Hit, ...]
    rejected: tuple[Hit, ...]
    sufficient: bool
    certainty: float
    threshold: float
    evidence: Evidence
    index_version: str
    timings: dict[str, float] = field(default_factory=dict)
