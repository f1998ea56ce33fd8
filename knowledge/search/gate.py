"""Decides whether the best card is really about the question, or only the least far away."""

import math
from dataclasses import dataclass

from knowledge.search.results import Evidence


@dataclass(frozen=True)
class Gate:
    """A logistic combination of three measures, calibrated on the development questions.

    Calibrated for multilingual-e5-small; recalibrate after a change of model or analyser
    (tests/knowledge/search/calibrate_gate.py).
    """

    cosine_weight: float = 60.0
    stands_out_weight: float = 40.0
    coverage_weight: float = 4.0
    offset: float = -55.0
    threshold: float = 0.5

    def certainty(self, evidence: Evidence) -> float:
        """0..1: how likely the best card answers the question."""
        total = (
            self.offset
            + self.cosine_weight * evidence.cosine
            + self.stands_out_weight * evidence.stands_out
            + self.coverage_weight * evidence.coverage
        )
        return 1 / (1 + math.exp(-max(-60.0, min(60.0, total))))
