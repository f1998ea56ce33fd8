"""Reads the content folder, checks every item and every reference, and collects all problems."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from knowledge.content_files import CONTENT_FILES, ContentFile, item_name, read_items
from knowledge.content_problems import WHOLE_FILE, ContentError, ContentProblem, problems_of
from knowledge.content_references import PlacedCard, dangling
from knowledge.model import Stappenschema
from knowledge.model.base import ContentModel, Doel
from knowledge.vocabulary import Fase

Card = TypeVar("Card", bound=ContentModel)

_VERSION_LENGTH = 12
_SINGLE = ("stappenschema", "verantwoording")
_KINDS_BY_DOEL = {
    Doel.BRON: ("publicaties", "wetsartikelen", "uitspraken"),
    Doel.INTERVENTIE: ("interventies",),
    Doel.PUBLICATIE: ("publicaties",),
    Doel.UITSPRAAK: ("uitspraken",),
    Doel.BARRIERE: ("barrieres",),
}


@dataclass(frozen=True)
class RawItem:
    bron: ContentFile
    name: str
    value: object


@dataclass(frozen=True)
class ReadContent:
    """Valid cards and everything that is wrong; cards may only be used when problems is empty."""

    cards: tuple[PlacedCard, ...]
    problems: tuple[ContentProblem, ...]
    version: str

    def cards_of(self, kind: type[Card]) -> tuple[Card, ...]:
        return tuple(placed.card for placed in self.cards if isinstance(placed.card, kind))


def read_content(content_dir: Path) -> ReadContent:
    """Everything in the folder. Never raises for wrong content: problems says what is wrong."""
    items, problems = _read_files(content_dir)
    cards: list[PlacedCard] = []
    for item in items:
        card = _validated(item)
        if isinstance(card, PlacedCard):
            cards.append(card)
        else:
            problems += card
    unread = {problem.bestand for problem in problems if problem.item == WHOLE_FILE}
    problems += _structural_problems(items, unread)
    problems += dangling(cards, _known_ids(items, cards)) if not unread else ()
    return ReadContent(tuple(cards), tuple(problems), _version(content_dir))


def _read_files(content_dir: Path) -> tuple[list[RawItem], list[ContentProblem]]:
    items: list[RawItem] = []
    problems: list[ContentProblem] = []
    for file in CONTENT_FILES:
        try:
            raw = read_items(content_dir / file.naam, file.kaartsoort)
        except ContentError as error:
            problems += error.problems
        else:
            items += [
                RawItem(file, item_name(value, place), value) for place, value in enumerate(raw, start=1)
            ]
    return items, problems


def _validated(item: RawItem) -> PlacedCard | list[ContentProblem]:
    try:
        return PlacedCard(item.bron.naam, item.name, item.bron.card.model_validate(item.value))
    except ValidationError as error:
        return problems_of(error, item.bron.naam, item.name)


def _structural_problems(items: list[RawItem], unread: set[str]) -> Iterator[ContentProblem]:
    yield from _duplicates(items)
    counts = Counter(item.bron.kaartsoort for item in items)
    for kind in _SINGLE:
        if counts[kind] != 1 and f"{kind}.yaml" not in unread:
            yield ContentProblem(f"{kind}.yaml", WHOLE_FILE, kind, "moet precies één item bevatten")
    present = {item.name for item in items if item.bron.kaartsoort == "fasen"}
    if "fasen.yaml" not in unread:
        missing = [fase for fase in Fase if fase not in present]
        yield from (ContentProblem("fasen.yaml", fase, "id", "deze fase ontbreekt") for fase in missing)


def _duplicates(items: list[RawItem]) -> Iterator[ContentProblem]:
    seen: dict[tuple[str, str], str] = {}
    bron_kinds = _KINDS_BY_DOEL[Doel.BRON]
    for item in items:
        kind = item.bron.kaartsoort
        key = ("bronnen" if kind in bron_kinds else kind, item.name)
        if key in seen:
            reason = f"dit id staat ook in {seen[key]}; een id mag maar één keer voorkomen"
            yield ContentProblem(item.bron.naam, item.name, "id", reason)
        elif not item.name.startswith("item "):
            seen[key] = item.bron.naam


def _known_ids(items: list[RawItem], cards: list[PlacedCard]) -> dict[Doel, frozenset[str]]:
    """Ids of invalid items count as known: one mistake should not be reported as two."""
    known = {
        doel: frozenset(item.name for item in items if item.bron.kaartsoort in kinds)
        for doel, kinds in _KINDS_BY_DOEL.items()
    }
    schemas = [placed.card for placed in cards if isinstance(placed.card, Stappenschema)]
    known[Doel.VAK] = frozenset(vak.id for schema in schemas for vak in schema.vakken)
    return known


def _version(content_dir: Path) -> str:
    digest = hashlib.sha256()
    for file in CONTENT_FILES:
        path = content_dir / file.naam
        digest.update(file.naam.encode() + b"\0" + (path.read_bytes() if path.is_file() else b"") + b"\0")
    return digest.hexdigest()[:_VERSION_LENGTH]
