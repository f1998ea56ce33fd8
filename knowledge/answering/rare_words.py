"""Words that few passages have: sharing one means that a sentence is about the same thing."""

from collections import Counter
from collections.abc import Iterable

from knowledge.index.analyser import Analyser
from knowledge.passages import Passage

RARE_SHARE = 0.01
SHORTEST = 4


class RareWords:
    """Counts once over all passages; made once per process."""

    def __init__(self, passages: Iterable[Passage], analyser: Analyser) -> None:
        self._analyser = analyser
        texts = [set(analyser.terms(passage.tekst).stems) for passage in passages]
        self._counts = Counter(stem for stems in texts for stem in stems)
        self._most = max(1, int(RARE_SHARE * len(texts)))

    def shared(self, question: str, text: str, but_not_in: str) -> int:
        """How many rare words question and text share, leaving out those that a third text has too."""
        known = set(self._analyser.terms(but_not_in).stems)
        both = set(self._analyser.terms(question).stems) & set(self._analyser.terms(text).stems)
        return sum(self._is_rare(stem) for stem in both - known)

    def _is_rare(self, stem: str) -> bool:
        return len(stem) >= SHORTEST and 0 < self._counts[stem] <= self._most
