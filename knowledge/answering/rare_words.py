"""Words that few passages have: sharing one means that a sentence is about the same thing."""

from knowledge.index import SearchIndex
from knowledge.index.analyser import Analyser
from knowledge.index.postings import stem_term

RARE_SHARE = 0.01
SHORTEST = 4


class RareWords:
    def __init__(self, index: SearchIndex, analyser: Analyser) -> None:
        self._index = index
        self._analyser = analyser
        self._most = max(1, int(RARE_SHARE * len(index.layout.group_of_entry)))

    def shared(self, question: str, text: str, but_not_in: str) -> int:
        """How many rare words question and text share, leaving out those that a third text has too."""
        known = set(self._analyser.terms(but_not_in).stems)
        both = set(self._analyser.terms(question).stems) & set(self._analyser.terms(text).stems)
        return self._count_rare([stem for stem in both - known if len(stem) >= SHORTEST])

    def _count_rare(self, stems: list[str]) -> int:
        counts = self._index.document_frequencies([stem_term(stem) for stem in stems])
        return sum(0 < count <= self._most for count in counts.values())
