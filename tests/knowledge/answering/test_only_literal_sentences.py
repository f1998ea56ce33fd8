"""Whatever is asked and found: every citaat is in its passage, and every sentence is fixed or in a bron."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.answering import Answer, Answerer
from knowledge.answering.difference import short_name
from knowledge.answering.excerpt import best_sentences, citation, sentences_of
from knowledge.answering.statement import name_of
from knowledge.catalogue import load_catalogue
from knowledge.passages import Passage, all_passages
from knowledge.settings import KnowledgeSettings
from tests.knowledge.answering.cards import answerer_over, result

TEXTS = Path(__file__).parents[3] / "knowledge" / "answering" / "texts.yaml"
FORMS = (
    "Wat is {}?", "Mag ik {}?", "{} wie beslist", "Onder welke voorwaarden kan {}?", "hoe lang {}",
    "Is {} strafbaar?", "Moet {}?", "Kan hij bezwaar maken tegen {}?", "Geldt {} al?", "waarom niet {}",
    "Sinds {} wettelijk geregeld is",
    "verschil tussen {} en {}", "{} of {}", "hoe snel {}", "wat als hij {} negeert", "risico's van {}", "{}",
)  # fmt: skip
SENTENCES = st.text("abcdeéijn ,;()'’ABC0129€", min_size=1, max_size=40).map(lambda text: f"{text.strip()}. ")
MADE_UP = st.lists(
    st.one_of(SENTENCES, st.just("\n"), st.just("Dit geldt ook. ")), min_size=1, max_size=60
).map("".join)


@pytest.fixture(scope="module")
def passages() -> tuple[Passage, ...]:
    paths = KnowledgeSettings()
    return all_passages(load_catalogue(paths.content_dir), paths.publications_dir)


@pytest.fixture(scope="module")
def answerer(passages: tuple[Passage, ...], tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_over(passages, tmp_path_factory.mktemp("letterlijk"))


@pytest.fixture(scope="module")
def fixed_pieces() -> tuple[str, ...]:
    """What texts.yaml says between its placeholders."""
    found = _strings(yaml.safe_load(TEXTS.read_text(encoding="utf-8")))
    return tuple(piece for text in found for piece in re.split(r"\{\w+\}", text))


@given(data=st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_an_answer_holds_nothing_that_is_not_literal(
    answerer: Answerer, passages: tuple[Passage, ...], fixed_pieces: tuple[str, ...], data: st.DataObject
) -> None:
    found = data.draw(
        st.lists(st.sampled_from(passages), min_size=1, max_size=4, unique_by=lambda one: one.kaart)
    )
    form = data.draw(st.sampled_from(FORMS))
    words = data.draw(st.one_of(_names_of(found), st.text(max_size=60)))
    other = name_of(found[-1])
    vraag = form.replace("{}", words, 1).replace("{}", other)

    def search(side: str) -> object:
        return result(found[-1] if side in vraag.lower()[len(vraag) // 2 :] else found[0])

    answer = answerer.answer(vraag, result(*found), search)  # type: ignore[arg-type]
    by_id = {one.passage_id: one for one in passages}
    assert answer.gevonden
    assert answer.bronnen
    assert all(bron.citaat and bron.citaat in by_id[bron.passage_id].tekst for bron in answer.bronnen)
    assert not re.search(r"\w", _rest(answer, by_id, fixed_pieces))


@given(text=MADE_UP, question=st.text(max_size=30))
@settings(deadline=None)
def test_an_excerpt_of_any_text_is_literal(text: str, question: str) -> None:
    excerpt = best_sentences(text, lambda sentence: float(sum(word in sentence for word in question)))
    if excerpt.sentences:
        assert all(sentence in text for sentence in excerpt.sentences)
        assert citation(text, excerpt.sentences) in text


def _names_of(found: list[Passage]) -> st.SearchStrategy[str]:
    names = [name_of(one) for one in found]
    return st.sampled_from([*names, *(one.tekst[:50].replace("\n", " ") for one in found)])


def _rest(answer: Answer, by_id: dict[str, Passage], fixed: tuple[str, ...]) -> str:
    """What is left of an answer without the literal sentences of its bronnen and the fixed ones."""
    cited = [by_id[bron.passage_id] for bron in answer.bronnen]
    literal = {piece for passage in cited for piece in _literal_pieces(passage)}
    rest = answer.tekst
    for piece in sorted({*literal, *fixed}, key=len, reverse=True):
        rest = rest.replace(piece, " ") if re.search(r"\w", piece) else rest
    return re.sub(r"\bDe kaart noemt \d+ punten\b|\d+", " ", rest)


def _literal_pieces(passage: Passage) -> Iterator[str]:
    herkomst = passage.herkomst
    yield from (herkomst.titel, name_of(passage), short_name(passage), passage.kop, herkomst.datum)
    for text in (passage.tekst, herkomst.toelichting or ""):
        for sentence in (*text.split("\n"), *sentences_of(text)):
            yield sentence
            yield from (sentence.removesuffix("."), *_without_its_label(sentence))


def _without_its_label(sentence: str) -> Iterator[str]:
    """'de burgemeester' of 'Bevoegd of aan zet: de burgemeester.', and the first thing that it says."""
    for label in (
        "Bevoegd of aan zet: ",
        "Grondslag: ",
        "In te zetten ",
        "Ingrijpendheid ",
        "Deze interventie ",
    ):
        if sentence.startswith(label):
            value = sentence.removeprefix(label)
            yield from (value, value.split(": ")[0].split(". ")[0].removesuffix("."))
    for label in (
        "Betrokken: ",
        "Past in de fase ",
        "Steunt op: ",
        "Trekker: ",
        "Stand van zaken: ",
        "Stand van de zaak: ",
    ):
        yield sentence.removeprefix(label)


def _strings(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for value in node.values():
            yield from _strings(value)
    elif isinstance(node, str):
        yield node
