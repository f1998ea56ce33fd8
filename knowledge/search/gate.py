"""Decides whether the best card answers the question, perhaps does, or is only the least far away."""

import math
from enum import StrEnum
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from knowledge.search.results import Evidence

CALIBRATION_FILE = Path(__file__).with_name("ijking.yaml")
HEADER = """\
# Wanneer het zoeken antwoord geeft. De gewichten zijn bepaald op de dev-helft van de vragen; de drempels
# zijn een keuze tussen te veel en te weinig antwoorden. Opnieuw bepalen: consultatiebox evalueren ijken
"""


class Oordeel(StrEnum):
    """What may be done with what was found."""

    ANTWOORD = "antwoord"
    KEUZES = "keuzes"
    GEEN_BRON = "geen_bron"


class Gate(BaseModel):
    """A logistic combination of measures, fitted on the dev questions by `consultatiebox evalueren ijken`.

    `drempel_antwoord`: from this certainty an answer is given. `drempel_keuzes`: from this one the nearest
    subjects are offered as choices; below it there is no source.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    gewichten: dict[str, float]
    verschuiving: float
    drempel_antwoord: float
    drempel_keuzes: float

    def certainty(self, evidence: Evidence) -> float:
        """0..1: how likely the best card answers the question."""
        measures = evidence.measures()
        total = self.verschuiving + sum(weight * measures[name] for name, weight in self.gewichten.items())
        return 1 / (1 + math.exp(-max(-60.0, min(60.0, total))))

    def verdict(self, certainty: float) -> Oordeel:
        if certainty >= self.drempel_antwoord:
            return Oordeel.ANTWOORD
        return Oordeel.KEUZES if certainty >= self.drempel_keuzes else Oordeel.GEEN_BRON


def load_gate(path: Path = CALIBRATION_FILE) -> Gate:
    return Gate.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))


def save_gate(gate: Gate, path: Path = CALIBRATION_FILE) -> Path:
    body = yaml.safe_dump(gate.model_dump(), allow_unicode=True, sort_keys=False)
    path.write_text(HEADER + body, encoding="utf-8")
    return path
