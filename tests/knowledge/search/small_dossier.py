"""A dossier of a few passages and an embedder without a model, for tests that need no model."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from knowledge.embedding import FloatArray, ModelManifest
from knowledge.index import IndexStore
from knowledge.index.build import BuildOrder, build_generation
from knowledge.index.entries import Entries
from knowledge.index.local_store import LocalStore
from knowledge.index.manifest import IndexManifest
from knowledge.passages import Herkomst, Key, Passage, Soort

MODEL = ModelManifest(
    herkomst="proefmodel",
    sha256="a" * 64,
    dimension=64,
    query_prompt="",
    passage_prompt="",
    max_tokens=512,
)


class WordEmbedder:
    """Texts with the same words get near vectors; counts how many texts it was asked to embed."""

    def __init__(self) -> None:
        self.manifest = MODEL
        self.embedded = 0

    def query(self, text: str) -> FloatArray:
        vector = np.full(MODEL.dimension, 0.01, dtype=np.float32)
        for word in text.lower().split():
            vector[hashlib.sha256(word.encode()).digest()[0] % MODEL.dimension] += 1
        unit: FloatArray = vector / np.linalg.norm(vector)
        return unit

    def passages(self, texts: Sequence[str]) -> FloatArray:
        self.embedded += len(texts)
        return np.stack([self.query(text) for text in texts])

    def questions(self, texts: Sequence[str]) -> FloatArray:
        return self.passages(texts)


def passage(kaart: str, facet: str, tekst: str, status: str | None = None) -> Passage:
    herkomst = Herkomst(
        bron_id=kaart,
        titel=kaart.capitalize(),
        uitgever="Proef",
        datum="2026-11-22",
        steunt_op="Artikel 1 Proefwet",
        url=None,
        status=status,
        te_verifieren=False,
        toelichting=None,
    )
    return Passage(
        passage_id=f"interventie/{kaart}/{facet}",
        soort=Soort.INTERVENTIE,
        facet=facet,
        kop=f"{herkomst.titel} – {facet}",
        tekst=tekst,
        vindplaats=facet.capitalize(),
        herkomst=herkomst,
    )


DOSSIER = Entries(
    passages=(
        passage("noodbevel", "doel", "De burgemeester geeft een bevel bij acuut gevaar."),
        passage("noodbevel", "voorwaarden", "Er is een actuele dreiging.\nHet bevel is evenredig."),
        passage("stopgesprek", "doel", "De wijkagent praat met de aanstichter."),
    ),
    keys=(Key("interventie/stopgesprek", "Hoe haal ik een jongere over om te stoppen?"),),
)


def build(folder: Path, embedder: WordEmbedder, entries: Entries = DOSSIER) -> IndexManifest:
    """`folder` gets the index and, beside it, the vectors that were made."""
    return build_in(LocalStore(folder / "index"), folder, embedder, entries)


def build_in(
    store: IndexStore, folder: Path, embedder: WordEmbedder, entries: Entries = DOSSIER
) -> IndexManifest:
    order = BuildOrder(entries, "inhoud-1", MODEL, lambda: embedder)
    return build_generation(store, order, folder / "vectoren.sqlite", lambda _done, _total: None)
