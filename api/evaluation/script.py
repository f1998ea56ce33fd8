"""A conversation script: what the user says or presses, and what must be true of the beurt that follows."""

import re
from fnmatch import fnmatch
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from api.evaluation.gesprek import Gesprek, Json


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


class Played(BaseModel):
    """What differed from the script, per beurt in words; `lost` counts berichten that are not kept."""

    naam: str
    beurten: int
    verschillen: list[str]


def load_script(path: Path) -> Script:
    return Script.model_validate(yaml.safe_load(path.read_text()))


def play(gesprek: Gesprek, beurt: Beurt) -> Json:
    if beurt.knop is not None:
        return gesprek.press(beurt.knop)
    return gesprek.say(beurt.gebruiker or "")


def play_script(url: str, script: Script) -> Played:
    """Plays every beurt in a new gesprek; a bericht that is not kept is a difference too."""
    with Gesprek(url) as gesprek:
        found = [
            f"beurt {number} ({beurt.gebruiker or beurt.knop}): {line}"
            for number, beurt in enumerate(script.beurten, start=1)
            for line in differences(beurt, play(gesprek, beurt))
        ]
        kept = len(gesprek.read()["beurten"])
    lost = [] if kept == len(script.beurten) else [f"{kept} van {len(script.beurten)} berichten bewaard"]
    return Played(naam=script.naam, beurten=len(script.beurten), verschillen=[*found, *lost])


def differences(expected: Beurt, got: Json) -> list[str]:
    """Everything in which the beurt differs from the script, in words."""
    text = "\n".join(answer["tekst"] for answer in got["antwoorden"])
    found = [*_outcome(expected, got), *_slots(expected, got["casus"]), *_texts(expected, text)]
    return [*found, *_sources(expected, got), *_advice(expected, got["advies"])]


def _outcome(expected: Beurt, got: Json) -> list[str]:
    problems = []
    allowed = [expected.uitkomst] if isinstance(expected.uitkomst, str) else expected.uitkomst
    if allowed and got["uitkomst"] not in allowed:
        problems.append(f"uitkomst {got['uitkomst']}, verwacht {' of '.join(allowed)}")
    kinds = [answer["soort"] for answer in got["antwoorden"]]
    if expected.soorten is not None and kinds != expected.soorten:
        problems.append(f"soorten {kinds}, verwacht {expected.soorten}")
    return [*problems, *_questions(expected, got)]


def _questions(expected: Beurt, got: Json) -> list[str]:
    asked = [_snake(answer["vraagt"]) for answer in got["antwoorden"] if answer["vraagt"]]
    problems = []
    if expected.vraagt and asked != [_snake(expected.vraagt)]:
        problems.append(f"vraagt {asked}, verwacht {expected.vraagt}")
    if expected.vraagt_iets is not None and (len(asked) == 1) is not expected.vraagt_iets:
        problems.append(
            f"vraagt {asked or 'niets'}, verwacht {'één vraag' if expected.vraagt_iets else 'geen vraag'}"
        )
    return [
        *problems,
        *(f"vraagt {slot}, dat is al bekend" for slot in expected.vraagt_niet if _snake(slot) in asked),
    ]


def _snake(slot: str) -> str:
    return re.sub(r"(?=[A-Z])", "_", slot).lower()


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
    options = expected.bevat_een_van
    none_of = (
        [f"mist elk van {options}"]
        if options and not any(one.lower() in text.lower() for one in options)
        else []
    )
    start = expected.begint_met
    wrong_start = [f"begint niet met {start!r}"] if start and not text.startswith(start) else []
    return [*missing, *none_of, *forbidden, *wrong_start]


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
