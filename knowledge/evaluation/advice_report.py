"""The figures of one evaluation of the advies, and whether they stay above what was agreed."""

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from knowledge.evaluation.advice_quality import Figures, Gewogen, figures_of, grouped
from knowledge.evaluation.question_set import Deel

UNTOLD = "niet verteld"


class Afwijking(BaseModel):
    """A casus whose advies is not what was expected."""

    model_config = ConfigDict(frozen=True)

    casus: str
    fase: str
    verwachte_fase: str
    gemist: tuple[tuple[str, ...], ...]
    verboden: tuple[str, ...]
    aandachtspunten_gemist: tuple[str, ...]
    top: tuple[str, ...]


class AdviceReport(BaseModel):
    model_config = ConfigDict(frozen=True)

    deel: str
    cijfers: Figures
    per_oproepsoort: dict[str, Figures]
    per_fase: dict[str, Figures]
    per_tijd: dict[str, Figures]
    afwijkingen: tuple[Afwijking, ...]
    onder_de_drempel: tuple[str, ...]


def report_of(outcomes: Sequence[Gewogen], half: Deel | None, least: Figures) -> AdviceReport:
    """`least` holds the agreed minimum per measure; something forbidden is always too much."""
    figures = figures_of(outcomes)
    return AdviceReport(
        deel=half.value if half else "alles",
        cijfers=figures,
        per_oproepsoort=dict(grouped(outcomes, lambda one: one.casus.feiten.oproep_soort or UNTOLD)),
        per_fase=dict(grouped(outcomes, lambda one: one.casus.fase)),
        per_tijd=dict(grouped(outcomes, lambda one: one.casus.feiten.tijd_tot_verstoring or UNTOLD)),
        afwijkingen=tuple(_deviation(one) for one in outcomes if _deviates(one)),
        onder_de_drempel=(*_forbidden(figures), *_too_low(figures, least)),
    )


def _forbidden(figures: Figures) -> tuple[str, ...]:
    return (f"verboden: {figures['verboden']:.0f}, moet 0 zijn",) if figures["verboden"] else ()


def _too_low(figures: Figures, least: Figures) -> tuple[str, ...]:
    return tuple(
        f"{name}: {figures[name]:.3f} is lager dan {bound:.3f}"
        for name, bound in least.items()
        if figures[name] < bound
    )


def _deviates(one: Gewogen) -> bool:
    return bool(one.gemist or one.verboden or one.regels_gemist or one.fase != one.casus.fase)


def _deviation(one: Gewogen) -> Afwijking:
    return Afwijking(
        casus=one.casus.id,
        fase=one.fase,
        verwachte_fase=one.casus.fase,
        gemist=one.gemist,
        verboden=one.verboden,
        aandachtspunten_gemist=one.regels_gemist,
        top=one.top,
    )
