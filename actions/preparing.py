"""Nothing is the matter, and the gemeente wants to be ready: a checklist, and the advies for that fase."""

from rasa_sdk.events import SlotSet

from actions.advising import bronnen_of, remembered
from actions.box_action import BoxAction, Event, Reply
from actions.casussen import emptied, kept
from actions.intake import facts_in
from actions.message import button, listing, message, paragraphs
from actions.turn import Turn
from knowledge.casus import Casus
from knowledge.model import Voorbereidingspunt
from knowledge.vocabulary import Fase


class Prepare(BoxAction):
    """A casus that was told is kept apart: preparing is not about it."""

    naam = "action_voorbereiden"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.voorbereiden
        casus = self._casus(turn)
        points = sorted(self.box.catalogue.voorbereiding.values(), key=lambda point: point.volgorde)
        advies = self.box.weigher.weigh(casus)
        named = (self.box.weigher.explain(casus, point.interventie) for point in points if point.interventie)
        bronnen = bronnen_of(tuple(named))
        checklist = listing(words["lijst"], map(self._line, points), numbered=True)
        said = message(
            "advies",
            "advies",
            paragraphs(words["kop"], checklist, words["slot"]),
            bronnen=bronnen,
            knoppen=(
                button(words["oefenen_knop"], "/oefenen"),
                button(words["advies_knop"], "/vraag_advies"),
                button(words["memo_knop"], "/vraag_memo"),
            ),
            advies=advies,
        )
        return Reply((said,), (*self._events(turn, casus), *remembered(advies, bronnen)))

    def _casus(self, turn: Turn) -> Casus:
        kind = facts_in(turn.heard).get("oproep_soort")
        return Casus.from_slots({"fase": Fase.PREVENTIE, **({"oproep_soort": kind} if kind else {})})

    def _events(self, turn: Turn, casus: Casus) -> tuple[Event, ...]:
        return (*emptied(kept(turn)), *(SlotSet(*fact) for fact in casus.known().items()))

    def _line(self, point: Voorbereidingspunt) -> str:
        doubt = self.box.texts.reservations(None, te_verifieren=point.te_verifieren)
        naam = f"{point.naam} ({doubt[0]})" if doubt else point.naam
        words = self.box.texts.voorbereiden["regel"]
        return words.format(naam=naam, vraag=point.vraag, wie=point.wie, stap=point.eerste_stap)
