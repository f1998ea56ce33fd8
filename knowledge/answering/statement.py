"""Says one facet of a card: its name in a fixed sentence, then the literal text."""

from knowledge.answering.excerpt import Excerpt, best_lines, best_sentences, first_lines, kept_lines
from knowledge.answering.relevance import Relevance
from knowledge.answering.said import Said, Taken
from knowledge.answering.texts import AnswerTexts, FacetTexts
from knowledge.passages import Passage, Soort
from knowledge.passages.passage import TEKST

UNORDERED = frozenset({"beperkingen", "ongeschikt", "lessen", "kernpunten", "valkuilen", "signalen"})
BELONG_TOGETHER = frozenset({"voorwaarden"})
NAMED_WITH_AN_ASIDE = frozenset({Soort.INTERVENTIE, Soort.LOPENDE_WETGEVING})


class Statements:
    def __init__(self, texts: AnswerTexts, relevance: Relevance) -> None:
        self._texts = texts
        self._relevance = relevance

    def of(self, passage: Passage, question: str) -> Said:
        excerpt = self.excerpt(passage, question)
        template = self._texts.of_facet(passage)
        text = self._list(template, passage, excerpt) if is_list(excerpt, passage) else ""
        return Said(text or self._sentence(template, passage, excerpt), (Taken(passage, excerpt.sentences),))

    def excerpt(self, passage: Passage, question: str) -> Excerpt:
        def weigh(sentence: str) -> float:
            return self._relevance.weight(question, sentence)

        if "\n" not in passage.tekst or passage.facet == TEKST:
            return best_sentences(passage.tekst, weigh)
        if passage.facet in BELONG_TOGETHER:
            return kept_lines(passage.tekst, weigh)
        return best_lines(passage.tekst, weigh) if passage.facet in UNORDERED else first_lines(passage.tekst)

    def points(self, excerpt: Excerpt) -> str:
        """The lines as a list, and how many there are when some are left out."""
        more = [self._texts.meer.format(aantal=excerpt.points)] if excerpt.is_cut else []
        return "\n".join([*(f"- {line}" for line in excerpt.sentences), *more])

    def _list(self, template: FacetTexts, passage: Passage, excerpt: Excerpt) -> str:
        lead = (template.lijst or self._texts.ander_veld.lijst).format(naam=name_of(passage), kop=passage.kop)
        return f"{lead}\n{self.points(excerpt)}"

    def _sentence(self, template: FacetTexts, passage: Passage, excerpt: Excerpt) -> str:
        text = excerpt.running
        if template.weg and not text.startswith(template.weg):
            template = self._texts.ander_veld
        return template.zin.format(
            naam=name_of(passage), kop=passage.kop, tekst=text.removeprefix(template.weg)
        )


def is_list(excerpt: Excerpt, passage: Passage) -> bool:
    return "\n" in passage.tekst and passage.facet != TEKST and len(excerpt.sentences) > 1


def name_of(passage: Passage) -> str:
    """Without what stands between brackets, such as '(afgeraden)': the answer says that itself."""
    titel = passage.herkomst.titel
    return titel.split(" (")[0] if passage.soort in NAMED_WITH_AN_ASIDE else titel
