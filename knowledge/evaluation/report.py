"""The figures of one evaluation of the search, and whether they stay above what was agreed."""

from collections.abc import Sequence
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from knowledge.evaluation.question_set import Deel
from knowledge.evaluation.search_quality import GroupName, Outcome, abstention, grouped, ranking_figures

THRESHOLDS_FILE = Path(__file__).with_name("drempels.yaml")
Figures = dict[str, float]


class Miss(BaseModel):
    """An answerable question whose first right card is not among the first three, or that got no answer."""

    model_config = ConfigDict(frozen=True)

    vraag: str
    rang: int | None
    voldoende: bool
    verwacht: tuple[str, ...]
    gevonden: tuple[str, ...]


class SearchReport(BaseModel):
    """`cijfers` over everything; the groups only hold measures that make sense for them."""

    model_config = ConfigDict(frozen=True)

    deel: str
    vragen: int
    cijfers: Figures
    per_register: dict[str, Figures]
    per_kaartsoort: dict[str, Figures]
    per_kenmerk: dict[str, Figures]
    missers: tuple[Miss, ...]
    onterecht_beantwoord: tuple[str, ...]
    onder_de_drempel: tuple[str, ...]


class Thresholds(BaseModel):
    """The least that is accepted per measure of the search and of the advies, read from drempels.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    zoeken: Figures
    advies: Figures


def load_thresholds(path: Path = THRESHOLDS_FILE) -> Thresholds:
    return Thresholds.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))


def report_of(outcomes: Sequence[Outcome], half: Deel | None, thresholds: Thresholds) -> SearchReport:
    figures = {**ranking_figures(outcomes), **_abstention(outcomes)}
    return SearchReport(
        deel=half.value if half else "alles",
        vragen=len(outcomes),
        cijfers=figures,
        per_register=_per(outcomes, lambda one: one.vraag.register_),
        per_kaartsoort=_per(
            [one for one in outcomes if one.vraag.has_answer],
            lambda one: one.vraag.kaarten[0].split("/")[0],
        ),
        per_kenmerk=_per_mark(outcomes),
        missers=tuple(_miss(one) for one in outcomes if _is_miss(one)),
        onterecht_beantwoord=tuple(
            one.vraag.vraag for one in outcomes if one.voldoende and not one.vraag.has_answer
        ),
        onder_de_drempel=tuple(
            f"{name}: {figures[name]:.3f} is lager dan {least:.3f}"
            for name, least in thresholds.zoeken.items()
            if figures[name] < least
        ),
    )


def _abstention(outcomes: Sequence[Outcome]) -> Figures:
    figures = abstention(outcomes)
    return {
        "weigeren precisie": figures.precision,
        "weigeren recall": figures.recall,
        "beantwoord": figures.accepted,
    }


def _per(outcomes: Sequence[Outcome], name_of: GroupName) -> dict[str, Figures]:
    return {name: _of_group(group) for name, group in grouped(outcomes, name_of).items()}


def _per_mark(outcomes: Sequence[Outcome]) -> dict[str, Figures]:
    marks = sorted({mark for one in outcomes for mark in one.vraag.kenmerk})
    by_mark = {mark: _of_group([one for one in outcomes if mark in one.vraag.kenmerk]) for mark in marks}
    look_alike = [one for one in outcomes if one.vraag.soort == "lijkt_buiten"]
    return by_mark | ({"lijkt_buiten": _of_group(look_alike)} if look_alike else {})


def _of_group(outcomes: Sequence[Outcome]) -> Figures:
    return {"vragen": len(outcomes), **ranking_figures(outcomes), **_abstention(outcomes)}


def _is_miss(outcome: Outcome) -> bool:
    found = outcome.rang is not None and outcome.rang <= 3
    return outcome.vraag.has_answer and not (found and outcome.voldoende)


def _miss(outcome: Outcome) -> Miss:
    return Miss(
        vraag=outcome.vraag.vraag,
        rang=outcome.rang,
        voldoende=outcome.voldoende,
        verwacht=outcome.vraag.kaarten,
        gevonden=outcome.kaarten[:3],
    )
