"""Puts the advies for one casus together."""

from knowledge.advice import Advies
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from knowledge.weighing.assessment import assess
from knowledge.weighing.first_actions import first_actions
from knowledge.weighing.influence import MATTERS, influences
from knowledge.weighing.points import points_of_attention
from knowledge.weighing.proposals import proposal
from knowledge.weighing.selection import shown


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
