"""Chunks stay under one heading, keep sentences whole and stay between the sizes."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.ingest.chunk import (
    CAP_TOKENS,
    FLOOR_TOKENS,
    Chunk,
    Section,
    chunks,
    sections,
    token_estimate,
)
from knowledge.ingest.clean import Block
from knowledge.ingest.sentences import sentences


def words(count: int, word: str = "woord") -> str:
    return " ".join(["Dit", *[word] * (count - 1), "einde."])


def text(content: str) -> Block:
    return Block(content, 0, 1, 1)


def heading(content: str, niveau: int) -> Block:
    return Block(content, niveau, 1, 1)


def cut(*blocks: Block) -> list[Chunk]:
    return [chunk for section in sections(blocks) for chunk in chunks(section)]


def test_headings_are_never_crossed() -> None:
    found = cut(heading("Een", 1), text("Kort."), heading("Twee", 1), text("Ook kort."))

    assert [(chunk.kop, chunk.tekst) for chunk in found] == [(("Een",), "Kort."), (("Twee",), "Ook kort.")]


def test_a_chunk_knows_the_headings_above_it() -> None:
    found = cut(
        heading("4", 1), heading("4.1", 2), text("Tekst."), heading("4.2", 2), text("Meer."), heading("5", 1)
    )

    assert [chunk.kop for chunk in found] == [("4", "4.1"), ("4", "4.2")]


def test_text_before_the_first_heading_is_kept() -> None:
    assert cut(text("Vooraf."))[0].kop == ()


def test_small_paragraphs_go_together() -> None:
    assert len(cut(*[text(words(20)) for _ in range(5)])) == 1


def test_large_paragraphs_get_a_chunk_each() -> None:
    assert len(cut(text(words(150)), text(words(150)))) == 2


def test_a_small_tail_joins_the_chunk_before_it() -> None:
    found = cut(text(words(150)), text("Tot slot."))

    assert [chunk.tekst.endswith("Tot slot.") for chunk in found] == [True]


def test_the_line_that_announces_a_list_stays_with_the_list() -> None:
    found = cut(text(words(140)), text("De acties zijn:"), text(f"• {words(100)}"))

    assert found[1].tekst.startswith("De acties zijn:\n• ")


def test_sentences_are_not_cut_at_abbreviations() -> None:
    content = (
        "Zie art. 172a Gemw. Dat geldt o.g.v. de wet (nr. 739). “Ja,” zei hij. Op 9 april jl.⁵ In de brief."
    )

    assert sentences(content) == [
        "Zie art. 172a Gemw.",
        "Dat geldt o.g.v. de wet (nr. 739).",
        "“Ja,” zei hij.",
        "Op 9 april jl.⁵",
        "In de brief.",
    ]


SENTENCES = st.lists(st.integers(min_value=1, max_value=120).map(words), min_size=1, max_size=20)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.lists(SENTENCES, min_size=1, max_size=6))
def test_nothing_is_lost_and_no_sentence_is_cut(paragraphs: list[list[str]]) -> None:
    section = Section(("Kop",), tuple(text(" ".join(paragraph)) for paragraph in paragraphs))

    found = chunks(section)

    assert " ".join(chunk.tekst.replace("\n", " ") for chunk in found) == " ".join(
        block.tekst for block in section.blocks
    )
    assert all(chunk.tekst.endswith("einde.") for chunk in found)
    assert all(token_estimate(chunk.tekst) <= CAP_TOKENS for chunk in found)
    assert all(
        token_estimate(one.tekst) >= FLOOR_TOKENS or token_estimate(one.tekst + two.tekst) > CAP_TOKENS
        for one, two in pairwise(found)
    )
