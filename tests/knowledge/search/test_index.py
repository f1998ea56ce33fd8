from pathlib import Path

import numpy as np
import pytest

from knowledge.embedding import ModelManifest
from knowledge.index import SearchIndex
from knowledge.index import open_index as open_of_store
from knowledge.index.base import Generation
from knowledge.index.entries import Entries
from knowledge.index.local_store import LocalStore
from knowledge.index.postings import postings_of, stem_term
from knowledge.readiness import NotReadyError
from tests.knowledge.search.small_dossier import DOSSIER, MODEL, WordEmbedder, build, passage


def open_index(folder: Path, model: ModelManifest, content_version: str) -> SearchIndex:
    return open_of_store(LocalStore(folder / "index"), model, content_version)


def test_a_built_index_finds_words_and_meanings(tmp_path: Path) -> None:
    embedder = WordEmbedder()
    build(tmp_path, embedder)
    index = open_index(tmp_path, MODEL, "inhoud-1")
    assert index.lexical([stem_term("wijkagent")], 5).numbers.tolist() == [2]
    assert index.dense(embedder.query("Hoe haal ik een jongere over om te stoppen?"), 1).numbers.tolist() == [
        3
    ]
    index.close()


def test_nothing_is_embedded_when_nothing_changed(tmp_path: Path) -> None:
    embedder = WordEmbedder()
    first = build(tmp_path, embedder)
    again = build(tmp_path, embedder)
    assert (embedder.embedded, again) == (4, first)


def test_only_new_texts_are_embedded(tmp_path: Path) -> None:
    embedder = WordEmbedder()
    first = build(tmp_path, embedder)
    more = Entries((*DOSSIER.passages, passage("logboek", "doel", "Houd bij wat u besluit.")), DOSSIER.keys)
    second = build(tmp_path, embedder, more)
    assert embedder.embedded == 5
    assert second.generation != first.generation
    assert open_index(tmp_path, MODEL, "inhoud-1").manifest == second


def test_a_failed_build_leaves_the_former_generation(tmp_path: Path) -> None:
    manifest = build(tmp_path, WordEmbedder())
    store = LocalStore(tmp_path / "index")
    broken = Generation(
        manifest.model_copy(update={"generation": "nieuw"}),
        Entries((*DOSSIER.passages, None), ()),  # type: ignore[arg-type]
        np.zeros((4, 64), dtype=np.float32),
        postings_of([]),
    )
    with pytest.raises(AttributeError):
        store.publish(broken)
    assert store.current() == manifest
    assert not list((tmp_path / "index").glob("in-aanmaak-*"))


def test_going_back_searches_the_former_generation_again(tmp_path: Path) -> None:
    first = build(tmp_path, WordEmbedder())
    build(tmp_path, WordEmbedder(), Entries(DOSSIER.passages[:2], ()))
    store = LocalStore(tmp_path / "index")
    assert store.roll_back() == first
    assert store.current() == first
    with pytest.raises(NotReadyError, match="geen eerdere index"):
        store.roll_back()


def test_a_reader_keeps_its_generation_while_another_is_published(tmp_path: Path) -> None:
    embedder = WordEmbedder()
    build(tmp_path, embedder)
    reader = open_index(tmp_path, MODEL, "inhoud-1")
    build(tmp_path, embedder, Entries(DOSSIER.passages[:2], ()))
    assert reader.lexical([stem_term("wijkagent")], 5).numbers.size
    reader.close()


def test_a_missing_index_names_the_command(tmp_path: Path) -> None:
    with pytest.raises(NotReadyError) as refusal:
        open_index(tmp_path, MODEL, "inhoud-1")
    assert refusal.value.opdracht == "consultatiebox index bouwen"


@pytest.mark.parametrize(
    ("change", "figures"),
    [
        ({"dimension": 128}, ("64", "128")),
        ({"sha256": "b" * 64}, ("aaaaaaaaaaaa", "bbbbbbbbbbbb")),
    ],
)
def test_another_model_is_refused_with_both_figures(
    tmp_path: Path, change: dict[str, object], figures: tuple[str, str]
) -> None:
    build(tmp_path, WordEmbedder())
    with pytest.raises(NotReadyError) as refusal:
        open_index(tmp_path, MODEL.model_copy(update=change), "inhoud-1")
    assert all(figure in refusal.value.reden for figure in figures)


def test_an_index_of_other_content_is_refused(tmp_path: Path) -> None:
    build(tmp_path, WordEmbedder())
    with pytest.raises(NotReadyError, match="inhoud-2"):
        open_index(tmp_path, MODEL, "inhoud-2")
