"""In what a beurt differs from its script."""

import re
from collections.abc import Iterator
from fnmatch import fnmatch
from typing import Literal, NamedTuple

from api.evaluation.gesprek import Json
from api.evaluation.script import Beurt

Toets = Literal["uitkomst", "vraag", "feiten", "tekst", "bronnen", "advies", "bewaard"]


class Check(NamedTuple):
    """One expectation of a script: what it is about, and what is wrong with the beurt, or None."""

    toets: Toets
    verschil: str | None


def checks(expected: Beurt, got: Json) -> Iterator[Check]:
    """Every expectation of the beurt, in the order in which it is read."""
    yield from _outcome(expected, got)
    yield from _questions(expected, got)
    for slot, value in expected.slots.items():
        found = got["casus"].get(slot)
        wrong = f"{slot} is {found!r}, verwacht {value!r}"
        yield Check("feiten", None if _matches(found, value) else wrong)
    yield from _texts(expected, "\n".join(answer["tekst"] for answer in got["antwoorden"]))
    yield from _sources(expected, got)
    yield from _advice(expected, got["advies"])


def _outcome(expected: Beurt, got: Json) -> Iterator[Check]:
    allowed = [expected.uitkomst] if isinstance(expected.uitkomst, str) else expected.uitkomst
    if allowed:
        wrong = f"uitkomst {got['uitkomst']}, verwacht {' of '.join(allowed)}"
        yield Check("uitkomst", None if got["uitkomst"] in allowed else wrong)
    if expected.soorten is not None:
        kinds = [answer["soort"] for answer in got["antwoorden"]]
        yield Check("uitkomst", None if kinds == expected.soorten else f"soorten {kinds}")


def _questions(expected: Beurt, got: Json) -> Iterator[Check]:
    asked = [_snake(answer["vraagt"]) for answer in got["antwoorden"] if answer["vraagt"]]
    if expected.vraagt:
        right = asked == [_snake(expected.vraagt)]
        yield Check("vraag", None if right else f"vraagt {asked}, verwacht {expected.vraagt}")
    if expected.vraagt_iets is not None:
        right = (len(asked) == 1) is expected.vraagt_iets
        yield Check("vraag", None if right else f"vraagt {asked or 'niets'}")
    for slot in expected.vraagt_niet:
        yield Check("vraag", f"vraagt {slot}, dat is al bekend" if _snake(slot) in asked else None)


def _texts(expected: Beurt, text: str) -> Iterator[Check]:
    lowered = text.lower()
    for part in expected.bevat:
        yield Check("tekst", None if part.lower() in lowered else f"mist {part!r}")
    for part in expected.bevat_niet:
        yield Check("tekst", f"bevat {part!r}" if part.lower() in lowered else None)
    if options := expected.bevat_een_van:
        found = any(one.lower() in lowered for one in options)
        yield Check("tekst", None if found else f"mist elk van {options}")
    if start := expected.begint_met:
        yield Check("tekst", None if text.startswith(start) else f"begint niet met {start!r}")


def _sources(expected: Beurt, got: Json) -> Iterator[Check]:
    sources = [bron for answer in got["antwoorden"] for bron in answer["bronnen"]]
    if expected.bronnen is not None:
        wanted = "minstens een" if expected.bronnen else "geen"
        right = bool(sources) == expected.bronnen
        yield Check("bronnen", None if right else f"{len(sources)} bronnen, verwacht {wanted}")


def _advice(expected: Beurt, advies: Json | None) -> Iterator[Check]:
    judged = {item["id"]: item["oordeel"] for item in (advies or {}).get("interventies", [])}
    for name in expected.advies_bevat:
        yield Check("advies", None if name in judged else f"advies mist {name}")
    for name in expected.advies_zonder:
        wrong = judged.get(name) in {"geschikt", "overwegen"}
        yield Check("advies", f"advies beveelt {name} aan" if wrong else None)


def _matches(got: str | None, wanted: str | None) -> bool:
    if got is None or wanted is None:
        return got == wanted
    return fnmatch(got.lower(), wanted.lower())


def _snake(slot: str) -> str:
    return re.sub(r"(?=[A-Z])", "_", slot).lower()
