"""Why this interventie, why not that one, and what if the casus were different."""

from abc import abstractmethod
from collections.abc import Iterable

from rasa_sdk.events import SlotSet

from actions.box_action import BoxAction, Event, Reply
from actions.intake import facts_in, outdated_slots, updated
from actions.message import Message, button, listing, message, paragraphs
from actions.turn import LAST_BRONNEN, LAST_SUBJECT, Turn
from knowledge.advice import Advies, Interventievoorstel
from knowledge.casus import Casus
from knowledge.passages import Soort
from knowledge.readiness import NotReadyError
from knowledge.weighing import compare, explain, weigh

WORDS_THAT_ONLY_ASK = 3
MOST_CHANGES = 6
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
        proposal = explain(turn.casus, self.box.catalogue, chosen)
        bronnen = [bron.model_dump(mode="json") for bron in proposal.bronnen]
        events: tuple[Event, ...] = (SlotSet(LAST_BRONNEN, bronnen), SlotSet(LAST_SUBJECT, proposal.naam))
        return Reply((self._explained(proposal),), events)

    @abstractmethod
    def _usual(self, advies: Advies) -> str | None:
        """The interventie to explain when the user names none."""

    def _explained(self, proposal: Interventievoorstel) -> Message:
        words = self.box.texts.uitleg
        tekst = paragraphs(
            words["oordeel"].format(naam=proposal.naam, oordeel=words[proposal.oordeel]),
            listing(words["redenen"], proposal.redenen),
            proposal.samenvatting,
            listing(words["voorwaarden"], proposal.voorwaarden[:MOST_CONDITIONS]),
        )
        return message("tekst", "uitleg", tekst, bronnen=proposal.bronnen)

    def _advies(self, turn: Turn) -> Advies:
        return weigh(turn.casus, self.box.catalogue)

    def _named(self, turn: Turn) -> str | None:
        """The card that the words of the question lead to; a bare 'waarom?' names none."""
        text = turn.heard.text
        if turn.heard.is_button or len(text.split()) < WORDS_THAT_ONLY_ASK:
            return None
        return self._by_name(text) or self._likeliest(self._by_search(text), turn)

    def _likeliest(self, found: list[str], turn: Turn) -> str | None:  # noqa: ARG002
        return next(iter(found), None)

    def _by_name(self, text: str) -> str | None:
        lowered = text.lower()
        names = ((card.naam.lower(), card.id) for card in self.box.catalogue.interventies.values())
        found = [(len(name), card_id) for name, card_id in names if name in lowered]
        return max(found)[1] if found else None

    def _by_search(self, text: str) -> list[str]:
        try:
            result = self.box.desk.search(text)
        except NotReadyError:
            return []
        hits = result.hits if result.sufficient else ()
        return [hit.passage.herkomst.bron_id for hit in hits if hit.passage.soort is Soort.INTERVENTIE]


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


class WhatIf(BoxAction):
    """Weighs a hypothetical next to the casus; the casus itself stays as it is."""

    naam = "action_wat_als"

    def reply(self, turn: Turn) -> Reply:
        texts = self.box.texts
        facts = facts_in(turn.heard)
        if not facts:
            return Reply((message("tekst", "uitleg", texts.uitleg["wat_als_leeg"]),))
        variant = Casus.from_slots({**turn.casus.known(), **facts})
        changes = compare(turn.casus, variant, self.box.catalogue)[:MOST_CHANGES]
        said = texts.facts(facts)
        told = listing(texts.uitleg["wat_als"].format(feiten=said), changes)
        same = texts.uitleg["wat_als_gelijk"].format(feiten=said)
        return Reply((message("tekst", "uitleg", paragraphs(told or same, texts.uitleg["wat_als_slot"])),))


class Correct(BoxAction):
    """Changes facts and says what that does to an advies that was already given."""

    naam = "action_corrigeer"

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.corrigeer
        facts = facts_in(turn.heard)
        if not facts:
            return Reply((message("tekst", "doorvraag", words["leeg"]),))
        after = updated(turn.casus, facts)
        changed = words["gewijzigd"].format(feiten=self.box.texts.facts(facts))
        knoppen = (button(words["advies_knop"], "/vraag_advies"),) if turn.advice_given else ()
        consequences = self._consequences(turn, after) if turn.advice_given else None
        said = message("tekst", "uitleg", paragraphs(changed, consequences), knoppen=knoppen)
        cleared = dict.fromkeys(outdated_slots(turn.casus, facts))
        return Reply((said,), tuple(SlotSet(*change) for change in {**facts, **cleared}.items()))

    def _consequences(self, turn: Turn, after: Casus) -> str:
        words = self.box.texts.corrigeer
        changes: Iterable[str] = compare(turn.casus, after, self.box.catalogue)[:MOST_CHANGES]
        return listing(words["gevolgen"], changes) or words["geen_gevolgen"]
