"""The kernregels and limits that the reader of this advies must keep in mind."""

from collections.abc import Sequence

from knowledge.weighing import wording
from knowledge.weighing.assessment import Assessment
from knowledge.weighing.rules import CompiledKernregel, Rules, is_selected
from knowledge.weighing.situation import Situation


def points_of_attention(situation: Situation, shown: Sequence[Assessment], rules: Rules) -> tuple[str, ...]:
    """The kernregels that this casus calls for, then those for every casus, who decides, the peildatum."""
    return (
        *(one.kernregel.regel for one in kernregels_for(situation, shown, rules)),
        wording.POINT_DECIDES,
        wording.POINT_PEILDATUM.format(peildatum=rules.catalogue.peildatum),
    )


def kernregels_for(
    situation: Situation, shown: Sequence[Assessment], rules: Rules
) -> tuple[CompiledKernregel, ...]:
    called_for = (one for one in rules.kernregels if one.holds(situation) or _is_about(one, shown))
    held = (one for one in called_for if not one.is_lifted(situation))
    return tuple(sorted(held, key=lambda one: one.kernregel.geldt_altijd))


def _is_about(rule: CompiledKernregel, shown: Sequence[Assessment]) -> bool:
    kernregel = rule.kernregel
    return any(
        is_selected(one.interventie, kernregel.geldt_bij_interventies)
        for one in shown
        if one.oordeel != "niet_geschikt" or kernregel.ook_als_afgeraden
    )
