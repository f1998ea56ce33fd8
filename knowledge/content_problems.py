"""What can be wrong with the content, in plain Dutch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from knowledge.model.base import ID_PATTERN

WHOLE_ITEM = "(hele kaart)"
WHOLE_FILE = "(hele bestand)"

_EXPECTED = {
    "string_type": "een tekst (zet een datum of getal tussen aanhalingstekens)",
    "int_type": "een heel getal",
    "bool_type": "true of false",
    "tuple_type": "een lijst",
    "model_type": "een groep velden",
}


@dataclass(frozen=True)
class ContentProblem:
    """One thing to repair. Positions in a list count from 1: stappen[2].wat is the second stap."""

    bestand: str
    item: str
    veld: str
    reden: str

    def __str__(self) -> str:
        return f"{self.bestand}, {self.item}, {self.veld}: {self.reden}"


class ContentError(Exception):
    """The content cannot be used; problems holds everything that was found, not only the first."""

    def __init__(self, problems: Sequence[ContentProblem]) -> None:
        self.problems = tuple(problems)
        lines = "\n".join(f"- {problem}" for problem in self.problems)
        super().__init__(
            f"De inhoud klopt niet ({len(self.problems)} keer) en wordt niet gebruikt. Herstel:\n{lines}"
        )


def problems_of(error: ValidationError, bestand: str, item: str) -> list[ContentProblem]:
    details = error.errors()
    return [
        ContentProblem(bestand, item, field_path(detail["loc"]), _reason(detail))
        for detail in details
        if not _follows_from_its_parts(detail, details)
    ]


def field_path(location: Sequence[str | int]) -> str:
    path = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in location)
    return path.removeprefix(".") or WHOLE_ITEM


def _follows_from_its_parts(detail: ErrorDetails, details: Sequence[ErrorDetails]) -> bool:
    """Pydantic calls a list too short when its parts were refused; the parts are the problem."""
    length = len(detail["loc"])
    inside = (other for other in details if len(other["loc"]) > length)
    return detail["type"] == "too_short" and any(other["loc"][:length] == detail["loc"] for other in inside)


def _reason(detail: ErrorDetails) -> str:
    kind, context = detail["type"], detail.get("ctx", {})
    if kind in _EXPECTED:
        return f"verkeerd type: {_EXPECTED[kind]} verwacht, maar er staat {_what_stands(detail['input'])}"
    if kind == "enum":
        allowed = str(context["expected"]).replace(" or ", " of ")
        return f"niet toegestane waarde {detail['input']!r}; toegestaan: {allowed}"
    if kind == "string_pattern_mismatch":
        return _pattern_reason(str(context["pattern"]))
    return _plain_reason(kind, context)


def _plain_reason(kind: str, context: Mapping[str, object]) -> str:
    reasons = {
        "missing": "ontbreekt",
        "extra_forbidden": "onbekend veld",
        "too_short": f"te kort: minstens {context.get('min_length')} onderdelen nodig",
        "too_long": f"te lang: hoogstens {context.get('max_length')} onderdelen",
        "greater_than_equal": f"moet minstens {context.get('ge')} zijn",
        "less_than_equal": f"mag hoogstens {context.get('le')} zijn",
        "value_error": str(context.get("error")),
    }
    return reasons.get(kind, f"niet geldig ({kind})")


def _pattern_reason(pattern: str) -> str:
    if pattern == ID_PATTERN:
        return "geen geldig id: gebruik kleine letters, cijfers, - en _"
    return "is leeg"


def _what_stands(value: object) -> str:
    if isinstance(value, dict):
        return "een groep velden (staat er een dubbele punt in de zin? zet de zin tussen aanhalingstekens)"
    if isinstance(value, list):
        return "een lijst"
    return "niets" if value is None else repr(value)
