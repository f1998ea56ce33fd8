"""Measures ingestion on a folder of real files: `python tests/bench/inlezen.py MAP [--lees 20]`.

Shows per file the seconds, pages and passages, or why it was refused; --lees shows passages drawn by chance,
for a person to judge: glued words, page furniture, broken order.
"""

import argparse
import random
import re
import statistics
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from knowledge.ingest.chunk import token_estimate
from knowledge.ingest.cutting import CutPassage
from knowledge.ingest.limits import Limits
from knowledge.ingest.reading_result import ReadFile
from knowledge.ingest.refusal import RefusedError
from knowledge.ingest.sandbox import read_file
from knowledge.library.found_files import found_files

SUSPECT = {
    "afgebroken woord": re.compile(r"[a-zà-ÿ]{2}- (?!en |of |noch |dan )[a-zà-ÿ]{2}"),
    "aaneengeplakt": re.compile(r"[a-zà-ÿ]{3}[.!?][A-Z][a-zà-ÿ]{2}|[a-zà-ÿ]{35}"),
    "onbekend teken": re.compile("[\ufffd\ufffe\ue000-\uf8ff\u00ad]"),
    "puntjes van een inhoudsopgave": re.compile(r"(?:\. ?){5}"),
}


@dataclass
class Totals:
    files: int = 0
    pages: int = 0
    seconds: float = 0
    notes: int = 0


def measure(paths: list[Path]) -> tuple[Totals, list[tuple[str, CutPassage]], Counter[str]]:
    totals, passages, refused = Totals(), [], Counter[str]()
    for file in found_files(paths):
        started = time.perf_counter()
        try:
            read = read_file(file.pad, file.pad.name, Limits(), lambda _done, _total: None)
        except RefusedError as error:
            refused[error.refusal.reden] += 1
            say(f"{file.naam[:60]:60} {error.refusal.reden}")
            continue
        seconds = time.perf_counter() - started
        count(totals, read, seconds)
        passages += [(file.naam, passage) for passage in read.passages]
        say(f"{file.naam[:60]:60} {seconds:6.2f} s {read.paginas:5} p {len(read.passages):5} passages")
    return totals, passages, refused


def count(totals: Totals, read: ReadFile, seconds: float) -> None:
    totals.files += 1
    totals.pages += read.paginas
    totals.seconds += seconds
    totals.notes += sum(len(passage.voetnoten) for passage in read.passages)


def report(totals: Totals, passages: list[tuple[str, CutPassage]], refused: Counter[str]) -> None:
    sizes = [token_estimate(passage.tekst) for _, passage in passages]
    say(
        f"\n{totals.files} bestanden, {totals.pages} pagina's, {len(passages)} passages, {totals.notes} noten"
    )
    say(f"{totals.seconds:.1f} s; geweigerd: {dict(refused) or 'geen'}")
    if sizes:
        low, middle, high = statistics.quantiles(sizes, n=4)
        say(f"tokens per passage: kwartielen {low:.0f}, {middle:.0f}, {high:.0f}, hoogste {max(sizes)}")
    for name, pattern in SUSPECT.items():
        hits = [passage for _, passage in passages if pattern.search(passage.tekst)]
        shown = pattern.search(hits[0].tekst).group() if hits else ""  # type: ignore[union-attr]
        say(f"{name}: {len(hits)} passages {shown!r}")


def show(passages: list[tuple[str, CutPassage]], number: int) -> None:
    for name, passage in random.Random(7).sample(passages, min(number, len(passages))):  # noqa: S311
        say(f"\n== {name} | {' > '.join(passage.kop)} | {passage.vindplaats}\n{passage.tekst}")
        for note in passage.voetnoten:
            say(f"  [{note.nummer}] {note.tekst}")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paden", type=Path, nargs="+")
    parser.add_argument("--lees", type=int, default=0)
    options = parser.parse_args()
    totals, passages, refused = measure(options.paden)
    report(totals, passages, refused)
    show(passages, options.lees)
    sys.exit(0 if passages else 1)


if __name__ == "__main__":
    main()
