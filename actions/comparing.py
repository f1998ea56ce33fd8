"""Two interventies side by side for this casus, and cases elsewhere that look like it."""

from rasa_sdk.events import SlotSet

from actions.box_action import BoxAction, Reply
from actions.explaining import remembered
from actions.intake import facts_in
from actions.message import listing, message, paragraphs
from actions.naming import both_sides
from actions.turn import LAST_BRONNEN, LAST_SUBJECT, Turn
from knowledge.advice import Interventievoorstel
from knowledge.casus import Casus

SIDES = 2
MOST_BRONNEN = 3


class CompareInterventies(BoxAction):
    naam = "action_vergelijk"

    def reply(self, turn: Turn) -> Reply:
        sides = self._sides(turn)
        if len(sides) < SIDES:
            return Reply((message("tekst", "uitleg", self.box.texts.uitleg["geen_tweede"]),))
        proposals = [self.box.weigher.explain(turn.casus, one) for one in sides]
        bronnen = [bron for one in proposals for bron in one.bronnen[:MOST_BRONNEN]]
        said = message("tekst", "uitleg", self._text(proposals), bronnen=bronnen)
        return Reply((said,), remembered(max(proposals, key=lambda one: one.score)))

    def _sides(self, turn: Turn) -> list[str]:
        """With one name the other side is what the advies puts first."""
        named = both_sides(self.box, turn.heard.text)[:SIDES]
        if len(named) == 1 and turn.casus.known():
            offered = self.box.weigher.weigh(turn.casus).interventies
            named += [one.id for one in offered if one.id not in named][:1]
        return named

    def _text(self, proposals: list[Interventievoorstel]) -> str:
        words = self.box.texts.uitleg
        reasons = (
            words["vergelijk_reden"].format(naam=one.naam, reden=" ".join(one.redenen)) for one in proposals
        )
        return paragraphs(
            listing(words["vergelijk_kop"], (self._line(one) for one in proposals)),
            listing(words["redenen"], reasons),
            self._lightest(proposals),
        )

    def _line(self, one: Interventievoorstel) -> str:
        card = self.box.catalogue.interventies[one.id]
        words = self.box.texts.uitleg
        reservations = self.box.texts.reservations(card.status, te_verifieren=card.te_verifieren)
        return words["vergelijk_regel"].format(
            naam="; ".join((one.naam, *reservations)),
            oordeel=words[one.oordeel],
            bevoegd=one.bevoegd,
            snelheid=card.snelheid,
            ingrijpendheid=card.ingrijpendheid,
        )

    def _lightest(self, proposals: list[Interventievoorstel]) -> str | None:
        if any(one.oordeel == "niet_geschikt" for one in proposals):
            return None
        cards = [self.box.catalogue.interventies[one.id] for one in proposals]
        if len({card.ingrijpendheid for card in cards}) == 1:
            return None
        lightest = min(cards, key=lambda card: card.ingrijpendheid)
        return self.box.texts.uitleg["vergelijk_lichtste"].format(naam=lightest.naam)


class SimilarCases(BoxAction):
    """Like this casus, or of the kind that the question itself names."""

    naam = "action_vergelijkbare_zaken"

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.vergelijkbaar
        found = self.box.weigher.similar_cases(self._meant(turn))
        if not found:
            return Reply((message("antwoord", "geen_bron", words["geen"]),))
        lines = (
            words["regel"].format(
                titel="; ".join(
                    (
                        one.kaart.titel,
                        *self.box.texts.reservations(None, te_verifieren=one.kaart.te_verifieren),
                    )
                ),
                plaats=one.kaart.plaats,
                datum=one.kaart.datum,
                verloop=one.kaart.verloop,
                les=one.kaart.lessen[0],
            )
            for one in found
        )
        bronnen = [one.bron for one in found]
        said = message(
            "antwoord", "antwoord", paragraphs(listing(words["kop"], lines), words["slot"]), bronnen=bronnen
        )
        kept = [bron.model_dump(mode="json") for bron in bronnen]
        return Reply((said,), (SlotSet(LAST_BRONNEN, kept), SlotSet(LAST_SUBJECT, found[0].kaart.titel)))

    def _meant(self, turn: Turn) -> Casus:
        kind = facts_in(turn.heard).get("oproep_soort")
        return Casus.from_slots({"oproep_soort": kind}) if kind else turn.casus
