"""Why this interventie, why not that one."""

from abc import abstractmethod

from rasa_sdk.events import SlotSet

from actions.box_action import BoxAction, Event, Reply
from actions.message import Message, listing, message, paragraphs
from actions.naming import found_by_search, named_in
from actions.turn import LAST_BRONNEN, LAST_SUBJECT, Turn
from knowledge.advice import Advies, Interventievoorstel
from knowledge.casus import Casus
from knowledge.weighing import Contribution, decimal, signed

WORDS_THAT_ONLY_ASK = 3
MOST_CONDITIONS = 4


class ExplainInterventie(BoxAction):
    """Explains the interventie that the user names; without a name the one that the advies puts first."""

    def reply(self, turn: Turn) -> Reply:
        named = self._named(turn)
        if not turn.casus.known() and named is None:
            return Reply((message("tekst", "uitleg", self.box.texts.uitleg["geen_casus"]),))
        chosen = named or self._usual(self._advies(turn))
        if chosen is None:
            return Reply((message("tekst", "uitleg", self.box.texts.uitleg["geen_interventie"]),))
        proposal = self.box.weigher.explain(turn.casus, chosen)
        return Reply((self._explained(proposal, turn.casus),), remembered(proposal))

    @abstractmethod
    def _usual(self, advies: Advies) -> str | None:
        """The interventie to explain when the user names none."""

    def _explained(self, proposal: Interventievoorstel, casus: Casus) -> Message:
        words = self.box.texts.uitleg
        parts = self.box.weigher.assess_one(casus, proposal.id).contributions
        tekst = paragraphs(
            words["oordeel"].format(naam=proposal.naam, oordeel=words[proposal.oordeel]),
            listing(words["redenen"], proposal.redenen),
            listing(words["opbouw"].format(score=decimal(proposal.score)), map(self._part, parts)),
            proposal.samenvatting,
            listing(words["voorwaarden"], proposal.voorwaarden[:MOST_CONDITIONS]),
        )
        return message("tekst", "uitleg", tekst, bronnen=proposal.bronnen)

    def _part(self, part: Contribution) -> str:
        words = self.box.texts.uitleg["opbouw_regel"]
        return words.format(waarde=signed(part.waarde), reden=part.reden)

    def _advies(self, turn: Turn) -> Advies:
        return self.box.weigher.weigh(turn.casus)

    def _named(self, turn: Turn) -> str | None:
        """The card that the words of the question lead to; a bare 'waarom?' names none."""
        text = turn.heard.text
        if turn.heard.is_button or len(text.split()) < WORDS_THAT_ONLY_ASK:
            return None
        return named_in(self.box, text) or self._likeliest(found_by_search(self.box, text), turn)

    def _likeliest(self, found: list[str], turn: Turn) -> str | None:  # noqa: ARG002
        return next(iter(found), None)


class WhyInterventie(ExplainInterventie):
    naam = "action_waarom_interventie"

    def _likeliest(self, found: list[str], turn: Turn) -> str | None:
        """Who asks why something is advised means something that the advies offers."""
        offered = {one.id for one in self._advies(turn).interventies if one.oordeel != "niet_geschikt"}
        return next((name for name in found if name in offered), next(iter(found), None))

    def _usual(self, advies: Advies) -> str | None:
        return next((one.id for one in advies.interventies if one.oordeel != "niet_geschikt"), None)


class WhyNotInterventie(ExplainInterventie):
    naam = "action_waarom_niet_interventie"

    def _usual(self, advies: Advies) -> str | None:
        return next((one.id for one in advies.interventies if one.oordeel == "niet_geschikt"), None)


def remembered(proposal: Interventievoorstel) -> tuple[Event, ...]:
    """So that 'en wie beslist daarover?' and 'welke bron is dat?' are about this interventie."""
    bronnen = [bron.model_dump(mode="json") for bron in proposal.bronnen]
    return (SlotSet(LAST_BRONNEN, bronnen), SlotSet(LAST_SUBJECT, proposal.naam))
