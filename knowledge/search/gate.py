"""Decides whether the best card is really about the question, or only the least far away."""

import math
from dataclasses import dataclass

from knowledge.search.results import Evidence


@dataclass(frozen=True)
class Gate:
    """A logistic combination of three measures.

    The weights hold for multilingual-e5-small: cosines of other models live elsewhere. After a change of
    model or analyser fit them again with `knowledge.evaluation.gate_calibration`. At this threshold a wrong
    'there is no source' is accepted rather than a source about something else.
    """

    cosine_weight: float = 66.88
    stands_out_weight: float = -6.23
    coverage_weight: float = 5.12
    offset: float = -59.26
    threshold: float = 0.45

    def certainty(self, evidence: Evidence) -> float:
        """0..1: how likely the best card answers the question."""
        total = (
            self.offset
            + self.cosine_weight * evidence.cosine
            + self.stands_out_weight * evidence.stands_out
            + self.coverage_weight * evidence.coverage
        )
        return 1 / (1 + math.exp(-max(-60.0, min(60.0, total))))
