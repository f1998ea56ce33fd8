"""From entries to a published generation, and when an index may be opened."""

from pathlib import Path

import pytest

from knowledge.index import IndexStore, open_index
from knowledge.index.entries import Entries
from knowledge.index.local_store import LocalStore
from knowledge.readiness import NotReadyError
from tests.knowledge.search.small_dossier import DOSSIER, MODEL, WordEmbedder, build, build_in, passage


def store_in(folder: Path) -> IndexStore:
    return LocalStore(folder / "index")


def test_a_built_index_is_searched(store: IndexStore, tmp_path: Path) -> None:
    manifest = build_in(store, tmp_path, WordEmbedder())
    assert open_index(store, MODEL, "inhoud-1").manifest == manifest


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


def test_a_missing_index_names_the_command(tmp_path: Path) -> None:
    with pytest.raises(NotReadyError) as refusal:
        open_index(store_in(tmp_path), MODEL, "inhoud-1")
    assert refusal.value.opdracht == "consultatiebox index bouwen"


def test_another_model_is_refused_with_both_figures(tmp_path: Path) -> None:
    build(tmp_path, WordEmbedder())
    with pytest.raises(NotReadyError) as refusal:
        open_index(store_in(tmp_path), MODEL.model_copy(update={"sha256": "b" * 64}), "inhoud-1")
    assert all(figure in refusal.value.reden for figure in ("aaaaaaaaaaaa", "bbbbbbbbbbbb"))


def test_an_index_of_other_content_is_refused(tmp_path: Path) -> None:
    build(tmp_path, WordEmbedder())
    with pytest.raises(NotReadyError, match="inhoud-2"):
        open_index(store_in(tmp_path), MODEL, "inhoud-2")


def test_an_index_of_another_version_of_the_box_is_refused(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    manifest = build(tmp_path, WordEmbedder())
    stored = tmp_path / "index" / manifest.generation / "manifest.json"
    stored.write_text(manifest.model_copy(update={"layout_version": "0"}).model_dump_json())
    with pytest.raises(NotReadyError, match="andere versie van de box"):
        open_index(store, MODEL, "inhoud-1")


def test_what_a_killed_build_left_is_removed_by_the_next(tmp_path: Path) -> None:
    left = tmp_path / "index/in-aanmaak-x"
    left.mkdir(parents=True)
    (left / "manifest.json").write_text("{")
    assert store_in(tmp_path).current() is None
    build(tmp_path, WordEmbedder())
    assert not left.exists()
