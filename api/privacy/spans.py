"""A piece of text that is personal data."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

Soort = Literal[
    "BSN",
    "IBAN",
    "TELEFOON",
    "E-MAIL",
    "KENTEKEN",
    "ADRES",
    "POSTCODE",
    "GEBOORTEDATUM",
    "ACCOUNT",
    "PROFIEL",
    "IP-ADRES",
    "PARKETNUMMER",
    "NAAM",
]


class Span(NamedTuple):
    """`begin` up to, not including, `einde`: places in the text as it was given."""

    begin: int
    einde: int
    soort: Soort


def without_overlap(spans: Iterable[Span]) -> list[Span]:
    """In order of place. Of spans that touch the same characters the one found first stays."""
    kept: list[Span] = []
    for span in spans:
        if all(span.einde <= other.begin or span.begin >= other.einde for other in kept):
            kept.append(span)
    return sorted(kept)
