"""A dossier of any size from real law texts: pieces of two passages joined, with a vector between theirs."""

import gzip
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index.entries import Entries
from knowledge.passages import TEKST, Herkomst, Passage, Soort

SEED = 172
# Length of the noise relative to the mixture: neighbours stay neighbours, yet no two vectors are equal.
NOISE = 0.35


@dataclass(frozen=True)
class LawText:
    titel: str
    kop: str
    tekst: str


def law_texts(folder: Path) -> list[LawText]:
    with gzip.open(folder / "law_passages.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
    return [LawText(row["title"], row["section"], row["text"]) for row in rows]


def entries_like(texts: Sequence[LawText], size: int) -> Entries:
    chance = random.Random(SEED)  # noqa: S311 - the same dossier every time
    return Entries(tuple(_passages(texts, size, chance)), ())


def vectors_like(real: FloatArray, size: int, seed: int = SEED) -> FloatArray:
    """Unit vectors, each a mixture of two real ones with noise."""
    chance = np.random.default_rng(seed)
    shares = chance.uniform(0.2, 0.8, (size, 1)).astype(np.float32)
    first, second = (real[chance.integers(0, len(real), size)] for _ in range(2))
    noise = chance.standard_normal((size, real.shape[1]), dtype=np.float32)
    noise *= np.float32(NOISE / np.sqrt(real.shape[1]))
    mixed = shares * first + (1 - shares) * second + noise
    unit: FloatArray = mixed / np.linalg.norm(mixed, axis=1, keepdims=True)
    return unit


def _passages(texts: Sequence[LawText], size: int, chance: random.Random) -> Iterator[Passage]:
    for number in range(size):
        first, second = chance.choice(texts), chance.choice(texts)
        yield Passage(
            passage_id=f"publicatie/{number}",
            soort=Soort.PUBLICATIE,
            facet=TEKST,
            kop=f"{first.titel} – {first.kop}",
            tekst=_half(first.tekst, chance) + " " + _half(second.tekst, chance),
            vindplaats=first.kop,
            herkomst=_herkomst(first.titel),
        )


def _half(text: str, chance: random.Random) -> str:
    words = text.split()
    begin = chance.randrange(1 + len(words) // 2)
    return " ".join(words[begin : begin + (len(words) + 1) // 2])


def _herkomst(titel: str) -> Herkomst:
    return Herkomst(
        bron_id=titel,
        titel=titel,
        uitgever="Proef",
        datum="2015",
        steunt_op="",
        url=None,
        status=None,
        te_verifieren=False,
        toelichting=None,
    )
