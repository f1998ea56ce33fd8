"""What an index can do and where generations of it are kept; every engine offers these two."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from knowledge.embedding import FloatArray
from knowledge.index.correction import VectorCorrection
from knowledge.index.entries import Entries
from knowledge.index.layout import Layout, Numbers
from knowledge.index.manifest import IndexManifest
from knowledge.index.postings import Postings
from knowledge.passages import Passage


@dataclass(frozen=True)
class Scored:
    """Numbers of entries or groups with their scores, best first; equal scores in the order of numbers."""

    numbers: Numbers
    scores: FloatArray


@dataclass(frozen=True)
class Generation:
    """Everything that one version of the index consists of.

    `vectors`: one corrected unit row per entry. `postings`: lists of group numbers, because the words of a
    question are often spread over the facets and keys of a card.
    """

    manifest: IndexManifest
    entries: Entries
    vectors: FloatArray
    postings: Postings
    correction: VectorCorrection


class SearchIndex(Protocol):
    """One published generation, open for reading; safe to use from several threads."""

    @property
    def manifest(self) -> IndexManifest: ...

    @property
    def layout(self) -> Layout: ...

    @property
    def correction(self) -> VectorCorrection: ...

    def dense(self, vector: FloatArray, best: int) -> Scored:
        """The entries with the highest cosine to this (corrected) unit vector."""

    def cosines(self, vector: FloatArray, entries: Numbers) -> FloatArray:
        """The cosine of just these entries, in their order."""

    def lexical(self, terms: Sequence[str], best: int) -> Scored:
        """The groups with the highest BM25 score among those that hold any of these terms."""

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """In how many groups each term occurs; unknown terms are left out."""

    def terms_in(self, groups: Numbers, terms: Sequence[str]) -> frozenset[str]:
        """Which of these terms occur in any of these groups."""

    def passages(self, numbers: Sequence[int] | Numbers) -> tuple[Passage, ...]:
        """The passages with these entry numbers, in this order."""

    def close(self) -> None: ...


class IndexStore(Protocol):
    """The generations of an index, of which one is searched."""

    @property
    def place(self) -> str:
        """The engine and where it keeps them, in Dutch, to be shown; never a password."""

    def current(self) -> IndexManifest | None:
        """What is searched now; None when nothing was published. Cheap: asked before every search."""

    def generations(self) -> tuple[IndexManifest, ...]:
        """All that are kept, the newest first."""

    def publish(self, generation: Generation) -> None:
        """Write it aside and switch in one step; when that fails, the former one stays the one searched."""

    def roll_back(self) -> IndexManifest:
        """Search the generation before the current one again; NotReadyError when there is none."""

    def open(self) -> SearchIndex:
        """The current generation; NotReadyError when there is none."""

    def close(self) -> None:
        """Lets go of connections."""
