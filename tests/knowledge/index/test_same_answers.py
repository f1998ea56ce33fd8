"""One generation gives the same answers from every engine."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from knowledge.index import Scored, SearchIndex
from knowledge.index.analyser import Analyser
from knowledge.index.local_store import LocalStore
from knowledge.index.postings import gram_term, stem_term
from tests.knowledge.index.generations import WORDS, entries_by_chance, generation_of, vector_for
from tests.knowledge.index.postgres_server import postgres_store

Engines = tuple[SearchIndex, ...]
QUESTIONS = (WORDS[:1], WORDS[3:7], WORDS, ("zaak17", "station"), ("verstoringen", "burgemeesters"))


@pytest.fixture
def engines(address: str, schema: str, tmp_path: Path) -> Iterator[Engines]:
    generation = generation_of(entries_by_chance(900, seed=3))
    with ExitStack() as opened:
        database = opened.enter_context(postgres_store(address, schema))
        in_database = opened.enter_context(postgres_store(address, schema, most_in_memory=0))
        files = LocalStore(tmp_path)
        for store in (files, database):
            store.publish(generation)
        yield files.open(), database.open(), in_database.open()


def same(one: Scored, other: Scored) -> None:
    """Equal scores, and equal numbers in equal order wherever scores differ."""
    assert other.scores.tolist() == pytest.approx(one.scores.tolist(), abs=1e-4)
    for score in np.unique(one.scores.round(5)):
        tied = one.scores.round(5) == score
        if tied.sum() == 1 and not np.isclose(score, one.scores[-1], atol=1e-4):
            assert other.numbers[tied].tolist() == one.numbers[tied].tolist()


@pytest.mark.parametrize("words", QUESTIONS, ids=lambda words: words[0])
def test_meanings(engines: Engines, words: tuple[str, ...]) -> None:
    files, *others = engines
    asked = vector_for(words)
    expected = files.dense(asked, 200)
    for other in others:
        same(expected, other.dense(asked, 200))
        assert other.cosines(asked, expected.numbers).tolist() == pytest.approx(
            expected.scores.tolist(), abs=1e-4
        )


@pytest.mark.parametrize("words", QUESTIONS, ids=lambda words: words[0])
def test_words(engines: Engines, words: tuple[str, ...]) -> None:
    files, *others = engines
    analysed = Analyser().terms(" ".join(words))
    terms = [*map(stem_term, analysed.stems), *map(gram_term, analysed.grams)]
    expected = files.lexical(terms, 200)
    assert expected.numbers.size
    for other in others:
        assert other.lexical(terms, 200).numbers.tolist() == expected.numbers.tolist()
        assert other.lexical(terms, 200).scores.tolist() == expected.scores.tolist()
        assert other.document_frequencies(terms) == files.document_frequencies(terms)
        assert other.terms_in(expected.numbers[:3], terms) == files.terms_in(expected.numbers[:3], terms)
