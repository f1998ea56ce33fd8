"""A conversation script: what the user says or presses, and what must be true of the beurt that follows."""

from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict


class Beurt(BaseModel):
    """One step of a script. Everything that is left out is not checked."""

    model_config = ConfigDict(extra="forbid")

    gebruiker: str | None = None
    knop: str | None = None
    """Text of the button to press instead of typing."""
    uitkomst: str | list[str] | None = None
    """Several are allowed where several are right."""
    vraagt: str | None = None
    vraagt_iets: bool | None = None
    """Whether exactly one question stays open, whichever it is."""
    vraagt_niet: list[str] = []
    """Slots that may not be asked, because they are known."""
    slots: dict[str, str | None] = {}
    """Wildcards are allowed: `locatie: "*station*"`. Null means: not known."""
    bevat: list[str] = []
    bevat_een_van: list[str] = []
    bevat_niet: list[str] = []
    begint_met: str | None = None
    bronnen: bool | None = None
    soorten: list[str] | None = None
    """The kinds of answers, in order."""
    advies_bevat: list[str] = []
    advies_zonder: list[str] = []
    """Ids that may not be geschikt or overwegen."""


class Script(BaseModel):
    model_config = ConfigDict(extra="forbid")

    naam: str
    beurten: list[Beurt]


def load_script(path: Path) -> Script:
    """Raises pydantic.ValidationError for a script with a field that does not exist."""
    return Script.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
