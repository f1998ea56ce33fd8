"""What to say to a message that was not understood, or not in Dutch."""

from rasa_sdk.events import SlotSet

from actions.box_action import BoxAction, Reply
from actions.message import button, message, paragraphs
from actions.turn import UNCLEAR, Turn

MOST_CHOICES = 3
LEAST_LIKELY = 0.06
"""Below this share an intent is no guess worth offering."""
NO_CHOICE = frozenset({"nlu_fallback", "andere_taal", "bevestig", "ontken", "groet", "frustratie", "paniek"})
"""Intents that nobody would choose from a list."""


class DidYouMean(BoxAction):
    """Offers the likeliest intents; the message is kept, so that a choice answers the message itself."""

    naam = "action_bedoelt_u"

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.bedoelt_u
        likely = self._likely(turn)
        if not likely:
            return Reply((message("tekst", "verhelderen", words["onbegrepen"], knoppen=self._usual()),))
        choices = [button(self.box.texts.intents[intent], f"/{intent}") for intent in likely]
        said = message("tekst", "verhelderen", words["kop"], knoppen=choices)
        heard = turn.heard
        kept = {"tekst": heard.text, "entities": [dict(one) for one in heard.entities], "beurt": turn.number}
        return Reply((said,), (SlotSet(UNCLEAR, kept),))

    def _likely(self, turn: Turn) -> list[str]:
        if turn.heard.is_button:
            return []
        ranked = (
            name for name, share in turn.heard.ranking if share >= LEAST_LIKELY and name not in NO_CHOICE
        )
        return list(ranked)[:MOST_CHOICES]

    def _usual(self) -> tuple[dict[str, str], ...]:
        labels = self.box.texts.intents
        return tuple(
            button(labels[intent], f"/{intent}") for intent in ("beschrijf_casus", "vraag_advies", "help")
        )


class OtherLanguage(BoxAction):
    """One sentence in the language of the user, if it is known, and then Dutch."""

    naam = "action_andere_taal"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.andere_taal
        theirs = words.get(turn.language) if turn.language else words["en"]
        return Reply((message("tekst", "verhelderen", paragraphs(theirs, words["nl"])),))
