"""Answers knowledge questions with their bron, and names the bronnen again."""

import re

from rasa_sdk.events import FollowupAction, SlotSet

from actions.box_action import BoxAction, Event, Reply
from actions.casussen import FORM
from actions.correcting import Correct, settled
from actions.intake import told_facts, without_passing_kind
from actions.message import Message, Uitkomst, button, listing, message
from actions.turn import LAST_BRONNEN, LAST_SUBJECT, Turn
from knowledge.advice import Bron
from knowledge.answering import Answer

REFERS_BACK = re.compile(
    r"\b(dat|dit|die|deze|zoiets|daar\w*|hier\w*|ervan|ervoor|erbij|erover|ertegen|eraan|eerste|bovenste)\b|"
    r"\b(?:duurt|kost|werkt|mag|kan|gaat|lukt|helpt|geldt|moet|is) het(?: \w+)?\W*$",
    re.I,
)
ONLY_A_FACET = re.compile(
    r"^\W*(?:en\s+|maar\s+|ok[eé]?\s+)*(?:wat zijn |welke? )?(?:de )?(?:stappen|voorwaarden|bezwaren|"
    r"risico'?s|"
    r"nadelen|grondslag|wie beslist|wie gaat|wie is bevoegd|hoe snel|hoe lang|wat kost)\b",
    re.I,
)
OTHER_SIDE = re.compile(r"\bverschil (?:hiermee |daarmee )?met (?:een |het |de )?([^?]+)", re.I)
MOST_WORDS_OF_A_FOLLOW_UP = 9
MOST_WORDS_OF_A_FACET = 4
MOST_QUESTIONS = 3
WORDS_OF_A_QUESTION = 3
_ENDS = re.compile(r"(?<=[.!?])\s+")


class AnswerKnowledgeQuestion(BoxAction):
    """Answers every question of the message in turn, and keeps the facts that were told beside them."""

    naam = "action_kennisvraag"

    def reply(self, turn: Turn) -> Reply:
        if turn.heard.is_button:
            return Reply((message("tekst", "verhelderen", self.box.texts.kennisvraag["leeg"]),))
        subject, said = turn.last_subject, []
        events: list[Event] = []
        for question in questions_in(turn.heard.text):
            answer = self._answer(question, subject)
            said.append(self._told(answer))
            if answer.gevonden and answer.bronnen:
                subject = answer.bronnen[0].titel
                remembered = [bron.model_dump(mode="json") for bron in answer.bronnen]
                events = [SlotSet(LAST_BRONNEN, remembered), SlotSet(LAST_SUBJECT, subject)]
        facts = self._facts(turn)
        return Reply((*said, *facts.messages), (*events, *facts.events))

    def _answer(self, question: str, subject: str | None) -> Answer:
        """'En wie beslist dat?' is about the subject of the last answer or advies."""
        if subject is None or not refers_back(question):
            return self.box.desk.answer(question)
        about = self.box.desk.answer(about_subject(question, subject))
        return about if about.gevonden else self.box.desk.answer(question)

    def _told(self, answer: Answer) -> Message:
        if not answer.gevonden:
            return self._without_source(answer)
        return message("antwoord", "antwoord", answer.tekst, bronnen=answer.bronnen, spoor=answer.spoor)

    def _without_source(self, answer: Answer) -> Message:
        ask = self.box.texts.kennisvraag["keuze"]
        choices = [button(choice, ask.format(onderwerp=choice)) for choice in answer.keuzes]
        outcome: Uitkomst = "verhelderen" if answer.vraagt_keuze else "geen_bron"
        return message("antwoord", outcome, answer.tekst, knoppen=choices, spoor=answer.spoor)

    def _facts(self, turn: Turn) -> Reply:
        """'Hij is toch 16. Mag ik dan …?': the fact counts, whatever the question was."""
        facts = without_passing_kind(told_facts(turn.heard), turn.heard, turn.casus)
        if not facts:
            return Reply()
        events = settled(turn.casus, facts)
        if turn.in_form:
            return Reply(events=events)
        if turn.advice_given:
            return Reply((Correct(self.box).changed(turn, facts),), events)
        return Reply(events=(*events, FollowupAction(FORM)))


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


def questions_in(text: str) -> list[str]:
    """The questions of a message, in order; a message without a question mark is one question."""
    parts = [part.strip() for part in _ENDS.split(text)]
    asked = [part for part in parts if part.endswith("?") and len(part.split()) >= WORDS_OF_A_QUESTION]
    return asked[:MOST_QUESTIONS] or [text]


def about_subject(question: str, subject: str) -> str:
    """'En wat is het verschil met een noodbevel?' has one side of its own and one from before."""
    other = OTHER_SIDE.search(question)
    if other:
        return f"Wat is het verschil tussen {subject} en {other.group(1)}?"
    return f"{subject}: {question}"


def refers_back(question: str) -> bool:
    words = len(question.split())
    if ONLY_A_FACET.search(question) and words <= MOST_WORDS_OF_A_FACET:
        return True
    return words <= MOST_WORDS_OF_A_FOLLOW_UP and REFERS_BACK.search(question) is not None
