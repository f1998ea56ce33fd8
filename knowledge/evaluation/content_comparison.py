"""What another version of the content changes: the advies on the reference casussen, figures and cards."""

from collections.abc import Iterable, Mapping, Sequence

from pydantic import BaseModel, ConfigDict

from knowledge.evaluation.advice_cases import Referentiecasus, unknown_names
from knowledge.evaluation.advice_quality import Figures, figures_of
from knowledge.evaluation.casus_comparison import Casusverschil, difference, judged
from knowledge.evaluation.changed_cards import Kaartwijzigingen, changed_cards
from knowledge.weighing import Weigher


class Telling(BaseModel):
    """In how many casussen an interventie changes, and how."""

    model_config = ConfigDict(frozen=True)

    casussen: int
    erbij: int
    eraf: int
    oordeel: int
    plaats: int


class Inhoudsvergelijking(BaseModel):
    """`onbekende_verwijzingen`: what the casussen expect and the new content lacks, as 'casus: id'."""

    model_config = ConfigDict(frozen=True)

    casussen: int
    verschillen: tuple[Casusverschil, ...]
    per_interventie: Mapping[str, Telling]
    cijfers_oud: Figures
    cijfers_nieuw: Figures
    kaarten: Kaartwijzigingen
    onbekende_verwijzingen: tuple[str, ...]

    @property
    def andere_cijfers(self) -> bool:
        return self.cijfers_oud != self.cijfers_nieuw

    @property
    def iets(self) -> bool:
        return bool(self.verschillen) or self.andere_cijfers or self.kaarten.iets

    @property
    def verboden_erbij(self) -> tuple[str, ...]:
        return tuple(f"{one.casus}: {name}" for one in self.verschillen for name in one.verboden.erbij)


def compare_content(old: Weigher, new: Weigher, cases: Sequence[Referentiecasus]) -> Inhoudsvergelijking:
    """Also when one of both lacks cards that the other has, or that the casussen refer to."""
    before, after = judged(cases, old.catalogue), judged(cases, new.catalogue)
    compared = (difference(was, now) for was, now in zip(before, after, strict=True))
    differences = tuple(one for one in compared if one.iets)
    return Inhoudsvergelijking(
        casussen=len(cases),
        verschillen=differences,
        per_interventie=_per_interventie(differences),
        cijfers_oud=figures_of([one.gewogen for one in before]),
        cijfers_nieuw=figures_of([one.gewogen for one in after]),
        kaarten=changed_cards(old.catalogue, new.catalogue),
        onbekende_verwijzingen=unknown_names(cases, new.catalogue),
    )


def _per_interventie(differences: Sequence[Casusverschil]) -> dict[str, Telling]:
    """What comes, goes or is judged differently most often first; then what only moves."""
    names = {name for one in differences for name in one.interventies}
    counts = {name: _telling(name, differences) for name in names}
    return dict(sorted(counts.items(), key=lambda item: (*_order(item[1]), item[0])))


def _telling(name: str, differences: Iterable[Casusverschil]) -> Telling:
    involved = [one for one in differences if name in one.interventies]
    return Telling(
        casussen=len(involved),
        erbij=sum(name in one.getoond.erbij for one in involved),
        eraf=sum(name in one.getoond.eraf for one in involved),
        oordeel=sum(name in one.oordelen for one in involved),
        plaats=sum(name in one.plaatsen for one in involved),
    )


def _order(telling: Telling) -> tuple[int, int]:
    return -(telling.erbij + telling.eraf + telling.oordeel), -telling.casussen
