"""A conversation script: what the user says or presses, and what must be true of the beurt that follows."""

from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import httpx
import yaml
from pydantic import BaseModel, ConfigDict

Json = dict[str, Any]


class Beurt(BaseModel):
    """One step of a script. Everything that is left out is not checked."""

    model_config = ConfigDict(extra="forbid")

    gebruiker: str | None = None
    knop: str | None = None
    """Text of the button to press instead of typing."""
    uitkomst: str | None = None
    vraagt: str | None = None
    slots: dict[str, str | None] = {}
    """Wildcards are allowed: `locatie: "*station*"`. Null means: not known."""
    bevat: list[str] = []
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
    return Script.model_validate(yaml.safe_load(path.read_text()))


class Gesprek:
    """A conversation over the public API, as the anonymous demo user. Close it, or use it in a `with`."""

    def __init__(self, url: str) -> None:
        self.client = httpx.Client(base_url=url, timeout=40)
        token = self._made("/v1/sessies", {"gemeente": "demo"})["token"]
        self.client.headers["Authorization"] = f"Bearer {token}"
        begun = self._made("/v1/gesprekken", {})
        self.id: str = begun["gesprekId"]
        self.buttons: list[Json] = [knop for answer in begun["antwoorden"] for knop in answer["knoppen"]]

    def __enter__(self) -> "Gesprek":
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def say(self, tekst: str, **extra: str) -> Json:
        return self._turn({"tekst": tekst, **extra})

    def press(self, tekst: str) -> Json:
        found = [knop for knop in self.buttons if knop["tekst"] == tekst]
        assert found, f"Geen knop {tekst!r}; wel: {[knop['tekst'] for knop in self.buttons]}"
        return self._turn({"knopId": found[0]["knopId"]})

    def read(self) -> Json:
        response = self.client.get(f"/v1/gesprekken/{self.id}")
        assert response.status_code == httpx.codes.OK, response.text
        return dict(response.json())

    def _turn(self, body: Json) -> Json:
        beurt = self._made(f"/v1/gesprekken/{self.id}/berichten", body)
        self.buttons = [knop for answer in beurt["antwoorden"] for knop in answer["knoppen"]]
        return beurt

    def _made(self, path: str, body: Json) -> Json:
        response = self.client.post(path, json=body)
        assert response.status_code == httpx.codes.CREATED, response.text
        return dict(response.json())


def play(gesprek: Gesprek, beurt: Beurt) -> Json:
    if beurt.knop is not None:
        return gesprek.press(beurt.knop)
    assert beurt.gebruiker is not None, "Een beurt heeft 'gebruiker' of 'knop'."
    return gesprek.say(beurt.gebruiker)


def differences(expected: Beurt, got: Json) -> list[str]:
    """Everything in which the beurt differs from the script, in words."""
    text = "\n".join(answer["tekst"] for answer in got["antwoorden"])
    found = [*_outcome(expected, got), *_slots(expected, got["casus"]), *_texts(expected, text)]
    return [*found, *_sources(expected, got), *_advice(expected, got["advies"])]


def _outcome(expected: Beurt, got: Json) -> list[str]:
    problems = []
    if expected.uitkomst and got["uitkomst"] != expected.uitkomst:
        problems.append(f"uitkomst {got['uitkomst']}, verwacht {expected.uitkomst}")
    asked = [answer["vraagt"] for answer in got["antwoorden"] if answer["vraagt"]]
    if expected.vraagt and asked != [expected.vraagt]:
        problems.append(f"vraagt {asked}, verwacht {expected.vraagt}")
    kinds = [answer["soort"] for answer in got["antwoorden"]]
    if expected.soorten is not None and kinds != expected.soorten:
        problems.append(f"soorten {kinds}, verwacht {expected.soorten}")
    return problems


def _slots(expected: Beurt, casus: Json) -> list[str]:
    return [
        f"{slot} is {casus.get(slot)!r}, verwacht {value!r}"
        for slot, value in expected.slots.items()
        if not _matches(casus.get(slot), value)
    ]


def _matches(got: str | None, wanted: str | None) -> bool:
    if got is None or wanted is None:
        return got == wanted
    return fnmatch(got.lower(), wanted.lower())


def _texts(expected: Beurt, text: str) -> list[str]:
    missing = [f"mist {part!r}" for part in expected.bevat if part.lower() not in text.lower()]
    forbidden = [f"bevat {part!r}" for part in expected.bevat_niet if part.lower() in text.lower()]
    start = expected.begint_met
    wrong_start = [f"begint niet met {start!r}"] if start and not text.startswith(start) else []
    return [*missing, *forbidden, *wrong_start]


def _sources(expected: Beurt, got: Json) -> list[str]:
    sources = [bron for answer in got["antwoorden"] for bron in answer["bronnen"]]
    if expected.bronnen is None or bool(sources) == expected.bronnen:
        return []
    return [f"{len(sources)} bronnen, verwacht {'minstens een' if expected.bronnen else 'geen'}"]


def _advice(expected: Beurt, advies: Json | None) -> list[str]:
    judged = {item["id"]: item["oordeel"] for item in (advies or {}).get("interventies", [])}
    missing = [f"advies mist {name}" for name in expected.advies_bevat if name not in judged]
    wrong = [name for name in expected.advies_zonder if judged.get(name) in {"geschikt", "overwegen"}]
    return [*missing, *(f"advies beveelt {name} aan" for name in wrong)]
