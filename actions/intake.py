"""Which facts did the user just state? The only place where casus slots get their value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from knowledge.casus import Casus
from knowledge.omvang import omvang_klasse
from knowledge.vocabulary import JaNee, Omvang

FACT_INTENTS = frozenset({"beschrijf_casus", "geef_feit", "corrigeer", "bevestig", "ontken", "weet_niet"})
YES_NO = frozenset({"gewelddreiging", "strafbaar_feit_vermoed", "driehoek_geinformeerd"})
CAN_BE_UNKNOWN = YES_NO | {"platform", "tijd_tot_verstoring"}
"""Slots in which 'I do not know' is itself a fact; the others are skipped."""
LONGEST_PLACE = 60


@dataclass(frozen=True)
class Heard:
    """The latest message of the user as Rasa understood it."""

    text: str
    intent: str
    entities: tuple[Mapping[str, Any], ...]

    @property
    def is_button(self) -> bool:
        return self.text.startswith("/")


def facts_in(heard: Heard) -> dict[str, str]:
    """The valid casus facts among the entities, whatever the intent; of two values for one slot the last."""
    told = {entity.get("entity"): entity.get("value") for entity in heard.entities}
    return Casus.from_slots({str(slot): value for slot, value in told.items()}).known()


def stated_facts(heard: Heard, requested_slot: str | None) -> dict[str, str]:
    """What the message settles. A question or a command settles nothing, even with facts in it."""
    if heard.intent not in FACT_INTENTS:
        return {}
    facts = facts_in(heard)
    if requested_slot is None or requested_slot in facts:
        return facts
    answer = _answer_to(requested_slot, heard)
    return facts if answer is None else {requested_slot: answer, **facts}


def outdated_slots(casus: Casus, facts: Mapping[str, str]) -> tuple[str, ...]:
    """Slots that no longer hold: another platform by name makes the old kind of platform a guess."""
    renamed = facts.get("platform_naam") not in (None, casus.platform_naam)
    return ("platform",) if renamed and "platform" not in facts and casus.platform else ()


def updated(casus: Casus, facts: Mapping[str, str]) -> Casus:
    """The casus with the new facts, and without what they make outdated."""
    kept = {slot: value for slot, value in casus.known().items() if slot not in outdated_slots(casus, facts)}
    return Casus.from_slots({**kept, **facts})


def skipped_slot(heard: Heard, requested_slot: str | None) -> str | None:
    """The open question that the user passes over: it will not be asked again."""
    if requested_slot is None or requested_slot in facts_in(heard):
        return None
    does_not_know = heard.intent == "weet_niet" and requested_slot not in CAN_BE_UNKNOWN
    return requested_slot if does_not_know or heard.intent == "sla_over" else None


def _answer_to(slot: str, heard: Heard) -> str | None:
    if heard.intent == "weet_niet":
        return JaNee.ONBEKEND.value if slot in CAN_BE_UNKNOWN else None
    if slot in YES_NO:
        return {"bevestig": JaNee.JA.value, "ontken": JaNee.NEE.value}.get(heard.intent)
    return _free_text(slot, heard)


def _free_text(slot: str, heard: Heard) -> str | None:
    """A short answer in the user's own words; words that were understood as another fact are no place."""
    text = heard.text.strip()
    if heard.intent != "geef_feit" or heard.is_button or heard.entities:
        return None
    if slot == "omvang":
        return text if omvang_klasse(text) is not Omvang.ONBEKEND else None
    return text if slot == "locatie" and 0 < len(text) <= LONGEST_PLACE else None


def labelled(slots: Iterable[str], labels: Mapping[str, str]) -> str:
    return ", ".join(labels[slot] for slot in slots if slot in labels)
