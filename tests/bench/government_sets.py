"""The two given question sets over government texts, as entries and judged questions."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.index.entries import Entries
from knowledge.passages import TEKST, Herkomst, Passage, Soort

DATA = Path(__file__).parent / "data" / "zoeken"
CIRCULAR = "BWBR0028138"


@dataclass(frozen=True)
class JudgedQuestion:
    """`relevant`: names of the units that answer."""

    vraag: str
    relevant: frozenset[str]


@dataclass(frozen=True)
class GovernmentSet:
    """`unit_of` maps a passage id to the unit that is judged: an answer (A) or an article (B)."""

    naam: str
    questions: tuple[JudgedQuestion, ...]
    unit_of: dict[str, str]


def corpus() -> Entries:
    return Entries(tuple(_passage(row) for row in _all_rows()), ())


def set_a() -> GovernmentSet:
    rows = _rows("vac_questions")
    questions = tuple(JudgedQuestion(row["question"], frozenset([row["id"]])) for row in rows)
    return GovernmentSet("A", questions, {row["id"]: row["doc"] for row in _all_rows()})


def set_b() -> GovernmentSet:
    questions = tuple(
        JudgedQuestion(row["question"], frozenset(row["relevant"])) for row in _rows("oov_questions")
    )
    return GovernmentSet("B", questions, {row["id"]: _article(row) for row in _all_rows()})


def _article(row: dict[str, Any]) -> str:
    words = row["section"].split()
    if row["doc"] == CIRCULAR:
        return f"{row['doc']}|{row['section']}"
    at = words.index("Artikel") + 1 if "Artikel" in words else len(words)
    return f"{row['doc']}|{words[at].rstrip('.')}" if at < len(words) else str(row["id"])


def _passage(row: dict[str, Any]) -> Passage:
    title = row.get("title") or row.get("subject") or ""
    return Passage(
        passage_id=row["id"],
        soort=Soort.PUBLICATIE,
        facet=TEKST,
        kop=" – ".join(part for part in (title, row["section"]) if part),
        tekst=row["text"],
        vindplaats=row["section"] or title,
        herkomst=Herkomst(
            bron_id=row["doc"],
            titel=title,
            uitgever="Proefset",
            datum="2015",
            steunt_op="",
            url=None,
            status=None,
            te_verifieren=False,
            toelichting=None,
        ),
    )


def _all_rows() -> Iterator[dict[str, Any]]:
    """Three ids occur twice in the data; the second gets a mark of its own."""
    seen: set[str] = set()
    for row in (*_rows("vac_passages"), *_rows("law_passages")):
        name = row["id"] if row["id"] not in seen else f"{row['id']}:tweede"
        seen.add(name)
        yield {**row, "id": name}


def _rows(name: str) -> Iterator[dict[str, Any]]:
    with gzip.open(DATA / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)
