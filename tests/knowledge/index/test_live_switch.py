"""A desk that is open goes along with the index, as long as the new one fits it."""

import threading
from pathlib import Path

import pytest

from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.desk import Desk
from knowledge.index import IndexStore
from knowledge.index.build import BuildOrder, build_generation
from knowledge.index.entries import Entries
from knowledge.settings import CONTENT_OF_THIS_PACKAGE
from tests.knowledge.index.conftest import OpenStore
from tests.knowledge.search.small_dossier import DOSSIER, MODEL, WordEmbedder, passage

QUESTION = "Wat doet de wijkagent?"
LOGBOOK = passage("logboek", "doel", "Het logboek van de wijkagent legt vast wat u besluit.")
MORE = Entries((*DOSSIER.passages, LOGBOOK), DOSSIER.keys)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(CONTENT_OF_THIS_PACKAGE)


class Publisher:
    """Builds and publishes as another process would, and tells which generation it made."""

    def __init__(self, store: IndexStore, folder: Path, version: str) -> None:
        self._store, self._folder, self._version = store, folder, version

    def publish(self, entries: Entries, version: str = "", sha256: str = MODEL.sha256) -> str:
        model = MODEL.model_copy(update={"sha256": sha256})
        order = BuildOrder(entries, version or self._version, model, WordEmbedder)
        cache = self._folder / "vectoren.sqlite"
        return build_generation(self._store, order, cache, lambda _done, _total: None).generation


@pytest.fixture
def publisher(open_store: OpenStore, tmp_path: Path, catalogue: Catalogue) -> Publisher:
    return Publisher(open_store(), tmp_path, catalogue.version)


def found_by(desk: Desk) -> set[str]:
    return {hit.passage.passage_id for hit in desk.search(QUESTION).hits}


def test_a_new_generation_is_searched_at_once(
    open_store: OpenStore, publisher: Publisher, catalogue: Catalogue
) -> None:
    first = publisher.publish(DOSSIER)
    desk = Desk(catalogue, WordEmbedder(), open_store())
    assert LOGBOOK.passage_id not in found_by(desk)
    second = publisher.publish(MORE)
    assert LOGBOOK.passage_id in found_by(desk)
    assert desk.search(QUESTION).index_version == second != first
    assert desk.versions()["index"] == second


def test_going_back_is_followed_too(
    open_store: OpenStore, publisher: Publisher, catalogue: Catalogue
) -> None:
    first = publisher.publish(DOSSIER)
    publisher.publish(MORE)
    desk = Desk(catalogue, WordEmbedder(), open_store())
    open_store().roll_back()
    assert desk.search(QUESTION).index_version == first


def test_a_generation_of_other_cards_or_another_model_waits(
    open_store: OpenStore, publisher: Publisher, catalogue: Catalogue
) -> None:
    first = publisher.publish(DOSSIER)
    desk = Desk(catalogue, WordEmbedder(), open_store())
    publisher.publish(MORE, version="andere-inhoud")
    assert desk.search(QUESTION).index_version == first
    publisher.publish(MORE, sha256="b" * 64)
    assert desk.search(QUESTION).index_version == first


def test_many_searches_go_on_during_the_switch(
    open_store: OpenStore, publisher: Publisher, catalogue: Catalogue
) -> None:
    versions = [publisher.publish(DOSSIER)]
    desk = Desk(catalogue, WordEmbedder(), open_store())
    faults: list[Exception] = []
    seen: list[str] = []
    stop = threading.Event()

    def search() -> None:
        try:
            while not stop.is_set():
                seen.append(desk.search(QUESTION).index_version)
        except Exception as fault:
            faults.append(fault)

    searchers = [threading.Thread(target=search) for _ in range(3)]
    for thread in searchers:
        thread.start()
    try:
        for entries in (MORE, Entries(DOSSIER.passages, ()), Entries((*DOSSIER.passages, LOGBOOK), ())):
            versions.append(publisher.publish(entries))
    finally:
        stop.set()
        for thread in searchers:
            thread.join()
    assert faults == []
    assert set(seen) <= set(versions)
    assert desk.search(QUESTION).index_version == versions[-1]
