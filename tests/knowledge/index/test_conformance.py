"""What an index promises, whatever engine keeps it."""

import numpy as np
import pytest

from knowledge.index import IndexStore, open_index
from knowledge.index.entries import Entries
from knowledge.index.layout import layout_of
from knowledge.index.postings import gram_term, stem_term
from knowledge.passages import Key
from knowledge.readiness import NotReadyError
from tests.knowledge.index.conftest import OpenStore
from tests.knowledge.index.generations import entries_by_chance, generation_of, vector_for
from tests.knowledge.search.small_dossier import DOSSIER, MODEL, passage

NOTHING = Entries((), ())
ONLY_KEYS = Entries((), (Key("interventie/stopgesprek", "Hoe haal ik een jongere over?"),))
ODD_TERMS = (
    "",
    "s:",
    "s:o'brien",
    's:"',
    "s:%_\\",
    "s:nul\0byte",
    "s:wijkagent\0",
    "s:\ud800",
    "s:🔥",
    "'; DROP",
)


def test_a_word_leads_to_the_group_that_says_it(store: IndexStore) -> None:
    store.publish(generation_of(DOSSIER))
    index = store.open()
    group = int(index.layout.group_of_entry[2])
    assert index.lexical([stem_term("wijkagent")], 5).numbers.tolist() == [group]
    assert index.document_frequencies([stem_term("wijkagent"), stem_term("onbekend")]) == {"s:wijkagent": 1}


def test_a_meaning_leads_to_the_entry_that_means_it(store: IndexStore) -> None:
    store.publish(generation_of(DOSSIER))
    index = store.open()
    asked = vector_for(["Hoe", "haal", "ik", "een", "jongere", "over", "om", "te", "stoppen?"])
    nearest = index.dense(asked, 2)
    assert nearest.numbers[0] == 3
    assert nearest.scores[0] == pytest.approx(1, abs=1e-4)
    assert index.cosines(asked, nearest.numbers).tolist() == pytest.approx(nearest.scores.tolist(), abs=1e-4)


def test_scores_fall_and_equal_scores_follow_the_numbers(store: IndexStore) -> None:
    alike = [passage(name, "doel", "Rellen bij het station.") for name in ("alfa", "beta", "gamma", "delta")]
    longer = passage("omega", "doel", "Rellen, rellen en rellen bij het station.")
    store.publish(generation_of(Entries((*alike, longer), ())))
    index = store.open()
    assert index.lexical([stem_term("rell")], 4).numbers.tolist() == [4, 0, 1, 2]
    nearest = index.dense(vector_for(["station."]), 5)
    assert nearest.scores.tolist() == sorted(nearest.scores.tolist(), reverse=True)


def test_only_terms_that_a_group_holds_are_found_in_it(store: IndexStore) -> None:
    store.publish(generation_of(DOSSIER))
    index = store.open()
    groups = index.layout.group_of_entry[[0]]
    terms = [stem_term("wijkagent"), stem_term("bevel"), gram_term("#bev"), stem_term("onbekend")]
    assert index.terms_in(groups, terms) == {"s:bevel", "g:#bev"}


def test_passages_come_in_the_order_in_which_they_are_asked(store: IndexStore) -> None:
    store.publish(generation_of(DOSSIER))
    index = store.open()
    first, second, third = DOSSIER.passages
    assert index.passages([2, 0, 1]) == (third, first, second)
    assert index.passages(np.array([1, 1])) == (second, second)
    assert index.passages([]) == ()


def test_a_text_comes_back_letter_by_letter(store: IndexStore) -> None:
    odd = "Nul \0, vuur 🔥, rechts \u202e, 'aanhaling', \"dubbel\", \\u0000 en\r\n\ttabs."
    store.publish(generation_of(Entries((passage("proef", "doel", "Gewoon."),), ())))
    generation = generation_of(Entries((passage("proef", "doel", odd),), ()), 2)
    store.publish(generation)
    assert store.open().passages([0]) == generation.entries.passages


def test_a_reader_knows_layout_and_correction(store: IndexStore) -> None:
    generation = generation_of(DOSSIER)
    store.publish(generation)
    index, expected = store.open(), layout_of(DOSSIER)
    assert (index.manifest, index.layout.cards, index.layout.facets) == (
        generation.manifest,
        expected.cards,
        expected.facets,
    )
    for name in ("card_of_group", "group_of_entry", "facet_of_passage"):
        assert np.array_equal(getattr(index.layout, name), getattr(expected, name))
    for name in ("passage_mean", "question_mean", "matrix"):
        assert np.array_equal(getattr(index.correction, name), getattr(generation.correction, name))


def test_another_process_reads_the_same(open_store: OpenStore) -> None:
    open_store().publish(generation_of(DOSSIER))
    index = open_store().open()
    assert index.passages([0]) == DOSSIER.passages[:1]
    index.close()


@pytest.mark.parametrize("term", ODD_TERMS)
def test_an_odd_term_finds_nothing_and_breaks_nothing(store: IndexStore, term: str) -> None:
    store.publish(generation_of(DOSSIER))
    index = store.open()
    assert not index.lexical([term], 5).numbers.size
    assert index.lexical([term, stem_term("wijkagent")], 5).numbers.size == 1
    assert index.document_frequencies([term]) == {}
    assert index.terms_in(np.array([0, 1]), [term]) == frozenset()


def test_thousands_of_terms_are_one_question(store: IndexStore) -> None:
    store.publish(generation_of(DOSSIER))
    index = store.open()
    many = [f"s:woord{number}" for number in range(2_500)] + ["s:bevel"] * 2_500
    assert index.lexical(many, 5).numbers.size == 1
    assert not index.lexical([], 5).numbers.size


@pytest.mark.parametrize("entries", [NOTHING, ONLY_KEYS], ids=["leeg", "alleen sleutels"])
def test_an_index_without_passages_answers(store: IndexStore, entries: Entries) -> None:
    store.publish(generation_of(entries))
    index = store.open()
    assert index.dense(vector_for(["jongere"]), 5).numbers.size == len(entries.keys)
    assert index.lexical([stem_term("jonger")], 5).numbers.size == len(entries.keys)
    assert index.layout.passages == 0
    assert index.passages([]) == ()


def test_asking_for_more_than_there_is_gives_what_there_is(store: IndexStore) -> None:
    entries = entries_by_chance(30, seed=1)
    store.publish(generation_of(entries))
    index = store.open()
    assert index.dense(vector_for(["rellen"]), 500).numbers.size == 40
    assert index.lexical([stem_term("rell")], 500).numbers.size <= 10


def test_a_model_of_other_dimensions_is_refused_with_both_figures(store: IndexStore) -> None:
    store.publish(generation_of(DOSSIER))
    with pytest.raises(NotReadyError) as refusal:
        open_index(store, MODEL.model_copy(update={"dimension": 128}), "inhoud-1")
    assert all(figure in refusal.value.reden for figure in ("64", "128"))
