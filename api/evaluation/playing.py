"""Plays a script against a running box and keeps everything that was checked."""

from collections.abc import Iterator

from pydantic import BaseModel

from api.evaluation.checks import Check, checks
from api.evaluation.gesprek import Gesprek, Json
from api.evaluation.script import Beurt, Script


class Played(BaseModel):
    """`getoetst`: per toets how many expectations there were; `mis`: how many of them were not met.

    `uitkomsten` holds (expected, got) of every beurt with a single expected uitkomst.
    """

    naam: str
    beurten: int
    getoetst: dict[str, int]
    mis: dict[str, int]
    verschillen: list[str]
    uitkomsten: list[tuple[str, str]]


def play_script(url: str, script: Script) -> Played:
    """Plays every beurt in a new gesprek; a bericht that is not kept is a difference too."""
    found: list[tuple[str, Check]] = []
    outcomes: list[tuple[str, str]] = []
    with Gesprek(url) as gesprek:
        for number, beurt in enumerate(script.beurten, start=1):
            got = _play(gesprek, beurt)
            where = f"beurt {number} ({beurt.gebruiker or beurt.knop})"
            found += [(where, check) for check in checks(beurt, got)]
            if isinstance(beurt.uitkomst, str):
                outcomes.append((beurt.uitkomst, got["uitkomst"]))
        kept = len(gesprek.read()["beurten"])
    lost = None if kept == len(script.beurten) else f"{kept} van {len(script.beurten)} berichten bewaard"
    found.append(("gesprek", Check("bewaard", lost)))
    return Played(
        naam=script.naam,
        beurten=len(script.beurten),
        getoetst=_counted(check for _, check in found),
        mis=_counted(check for _, check in found if check.verschil),
        verschillen=[f"{where}: {check.verschil}" for where, check in found if check.verschil],
        uitkomsten=outcomes,
    )


def _play(gesprek: Gesprek, beurt: Beurt) -> Json:
    return gesprek.press(beurt.knop) if beurt.knop is not None else gesprek.say(beurt.gebruiker or "")


def _counted(found: Iterator[Check]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for check in found:
        counts[check.toets] = counts.get(check.toets, 0) + 1
    return counts
