"""What the plain text of a publicatie does not tell itself: its bron.yaml."""

from pathlib import Path
from typing import Annotated

import yaml
from pydantic import Field, ValidationError

from knowledge.content_problems import ContentError, ContentProblem, problems_of
from knowledge.model.base import ContentModel, Tekst, Teksten, Volgnummer

GUIDE_NAME = "bron.yaml"


class GuideMismatchError(ValueError):
    """The reading guide names something that the text does not have, or leaves text without a place."""


class Kop(ContentModel):
    """A line of the text that is a heading, where it carries no number."""

    tekst: Tekst
    niveau: Volgnummer = 1


class Schemavak(ContentModel):
    """A box of a flow chart; its text begins with the statement that starts with vanaf."""

    kop: Annotated[Teksten, Field(min_length=1)]
    vanaf: Tekst
    kanttekening: Tekst | None = None


class Stroomschema(ContentModel):
    """A page with a flow chart. opschriften are its labels, which carry no text of their own."""

    pagina: Volgnummer
    kop: Tekst
    kanttekening: Tekst
    opschriften: Teksten
    vakken: Annotated[tuple[Schemavak, ...], Field(min_length=1)]


class Voetnootlink(ContentModel):
    voetnoot: Volgnummer
    url: Tekst


class Kanttekening(ContentModel):
    """A warning shown with every passage that holds the literal text bij."""

    bij: Tekst
    tekst: Tekst


class ReadingGuide(ContentModel):
    """Every text named here must stand literally in bron.txt."""

    koppen: tuple[Kop, ...] = ()
    stroomschema: Stroomschema | None = None
    voetnootlinks: tuple[Voetnootlink, ...] = ()
    kanttekeningen: tuple[Kanttekening, ...] = ()


def read_guide(folder: Path, publicatie_id: str) -> ReadingGuide:
    """The guide in a publicatie's folder. Raises ContentError when it is missing or wrong."""
    path = folder / GUIDE_NAME
    name = f"{publicatie_id}/{GUIDE_NAME}"
    if not path.is_file():
        raise ContentError([ContentProblem(name, publicatie_id, "-", "het bestand ontbreekt")])
    try:
        return ReadingGuide.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        raise ContentError(problems_of(error, name, publicatie_id)) from error
    except yaml.YAMLError as error:
        raise ContentError([ContentProblem(name, publicatie_id, "-", "geen leesbare YAML")]) from error
