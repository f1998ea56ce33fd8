"""Practising with a made-up casus: choose one, follow how it develops, and stop."""

from collections.abc import Mapping

from rasa_sdk.events import FollowupAction, SlotSet

from actions.box_action import BoxAction, Reply
from actions.casussen import FORM, emptied, kept
from actions.intake import changes, facts_in, updated
from actions.message import Button, Message, as_sentence, button, fact_button, listing, message, paragraphs
from actions.turn import PRACTISING, TWIST, Turn
from knowledge.model import Niveau, Oefencasus, Wending

OWN = "eigen"
MOST_CHANGES = 6


class Practise(BoxAction):
    """Begins the exercise that was chosen or whose kind was named; otherwise offers a choice."""

    naam = "action_oefenen"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        chosen = turn.chosen(PRACTISING)
        if chosen == OWN:
            return self._own(turn)
        oefening = self.box.catalogue.oefencasussen.get(chosen or "") or self._of_kind(turn)
        return self._begun(turn, oefening) if oefening else self._choice(chosen)

    def _of_kind(self, turn: Turn) -> Oefencasus | None:
        kind = facts_in(turn.heard).get("oproep_soort")
        cards = self.box.catalogue.oefencasussen.values()
        return next((one for one in cards if kind and one.feiten.get("oproep_soort") == kind), None)

    def _own(self, turn: Turn) -> Reply:
        said = message("tekst", "doorvraag", self.box.texts.oefenen["eigen"])
        return Reply((said,), (*emptied(kept(turn)), SlotSet(PRACTISING, OWN)))

    def _choice(self, level: str | None) -> Reply:
        words = self.box.texts.oefenen
        harder = level == Niveau.GEVORDERD
        shown = Niveau.GEVORDERD if harder else Niveau.BASIS
        cards = [one for one in self.box.catalogue.oefencasussen.values() if one.niveau is shown]
        knoppen = [_start(one.titel, one.id) for one in cards]
        easier = _start(words["basis_knop"], Niveau.BASIS)
        other = easier if harder else _start(words["moeilijk_knop"], Niveau.GEVORDERD)
        knoppen += [other, _start(words["eigen_knop"], OWN)]
        return Reply((message("tekst", "uitleg", words["kies"], knoppen=knoppen),))

    def _begun(self, turn: Turn, oefening: Oefencasus) -> Reply:
        words = self.box.texts.oefenen
        tekst = paragraphs(
            words["merk"],
            words["begin"].format(titel=oefening.titel, verhaal=oefening.verhaal),
            words["doel"].format(doel=oefening.leerdoel, minuten=oefening.duur_minuten),
            words["hoe"],
        )
        told = (SlotSet(*fact) for fact in oefening.feiten.items())
        marks = (SlotSet(PRACTISING, oefening.id), SlotSet(TWIST, 0))
        events = (*emptied(kept(turn)), *marks, *told, FollowupAction(FORM))
        return Reply((message("tekst", "uitleg", tekst),), events)


class Develop(BoxAction):
    """The next development of the exercise, and what it does to the advies."""

    naam = "action_oefening_vervolg"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.oefenen
        oefening = self.box.catalogue.oefencasussen.get(turn.practising or "")
        if turn.practising is None:
            start = button(words["start_knop"], "/oefenen")
            return Reply((message("tekst", "uitleg", words["geen"], knoppen=(start,)),))
        if oefening is None or turn.twist >= len(oefening.wendingen):
            return Reply((self._ended(oefening),))
        wending = oefening.wendingen[turn.twist]
        set_facts = (SlotSet(*change) for change in changes(turn.casus, wending.feiten).items())
        return Reply((self._told(turn, wending),), (*set_facts, SlotSet(TWIST, turn.twist + 1)))

    def _told(self, turn: Turn, wending: Wending) -> Message:
        words = self.box.texts.oefenen
        differences = self.box.weigher.compare(turn.casus, updated(turn.casus, wending.feiten))[:MOST_CHANGES]
        tekst = paragraphs(
            words["merk"],
            words["wending"].format(tekst=as_sentence(wending.tekst)),
            listing(words["verandert"], differences) or words["gelijk"],
        )
        knoppen = (button(self.box.texts.advies_knop, "/vraag_advies"), *exercise_buttons(words))
        return message("tekst", "uitleg", tekst, knoppen=knoppen)

    def _ended(self, oefening: Oefencasus | None) -> Message:
        words = self.box.texts.oefenen
        tekst = paragraphs(words["merk"], words["einde"], discussed(words["bespreek"], oefening))
        return message("tekst", "uitleg", tekst, knoppen=(button(words["stop_knop"], "/stop_oefening"),))


class StopPractising(BoxAction):
    """The made-up casus goes; the real one from before can be taken up again."""

    naam = "action_stop_oefening"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.oefenen
        if turn.practising is None:
            return Reply((message("tekst", "uitleg", words["geen"]),))
        oefening = self.box.catalogue.oefencasussen.get(turn.practising)
        text = words["gestopt_echt"] if turn.earlier else words["gestopt"]
        said = message(
            "tekst",
            "uitleg",
            paragraphs(text, discussed(words["bespreek"], oefening)),
            knoppen=(button(words["vorige_knop"], "/vorige_zaak"),) if turn.earlier else (),
        )
        return Reply((said,), emptied(turn.earlier))


def exercise_buttons(words: Mapping[str, str]) -> tuple[Button, ...]:
    """What can be done next in an exercise."""
    return (
        button(words["vervolg_knop"], "/oefening_vervolg"),
        button(words["stop_knop"], "/stop_oefening"),
    )


def discussed(head: str, oefening: Oefencasus | None) -> str:
    return listing(head, oefening.bespreek if oefening else ())


def _start(tekst: str, oefening: str) -> Button:
    return fact_button(tekst, {PRACTISING: oefening}, intent="oefenen")
