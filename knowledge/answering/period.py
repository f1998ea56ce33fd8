"""How long may it last? The sentences of a card that name a period; no facet is about that alone."""

import re

from knowledge.answering.quantities import MOST, PERIOD
from knowledge.answering.relevance import Relevance
from knowledge.answering.said import Said, Taken, together
from knowledge.answering.statement import Statements
from knowledge.answering.subject import Subject
from knowledge.answering.texts import AnswerTexts

SPEAKS_OF_PERIODS = (
    "voorwaarden", "beperkingen", "kern", "regel", "gebruiksgrens", "oordeel", "betekenis", "toepassing",
    "doel", "definitie",
)  # fmt: skip
SHORT = re.compile(r"\b(kort|korte|kortst|duur|verleng\w*|tijdvak|termijn)\b", re.I)
MOST_SENTENCES = 2


class Periods:
    def __init__(self, texts: AnswerTexts, statements: Statements, relevance: Relevance) -> None:
        self._texts = texts.duur
        self._statements = statements
        self._relevance = relevance

    def of(self, subject: Subject, question: str) -> Said:
        found = self._found(subject, question)
        if not found:
            none = Said(self._texts.geen.format(naam=subject.name))
            return together([none, self._statements.of(subject.passage, question)], " ")
        sentences = [taken.sentences[0] for taken in found]
        if len(sentences) == 1:
            return Said(self._texts.zin.format(naam=subject.name, tekst=sentences[0]), tuple(found))
        lead = self._texts.lijst.format(naam=subject.name)
        return Said("\n".join([lead, *(f"- {one}" for one in sentences)]), tuple(found))

    def _found(self, subject: Subject, question: str) -> list[Taken]:
        """Those with a figure; without any, those that speak of shortness."""
        every = list(subject.sentences(SPEAKS_OF_PERIODS))
        ranked = sorted(every, key=lambda taken: self._rank(taken.sentences[0], question))
        with_figure = [taken for taken in ranked if PERIOD.search(taken.sentences[0].lower())]
        vague = [taken for taken in ranked if SHORT.search(taken.sentences[0])]
        return (with_figure or vague)[:MOST_SENTENCES]

    def _rank(self, sentence: str, question: str) -> tuple[bool, int]:
        return MOST.search(sentence.lower()) is None, -self._relevance.weight(question, sentence)
