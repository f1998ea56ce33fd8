"""The casussen by which the advies is measured: what it must, may and must not offer, each with why."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from knowledge.evaluation.question_set import Deel
from knowledge.vocabulary import Fase

CASES_FOLDER = Path(__file__).with_name("casussen")
Zin = Annotated[str, StringConstraints(strip_whitespace=True, min_length=10)]


class _Item(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Verwachting(_Item):
    """One interventie, or several of which one is enough, with the argument."""

    interventie: str | None = None
    een_van: tuple[str, ...] = ()
    omdat: Zin

    @model_validator(mode="after")
    def _names_one_or_several(self) -> Self:
        if (self.interventie is None) != bool(self.een_van):
            raise ValueError("noem een interventie, of een_van")
        return self

    @property
    def namen(self) -> frozenset[str]:
        return frozenset(self.een_van) | ({self.interventie} if self.interventie else frozenset())


class Regelverwachting(_Item):
    kernregel: str
    omdat: Zin


class Referentiecasus(_Item):
    """`moet`: among the first eight. `mag`: defensible. `mag_niet`: never offered in this casus."""

    id: str
    deel: Deel
    verhaal: Zin
    feiten: Casus
    fase: Fase
    moet: Annotated[tuple[Verwachting, ...], Field(min_length=1)]
    mag: tuple[Verwachting, ...] = ()
    mag_niet: Annotated[tuple[Verwachting, ...], Field(min_length=1)]
    aandachtspunten: tuple[Regelverwachting, ...] = ()

    @model_validator(mode="after")
    def _does_not_contradict_itself(self) -> Self:
        wanted = names_in((*self.moet, *self.mag))
        if both := wanted & names_in(self.mag_niet):
            raise ValueError(f"zowel gewenst als verboden: {', '.join(sorted(both))}")
        return self


def load_cases(folder: Path = CASES_FOLDER, half: Deel | None = None) -> tuple[Referentiecasus, ...]:
    """All casussen of the folder, or of one half; ValidationError for a wrong item."""
    items = (
        item
        for path in sorted(folder.glob("*.yaml"))
        for item in yaml.safe_load(path.read_text(encoding="utf-8"))
    )
    cases = (Referentiecasus.model_validate(item) for item in items)
    return tuple(one for one in cases if half in (None, one.deel))


def names_in(expectations: Iterable[Verwachting]) -> frozenset[str]:
    return frozenset(name for one in expectations for name in one.namen)


def unknown_names(cases: Iterable[Referentiecasus], catalogue: Catalogue) -> tuple[str, ...]:
    """Ids that the cases expect and the content does not have, as 'casus: id'."""
    return tuple(
        f"{case.id}: {name}"
        for case in cases
        for name in sorted(_named(case))
        if name not in catalogue.interventies and name not in catalogue.kernregels
    )


def _named(case: Referentiecasus) -> frozenset[str]:
    rules = (one.kernregel for one in case.aandachtspunten)
    return names_in((*case.moet, *case.mag, *case.mag_niet)) | frozenset(rules)
