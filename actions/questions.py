"""Asks the questions of the intake and explains them."""

from actions.box import Box
from actions.box_action import BoxAction, Reply
from actions.message import Button, button, fact_button, message, paragraphs
from actions.turn import Turn


class AskSlot(BoxAction):
    """`action_ask_<slot>`; Rasa runs it when the form wants this slot."""

    def __init__(self, box: Box, slot: str) -> None:
        super().__init__(box)
        self._slot = slot

    def name(self) -> str:
        return f"action_ask_{self._slot}"

    def reply(self, turn: Turn) -> Reply:
        asked = self.box.texts.vragen[self._slot].vraag
        knoppen = self._buttons(knows_something=bool(turn.casus.known()))
        text = paragraphs(*self._taken_over(turn), asked)
        return Reply((message("vraag", "doorvraag", text, knoppen=knoppen, vraagt=self._slot),))

    def _taken_over(self, turn: Turn) -> tuple[str | None, str | None]:
        """What this message told and what it changed, unless a message before it said so."""
        if turn.said_so_far & {"tekst", "samenvatting"}:
            return (None, None)
        texts = self.box.texts
        before = {slot: turn.value_before(slot) for slot in turn.noted}
        fresh = {slot: value for slot, value in turn.noted.items() if before[slot] is None}
        changed = {slot: value for slot, value in turn.noted.items() if before[slot] not in (None, value)}
        return (
            texts.genoteerd.format(feiten=texts.facts(fresh)) if fresh else None,
            texts.corrigeer["gewijzigd"].format(feiten=texts.changed(changed, before)) if changed else None,
        )

    def _buttons(self, *, knows_something: bool) -> tuple[Button, ...]:
        texts = self.box.texts
        choices = texts.vragen[self._slot].knoppen.items()
        advice = (button(texts.advies_knop, "/vraag_advies"),) if knows_something else ()
        return (
            *(fact_button(text, {self._slot: value}) for value, text in choices),
            button(texts.weet_niet_knop, "/weet_niet"),
            *advice,
        )


class WhyDoYouAsk(BoxAction):
    naam = "action_waarom_vraagt_u"

    def reply(self, turn: Turn) -> Reply:
        texts = self.box.texts
        asked = turn.requested_slot
        reason = texts.vragen[asked].waarom if asked else texts.uitleg["geen_vraag_open"]
        return Reply((message("tekst", "uitleg", reason),))


class ExplainQuestion(BoxAction):
    """What is meant by the open question, or by the question whose subject the user names."""

    naam = "action_leg_vraag_uit"

    def reply(self, turn: Turn) -> Reply:
        texts = self.box.texts
        asked = self._named(turn.heard.text) or turn.requested_slot
        explained = texts.vragen[asked].uitleg if asked else texts.uitleg["geen_vraag_open"]
        return Reply((message("tekst", "uitleg", explained),))

    def _named(self, text: str) -> str | None:
        words = text.lower()
        return next((slot for name, slot in self.box.texts.vraagwoorden.items() if name in words), None)
