"""The card that a question is about: its facets and the passage that was found for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from knowledge.answering.excerpt import sentences_of
from knowledge.answering.said import Taken
from knowledge.answering.statement import name_of
from knowledge.passages import Passage, Soort

# The facets that say what may and may not be, in the order in which they are believed.
LIMITS = ("beperkingen", "ongeschikt", "gebruiksgrens")
RULES = (*LIMITS, "regel", "kern", "oordeel", "betekenis", "definitie", "voorwaarden", "toepassing")


@dataclass(frozen=True)
class Subject:
    passage: Passage
    facets: Mapping[str, Passage]

    @property
    def name(self) -> str:
        return name_of(self.passage)

    @property
    def status(self) -> str | None:
        return self.passage.herkomst.status

    @property
    def is_interventie(self) -> bool:
        return self.passage.soort is Soort.INTERVENTIE

    def text_of(self, facet: str) -> str:
        return self.facets[facet].tekst if facet in self.facets else ""

    def sentences(self, facets: tuple[str, ...]) -> Iterator[Taken]:
        """Every sentence of these facets and of the found passage, one at a time."""
        passages = {one.passage_id: one for one in (*(self.facets.get(name) for name in facets),) if one}
        passages.setdefault(self.passage.passage_id, self.passage)
        for passage in passages.values():
            for sentence in sentences_of(passage.tekst):
                yield Taken(passage, (sentence,))

    def lines(self, facets: tuple[str, ...]) -> Iterator[Taken]:
        """Every line of these facets."""
        for facet in facets:
            if facet in self.facets:
                for line in self.facets[facet].tekst.split("\n"):
                    yield Taken(self.facets[facet], (line,))
