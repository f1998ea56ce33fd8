"""How good the advies is on the reference casussen: what it finds, what it must never offer."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from knowledge.catalogue import Catalogue
from knowledge.evaluation.advice_cases import Referentiecasus, names_in
from knowledge.weighing import Weigher

TOP = 8
Figures = dict[str, float]


class Gewogen(NamedTuple):
    """One reference casus and what came of it.

    `top`: ids of the first eight that the advies offers. `gemist`: expectations of `moet` outside the top, as
    the ids that would have done. `verboden`: offered anywhere, also below what the advies shows.
    """

    casus: Referentiecasus
    fase: str
    top: tuple[str, ...]
    gemist: tuple[tuple[str, ...], ...]
    verboden: tuple[str, ...]
    regels_gemist: tuple[str, ...]


def weighed(case: Referentiecasus, weigher: Weigher) -> Gewogen:
    advies = weigher.weigh(case.feiten)
    top = tuple(one.id for one in advies.interventies if one.oordeel != "niet_geschikt")[:TOP]
    offered = {one.id for one in weigher.offered(case.feiten)} | set(top)
    found = with_alternatives(top, weigher.catalogue)
    return Gewogen(
        casus=case,
        fase=advies.fase,
        top=top,
        gemist=tuple(tuple(sorted(one.namen)) for one in case.moet if not one.namen & found),
        verboden=tuple(sorted(offered & names_in(case.mag_niet))),
        regels_gemist=tuple(
            one.kernregel
            for one in case.aandachtspunten
            if weigher.catalogue.kernregels[one.kernregel].regel not in advies.aandachtspunten
        ),
    )


def with_alternatives(names: Sequence[str], catalogue: Catalogue) -> frozenset[str]:
    """The names, and the cards of which the content says that they come down to the same."""
    alike = (other for name in names for other in catalogue.interventies[name].overlapt_met)
    return frozenset((*names, *alike))


def figures_of(outcomes: Sequence[Gewogen]) -> Figures:
    """All in 0..1, except the counts."""
    expected = sum(len(one.casus.moet) for one in outcomes)
    rules = sum(len(one.casus.aandachtspunten) for one in outcomes)
    shown = sum(len(one.top) for one in outcomes)
    return {
        "casussen": len(outcomes),
        "moet in top 8": 1 - sum(len(one.gemist) for one in outcomes) / expected,
        "volledig": _share(not one.gemist for one in outcomes),
        "verwacht in top 8": sum(len(_expected(one)) for one in outcomes) / shown if shown else 0.0,
        "aandachtspunten": 1 - sum(len(one.regels_gemist) for one in outcomes) / rules if rules else 1.0,
        "fase goed": _share(one.fase == one.casus.fase for one in outcomes),
        "verboden": sum(len(one.verboden) for one in outcomes),
    }


def grouped(outcomes: Sequence[Gewogen], name_of: Callable[[Gewogen], str]) -> Mapping[str, Figures]:
    groups: dict[str, list[Gewogen]] = {}
    for one in outcomes:
        groups.setdefault(name_of(one), []).append(one)
    return {name: figures_of(group) for name, group in sorted(groups.items())}


def _expected(one: Gewogen) -> set[str]:
    return set(one.top) & names_in((*one.casus.moet, *one.casus.mag))


def _share(hits: Iterable[bool]) -> float:
    found = list(hits)
    return sum(found) / len(found) if found else 0.0
