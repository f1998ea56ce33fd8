"""What must be said beside the point: the status, what is still to be verified, and the date."""

from collections.abc import Sequence

from knowledge.answering.excerpt import sentences_of
from knowledge.answering.said import Said, together
from knowledge.answering.statement import name_of
from knowledge.answering.subject import LIMITS, Subject
from knowledge.answering.texts import AnswerTexts
from knowledge.passages import Passage, Soort

WARNS_FIRST = frozenset({"afgeraden", "nog_niet_inzetbaar"})
# The words by which an answer has said a status already.
SAYS = {
    "afgeraden": ("afgeraden",),
    "nog_niet_inzetbaar": ("nog niet inzetbaar", "bekend nog niet"),
    "hoog_risico": ("risico bij de rechter",),
}
DATED_BY_THEMSELVES = frozenset({Soort.UITSPRAAK, Soort.PRAKTIJKVOORBEELD, Soort.PUBLICATIE})
LONGEST_NOTE = 220


class Caution:
    def __init__(self, texts: AnswerTexts) -> None:
        self._texts = texts

    def before(self, subject: Subject, *, contradicts: bool) -> Said | None:
        """What nobody may miss: this cannot or should not be used, with the first reason of the card."""
        if subject.status not in WARNS_FIRST:
            return None
        words = self._texts.klopt_niet if contradicts else self._texts.status
        sentence = words[str(subject.status)].format(naam=subject.name)
        reason = next(subject.lines(LIMITS), None)
        if reason is None or reason.passage.passage_id == subject.passage.passage_id:
            return Said(sentence)
        return Said(f"{sentence} {reason.sentences[0]}", (reason,))

    def unsaid(self, said: Said) -> Said:
        """The answer with the status of every card that it was taken from, when it does not say that yet."""
        warnings = dict.fromkeys(
            self._texts.status[status].format(naam=name_of(taken.passage))
            for taken in said.taken
            if (status := taken.passage.herkomst.status) in SAYS and not _says(said.text, status)
        )
        return together([said, *(Said(warning) for warning in warnings)])

    def notes(self, passages: Sequence[Passage], already_said: str) -> str:
        """One line: what is to be verified and the date, each once and without what the answer has said."""
        doubts = self._doubts(passages, already_said)
        dates = [self._date(passage) for passage in passages]
        return " ".join(dict.fromkeys(part for part in (*doubts, *dates) if part))

    def _doubts(self, passages: Sequence[Passage], already_said: str) -> list[str]:
        """Several cards in one answer: that there is doubt is said, their bronnen say which."""
        doubts = dict.fromkeys(self._doubt(passage, already_said) for passage in passages)
        given = [doubt for doubt in doubts if doubt]
        return given if len(given) <= 1 else [self._texts.te_verifieren_zonder_toelichting]

    def _doubt(self, passage: Passage, already_said: str) -> str:
        herkomst = passage.herkomst
        if not herkomst.te_verifieren:
            return ""
        note = shortened(herkomst.toelichting or "")
        if not note or note in already_said:
            return self._texts.te_verifieren_zonder_toelichting
        return self._texts.te_verifieren.format(toelichting=note)

    def _date(self, passage: Passage) -> str:
        own = passage.soort in DATED_BY_THEMSELVES
        text = self._texts.datum_van_bron if own else self._texts.peildatum
        return text.format(datum=passage.herkomst.datum)


def _says(text: str, status: str) -> bool:
    return any(words in text for words in SAYS[status])


def shortened(note: str) -> str:
    """Whole sentences, the first one always, up to about two lines."""
    kept = ""
    for sentence in sentences_of(note):
        if kept and len(kept) + len(sentence) > LONGEST_NOTE:
            break
        kept = f"{kept} {sentence}".strip()
    return kept
