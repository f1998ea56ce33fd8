"""Asks the questions of the intake and explains why they are asked."""

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
        texts = self.box.texts
        noted = texts.genoteerd.format(feiten=texts.facts(turn.noted)) if turn.noted else None
        asked = paragraphs(noted, texts.vragen[self._slot].vraag)
        return Reply((message("vraag", "doorvraag", asked, knoppen=self._buttons(), vraagt=self._slot),))

    def _buttons(self) -> tuple[Button, ...]:
        texts = self.box.texts
        choices = texts.vragen[self._slot].knoppen.items()
        return (
            *(fact_button(text, self._slot, value) for value, text in choices),
            button(texts.weet_niet_knop, "/weet_niet"),
        )


class WhyDoYouAsk(BoxAction):
    naam = "action_waarom_vraagt_u"

    def reply(self, turn: Turn) -> Reply:
        texts = self.box.texts
        asked = turn.requested_slot
        reason = texts.vragen[asked].waarom if asked else texts.uitleg["geen_vraag_open"]
        return Reply((message("tekst", "uitleg", reason),))
