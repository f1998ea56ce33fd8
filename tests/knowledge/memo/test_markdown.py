"""The memo as Markdown, read back by another reader of CommonMark."""

import re
from collections import Counter

from hypothesis import given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token

from knowledge.memo.document import Document
from knowledge.memo.markdown import to_markdown
from knowledge.memo.wording import legible
from tests.knowledge.memo.any_text import any_text
from tests.knowledge.memo.documents import EMPTY, HOLLOW, RICH, long_table, squeezed, texts_of, with_text

OURS = {"strong_open", "strong_close", "hardbreak", "softbreak", "text", "text_special"}
ADDRESS = {"link_open", "link_close"}


def parsed(document: Document) -> list[Token]:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(to_markdown(document))


def inline(tokens: list[Token]) -> list[Token]:
    return [child for token in tokens for child in token.children or []]


def kinds(tokens: list[Token]) -> Counter[str]:
    return Counter(token.type for token in tokens if token.type.endswith("_open"))


def texts_in(tokens: list[Token]) -> list[str]:
    """The text of each line, item and cell, as a reader of CommonMark shows it."""
    lines = [token.children or [] for token in tokens if token.type == "inline"]
    return ["".join(part.content for part in line if part.type != "html_inline") for line in lines]


def test_everything_in_the_memo_can_be_read() -> None:
    text = squeezed("".join(texts_in(parsed(RICH))))
    for expected in texts_of(RICH):
        assert squeezed(expected) in text, expected


def test_the_title_is_the_only_heading_of_level_one() -> None:
    headings = re.findall(r"^(#+) (.*)$", to_markdown(RICH), re.MULTILINE)
    assert headings == [
        ("#", "Memo voor de driehoek"),
        ("##", "De casus"),
        ("###", "Nu doen"),
        ("##", "Interventies"),
        ("##", "Besluit"),
    ]


def test_a_table_has_headers_and_line_breaks_in_its_cells() -> None:
    lines = to_markdown(RICH).splitlines()
    start = lines.index("| Interventie | Oordeel | Voorwaarden |")
    assert lines[start - 2 : start] == ["**Tabel 1.** Wat past bij de casus", ""]
    assert lines[start + 1] == "| --- | --- | --- |"
    assert lines[start + 2] == "| Gebiedsverbod | Geschikt | Herhaling aantonen.<br>Zienswijze vragen. |"


def test_a_notice_says_in_words_what_it_is_and_says_it_once() -> None:
    markdown = to_markdown(RICH)
    assert "> **Oefening:** De casus is verzonnen." in markdown
    assert "> Let op: een jurist kijkt dit na." in markdown


def test_lists_after_each_other_stay_apart_and_count_from_one() -> None:
    assert kinds(parsed(RICH))["ordered_list_open"] == 2


def test_a_place_to_fill_in_has_a_label_and_room() -> None:
    assert re.search(r"^\*\*Besluit genomen op:\*\* …+$", to_markdown(RICH), re.MULTILINE)
    assert re.search(r"^\*\*Wat wijkt af\?\*\* …+\\\n…+\\\n…+$", to_markdown(RICH), re.MULTILINE)


def test_an_address_is_a_link_to_itself() -> None:
    links = [token.attrGet("href") for token in inline(parsed(RICH)) if token.type == "link_open"]
    assert links == ["https://wetten.overheid.nl/BWBR0005416/2026-10-01#Artikel_172a"]


def test_nothing_to_show_breaks_nothing() -> None:
    assert to_markdown(EMPTY).startswith("#")
    assert kinds(parsed(HOLLOW))["table_open"] == 2
    assert "Zonder kolommen" in to_markdown(HOLLOW)


def test_sixty_rows_are_sixty_rows() -> None:
    assert kinds(parsed(long_table(60)))["tr_open"] == 61


@settings(max_examples=150, deadline=None)
@given(any_text)
def test_no_text_becomes_markup(text: str) -> None:
    tokens = parsed(with_text(text))
    assert {token.type for token in inline(tokens)} <= OURS | ADDRESS | {"html_inline"}
    assert {token.content for token in inline(tokens) if token.type == "html_inline"} <= {"<br>"}
    assert {token.content for token in tokens if token.type == "html_block"} <= {"<!-- -->\n"}
    assert not {"code_block", "fence"} & {token.type for token in tokens}
    shape = kinds(tokens)
    assert shape["table_open"] == shape["ordered_list_open"] == 1
    assert shape["bullet_list_open"] == 2
    assert shape["tr_open"] == 3
    assert shape["td_open"] == 4


@settings(max_examples=150, deadline=None)
@given(any_text)
def test_every_text_is_read_back_as_it_was(text: str) -> None:
    expected = squeezed(legible(text))
    shown = [squeezed(piece) for piece in texts_in(parsed(with_text(text)))]
    assert [piece for piece in shown if expected not in piece and piece] == []
    assert len(shown) == 20 or not expected
