"""Which facts did the user just state? The only place where casus slots get their value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from knowledge.casus import Casus
from knowledge.omvang import omvang_klasse
from knowledge.vocabulary import Fase, JaNee, Omvang

FACT_INTENTS = frozenset({"beschrijf_casus", "geef_feit", "corrigeer", "bevestig", "ontken", "weet_niet"})
YES_NO = frozenset({"gewelddreiging", "strafbaar_feit_vermoed", "driehoek_geinformeerd"})
CAN_BE_UNKNOWN = YES_NO | {"platform", "tijd_tot_verstoring"}
"""Slots in which 'I do not know' is itself a fact; the others are skipped."""
NAMES_OF = {"platform_naam": "platform", "tijdstip": "tijd_tot_verstoring"}
"""A slot with the words of the user, and the key that those words made: another key makes the words old."""
CONCRETE = frozenset({"platform", "aanstichter", "tijd_tot_verstoring", "gewelddreiging"})
"""Facts that only an oproep has that is there already."""
LONGEST_PLACE = 60
IN_A_QUESTION = "vraag"
"""Role of an entity that stands in a question: 'mag ik een Telegramgroep sluiten?' tells no fact."""


@dataclass(frozen=True)
class Heard:
    """The latest message of the user as Rasa understood it. `ranking`: (intent, confidence), best first."""

    text: str
    intent: str
    entities: tuple[Mapping[str, Any], ...]
    ranking: tuple[tuple[str, float], ...] = field(default=())

    @property
    def is_button(self) -> bool:
        return self.text.startswith("/")


def facts_in(heard: Heard) -> dict[str, str]:
    """The valid casus facts among the entities, whatever the intent; what is told outweighs what is asked."""
    asked = [one for one in heard.entities if one.get("role") == IN_A_QUESTION]
    told = [one for one in heard.entities if one.get("role") != IN_A_QUESTION]
    return _facts([*asked, *told])


def told_facts(heard: Heard) -> dict[str, str]:
    """The facts outside the questions of a message."""
    return _facts(one for one in heard.entities if one.get("role") != IN_A_QUESTION)


def _facts(entities: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Of two values for one slot the last."""
    values = {str(entity.get("entity")): entity.get("value") for entity in entities}
    return Casus.from_slots(values).known()


def stated_facts(heard: Heard, requested_slot: str | None, casus: Casus) -> dict[str, str]:
    """What the message settles. A question or a command settles nothing, even with facts in it."""
    if heard.intent not in FACT_INTENTS:
        return {}
    facts = without_passing_kind(facts_in(heard), heard, casus, requested_slot)
    if requested_slot is None or requested_slot in facts:
        return facts
    answer = _answer_to(requested_slot, heard)
    if requested_slot in YES_NO and _is_about_another(requested_slot, answer, facts):
        return facts
    return facts if answer is None else {requested_slot: answer, **facts}


def without_passing_kind(
    facts: dict[str, str], heard: Heard, casus: Casus, requested_slot: str | None = None
) -> dict[str, str]:
    """'Ja, er is al vuurwerk gegooid' tells of violence: the kind of oproep changes by a correction only."""
    asked = requested_slot == "oproep_soort" or heard.is_button
    corrects = bool(heard.ranking) and heard.ranking[0][0] == "corrigeer"
    if casus.oproep_soort in (None, facts.get("oproep_soort")) or asked or corrects:
        return facts
    return {slot: value for slot, value in facts.items() if slot != "oproep_soort"}


def outdated_slots(casus: Casus, facts: Mapping[str, str]) -> tuple[str, ...]:
    """Slots that no longer hold: another platform by name makes the old kind a guess, and the reverse."""
    return (*_old_kinds(casus, facts), *_old_names(casus, facts), *_old_fase(casus, facts))


def _old_kinds(casus: Casus, facts: Mapping[str, str]) -> tuple[str, ...]:
    renamed = facts.get("platform_naam") not in (None, casus.platform_naam)
    return ("platform",) if renamed and "platform" not in facts and casus.platform else ()


def _old_names(casus: Casus, facts: Mapping[str, str]) -> tuple[str, ...]:
    """'Niet WhatsApp maar op een forum': the old name goes with the old kind."""
    return tuple(
        name
        for name, kind in NAMES_OF.items()
        if getattr(casus, name) and name not in facts and facts.get(kind) not in (None, getattr(casus, kind))
    )


def _old_fase(casus: Casus, facts: Mapping[str, str]) -> tuple[str, ...]:
    """Who was preparing and now tells of a concrete oproep, is no longer preparing."""
    preparing = casus.fase is Fase.PREVENTIE and "fase" not in facts
    return ("fase",) if preparing and CONCRETE & facts.keys() else ()


def updated(casus: Casus, facts: Mapping[str, str]) -> Casus:
    """The casus with the new facts, and without what they make outdated."""
    outdated = outdated_slots(casus, facts)
    kept = {slot: value for slot, value in casus.known().items() if slot not in outdated}
    return Casus.from_slots({**kept, **facts})


def changes(casus: Casus, facts: Mapping[str, str]) -> dict[str, str | None]:
    """The slots to set for these facts; None clears what they make outdated."""
    return {**dict.fromkeys(outdated_slots(casus, facts)), **facts}


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


def _is_about_another(slot: str, answer: str | None, facts: Mapping[str, str]) -> bool:
    """'Nee, geen wapens' says no to violence, and not to the question whether the driehoek knows."""
    return any(facts.get(other) == answer for other in YES_NO - {slot})


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
