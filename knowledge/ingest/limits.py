"""How much one file may cost before it is refused."""

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Generous for a report of a ministry with pictures, tight for a file that means harm.

    seconden is wall-clock time for one file; geheugen_mb is address space of the reading process.
    """

    bestand_mb: int = 100
    uitgepakt_mb: int = 300
    uitgepakte_delen: int = 10_000
    verhouding: int = 200
    paginas: int = 2_000
    tekens_miljoen: int = 5
    seconden: int = 300
    geheugen_mb: int = 2_048
