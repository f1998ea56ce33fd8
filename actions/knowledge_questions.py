"""Answers knowledge questions with their bron, and names the bronnen again."""

import re

from rasa_sdk.events import SlotSet

from actions.box_action import BoxAction, Reply
from actions.message import Uitkomst, button, listing, message
from actions.turn import LAST_BRONNEN, LAST_SUBJECT, Turn
from knowledge.advice import Bron
from knowledge.answering import Answer

REFERS_BACK = re.compile(
    r"\b(dat|dit|die|deze|daarvan|daarvoor|daarbij|ervan|ervoor|erbij|hiervan|hiervoor)\b", re.I
)
MOST_WORDS_OF_A_FOLLOW_UP = 8


class AnswerKnowledgeQuestion(BoxAction):
    naam = "action_kennisvraag"

    def reply(self, turn: Turn) -> Reply:
        if turn.heard.is_button:
            return Reply((message("tekst", "verhelderen", self.box.texts.kennisvraag["leeg"]),))
        answer = self._answer(turn)
        if not answer.gevonden:
            return Reply((self._without_source(answer),))
        said = message("antwoord", "antwoord", answer.tekst, bronnen=answer.bronnen, spoor=answer.spoor)
        remembered = [bron.model_dump(mode="json") for bron in answer.bronnen]
        subject = answer.bronnen[0].titel if answer.bronnen else None
        return Reply((said,), (SlotSet(LAST_BRONNEN, remembered), SlotSet(LAST_SUBJECT, subject)))

    def _answer(self, turn: Turn) -> Answer:
        """'En wie beslist dat?' is about the subject of the last answer."""
        question = turn.heard.text
        answer = self.box.desk.answer(question)
        if answer.gevonden or turn.last_subject is None or not refers_back(question):
            return answer
        again = self.box.desk.answer(f"{turn.last_subject}: {question}")
        return again if again.gevonden else answer

    def _without_source(self, answer: Answer) -> dict[str, object]:
        ask = self.box.texts.kennisvraag["keuze"]
        choices = [button(choice, ask.format(onderwerp=choice)) for choice in answer.keuzes]
        outcome: Uitkomst = "verhelderen" if answer.vraagt_keuze else "geen_bron"
        return message("antwoord", outcome, answer.tekst, knoppen=choices, spoor=answer.spoor)


class NameBronnen(BoxAction):
    naam = "action_welke_bron"

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.uitleg
        bronnen = [Bron.model_validate(bron) for bron in turn.last_bronnen]
        if not bronnen:
            return Reply((message("tekst", "uitleg", words["geen_bron"]),))
        lines = (
            words["bron"].format(
                titel=bron.titel, uitgever=bron.uitgever, datum=bron.datum, vindplaats=bron.vindplaats
            )
            for bron in bronnen
        )
        return Reply((message("antwoord", "uitleg", listing(words["bronnen"], lines), bronnen=bronnen),))


def refers_back(question: str) -> bool:
    short = len(question.split()) <= MOST_WORDS_OF_A_FOLLOW_UP
    return short and REFERS_BACK.search(question) is not None
