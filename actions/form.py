"""The dynamic intake: settles the facts of the message and chooses the next question."""

from rasa_sdk.events import SlotSet

from actions.box_action import BoxAction, Event, Reply
from actions.intake import changes, skipped_slot, stated_facts, updated
from actions.turn import REQUESTED_SLOT, SKIPPED, Turn
from knowledge.casus import Casus

MOST_QUESTIONS = 6
"""Before the advies; whoever wants to tell more can always do so."""


class ValidateCasusForm(BoxAction):
    """Rasa rejects the form when no casus slot is set, and then lets the rule for a question answer.

    `requested_slot` None tells Rasa that the intake is complete.
    """

    naam = "validate_casus_form"

    def reply(self, turn: Turn) -> Reply:
        facts = stated_facts(turn.heard, turn.requested_slot, turn.casus)
        skipped = _skipped(turn)
        events: list[Event] = [SlotSet(*change) for change in changes(turn.casus, facts).items()]
        if skipped != turn.skipped:
            events.append(SlotSet(SKIPPED, list(skipped)))
        casus = updated(turn.casus, facts)
        return Reply(events=(*events, SlotSet(REQUESTED_SLOT, self._next(turn, casus, skipped))))

    def _next(self, turn: Turn, casus: Casus, skipped: tuple[str, ...]) -> str | None:
        """An open question stays until it is answered or passed over, also after a digression."""
        asked = turn.requested_slot
        if asked is not None and getattr(casus, asked) is None and asked not in skipped:
            return asked
        if turn.questions_asked >= MOST_QUESTIONS:
            return None
        return self.box.next_question(casus, frozenset(skipped))


def _skipped(turn: Turn) -> tuple[str, ...]:
    passed_over = skipped_slot(turn.heard, turn.requested_slot)
    return turn.skipped if passed_over in (None, *turn.skipped) else (*turn.skipped, str(passed_over))
