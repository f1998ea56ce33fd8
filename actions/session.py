"""Going back, starting again, repeating and stopping."""

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.box_action import BoxAction, Event, Reply
from actions.casussen import emptied
from actions.message import message
from actions.turn import REQUESTED_SLOT, SKIPPED, Turn


class GoBack(BoxAction):
    """Clears the answer to the previous question and opens that question again."""

    naam = "action_terug"

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.terug
        previous = turn.previous_question()
        if previous is None:
            return Reply((message("tekst", "doorvraag", words["kan_niet"]),))
        tekst = words["gewist"].format(feit=self.box.texts.feiten[previous])
        skipped = [slot for slot in turn.skipped if slot != previous]
        reopened = SlotSet(REQUESTED_SLOT, previous) if turn.in_form else FollowupAction("casus_form")
        events: tuple[Event, ...] = (SlotSet(previous, None), SlotSet(SKIPPED, skipped), reopened)
        return Reply((message("tekst", "doorvraag", tekst),), events)


class StartAgain(BoxAction):
    """Throws this casus away; the other casussen of the conversation stay."""

    naam = "action_opnieuw"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        tekst = self.box.texts.sessie["opnieuw"]
        return Reply((message("tekst", "doorvraag", tekst),), emptied(turn.earlier))


class Repeat(BoxAction):
    """An open question comes back by itself when the form goes on; otherwise the last message comes back."""

    naam = "action_herhaal"

    def reply(self, turn: Turn) -> Reply:
        if turn.in_form and turn.requested_slot:
            return Reply()
        last = turn.last_message()
        nothing = message("tekst", "verhelderen", self.box.texts.sessie["niets_te_herhalen"])
        return Reply((last or nothing,))


class Stop(BoxAction):
    naam = "action_stop"

    def reply(self, turn: Turn) -> Reply:  # noqa: ARG002
        events = (ActiveLoop(None), SlotSet(REQUESTED_SLOT, None))
        return Reply((message("tekst", "uitleg", self.box.texts.sessie["stop"]),), events)
