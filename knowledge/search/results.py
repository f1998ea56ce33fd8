"""What a search gives back: hits with their scores, and what was looked at but not shown."""

from dataclasses import asdict, dataclass, field

from knowledge.passages import Passage


@dataclass(frozen=True)
class Hit:
    """`score` is 0..1 within this question and says nothing across questions; `rang` counts from 1."""

    passage: Passage
    score: float
    rang: int


@dataclass(frozen=True)
class Evidence:
    """The raw measures behind the verdict, comparable across questions.

    topic: log-odds that the question is about the subject of this dossier; outside: how much it is like
    questions that nothing here answers; cosine: of the nearest text of
    the best card; closeness: the mean of its three nearest; stands_out: how far that is above the other
    candidates; coverage: the share of the question's (rare) words that the card knows; unknown: the share
    of words that stand nowhere in the dossier.
    """

    topic: float = 0.0
    outside: float = 0.0
    cosine: float = 0.0
    closeness: float = 0.0
    stands_out: float = 0.0
    coverage: float = 0.0
    unknown: float = 1.0

    def measures(self) -> dict[str, float]:
        return asdict(self)


@dataclass(frozen=True)
class SearchResult:
    """`sufficient` False means: there is no source for this question, show none of the hits.

    `offers_choices`: not sure enough to answer, but the nearest subjects may be what was meant.
    """

    hits: tuple[Hit, ...]
    rejected: tuple[Hit, ...]
    sufficient: bool
    certainty: float
    threshold: float
    evidence: Evidence
    index_version: str
    timings: dict[str, float] = field(default_factory=dict)
    offers_choices: bool = False
