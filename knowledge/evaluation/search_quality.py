"""Recall of the search and the verdicts of its gate, over questions with known cards."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field

from knowledge.search import SearchResult

Search = Callable[[str], SearchResult]


class AnsweredQuestion(BaseModel):
    """`kaarten`: ids of cards of which one should be found."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    vraag: str
    kaarten: tuple[str, ...] = Field(min_length=1)


class QuestionSet(BaseModel):
    """One half of the file: questions with cards, and questions that no source answers."""

    model_config = ConfigDict(frozen=True)

    answered: tuple[AnsweredQuestion, ...]
    unanswerable: tuple[str, ...]


@dataclass(frozen=True)
class SearchFigures:
    """`accepted`: share of answerable questions let through; `refused`: share of the others stopped."""

    recall_at_1: float
    recall_at_3: float
    accepted: float
    refused: float


def load_questions(path: Path, half: str) -> QuestionSet:
    """`half` is 'dev' (to calibrate on) or 'test' (to report)."""
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    return QuestionSet(
        answered=content["in_het_dossier"][half], unanswerable=content["buiten_het_dossier"][half]
    )


def measure(search: Search, questions: QuestionSet) -> SearchFigures:
    found = [(search(question.vraag), question.kaarten) for question in questions.answered]
    ranks = [rank_of(result, cards) for result, cards in found]
    return SearchFigures(
        recall_at_1=_share(rank == 1 for rank in ranks),
        recall_at_3=_share(rank is not None and rank <= 3 for rank in ranks),
        accepted=_share(result.sufficient for result, _ in found),
        refused=_share(not search(question).sufficient for question in questions.unanswerable),
    )


def rank_of(result: SearchResult, cards: Iterable[str]) -> int | None:
    """Place of the first right card among the distinct cards found, or None."""
    wanted = set(cards)
    distinct = list(dict.fromkeys(hit.passage.herkomst.bron_id for hit in result.hits))
    return next((place for place, card in enumerate(distinct, start=1) if card in wanted), None)


def _share(outcomes: Iterable[bool]) -> float:
    known = list(outcomes)
    return sum(known) / len(known) if known else 0.0
