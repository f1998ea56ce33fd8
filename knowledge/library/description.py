"""What a publicatie is called, who made it and when: from whoever knows it best.

First what the operator typed, then the side-car file, then the card in the content, then the document itself.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from knowledge.catalogue import Catalogue
from knowledge.ingest.extract.document import DocumentMetadata
from knowledge.ingest.refusal import Reden, RefusedError
from knowledge.model import Publicatie
from knowledge.model.base import ID_PATTERN

ONBEKEND = "onbekend"
LONGEST_ID = 80
_LARGEST_SIDE_CAR = 65_536
_LEAST_TITLE = 3

Value = TypeVar("Value")


class Given(BaseModel):
    """What a person says about a publicatie; None where nothing was said."""

    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True)

    titel: str | None = Field(default=None, min_length=1)
    uitgever: str | None = Field(default=None, min_length=1)
    datum: str | None = Field(default=None, min_length=1)
    url: str | None = Field(default=None, pattern=r"^https?://\S+$")
    id: str | None = None
    te_verifieren: bool | None = None

    def over(self, other: "Given") -> "Given":
        """This, and what the other says where this says nothing."""
        return Given(**(other.model_dump(exclude_none=True) | self.model_dump(exclude_none=True)))


@dataclass(frozen=True)
class Description:
    id: str
    titel: str
    uitgever: str
    datum: str
    url: str | None
    te_verifieren: bool


def side_car_of(path: Path) -> Given:
    """`naam.pdf.yaml` or `naam.yaml` beside the file. Raises RefusedError when it cannot be used."""
    for candidate in (path.with_name(f"{path.name}.yaml"), path.with_suffix(".yaml")):
        if candidate.is_file():
            return _read_side_car(candidate)
    return Given()


def chosen_id(given: Given, name: str, catalogue: Catalogue) -> str:
    """Raises RefusedError for an id that cannot be one or that means something else already."""
    chosen = given.id or _slug(name)
    if not re.match(ID_PATTERN, chosen) or len(chosen) > LONGEST_ID:
        raise RefusedError(Reden.ID_ONGELDIG, id=chosen, grens=LONGEST_ID)
    if chosen in catalogue.wetsartikelen or chosen in catalogue.uitspraken:
        raise RefusedError(Reden.ID_BEZET, id=chosen)
    if (card := catalogue.publicaties.get(chosen)) and card.tekstbestand:
        raise RefusedError(Reden.TEKST_IN_INHOUD, id=chosen)
    return chosen


def describe(
    publication_id: str, given: Given, card: Publicatie | None, read: DocumentMetadata, file_name: str
) -> Description:
    file_date = f"{read.bestandsdatum} (datum van het bestand)" if read.bestandsdatum else ""
    read_title = read.titel if len(read.titel) >= _LEAST_TITLE else ""
    return Description(
        id=publication_id,
        titel=given.titel or (card and card.titel) or read_title or Path(file_name).stem,
        uitgever=given.uitgever or (card and card.uitgever) or read.uitgever or ONBEKEND,
        datum=given.datum or (card and card.datum) or read.datum or file_date or ONBEKEND,
        url=given.url or (card and card.url) or (read.url if read.url.startswith("http") else None),
        te_verifieren=_first(given.te_verifieren, card.te_verifieren if card else None, default=True),
    )


def _first(*values: Value | None, default: Value) -> Value:
    return next((value for value in values if value is not None), default)


def _read_side_car(path: Path) -> Given:
    try:
        data = path.read_bytes()[: _LARGEST_SIDE_CAR + 1]
        if len(data) > _LARGEST_SIDE_CAR:
            raise RefusedError(Reden.ZIJBESTAND, naam=path.name, fout="te groot")
        values = yaml.load(data, Loader=_TextLoader) or {}  # noqa: S506 - a SafeLoader
        return Given.model_validate(values)
    except ValidationError as error:
        fields = ", ".join(sorted({".".join(map(str, fault["loc"])) for fault in error.errors()}))
        raise RefusedError(
            Reden.ZIJBESTAND, naam=path.name, fout=fields or "geen lijst van velden"
        ) from error
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise RefusedError(Reden.ZIJBESTAND, naam=path.name, fout="geen leesbare YAML") from error
    except OSError as error:
        raise RefusedError(Reden.ZIJBESTAND, naam=path.name, fout="mag niet worden gelezen") from error


class _TextLoader(yaml.SafeLoader):
    """Dates stay as they were written."""


_TextLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9à-ÿ_]+", "-", name.lower()).strip("-_")[:LONGEST_ID].strip("-_")
