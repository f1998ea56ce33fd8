"""Finds the limit of a card that is about this very question, and whether it rules out what was asked."""

import re

from knowledge.answering.actors import same_actor
from knowledge.answering.literal_verdict import Verdict, said_by
from knowledge.answering.quantities import exceeds
from knowledge.answering.relevance import Relevance
from knowledge.answering.said import Taken
from knowledge.answering.subject import LIMITS, Subject
from knowledge.answering.yes_no import YesNo, asks_for_gemeente, commands

LEAST_COVERED = 0.3
MOST_OF_IT = 0.5
NOT_FOR_US = re.compile(
    r"\b(burgemeesters?|gemeente)\b[^.;]*\b(niet zelf|hebben geen|heeft geen|niet bij de)\b|"
    r"niet bij de burgemeester",
    re.I,
)


class Limits:
    def __init__(self, relevance: Relevance) -> None:
        self._relevance = relevance

    def ruling_out(self, subject: Subject, question: str, kind: YesNo) -> tuple[Verdict, Taken] | None:
        """A limit that says no to what was asked: a longer period, another age, a thing it names."""
        known = (*LIMITS, "voorwaarden")
        too_much = next((one for one in subject.lines(known) if exceeds(question, one.sentences[0])), None)
        if too_much:
            return Verdict.NO, too_much
        plain = self._most_about(subject, question)
        if plain and same_actor(question, plain.sentences[0]):
            verdict = said_by(plain.sentences[0], kind)
            if verdict in (Verdict.NO, Verdict.MOSTLY_NO):
                return verdict, plain
        not_for_us = self._not_for_us(subject, question)
        return (Verdict.NO, not_for_us) if not_for_us else None

    def about(self, subject: Subject, question: str) -> Taken | None:
        """A limit worth saying beside the conditions, because the question touches it."""
        return self._most_about(subject, question, must_be_rare=False)

    def _not_for_us(self, subject: Subject, question: str) -> Taken | None:
        if not (asks_for_gemeente(question) and commands(question)):
            return None
        lines = subject.lines(("beperkingen", "voorwaarden"))
        return next((one for one in lines if NOT_FOR_US.search(one.sentences[0])), None)

    def _most_about(self, subject: Subject, question: str, *, must_be_rare: bool = True) -> Taken | None:
        """The line with most of the words by which the question differs from the card's own subject."""
        own = self._relevance.stems(f"{subject.name} {subject.text_of('doel')}")
        asked = self._relevance.topics(question)
        new = asked - self._relevance.shared(asked, " ".join(own))
        rare = self._relevance.rare(new)
        lines = list(subject.lines(LIMITS))
        if not lines:
            return None
        shared = [self._relevance.shared(new, one.sentences[0]) for one in lines]
        at = max(range(len(lines)), key=lambda place: (len(shared[place] & rare), len(shared[place])))
        covered = len(shared[at]) / max(1, len(new))
        enough = covered >= LEAST_COVERED if shared[at] & rare else covered >= MOST_OF_IT and not must_be_rare
        return lines[at] if enough else None
