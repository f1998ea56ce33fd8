"""Weighs interventies for a casus: deterministic, and explainable down to every contribution."""

from knowledge.weighing.advising import explain, offered, weigh
from knowledge.weighing.assessment import Assessment, Contribution, assess
from knowledge.weighing.comparison import compare
from knowledge.weighing.fase import FaseOordeel, infer_fase
from knowledge.weighing.influence import TRIED as ASKABLE
from knowledge.weighing.proposals import reasons
from knowledge.weighing.questions import next_question
from knowledge.weighing.similar import SimilarCase, similar_cases

__all__ = [
    "ASKABLE",
    "Assessment",
    "Contribution",
    "FaseOordeel",
    "SimilarCase",
    "assess",
    "compare",
    "explain",
    "infer_fase",
    "next_question",
    "offered",
    "reasons",
    "similar_cases",
    "weigh",
]
