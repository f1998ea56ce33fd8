"""May it? Answers for an interventie from its status, conditions and limits."""

import re

from knowledge.answering.limits import Limits
from knowledge.answering.literal_verdict import Verdict
from knowledge.answering.relevance import Relevance
from knowledge.answering.said import Said, Taken, together
from knowledge.answering.statement import Statements
from knowledge.answering.subject import LIMITS, Subject
from knowledge.answering.texts import AnswerTexts
from knowledge.answering.yes_no import (
    YesNo,
    asks_for_gemeente,
    is_negated,
    is_special_case,
    says_self,
)

REFUSED = frozenset({"afgeraden", "nog_niet_inzetbaar"})
ASKS_IF_IT_MAY = frozenset({YesNo.PERMISSION, YesNo.AUTHORITY, YesNo.PUNISHABLE})
ANSWERED_BY_A_REFUSAL = frozenset({YesNo.PERMISSION, YesNo.AUTHORITY, YesNo.DUTY, YesNo.IN_FORCE})
OF_THE_GEMEENTE = re.compile(r"burgemeester|gemeente|college")
CRIMINAL_LAW = "Wetboek van Strafrecht"
CLEARLY_THIS_CARD = 0.6


class Permission:
    def __init__(
        self, texts: AnswerTexts, statements: Statements, limits: Limits, relevance: Relevance
    ) -> None:
        self._words = texts.ja_nee
        self._statements = statements
        self._limits = limits
        self._relevance = relevance

    def of(self, kind: YesNo, subject: Subject, question: str) -> Said | None:
        """None when the card's status and limits do not answer a question of this kind."""
        if self.refuses(kind, subject):
            return self.refused(subject)
        if kind not in ASKS_IF_IT_MAY or is_negated(question):
            return None
        ruled_out = self._limits.ruling_out(subject, question, kind)
        if ruled_out:
            return self._ruled_out(*ruled_out)
        if kind is YesNo.PUNISHABLE and not _is_about_a_crime(subject):
            return None
        return self._under_conditions(kind, subject, question)

    def refuses(self, kind: YesNo, subject: Subject) -> bool:
        return subject.is_interventie and subject.status in REFUSED and kind in ANSWERED_BY_A_REFUSAL

    def refused(self, subject: Subject) -> Said:
        """No, because of the status, with the first reason that the card gives."""
        words = self._words.model_dump()[str(subject.status)].format(naam=subject.name)
        return _with_reason(words, subject)

    def _ruled_out(self, verdict: Verdict, limit: Taken) -> Said:
        no = self._words.nee if verdict is Verdict.NO else self._words.in_beginsel_niet
        if limit.passage.facet == "voorwaarden":
            no = self._words.nee_voorwaarde
        return Said(f"{no} {limit.sentences[0]}", (limit,))

    def _under_conditions(self, kind: YesNo, subject: Subject, question: str) -> Said:
        others = self._others(kind, subject, question)
        conditions = subject.facets.get("voorwaarden")
        if others and conditions:
            may = self._statements.of(conditions, question)
        else:
            may = self._may(kind, subject, question)
        beside = self._beside(subject, question)
        said_already = beside and beside.taken[0].sentences[0] in may.text
        parts = [others, may, None if said_already else beside]
        return together(part for part in parts if part)

    def _beside(self, subject: Subject, question: str) -> Said | None:
        """The limit that the question touches; with a high risk at court always one, as the reason for it."""
        limit = self._limits.about(subject, question)
        if limit is None and subject.status == "hoog_risico":
            limit = next(subject.lines(LIMITS), None)
        return Said(f"{self._words.grens} {limit.sentences[0]}", (limit,)) if limit else None

    def _others(self, kind: YesNo, subject: Subject, question: str) -> Said | None:
        """When only others than the gemeente are bevoegd, that comes first."""
        bevoegd = subject.facets.get("bevoegd")
        if bevoegd is None or kind is YesNo.PUNISHABLE or OF_THE_GEMEENTE.search(bevoegd.tekst):
            return None
        if not asks_for_gemeente(question):
            return None
        not_self = kind is YesNo.AUTHORITY or says_self(question)
        first = self._words.niet_zelf if not_self else self._words.alleen_via
        return Said(f"{first} {bevoegd.tekst}", (Taken(bevoegd, (bevoegd.tekst,)),))

    def _may(self, kind: YesNo, subject: Subject, question: str) -> Said:
        conditions = subject.facets.get("voorwaarden")
        if conditions is None:
            return self._statements.of(subject.passage, question)
        if subject.status == "inzetbaar" and kind is not YesNo.PUNISHABLE:
            return self._yes(subject, question)
        excerpt = self._statements.excerpt(conditions, question)
        single = excerpt.points == 1
        lead = (self._words.alleen_als_een if single else self._words.alleen_als).format(naam=subject.name)
        body = f"{lead} {excerpt.sentences[0]}" if single else f"{lead}\n{self._statements.points(excerpt)}"
        risk = f"\n{self._words.hoog_risico}" if subject.status == "hoog_risico" else ""
        return Said(body + risk, (Taken(conditions, excerpt.sentences),))

    def _yes(self, subject: Subject, question: str) -> Said:
        """Ja, unless the question adds something or is about more than this card: then its limits."""
        if self._is_about(subject, question) and not is_special_case(question):
            first, facet = self._words.ja_inzetbaar.format(naam=subject.name), "voorwaarden"
        else:
            first, facet = self._words.hangt_af, "beperkingen"
        shown = subject.facets.get(facet) or subject.passage
        return together([Said(first), self._statements.of(shown, question)], " ")

    def _is_about(self, subject: Subject, question: str) -> bool:
        stems = self._relevance.stems(question)
        shared = self._relevance.shared(stems, f"{subject.name} {subject.text_of('doel')}")
        return bool(shared) and len(shared) >= CLEARLY_THIS_CARD * len(stems)


def _is_about_a_crime(subject: Subject) -> bool:
    """Its conditions are those of a strafbaar feit: criminal law, and not for the burgemeester to use."""
    return CRIMINAL_LAW in subject.text_of("grondslag") and "burgemeester" not in subject.text_of("bevoegd")


def _with_reason(words: str, subject: Subject) -> Said:
    reason = next(subject.lines(LIMITS), None)
    if reason is None:
        return Said(words, (Taken(subject.passage, ()),))
    return Said(f"{words} {reason.sentences[0]}", (reason,))
