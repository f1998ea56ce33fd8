"""Generations of an index without a model: a few passages, or many that chance made."""

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index.base import Generation
from knowledge.index.entries import Entries
from knowledge.index.local_store import LocalStore
from knowledge.passages import Key
from tests.knowledge.search.small_dossier import WordEmbedder, build_in, passage

WORDS = (
    *("burgemeester", "noodbevel", "driehoek", "wijkagent", "jongeren", "oproep"),
    *("rellen", "station", "groep", "bericht", "vuurwerk", "azc"),
)
BEGIN = datetime(2026, 11, 22, 12, tzinfo=UTC)


class _Catcher(LocalStore):
    """A store that hands over what it should publish."""

    def publish(self, generation: Generation) -> None:
        self.caught = generation


def generation_of(entries: Entries, number: int = 1) -> Generation:
    """Built as the product does. `number`: the minute in which; another number is another generation."""
    with tempfile.TemporaryDirectory() as folder:
        catcher = _Catcher(Path(folder) / "index")
        build_in(catcher, Path(folder), WordEmbedder(), entries)
    changes = {
        "generation": f"generatie{number:07}",
        "fingerprint": f"{number:064}",
        "gemaakt_op": BEGIN + timedelta(minutes=number),
    }
    return replace(catcher.caught, manifest=catcher.caught.manifest.model_copy(update=changes))


def entries_by_chance(amount: int, seed: int) -> Entries:
    """Passages in cards of three, and a key to each card."""
    chance = np.random.default_rng(seed)

    def sentence() -> str:
        return " ".join(chance.choice(WORDS, 8)) + f" zaak{chance.integers(amount)}"

    names = [(f"kaart-{number // 3}", f"veld{number % 3}") for number in range(amount)]
    passages = tuple(passage(kaart, facet, sentence()) for kaart, facet in names)
    keys = tuple(Key(one.kaart, sentence()) for one in passages[::3])
    return Entries(passages, keys)


def vector_for(words: Sequence[str]) -> FloatArray:
    return WordEmbedder().query(" ".join(words))
