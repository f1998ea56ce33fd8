"""Begins the answer to a yes/no question with ja, nee or alleen als, when the card supports it."""

import re
from collections.abc import Iterable

from knowledge.answering.actors import same_actor
from knowledge.answering.limits import Limits
from knowledge.answering.literal_verdict import UNCONFIRMED, Verdict, said_by
from knowledge.answering.permission import Permission
from knowledge.answering.relevance import Relevance
from knowledge.answering.said import Said, Taken, together
from knowledge.answering.statement import Statements
from knowledge.answering.subject import LIMITS, RULES, Subject
from knowledge.answering.texts import AnswerTexts
from knowledge.answering.yes_no import YesNo, is_negated

ABOUT_THE_SAME = 0.6
LEAST_SHARED = 2
OPEN_REMEDY = ("Bezwaar", "Beroep", "Rechtstreeks beroep", "Hoger beroep", "Besluiten van de")
NO_REMEDY = ("Geen ",)
STATE = re.compile(r"^stand van zaken\b|\binwerkingtreding\b|\bvan kracht\b", re.I)


class Verdicts:
    def __init__(self, texts: AnswerTexts, statements: Statements, relevance: Relevance) -> None:
        self._texts = texts
        self._words = texts.ja_nee
        self._statements = statements
        self._relevance = relevance
        self._permission = Permission(texts, statements, Limits(relevance), relevance)

    def of(self, kind: YesNo, subject: Subject, others: Iterable[Subject], question: str) -> Said:
        """The point of the answer; always something, if only that no yes or no is in the source.

        `others`: cards that are nearly as near; one of them may say in plain words what this one does not.
        """
        if kind is YesNo.REMEDY:
            return self._remedy(subject, question)
        if kind is YesNo.IN_FORCE:
            return self._in_force(subject, question)
        near = [subject, *others]
        said = self._permission.of(kind, subject, question) if subject.is_interventie else None
        by_sentence = (self._by_sentence(kind, card, question) for card in near)
        said = said or next((one for one in by_sentence if one), None)
        if said is None and kind is YesNo.PUNISHABLE:
            said = self._of_a_crime_nearby(near, question)
        return said or self._neutral(kind, subject, question)

    def _of_a_crime_nearby(self, near: list[Subject], question: str) -> Said | None:
        cards = (card for card in near if card.is_interventie)
        crimes = (self._permission.of(YesNo.PUNISHABLE, card, question) for card in cards)
        return next((one for one in crimes if one), None)

    def _neutral(self, kind: YesNo, subject: Subject, question: str) -> Said:
        taken = self._nearest(subject, question)
        if taken:
            return Said(f"{self._words.niet_gezegd} {taken.sentences[0]}", (taken,))
        shown = subject.facets.get("gebruiksgrens") if kind is YesNo.DUTY else None
        statement = self._statements.of(shown or subject.passage, question)
        return together([Said(self._words.niet_gezegd), statement], " ")

    def refuses(self, kind: YesNo, subject: Subject) -> bool:
        """The answer is no because of the status of the card."""
        return self._permission.refuses(kind, subject)

    def _by_sentence(self, kind: YesNo, subject: Subject, question: str) -> Said | None:
        """Ja or nee when a sentence that is about the same thing says so in plain words."""
        taken = None if is_negated(question) else self._closest(subject, question)
        if taken is None or not same_actor(question, taken.sentences[0]):
            return None
        words = {
            Verdict.YES: self._words.ja,
            Verdict.NO: self._words.nee,
            Verdict.MOSTLY_NO: self._words.in_beginsel_niet,
            Verdict.ONLY_IF: self._words.alleen_volgens,
        }
        first = words.get(said_by(taken.sentences[0], kind))
        return Said(f"{first} {taken.sentences[0]}", (taken,)) if first else None

    def _closest(self, subject: Subject, question: str) -> Taken | None:
        """The sentence that is about the same thing: most words of the question, the most telling one too."""
        taken, count, asked = self._weighed(subject, question)
        return taken if count >= max(LEAST_SHARED, ABOUT_THE_SAME * asked) else None

    def _nearest(self, subject: Subject, question: str) -> Taken | None:
        """A sentence to show without a yes or no: less will do, but not less than two words."""
        taken, count, _ = self._weighed(subject, question)
        return taken if count >= LEAST_SHARED else None

    def _weighed(self, subject: Subject, question: str) -> tuple[Taken, int, int]:
        """(the sentence, how many words it shares, of how many); 0 without the most telling word."""
        stems = self._relevance.stems(question)
        core = self._relevance.core(stems)
        shared = [
            (taken, self._relevance.shared(stems, _with_its_term(taken, subject)))
            for taken in subject.sentences(RULES)
        ]
        taken, best = max(shared, key=lambda pair: (core in pair[1], len(pair[1])))
        return taken, len(best) if core in best else 0, len(stems)

    def _in_force(self, subject: Subject, question: str) -> Said:
        if self.refuses(YesNo.IN_FORCE, subject):
            return self._permission.refused(subject)
        line = next((one for one in subject.lines(LIMITS) if STATE.search(one.sentences[0])), None)
        if line:
            return Said(f"{self._state_of(line.sentences[0])} {line.sentences[0]}", (line,))
        stand = subject.facets.get("stand") or subject.passage
        return together([Said(self._state_of(stand.tekst)), self._statements.of(stand, question)], " ")

    def _state_of(self, text: str) -> str:
        verdict = said_by(text, YesNo.IN_FORCE)
        if verdict is Verdict.UNCLEAR and UNCONFIRMED.search(text):
            return self._words.niet_bevestigd
        words = {Verdict.YES: self._words.ja, Verdict.NO: self._words.nog_niet}
        return words.get(verdict, self._words.niet_gezegd)

    def _remedy(self, subject: Subject, question: str) -> Said:
        passage = subject.facets.get("rechtsbescherming") or subject.passage
        statement = self._statements.of(passage, question)
        if passage.facet != "rechtsbescherming" or is_negated(question):
            return statement
        if passage.tekst.startswith(OPEN_REMEDY):
            return together([Said(self._words.ja), statement], " ")
        return (
            together([Said(self._words.nee), statement], " ")
            if passage.tekst.startswith(NO_REMEDY)
            else statement
        )


def _with_its_term(taken: Taken, subject: Subject) -> str:
    """A definition does not repeat the word that it defines."""
    sentence = taken.sentences[0]
    return f"{subject.name} {sentence}" if taken.passage.facet == "definitie" else sentence
