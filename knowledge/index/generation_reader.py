"""What every engine does alike once it has the vectors and the inverted lists of a generation."""

from collections.abc import Mapping, Sequence

from knowledge.embedding import FloatArray
from knowledge.index.base import Scored
from knowledge.index.layout import Numbers
from knowledge.index.manifest import IndexManifest
from knowledge.index.stored import read_correction, read_layout
from knowledge.index.term_lists import FetchLists, TermLists
from knowledge.index.vectors import Vectors


class GenerationReader:
    """The part of a `SearchIndex` that does not depend on where the generation is kept.

    `parts` as in `knowledge.index.stored`; `vectors` compares, `fetch_lists` reads from the engine.
    """

    def __init__(
        self, manifest: IndexManifest, parts: Mapping[str, bytes], vectors: Vectors, fetch_lists: FetchLists
    ) -> None:
        self.manifest = manifest
        self.layout = read_layout(parts)
        self.correction = read_correction(parts)
        self._vectors = vectors
        self._lists = TermLists(fetch_lists, len(self.layout.card_of_group))

    def dense(self, vector: FloatArray, best: int) -> Scored:
        return self._vectors.dense(vector, best)

    def cosines(self, vector: FloatArray, entries: Numbers) -> FloatArray:
        return self._vectors.cosines(vector, entries)

    def lexical(self, terms: Sequence[str], best: int) -> Scored:
        return self._lists.lexical(terms, best)

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        return self._lists.document_frequencies(terms)

    def terms_in(self, groups: Numbers, terms: Sequence[str]) -> frozenset[str]:
        return self._lists.terms_in(groups, terms)
