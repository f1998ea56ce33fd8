"""A new generation takes the place of the former one at once, or not at all."""

import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from knowledge.index import IndexStore
from knowledge.index.base import Generation
from knowledge.index.entries import Entries
from knowledge.index.postings import stem_term
from knowledge.readiness import NotReadyError
from tests.knowledge.index.conftest import OpenStore
from tests.knowledge.index.generations import entries_by_chance, generation_of, vector_for
from tests.knowledge.search.small_dossier import DOSSIER

SMALLER = Entries(DOSSIER.passages[:2], ())


def made(store: IndexStore) -> list[str]:
    return [one.generation[-1] for one in store.generations()]


def test_before_the_first_publication_there_is_nothing(store: IndexStore) -> None:
    assert store.current() is None
    assert store.generations() == ()
    for attempt in (store.open, store.roll_back):
        with pytest.raises(NotReadyError) as refusal:
            attempt()
        assert refusal.value.opdracht == "consultatiebox index bouwen"


def test_the_last_publication_is_searched(store: IndexStore) -> None:
    store.publish(generation_of(DOSSIER, 1))
    store.publish(generation_of(SMALLER, 2))
    assert store.open().layout.passages == 2
    assert store.open().manifest == store.current()


def test_an_open_reader_keeps_its_generation(store: IndexStore) -> None:
    store.publish(generation_of(DOSSIER, 1))
    reader = store.open()
    store.publish(generation_of(SMALLER, 2))
    assert reader.lexical([stem_term("wijkagent")], 5).numbers.size
    assert reader.passages([2]) == DOSSIER.passages[2:]


def test_three_generations_are_kept(open_store: OpenStore) -> None:
    for number in range(1, 6):
        open_store().publish(generation_of(SMALLER, number))
    assert made(open_store()) == ["5", "4", "3"]


def test_going_back_searches_the_former_generation_again(store: IndexStore) -> None:
    first = generation_of(DOSSIER, 1)
    store.publish(first)
    store.publish(generation_of(SMALLER, 2))
    assert store.roll_back() == store.current() == first.manifest
    assert store.open().layout.passages == 3
    assert made(store) == ["2", "1"]
    with pytest.raises(NotReadyError, match="geen eerdere index"):
        store.roll_back()


def test_what_was_gone_back_from_can_be_published_again(store: IndexStore) -> None:
    store.publish(generation_of(DOSSIER, 1))
    store.publish(generation_of(SMALLER, 2))
    store.roll_back()
    store.publish(generation_of(SMALLER, 2))
    assert store.open().layout.passages == 2
    assert made(store) == ["2", "1"]


def test_a_former_generation_that_is_published_again_counts_as_the_newest(store: IndexStore) -> None:
    first = generation_of(DOSSIER, 1)
    store.publish(first)
    store.publish(generation_of(SMALLER, 2))
    later = first.manifest.model_copy(update={"gemaakt_op": generation_of(SMALLER, 3).manifest.gemaakt_op})
    store.publish(replace(first, manifest=later))
    assert store.open().layout.passages == 3
    assert store.roll_back().generation.endswith("2")


def break_passages(generation: Generation) -> Generation:
    entries = replace(generation.entries, passages=(*generation.entries.passages, None))
    return replace(generation, entries=entries)


def break_lists(generation: Generation) -> Generation:
    """Fails halfway, when passages are already written."""
    return replace(generation, postings=None)  # type: ignore[arg-type]


@pytest.mark.parametrize("broken", [break_passages, break_lists])
def test_a_failed_build_leaves_the_former_generation(
    open_store: OpenStore, broken: Callable[[Generation], Generation]
) -> None:
    store = open_store()
    store.publish(generation_of(DOSSIER, 1))
    with pytest.raises((AttributeError, TypeError)):
        store.publish(broken(generation_of(SMALLER, 2)))
    assert made(open_store()) == ["1"]
    assert open_store().open().layout.passages == 3
    store.publish(generation_of(SMALLER, 3))
    assert made(open_store()) == ["3", "1"]


def test_searches_go_on_while_generations_are_published(open_store: OpenStore) -> None:
    """Generation n has 30 + 3n passages; an answer with a number of another generation would be mixed."""
    sizes = {f"generatie{number:07}": 30 + 3 * number for number in range(1, 5)}
    generations = [
        generation_of(entries_by_chance(size, seed=number), number)
        for number, size in enumerate(sizes.values(), start=1)
    ]
    open_store().publish(generations[0])
    stores, stop, faults, seen = [open_store() for _ in range(3)], threading.Event(), [], set()

    def search(store: IndexStore) -> None:
        try:
            while not stop.is_set():
                index = store.open()
                size = sizes[index.manifest.generation]
                nearest = index.dense(vector_for(["rellen", "station"]), 500)
                assert index.layout.passages == size
                assert nearest.numbers.size == size + size // 3
                assert index.lexical([stem_term("rell")], 500).numbers.size <= size // 3
                assert len(index.passages(np.arange(size))) == size
                seen.add(index.manifest.generation)
        except Exception as fault:
            faults.append(fault)

    searchers = [threading.Thread(target=search, args=(store,)) for store in stores]
    for thread in searchers:
        thread.start()
    try:
        for generation in generations[1:]:
            open_store().publish(generation)
    finally:
        stop.set()
        for thread in searchers:
            thread.join()
    assert faults == []
    assert len(seen) > 1


def test_two_builders_take_turns(open_store: OpenStore) -> None:
    generations = [generation_of(entries_by_chance(60, seed=number), number) for number in (1, 2)]
    stores = [open_store() for _ in generations]
    builders = [
        threading.Thread(target=store.publish, args=(generation,))
        for store, generation in zip(stores, generations, strict=True)
    ]
    for builder in builders:
        builder.start()
    for builder in builders:
        builder.join()
    assert made(open_store()) == ["2", "1"]
    index = open_store().open()
    searched = generations[int(index.manifest.generation[-1]) - 1]
    assert index.passages(np.arange(60)) == searched.entries.passages
