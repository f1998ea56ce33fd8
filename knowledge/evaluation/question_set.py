"""The questions by which the search is measured, and their split in a dev and a test half."""

import hashlib
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

QUESTIONS_FOLDER = Path(__file__).with_name("vragen")


class Deel(StrEnum):
    """Thresholds and weights are chosen on dev; test is only reported."""

    DEV = "dev"
    TEST = "test"


class Soortvraag(StrEnum):
    GEWOON = "gewoon"
    LIJKT_BUITEN = "lijkt_buiten"
    GEEN_ANTWOORD = "geen_antwoord"


class Toetsvraag(BaseModel):
    """`kaarten`: soort/id of every card that answers, best first; none when nothing in the dossier does.

    `deel` is normally left out: then the question itself decides in which half it falls.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    vraag: str = Field(min_length=1)
    register_: str = Field(alias="register")
    kaarten: tuple[str, ...] = ()
    soort: Soortvraag = Soortvraag.GEWOON
    facet: str | None = None
    kenmerk: tuple[str, ...] = ()
    waarom: str | None = None
    deel: Deel | None = None

    @model_validator(mode="after")
    def _cards_fit_the_kind(self) -> Self:
        if bool(self.kaarten) == (self.soort is Soortvraag.GEEN_ANTWOORD):
            raise ValueError("alleen een vraag zonder antwoord heeft geen kaarten")
        return self

    @property
    def half(self) -> Deel:
        if self.deel:
            return self.deel
        digest = hashlib.sha256(self.vraag.encode("utf-8")).digest()
        return Deel.DEV if digest[0] % 2 else Deel.TEST

    @property
    def has_answer(self) -> bool:
        return bool(self.kaarten)


def load_questions(folder: Path = QUESTIONS_FOLDER, half: Deel | None = None) -> tuple[Toetsvraag, ...]:
    """All questions of the folder, or of one half; ValidationError for a wrong item."""
    items = (item for path in sorted(folder.glob("*.yaml")) for item in _items(path))
    questions = (Toetsvraag.model_validate(item) for item in items)
    return tuple(one for one in questions if half in (None, one.half))


def cards_of(questions: Iterable[Toetsvraag]) -> frozenset[str]:
    return frozenset(card for question in questions for card in question.kaarten)


def _items(path: Path) -> list[object]:
    return list(yaml.safe_load(path.read_text(encoding="utf-8")))
