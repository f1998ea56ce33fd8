"""The Dutch sentences of the action server, read from one file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

TEXTS_FILE = Path(__file__).parent / "texts.yaml"
YES_NO_SLOTS = frozenset({"gewelddreiging", "strafbaar_feit_vermoed", "driehoek_geinformeerd"})


class Question(BaseModel):
    """`knoppen`: value of the slot → text on the button."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    vraag: str
    waarom: str
    uitleg: str
    knoppen: dict[str, str]


class UnlawfulKind(BaseModel):
    """`woorden`: regular expression that fits the request; `grondvraag` leads to the bron."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    woorden: str
    grondvraag: str
    alternatief: str


class Texts(BaseModel):
    """`waarden`: per slot how a value reads in a sentence; the yes/no slots share `ja_nee`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    storing: str
    weet_niet_knop: str
    advies_knop: str
    genoteerd: str
    was: str
    feiten: dict[str, str]
    waarden: dict[str, dict[str, str]]
    status: dict[str, str]
    vragen: dict[str, Question]
    vraagwoorden: dict[str, str]
    kennisvraag: dict[str, str]
    advies: dict[str, str]
    uitsnede: dict[str, str]
    samenvatting: dict[str, str]
    uitleg: dict[str, str]
    corrigeer: dict[str, str]
    bevestig: dict[str, str]
    zaken: dict[str, str]
    hervat: dict[str, str]
    terug: dict[str, str]
    sessie: dict[str, str]
    spoed: dict[str, str]
    onrechtmatig: dict[str, str]
    onrechtmatig_soorten: tuple[UnlawfulKind, ...]
    bedoelt_u: dict[str, str]
    intents: dict[str, str]
    over: dict[str, str]
    paniek: dict[str, str]
    andere_taal: dict[str, str]
    vergelijkbaar: dict[str, str]
    voorbereiden: dict[str, str]
    oefenen: dict[str, str]
    memo: dict[str, str]

    def value(self, slot: str, value: str) -> str:
        words = self.waarden.get("ja_nee" if slot in YES_NO_SLOTS else slot, {})
        return words.get(value, value)

    def facts(self, facts: Mapping[str, Any]) -> str:
        """`{'platform': 'besloten_groep'}` → 'waar het staat: een besloten groep'."""
        return "; ".join(
            f"{self.feiten[slot]}: {self.value(slot, str(value))}" for slot, value in facts.items()
        )

    def reservations(self, status: str | None, *, te_verifieren: bool) -> tuple[str, ...]:
        """What is said with a card wherever it is named: a limiting status, and that it is unverified."""
        limited = self.status.get(status or "")
        unverified = self.status["te_verifieren"] if te_verifieren else None
        return tuple(part for part in (limited, unverified) if part)

    def changed(self, facts: Mapping[str, str], before: Mapping[str, str | None]) -> str:
        """Like `facts`, with what stood there before: 'wanneer: nu gaande (was: over enkele dagen)'."""
        return "; ".join(self._changed(slot, value, before.get(slot)) for slot, value in facts.items())

    def _changed(self, slot: str, value: str, old: str | None) -> str:
        told = self.facts({slot: value})
        return told if old is None else self.was.format(feit=told, oud=self.value(slot, old))


def load_texts() -> Texts:
    return Texts.model_validate(yaml.safe_load(TEXTS_FILE.read_text(encoding="utf-8")))
