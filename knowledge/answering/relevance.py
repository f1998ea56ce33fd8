"""How much a sentence has to do with a question, by the words they share."""

from knowledge.index import SearchIndex
from knowledge.index.analyser import Analyser
from knowledge.index.postings import stem_term

RARE_SHARE = 0.01
SHORTEST_RARE = 4
SHORTEST_PART = 5
# What is asked about a thing says nothing about which thing.
VERDICT_WORDS = (
    "strafbaar toegestaan verboden verbieden bevoegd bevoegdheid misdrijf geoorloofd legaal "
    "rechtspraak uitspraak uitspraken jurisprudentie voorwaarden stappen artikel grondslag verschil risico "
    "nadelen lessen voorbeeld voorbeelden"
)
# Who asks or acts; nearly every card names them.
ACTORS = "burgemeester gemeente gemeenten politie justitie officier college wethouder ambtenaar jurist"


class Relevance:
    def __init__(self, index: SearchIndex, analyser: Analyser) -> None:
        self._index = index
        self._analyser = analyser
        self._most = max(1, int(RARE_SHARE * len(index.layout.group_of_entry)))
        self._actors = frozenset(analyser.terms(ACTORS).stems)
        self._verdict_words = frozenset(analyser.terms(VERDICT_WORDS).stems)

    def stems(self, text: str) -> frozenset[str]:
        """The meaningful words of a text, without who acts."""
        return frozenset(self._analyser.terms(text).stems) - self._actors

    def topics(self, text: str) -> frozenset[str]:
        """The words that say what a text is about, without those that ask for a yes or no."""
        return self.stems(text) - self._verdict_words

    def weight(self, question: str, text: str) -> int:
        return len(self.shared(self.stems(question), text))

    def shared(self, stems: frozenset[str], text: str) -> frozenset[str]:
        """The stems that the text has too, also as part of a compound ('camera' in 'cameratoezicht')."""
        own = self.stems(text)
        return frozenset(stem for stem in stems if stem in own or any(_holds(stem, one) for one in own))

    def core(self, stems: frozenset[str]) -> str | None:
        """The most telling word of a question: the one that fewest passages have, or none at all."""
        topics = sorted(stems - self._verdict_words)
        counts = self._index.document_frequencies([stem_term(stem) for stem in topics])
        return min(topics, key=lambda stem: counts.get(stem_term(stem), 0), default=None)

    def rare(self, stems: frozenset[str]) -> frozenset[str]:
        """Those that few passages have: sharing one means that two texts are about the same thing."""
        long = [stem for stem in stems if len(stem) >= SHORTEST_RARE]
        counts = self._index.document_frequencies([stem_term(stem) for stem in long])
        return frozenset(stem for stem in long if 0 < counts.get(stem_term(stem), 0) <= self._most)


def _holds(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= SHORTEST_PART and short in long
