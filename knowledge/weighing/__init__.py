"""Weighs interventies for a casus: deterministic, and explainable down to every contribution."""

from knowledge.weighing.assessment import Assessment, Contribution
from knowledge.weighing.fase import FaseOordeel, infer_fase
from knowledge.weighing.first_actions import EersteActie
from knowledge.weighing.open_facts import OpenFact
from knowledge.weighing.proposals import reasons
from knowledge.weighing.rules import is_selected
from knowledge.weighing.similar import SimilarCase
from knowledge.weighing.trials import TRIED as ASKABLE
from knowledge.weighing.weigher import Weigher
from knowledge.weighing.wording import decimal, fact_sentence, signed

__all__ = [
    "ASKABLE",
    "Assessment",
    "Contribution",
    "EersteActie",
    "FaseOordeel",
    "OpenFact",
    "SimilarCase",
    "Weigher",
    "decimal",
    "fact_sentence",
    "infer_fase",
    "is_selected",
    "reasons",
    "signed",
]
