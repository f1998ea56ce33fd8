"""Changes to the casus: what is corrected, what is tried out, and what is confirmed."""

from collections.abc import Mapping

from rasa_sdk.events import FollowupAction, SlotSet

from actions.box_action import BoxAction, Event, Reply
from actions.intake import Heard, changes, facts_in, updated, without_passing_kind
from actions.message import Message, button, fact_button, listing, message, paragraphs
from actions.turn import PENDING, Turn
from knowledge.casus import Casus

MOST_CHANGES = 6
WORDS_OF_A_STORY = 9
MARKS_OF_A_CASUS = ("locatie", "platform_naam")


class WhatIf(BoxAction):
    """Weighs a hypothetical next to the casus; the casus itself stays as it is until the user says so."""

    naam = "action_wat_als"

    def reply(self, turn: Turn) -> Reply:
        texts = self.box.texts
        facts = facts_in(turn.heard)
        if not facts:
            return Reply((message("tekst", "uitleg", texts.uitleg["wat_als_leeg"]),))
        differences = self.box.weigher.compare(turn.casus, updated(turn.casus, facts))[:MOST_CHANGES]
        told = listing(texts.uitleg["wat_als"].format(feiten=texts.facts(facts)), differences)
        same = texts.uitleg["wat_als_gelijk"].format(feiten=texts.facts(facts))
        said = message(
            "tekst",
            "uitleg",
            paragraphs(told or same, texts.uitleg["wat_als_slot"]),
            knoppen=(fact_button(texts.uitleg["wat_als_knop"], facts, intent="corrigeer"),),
        )
        return Reply((said,), (pending(turn, "wat_als", facts),))


class Correct(BoxAction):
    """Changes facts, says what was there before and what that does to an advies that was already given."""

    naam = "action_corrigeer"

    def reply(self, turn: Turn) -> Reply:
        told = facts_in(turn.heard)
        if turn.advice_given and is_another_casus(turn.casus, told, turn.heard):
            return self._asks_which(turn, told)
        facts = without_passing_kind(told, turn.heard, turn.casus) or _proposed(turn)
        if not facts:
            return Reply((message("tekst", "doorvraag", self.box.texts.corrigeer["leeg"]),))
        return Reply((self.changed(turn, facts),), settled(turn.casus, facts))

    def changed(self, turn: Turn, facts: Mapping[str, str]) -> Message:
        words, texts = self.box.texts.corrigeer, self.box.texts
        before = turn.casus.known()
        fresh = {slot: value for slot, value in facts.items() if slot not in before}
        differs = {slot: value for slot, value in facts.items() if before.get(slot, value) != value}
        told = [
            words["gewijzigd"].format(feiten=texts.changed(differs, before)) if differs else None,
            texts.genoteerd.format(feiten=texts.facts(fresh)) if fresh else None,
            None if differs or fresh else words["stond_al"].format(feiten=texts.facts(facts)),
            self._consequences(turn, facts) if turn.advice_given else None,
        ]
        knoppen = (button(words["advies_knop"], "/vraag_advies"),) if turn.advice_given else ()
        return message("tekst", "uitleg", paragraphs(*told), knoppen=knoppen)

    def _consequences(self, turn: Turn, facts: Mapping[str, str]) -> str:
        words = self.box.texts.corrigeer
        after = updated(turn.casus, facts)
        differences = self.box.weigher.compare(turn.casus, after)[:MOST_CHANGES]
        return listing(words["gevolgen"], differences) or words["geen_gevolgen"]

    def _asks_which(self, turn: Turn, facts: Mapping[str, str]) -> Reply:
        words = self.box.texts.corrigeer
        said = message(
            "tekst",
            "verhelderen",
            words["andere_zaak"].format(feiten=self.box.texts.facts(facts)),
            knoppen=(button(words["nieuw_knop"], "/andere_zaak"), button(words["zelfde_knop"], "/bevestig")),
        )
        return Reply((said,), (pending(turn, "andere_zaak", facts),))


class Confirm(Correct):
    """'Ja' outside the intake: what was proposed just before is done."""

    naam = "action_bevestig"

    def reply(self, turn: Turn) -> Reply:
        facts = _proposed(turn)
        if not facts:
            return Reply((message("tekst", "smalltalk", self.box.texts.bevestig["niets_open"]),))
        return Reply((self.changed(turn, facts),), settled(turn.casus, facts))


class Decline(BoxAction):
    """'Nee' outside the intake: a proposal is left alone; a story that is not this casus is a new one."""

    naam = "action_ontken"

    def reply(self, turn: Turn) -> Reply:
        proposed = turn.remembered(PENDING)
        if proposed and proposed["soort"] == "andere_zaak":
            return Reply(events=(FollowupAction("action_andere_zaak"),))
        words = self.box.texts.bevestig
        text = words["niets_gewijzigd"] if proposed else words["niets_open"]
        return Reply((message("tekst", "smalltalk", text),))


def is_another_casus(casus: Casus, facts: Mapping[str, str], heard: Heard) -> bool:
    """A whole new story about another kind of oproep is no correction of this casus."""
    kind = facts.get("oproep_soort")
    differs = kind is not None and casus.oproep_soort is not None and kind != casus.oproep_soort
    elsewhere = any(facts.get(slot) not in (None, getattr(casus, slot)) for slot in MARKS_OF_A_CASUS)
    is_story = len(heard.text.split()) >= WORDS_OF_A_STORY and elsewhere
    tells = bool(heard.ranking) and heard.ranking[0][0] in {"beschrijf_casus", "andere_zaak"}
    return differs and is_story and tells


def settled(casus: Casus, facts: Mapping[str, str]) -> tuple[Event, ...]:
    return tuple(SlotSet(*change) for change in changes(casus, facts).items())


def pending(turn: Turn, soort: str, facts: Mapping[str, str]) -> Event:
    event: Event = SlotSet(PENDING, {"soort": soort, "feiten": dict(facts), "beurt": turn.number})
    return event


def _proposed(turn: Turn) -> dict[str, str]:
    proposed = turn.remembered(PENDING) or {}
    return Casus.from_slots(proposed.get("feiten", {})).known()
