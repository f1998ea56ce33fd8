"""Puts the advies for one casus together."""

from knowledge.advice import Advies, Interventievoorstel
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from knowledge.weighing.assessment import assess, assess_one
from knowledge.weighing.first_actions import first_actions
from knowledge.weighing.influence import MATTERS, influences
from knowledge.weighing.matching import suitability_of
from knowledge.weighing.points import points_of_attention
from knowledge.weighing.proposals import proposal
from knowledge.weighing.selection import is_offered, shown
from knowledge.weighing.situation import situation_of


def weigh(casus: Casus, catalogue: Catalogue) -> Advies:
    assessments = assess(casus, catalogue)
    situation, chosen = assessments[0].situation, shown(assessments)
    return Advies(
        fase=situation.fase.fase,
        nu_doen=first_actions(situation, assessments, chosen, catalogue),
        interventies=tuple(proposal(one, catalogue) for one in chosen),
        aandachtspunten=points_of_attention(situation, chosen, catalogue),
        ontbreekt=tuple(
            slot for slot, weight in influences(casus, assessments, catalogue).items() if weight >= MATTERS
        ),
    )


def offered(casus: Casus, catalogue: Catalogue) -> tuple[Interventievoorstel, ...]:
    """Everything that fits or is worth considering, best first; an advies shows a balanced part of it."""
    assessments = assess(casus, catalogue)
    return tuple(proposal(one, catalogue) for one in assessments if is_offered(one))


def explain(casus: Casus, catalogue: Catalogue, interventie_id: str) -> Interventievoorstel:
    """One interventie weighed for this casus, also when an advies would not show it. Raises KeyError."""
    card = catalogue.interventies[interventie_id]
    return proposal(assess_one(card, suitability_of(card), situation_of(casus), catalogue), catalogue)
