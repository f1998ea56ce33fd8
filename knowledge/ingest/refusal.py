"""Why a file is not taken in: a closed list of reasons, with the sentences that a user reads."""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Self

import yaml


class Reden(StrEnum):
    """Every reason has a text in refusals.yaml."""

    BESTAAT_NIET = "bestaat_niet"
    GEEN_TOEGANG = "geen_toegang"
    GEEN_GEWOON_BESTAND = "geen_gewoon_bestand"
    LEEG = "leeg"
    TE_GROOT = "te_groot"
    SOORT_ONBEKEND = "soort_onbekend"
    VERKEERDE_NAAM = "verkeerde_naam"
    OUD_WORD = "oud_word"
    WACHTWOORD = "wachtwoord"
    BESCHADIGD = "beschadigd"
    SCAN = "scan"
    GEEN_TEKST = "geen_tekst"
    ONLEESBARE_LETTERS = "onleesbare_letters"
    UITPAKBOM = "uitpakbom"
    ENTITEITEN = "entiteiten"
    TE_VEEL_PAGINAS = "te_veel_paginas"
    TE_VEEL_TEKST = "te_veel_tekst"
    TE_VEEL_GEHEUGEN = "te_veel_geheugen"
    TE_LANG_BEZIG = "te_lang_bezig"
    VASTGELOPEN = "vastgelopen"
    ANDERE_TAAL = "andere_taal"
    TAAL_ONBEKEND = "taal_onbekend"
    ZIJBESTAND = "zijbestand"
    ID_ONGELDIG = "id_ongeldig"
    ID_BEZET = "id_bezet"
    TEKST_IN_INHOUD = "tekst_in_inhoud"
    ANDERE_PUBLICATIE = "andere_publicatie"
    TWEEMAAL_DEZELFDE_ID = "tweemaal_dezelfde_id"


@dataclass(frozen=True)
class Refusal:
    """waarden fill the blanks in the text of the reason: limits, names, figures."""

    reden: Reden
    waarden: dict[str, str] = field(default_factory=dict)

    @property
    def tekst(self) -> str:
        """What is wrong, what it means and what to do now."""
        return refusal_texts()[self.reden].format(**self.waarden)


class RefusedError(Exception):
    """The file is refused; nothing was stored."""

    def __init__(self, reden: Reden, **waarden: object) -> None:
        self.refusal = Refusal(reden, {name: str(value) for name, value in waarden.items()})
        super().__init__(str(reden))

    @classmethod
    def of(cls, refusal: Refusal) -> Self:
        return cls(refusal.reden, **refusal.waarden)


@cache
def refusal_texts() -> dict[str, str]:
    path = Path(__file__).with_name("refusals.yaml")
    texts: dict[str, str] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return texts
