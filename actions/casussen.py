"""More than one casus in a conversation: a new one, the earlier one, and going on where one was."""

from typing import Any

from rasa_sdk.events import ActiveLoop, AllSlotsReset, FollowupAction, SlotSet

from actions.box_action import BoxAction, Event, Reply
from actions.intake import facts_in
from actions.message import Message, button, fact_lines, listing, message, paragraphs
from actions.turn import ADVICE_GIVEN, EARLIER, PENDING, REQUESTED_SLOT, SKIPPED, Turn
from knowledge.casus import Casus

FORM = "casus_form"


class NewCasus(BoxAction):
    """Keeps the present casus and begins another, with the facts that were already told of it."""

    naam = "action_andere_zaak"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.zaken
        facts = facts_in(turn.heard) or self._proposed(turn)
        was = turn.casus.known()
        opening = (
            words["nieuw"].format(feiten=self.box.texts.facts(was)) if was else words["nieuw_zonder_vorige"]
        )
        said = message("tekst", "samenvatting", paragraphs(opening, None if facts else words["vertel"]))
        follows = (FollowupAction(FORM),) if facts else ()
        return Reply((said,), (*emptied(kept(turn)), *_told(facts), *follows))

    def _proposed(self, turn: Turn) -> dict[str, str]:
        proposed = turn.remembered(PENDING)
        return dict(proposed["feiten"]) if proposed and proposed["soort"] == "andere_zaak" else {}


class EarlierCasus(BoxAction):
    """Goes back to the casus before this one, or to the first when the user says so; this one is kept."""

    naam = "action_vorige_zaak"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.zaken
        if not turn.earlier:
            return Reply((message("tekst", "verhelderen", words["geen_vorige"]),))
        chosen = 0 if "eerste" in turn.heard.text.lower() else len(turn.earlier) - 1
        found = turn.earlier[chosen]
        others = [one for one in kept(turn) if one is not found]
        casus = Casus.from_slots(found["feiten"])
        told = listing(words["terug"], fact_lines(self.box.texts, casus))
        knoppen = (button(self.box.texts.samenvatting["advies_knop"], "/vraag_advies"),)
        events = (*emptied(others), *_told(casus.known()), *_state(found))
        follows = () if found["advies"] else (FollowupAction(FORM),)
        return Reply((message("samenvatting", "samenvatting", told, knoppen=knoppen),), (*events, *follows))


class Resume(BoxAction):
    """'Waar waren we?': what is known, and then the open question, or the advies that was given."""

    naam = "action_hervat"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        words = self.box.texts.hervat
        if not turn.casus.known() and not turn.in_form:
            return Reply((message("tekst", "doorvraag", words["leeg"]),))
        said = self._summary(turn)
        goes_on = turn.in_form or turn.advice_given
        return Reply((said,) if turn.casus.known() else (), () if goes_on else (FollowupAction(FORM),))

    def _summary(self, turn: Turn) -> Message:
        words = self.box.texts.hervat
        told = listing(words["kop"], fact_lines(self.box.texts, turn.casus))
        after = words["advies_was_gegeven"] if turn.advice_given and not turn.in_form else None
        knoppen = (button(self.box.texts.samenvatting["advies_knop"], "/vraag_advies"),)
        return message("samenvatting", "samenvatting", paragraphs(told, after), knoppen=knoppen)


class Greet(BoxAction):
    """A greeting; who comes back to a casus after a while is asked whether to go on with it."""

    naam = "action_groet"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        texts = self.box.texts
        away = turn.silence_minutes >= self.box.settings.pauze_minuten
        if not (away and turn.casus.known()):
            return Reply((message("tekst", "smalltalk", texts.sessie["groet"]),))
        told = listing(texts.hervat["kop"], fact_lines(texts, turn.casus))
        knoppen = (
            button(texts.zaken["knop_verder"], "/hervat"),
            button(texts.zaken["knop_nieuw"], "/andere_zaak"),
        )
        asks = None if turn.in_form else texts.hervat["vraag"]
        return Reply((message("samenvatting", "samenvatting", paragraphs(told, asks), knoppen=knoppen),))


def kept(turn: Turn) -> list[dict[str, Any]]:
    """The earlier casussen with the present one behind them; a made-up casus is not kept."""
    present = {
        "feiten": turn.casus.known(),
        "overgeslagen": list(turn.skipped),
        "advies": turn.advice_given,
    }
    is_real = turn.casus.known() and turn.practising is None
    return [*turn.earlier, *([present] if is_real else [])]


def emptied(earlier: list[dict[str, Any]]) -> tuple[Event, ...]:
    """No intake, no facts; only the other casussen of this conversation stay."""
    return (ActiveLoop(None), SlotSet(REQUESTED_SLOT, None), AllSlotsReset(), SlotSet(EARLIER, earlier))


def _told(facts: dict[str, str]) -> tuple[Event, ...]:
    return tuple(SlotSet(*fact) for fact in facts.items())


def _state(found: dict[str, Any]) -> tuple[Event, ...]:
    return (SlotSet(SKIPPED, found["overgeslagen"]), SlotSet(ADVICE_GIVEN, found["advies"]))
