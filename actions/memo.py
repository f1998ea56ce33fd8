"""Tells how the memo can be had; the service behind this one makes it from the log."""

from actions.box_action import BoxAction, Reply
from actions.intake import labelled
from actions.message import button, message, paragraphs
from actions.turn import Turn


class OfferMemo(BoxAction):
    naam = "action_memo"

    def reply(self, turn: Turn) -> Reply:
        words, texts = self.box.texts.memo, self.box.texts
        if not turn.casus.known():
            return Reply((message("tekst", "doorvraag", words["leeg"]),))
        missing = labelled(self.box.weigher.weigh(turn.casus).ontbreekt, texts.feiten)
        tekst = paragraphs(
            words["klaar"],
            words["inhoud"],
            words["open"].format(feiten=missing) if missing else None,
            words["let_op"],
        )
        knoppen = (button(texts.samenvatting["advies_knop"], "/vraag_advies"),)
        return Reply((message("tekst", "uitleg", tekst, knoppen=knoppen),))
