"""The door of the weighing: everything that can be asked about a casus."""

from collections.abc import Sequence

from knowledge.advice import Advies, Interventievoorstel
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from knowledge.weighing.assessment import Assessment, assess, assess_one
from knowledge.weighing.comparison import compare
from knowledge.weighing.first_actions import EersteActie, first_actions
from knowledge.weighing.influence import MATTERS, influences
from knowledge.weighing.open_facts import OpenFact, open_facts
from knowledge.weighing.points import points_of_attention
from knowledge.weighing.proposals import proposal
from knowledge.weighing.questions import next_question
from knowledge.weighing.rules import rules_of
from knowledge.weighing.selection import is_offered, shown
from knowledge.weighing.similar import SimilarCase, similar_cases
from knowledge.weighing.trials import Trials


class Weigher:
    """Weighs by the rules of one catalogue. Pure: the same casus always gives the same advies."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._rules = rules_of(catalogue)

    def weigh(self, casus: Casus) -> Advies:
        assessments = self.assess(casus)
        situation, chosen = assessments[0].situation, shown(assessments)
        return Advies(
            fase=situation.fase.fase,
            nu_doen=tuple(one.wat for one in self._first_actions(assessments)),
            interventies=tuple(proposal(one, self.catalogue) for one in chosen),
            aandachtspunten=points_of_attention(situation, chosen, self._rules),
            ontbreekt=tuple(one.slot for one in self._open_facts(casus, assessments)),
        )

    def first_actions(self, casus: Casus) -> tuple[EersteActie, ...]:
        """What to do now, with who does it; the same as `nu_doen` of the advies."""
        return self._first_actions(self.assess(casus))

    def open_facts(self, casus: Casus) -> tuple[OpenFact, ...]:
        """What `ontbreekt`, with how it would change the first five or what to do first."""
        return self._open_facts(casus, self.assess(casus))

    def assess(self, casus: Casus) -> tuple[Assessment, ...]:
        """All interventies, best first, with every contribution to their score."""
        return assess(casus, self._rules)

    def offered(self, casus: Casus) -> tuple[Interventievoorstel, ...]:
        """Everything that fits or is worth considering; an advies shows a balanced part of it."""
        return tuple(proposal(one, self.catalogue) for one in self.assess(casus) if is_offered(one))

    def explain(self, casus: Casus, interventie_id: str) -> Interventievoorstel:
        """One interventie weighed for this casus, also when an advies would not show it. Raises KeyError."""
        return proposal(self.assess_one(casus, interventie_id), self.catalogue)

    def assess_one(self, casus: Casus, interventie_id: str) -> Assessment:
        return assess_one(self._rules.cards[interventie_id], self._rules.case_of(casus), self._rules)

    def compare(self, before: Casus, after: Casus) -> tuple[str, ...]:
        """What changes in the advies, in words; empty when it stays the same."""
        return compare(before, after, self._rules)

    def next_question(self, casus: Casus, skipped: frozenset[str]) -> str | None:
        return next_question(casus, self._rules, skipped)

    def _first_actions(self, assessments: Sequence[Assessment]) -> tuple[EersteActie, ...]:
        return first_actions(assessments[0].situation, assessments, shown(assessments), self.catalogue)

    def _open_facts(self, casus: Casus, assessments: Sequence[Assessment]) -> tuple[OpenFact, ...]:
        trials = Trials(casus, assessments, self._rules)
        telling = tuple(slot for slot, weight in influences(trials).items() if weight >= MATTERS)
        return open_facts(telling, trials)

    def similar_cases(self, casus: Casus) -> tuple[SimilarCase, ...]:
        offered = [one.interventie.id for one in shown(self.assess(casus)) if one.oordeel != "niet_geschikt"]
        return similar_cases(casus, self.catalogue, offered)
