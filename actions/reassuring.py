"""For a user who does not know where to begin: calm, 112, and the first things to do."""

from actions.box_action import BoxAction, Reply
from actions.message import button, listing, message, paragraphs
from actions.turn import Turn

MOST_ACTIONS = 3


class Reassure(BoxAction):
    naam = "action_paniek"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.paniek
        if not turn.casus.known():
            return Reply((message("tekst", "smalltalk", paragraphs(words["rustig"], words["vertel"])),))
        actions = self.box.weigher.weigh(turn.casus).nu_doen[:MOST_ACTIONS]
        told = paragraphs(words["rustig"], listing(words["eerst"], actions, numbered=True))
        knoppen = (button(self.box.texts.advies_knop, "/vraag_advies"),)
        return Reply((message("tekst", "smalltalk", told, knoppen=knoppen),))
