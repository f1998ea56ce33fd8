"""Made-up cards and an answerer over them, for tests that need no model."""

from collections.abc import Callable
from pathlib import Path

from knowledge.answering import Answer, Answerer
from knowledge.answering.texts import load_answer_texts
from knowledge.index.entries import Entries
from knowledge.index.local_store import LocalStore
from knowledge.passages import Passage
from knowledge.search import Evidence, Hit, SearchResult
from tests.knowledge.search.small_dossier import WordEmbedder, build

Ask = Callable[..., Answer]


def result(*found: Passage, sufficient: bool = True, certainty: float = 0.9) -> SearchResult:
    """The passages as hits, the first one best."""
    return SearchResult(
        hits=tuple(Hit(one, 1.0 - place / 10, place + 1) for place, one in enumerate(found)),
        rejected=(),
        sufficient=sufficient,
        certainty=certainty,
        threshold=0.55,
        evidence=Evidence(),
        index_version="proef",
        timings={"zoeken": 1.0},
    )


def answerer_over(passages: tuple[Passage, ...], folder: Path) -> Answerer:
    build(folder, WordEmbedder(), Entries(passages, ()))
    return Answerer(LocalStore(folder / "index").open(), load_answer_texts())
