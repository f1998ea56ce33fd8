"""How well the search finds, ranks and refuses, over questions with known cards."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

import ir_measures
from ir_measures import RR, Qrel, ScoredDoc, Success, nDCG

from knowledge.evaluation.question_set import Toetsvraag
from knowledge.search import SearchResult

Search = Callable[[str], SearchResult]
GroupName = Callable[["Outcome"], str]
DEPTH = 10
# A question often has several right cards; the reader needs one of them, so recall@k is Success@k here.
MEASURES = {
    "recall@1": Success @ 1,
    "recall@3": Success @ 3,
    "recall@5": Success @ 5,
    "recall@10": Success @ 10,
    "mrr@10": RR @ 10,
    "ndcg@10": nDCG @ 10,
}


@dataclass(frozen=True)
class Outcome:
    """One question with what came back; `rang` of the first right card, None outside the first ten."""

    vraag: Toetsvraag
    kaarten: tuple[str, ...]
    voldoende: bool
    zekerheid: float

    @property
    def rang(self) -> int | None:
        places = (place for place, card in enumerate(self.kaarten, start=1) if card in self.vraag.kaarten)
        return next(places, None)


@dataclass(frozen=True)
class Abstention:
    """precision: share of refusals that were right; recall: share of the unanswerable that was refused."""

    precision: float
    recall: float
    accepted: float
    """Share of the answerable questions that got an answer."""


def outcomes_of(
    search: Search, questions: Sequence[Toetsvraag], done: Callable[[], None] = lambda: None
) -> tuple[Outcome, ...]:
    """`done` is called after every question."""
    return tuple(_outcome(question, search(question.vraag), done) for question in questions)


def ranking_figures(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """The measures of ir_measures over the questions that have an answer; empty without any."""
    answered = [one for one in outcomes if one.vraag.has_answer]
    if not answered:
        return {}
    qrels = [Qrel(str(n), card, 1) for n, one in enumerate(answered) for card in one.vraag.kaarten]
    run = [
        ScoredDoc(str(n), card, -float(place))
        for n, one in enumerate(answered)
        for place, card in enumerate(one.kaarten)
    ]
    values = ir_measures.calc_aggregate(list(MEASURES.values()), qrels, run)
    return {name: round(float(values[measure]), 4) for name, measure in MEASURES.items()}


def abstention(outcomes: Sequence[Outcome]) -> Abstention:
    refused = [one for one in outcomes if not one.voldoende]
    without = [one for one in outcomes if not one.vraag.has_answer]
    right = sum(not one.vraag.has_answer for one in refused)
    answerable = [one for one in outcomes if one.vraag.has_answer]
    return Abstention(
        precision=_share(right, len(refused)),
        recall=_share(right, len(without)),
        accepted=_share(sum(one.voldoende for one in answerable), len(answerable)),
    )


def grouped(outcomes: Sequence[Outcome], name_of: GroupName) -> Mapping[str, tuple[Outcome, ...]]:
    ordered = sorted(outcomes, key=name_of)
    return {name: tuple(group) for name, group in groupby(ordered, key=name_of)}


def _outcome(question: Toetsvraag, result: SearchResult, done: Callable[[], None]) -> Outcome:
    """Cards at the places where the reader sees them: a card's second passage keeps its place."""
    cards: list[str] = []
    for hit in result.hits[:DEPTH]:
        name = hit.passage.kaart
        cards.append(name if name not in cards else f"{name}#{hit.rang}")
    done()
    return Outcome(question, tuple(cards), result.sufficient, round(result.certainty, 4))


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0
