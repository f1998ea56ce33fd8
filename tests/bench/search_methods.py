"""The single methods that the search must beat, over the same index: words, vectors, and plain RRF."""

from collections.abc import Callable

import numpy as np

from knowledge.embedding import FloatArray, TextEmbedder
from knowledge.index import SearchIndex
from knowledge.index.layout import Numbers
from knowledge.search.question import QuestionReader

Ranking = list[int]
"""Group numbers, best first."""
Method = Callable[[str], Ranking]
DEPTH = 100
RRF_K = 60


class SingleMethods:
    """BM25 alone and vectors alone see the same texts, keys included; the vectors are those of the model."""

    def __init__(self, index: SearchIndex, embedder: TextEmbedder, reader: QuestionReader) -> None:
        self._index = index
        self._embedder = embedder
        self._reader = reader

    def all(self) -> dict[str, Method]:
        return {"BM25 alleen": self.words, "vectoren alleen": self.vectors, "RRF (k=60)": self.ranks_summed}

    def words(self, vraag: str) -> Ranking:
        found = self._index.lexical(self._reader.read(vraag).terms, DEPTH)
        return [int(number) for number in found.numbers]

    def vectors(self, vraag: str) -> Ranking:
        """The group of the nearest text, the next group, and so on."""
        vector = self._vector(vraag)
        found = self._index.dense(vector, DEPTH * 5)
        groups = self._index.layout.group_of_entry[found.numbers]
        return list(dict.fromkeys(int(group) for group in groups))[:DEPTH]

    def ranks_summed(self, vraag: str) -> Ranking:
        """Reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009)."""
        scores: dict[int, float] = {}
        for ranking in (self.words(vraag), self.vectors(vraag)):
            for place, group in enumerate(ranking, start=1):
                scores[group] = scores.get(group, 0.0) + 1 / (RRF_K + place)
        return sorted(scores, key=lambda group: (-scores[group], group))

    def _vector(self, vraag: str) -> FloatArray:
        raw = self._embedder.query(self._reader.read(vraag).embedded_text)
        return self._index.correction.of_question(raw)


def cards_of(index: SearchIndex, groups: Ranking) -> list[str]:
    layout = index.layout
    numbers: Numbers = layout.card_of_group[np.array(groups, dtype=np.int64)]
    return [layout.cards[int(number)].naam for number in numbers]
