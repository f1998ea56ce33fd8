"""What changes in the advies on one casus when the content is another."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from knowledge.advice import Advies, Oordeel
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from knowledge.evaluation.advice_cases import Referentiecasus
from knowledge.evaluation.advice_quality import Gewogen, weighed
from knowledge.weighing import Weigher


class Overgang(BaseModel):
    """From one value to another; `None`: it was not there, or is not there any more."""

    model_config = ConfigDict(frozen=True)

    van: str | int | None
    naar: str | int | None


class Verschil(BaseModel):
    model_config = ConfigDict(frozen=True)

    erbij: tuple[str, ...] = ()
    eraf: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.erbij or self.eraf)


class Casusverschil(BaseModel):
    """`getoond`: ids of all that the advies shows, also as niet_geschikt; `als`: how, of what came or went.

    `oordelen`: of what either of both shows. `plaatsen`: among the first eight. `nu_doen` holds sentences and
    `aandachtspunten` ids of kernregels: the same in other words is no difference.
    """

    model_config = ConfigDict(frozen=True)

    casus: str
    fase: Overgang | None
    getoond: Verschil
    als: Mapping[str, Oordeel]
    oordelen: Mapping[str, Overgang]
    plaatsen: Mapping[str, Overgang]
    nu_doen: Verschil
    aandachtspunten: Verschil
    verboden: Verschil

    @property
    def iets(self) -> bool:
        return any(bool(value) for name, value in self if name != "casus")

    @property
    def interventies(self) -> frozenset[str]:
        return frozenset((*self.getoond.erbij, *self.getoond.eraf, *self.oordelen, *self.plaatsen))


class Judged(NamedTuple):
    """One casus under one version of the content."""

    gewogen: Gewogen
    advies: Advies
    oordelen: Mapping[str, Oordeel]
    catalogue: Catalogue


class _Named(NamedTuple):
    """A text, and what it is about: that stays the same when only its words change."""

    about: tuple[str, ...]
    text: str


class _OnceWeigher(Weigher):
    """Weighs a casus once, for measuring the advies and for comparing it."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(catalogue)
        self._advices: dict[Casus, Advies] = {}

    def weigh(self, casus: Casus) -> Advies:
        if casus not in self._advices:
            self._advices[casus] = super().weigh(casus)
        return self._advices[casus]


def judged(cases: Iterable[Referentiecasus], catalogue: Catalogue) -> list[Judged]:
    weigher = _OnceWeigher(catalogue)
    return [
        Judged(
            gewogen=_measured(case, weigher),
            advies=weigher.weigh(case.feiten),
            oordelen={one.interventie.id: one.oordeel for one in weigher.assess(case.feiten)},
            catalogue=catalogue,
        )
        for case in cases
    ]


def difference(was: Judged, now: Judged) -> Casusverschil:
    old, new = was.advies, now.advies
    shown = _between(_names(_shown(old)), _names(_shown(new)))
    return Casusverschil(
        casus=now.gewogen.casus.id,
        fase=Overgang(van=old.fase, naar=new.fase) if old.fase != new.fase else None,
        getoond=shown,
        als={
            **{name: now.oordelen[name] for name in shown.erbij},
            **{name: was.oordelen[name] for name in shown.eraf},
        },
        oordelen=_changes(was.oordelen, now.oordelen, (*_shown(new), *_shown(old))),
        plaatsen=_changes(_places(was), _places(now), (*now.gewogen.top, *was.gewogen.top)),
        nu_doen=_between(_actions(was), _actions(now)),
        aandachtspunten=_between(_names(_kernregels(was)), _names(_kernregels(now))),
        verboden=_between(_names(was.gewogen.verboden), _names(now.gewogen.verboden)),
    )


def _measured(case: Referentiecasus, weigher: Weigher) -> Gewogen:
    """A kernregel that this content does not have is one that the advies lacks."""
    rules = weigher.catalogue.kernregels
    there = tuple(one for one in case.aandachtspunten if one.kernregel in rules)
    gone = tuple(one.kernregel for one in case.aandachtspunten if one.kernregel not in rules)
    outcome = weighed(case.model_copy(update={"aandachtspunten": there}), weigher)
    return outcome._replace(casus=case, regels_gemist=(*outcome.regels_gemist, *gone))


def _shown(advies: Advies) -> tuple[str, ...]:
    return tuple(one.id for one in advies.interventies)


def _places(judged_case: Judged) -> dict[str, int]:
    return {name: place for place, name in enumerate(judged_case.gewogen.top, start=1)}


def _kernregels(judged_case: Judged) -> tuple[str, ...]:
    """The other points say the same in every advies."""
    shown = judged_case.advies.aandachtspunten
    return tuple(one.id for one in judged_case.catalogue.kernregels.values() if one.regel in shown)


def _actions(judged_case: Judged) -> list[_Named]:
    return [_Named(_about(text, judged_case), text) for text in judged_case.advies.nu_doen]


def _about(text: str, judged_case: Judged) -> tuple[str, ...]:
    """An action of the fase, the first step of an interventie, or a sentence that is fixed."""
    advies = judged_case.advies
    for action in judged_case.catalogue.fasen[advies.fase].eerste_vijf_acties:
        if text == f"{action.actie}.":
            return advies.fase, action.interventie
    steps = ((one.id,) for one in advies.interventies if text.startswith(f"{one.naam}. "))
    return next(steps, (text,))


def _names(texts: Iterable[str]) -> list[_Named]:
    return [_Named((text,), text) for text in texts]


def _between(was: Sequence[_Named], now: Sequence[_Named]) -> Verschil:
    return Verschil(erbij=_extra(now, was), eraf=_extra(was, now))


def _extra(these: Iterable[_Named], those: Iterable[_Named]) -> tuple[str, ...]:
    left = Counter(one.about for one in those)
    extra = []
    for one in these:
        if left[one.about]:
            left[one.about] -= 1
        else:
            extra.append(one.text)
    return tuple(extra)


def _changes(
    was: Mapping[str, str | int], now: Mapping[str, str | int], names: Iterable[str]
) -> dict[str, Overgang]:
    return {
        name: Overgang(van=was.get(name), naar=now.get(name))
        for name in dict.fromkeys(names)
        if was.get(name) != now.get(name)
    }
