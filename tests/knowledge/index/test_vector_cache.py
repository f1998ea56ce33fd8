"""Embedding takes minutes, so vectors are kept; but not for ever."""

from pathlib import Path

import numpy as np
import pytest

from knowledge.embedding import FloatArray
from knowledge.index.entries import Entries
from knowledge.index.vector_cache import CHUNK, vectors_of
from knowledge.passages import Key
from tests.knowledge.search.small_dossier import WordEmbedder, passage


def entries(*texts: str) -> Entries:
    return Entries(tuple(passage(f"kaart-{text}", "doel", text) for text in texts), ())


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "map/vectoren.sqlite"


def embedded_for(cache: Path, wanted: Entries) -> int:
    """How many texts had to be embedded."""
    embedder = WordEmbedder()
    vectors_of(wanted, embedder, cache, lambda _done, _total: None)
    return embedder.embedded


def test_vectors_come_in_the_order_of_the_entries(cache: Path) -> None:
    wanted = Entries(entries("een", "twee").passages, (Key("kaart-een", "vraag"),), ("buiten",))
    for _ in range(2):
        found = vectors_of(wanted, WordEmbedder(), cache, lambda _done, _total: None)
        asked = WordEmbedder()
        assert np.array_equal(found.passages, asked.passages([one.searched_text for one in wanted.passages]))
        assert np.array_equal(found.keys, asked.questions(["vraag"]))
        assert np.array_equal(found.outside, asked.questions(["buiten"]))


def test_equal_texts_are_embedded_once(cache: Path) -> None:
    assert embedded_for(cache, entries("een", "een", "twee")) == 2
    assert embedded_for(cache, entries("twee", "een", "twee")) == 0


def test_a_stopped_build_goes_on_where_it_was(cache: Path) -> None:
    many = entries(*(f"tekst {number}" for number in range(CHUNK + 10)))

    class Tired(WordEmbedder):
        def passages(self, texts: list[str]) -> FloatArray:  # type: ignore[override]
            if self.embedded:
                raise KeyboardInterrupt
            return super().passages(texts)

    with pytest.raises(KeyboardInterrupt):
        vectors_of(many, Tired(), cache, lambda _done, _total: None)
    assert embedded_for(cache, many) == 10


def test_progress_counts_new_texts(cache: Path) -> None:
    embedded_for(cache, entries("een"))
    seen: list[tuple[int, int]] = []
    vectors_of(entries("een", "twee", "drie"), WordEmbedder(), cache, lambda *at: seen.append(at))
    assert seen == [(2, 2)]


def test_what_two_builds_did_not_use_is_forgotten(cache: Path) -> None:
    embedded_for(cache, entries("een", "twee"))
    embedded_for(cache, entries("twee", "drie"))
    assert embedded_for(cache, entries("een", "twee")) == 0
    embedded_for(cache, entries("twee", "vier"))
    embedded_for(cache, entries("twee", "vijf"))
    assert embedded_for(cache, entries("een", "twee", "vijf")) == 1


def test_a_build_that_changes_nothing_forgets_nothing(cache: Path) -> None:
    embedded_for(cache, entries("een"))
    for _ in range(3):
        embedded_for(cache, entries("twee"))
    assert embedded_for(cache, entries("een")) == 0


def test_an_empty_dossier_has_no_vectors(cache: Path) -> None:
    found = vectors_of(entries(), WordEmbedder(), cache, lambda _done, _total: None)
    assert found.passages.shape == (0, 64)
