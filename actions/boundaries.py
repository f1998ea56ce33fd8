"""Emergencies and unlawful requests: the two answers that go before everything else."""

import re

from rasa_sdk.events import SlotSet

from actions.box_action import BoxAction, Reply
from actions.intake import facts_in, without_passing_kind
from actions.message import button, listing, message, paragraphs
from actions.texts import UnlawfulKind
from actions.turn import LAST_BRONNEN, LAST_SUBJECT, Turn
from knowledge.answering import Answer
from knowledge.casus import Casus
from knowledge.readiness import NotReadyError

MOST_ACTIONS = 4
EMERGENCY_NUMBER = "112"


class Emergency(BoxAction):
    """The first sentence is always 112; it must not depend on anything that can fail."""

    naam = "action_spoed"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.spoed
        facts = without_passing_kind(facts_in(turn.heard), turn.heard, turn.casus)
        casus = Casus.from_slots({**turn.casus.known(), **facts})
        actions = [one for one in self._actions(casus) if EMERGENCY_NUMBER not in one][:MOST_ACTIONS]
        tekst = paragraphs(words["eerst"], listing(words["daarna"], actions, numbered=True), words["slot"])
        events = tuple(SlotSet(slot, value) for slot, value in facts.items())
        return Reply((message("waarschuwing", "spoed", tekst),), events)

    def _actions(self, casus: Casus) -> tuple[str, ...]:
        """What to do when it is happening now, whatever was said about the time before."""
        now = Casus.from_slots({**casus.known(), "tijd_tot_verstoring": "gaande"})
        return self.box.weigher.weigh(now).nu_doen


class RefuseUnlawful(BoxAction):
    """No, why with a bron that search returned, and what is lawful instead."""

    naam = "action_onrechtmatig"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.onrechtmatig
        kind = self._kind(turn.heard.text)
        answer = self._ground(kind)
        ground = paragraphs(words["waarom"], answer.tekst) if answer else None
        said = message(
            "waarschuwing",
            "onrechtmatig",
            paragraphs(words["nee"], ground, words["wel"].format(alternatief=kind.alternatief)),
            bronnen=answer.bronnen if answer else (),
            knoppen=(button(words["vraag_knop"], words["knopvraag"]),),
            spoor=answer.spoor if answer else None,
        )
        if answer is None:
            return Reply((said,))
        remembered = [bron.model_dump(mode="json") for bron in answer.bronnen]
        return Reply(
            (said,), (SlotSet(LAST_BRONNEN, remembered), SlotSet(LAST_SUBJECT, answer.bronnen[0].titel))
        )

    def _kind(self, text: str) -> UnlawfulKind:
        kinds = self.box.texts.onrechtmatig_soorten
        return next((kind for kind in kinds if re.search(kind.woorden, text, re.I)), kinds[-1])

    def _ground(self, kind: UnlawfulKind) -> Answer | None:
        """The refusal stands without search; it then has no bron."""
        try:
            desk = self.box.desk
        except NotReadyError:
            return None
        usual = self.box.texts.onrechtmatig_soorten[-1].grondvraag
        answers = (desk.answer(question) for question in (kind.grondvraag, usual))
        return next((answer for answer in answers if answer.gevonden and answer.bronnen), None)
