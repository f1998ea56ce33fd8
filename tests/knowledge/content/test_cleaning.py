"""Extracted text becomes running text: no page furniture, sentences whole, footnotes in their place."""

from knowledge.ingest.clean import Block, CleanText, clean
from knowledge.ingest.hyphenation import Hyphenation
from knowledge.ingest.pages import split_pages, without_furniture


def cleaned(text: str, headings: dict[str, int] | None = None) -> CleanText:
    return clean(split_pages(text), headings or {}, Hyphenation.of(text))


def texts(text: str) -> list[str]:
    return [block.tekst for block in cleaned(text).blocks]


def test_pages_begin_at_a_form_feed_or_an_indented_line() -> None:
    pages = split_pages("Een.\n\fTwee.\n Drie.\n")

    assert [(page.nummer, page.lines) for page in pages] == [(1, ("Een.",)), (2, ("Twee.",)), (3, ("Drie.",))]


def test_soft_hyphens_and_ligatures_disappear() -> None:
    assert texts("Een ver\u00ad\nschil in of\ufb01ci\u00adele\u00a0stukken.") == [
        "Een verschil in officiele stukken."
    ]


def test_page_numbers_and_returning_headers_are_removed() -> None:
    text = "".join(
        f"\fNota openbare orde\n\nInhoud van blad {word}.\n\nPagina {number} van 3\n"
        for number, word in enumerate(["een", "twee", "drie"], start=1)
    )

    pages = without_furniture(split_pages(text))

    assert [" ".join(filter(None, page.lines)) for page in pages] == [
        "Inhoud van blad een.",
        "Inhoud van blad twee.",
        "Inhoud van blad drie.",
    ]


def test_a_number_inside_the_text_stays() -> None:
    assert texts("Er waren\n12\nmensen.") == ["Er waren 12 mensen."]


def test_a_sentence_broken_over_pages_is_whole_again() -> None:
    blocks = cleaned("De burgemeester heeft een be-\n\fvoegdheid.\n\nDaarna volgt meer.").blocks

    assert blocks == (
        Block("De burgemeester heeft een bevoegdheid.", 0, 1, 2),
        Block("Daarna volgt meer.", 0, 2, 2),
    )


def test_a_new_paragraph_is_not_joined() -> None:
    assert texts("Eerste alinea.\n\nTweede alinea.") == ["Eerste alinea.", "Tweede alinea."]


def test_lines_with_blank_lines_between_are_one_paragraph() -> None:
    text = "De eerste \n\nregel loopt \n\ndoor. \n\n \n\nEen nieuwe \n\nalinea. \n\n"

    assert texts(text) == ["De eerste regel loopt door.", "Een nieuwe alinea."]


def test_bullets_are_items_of_their_own() -> None:
    assert texts("Acties:\n• Bel de\npolitie;\n● Bel het OM.") == [
        "Acties:",
        "• Bel de politie;",
        "• Bel het OM.",
    ]


def test_sentences_glued_together_get_their_space() -> None:
    assert texts("Wij stoppen ermee.Er is meer.") == ["Wij stoppen ermee. Er is meer."]


def test_numbered_and_known_lines_are_headings() -> None:
    text = "1. Aanleiding\nDe reden.\n\n1.1 Vraag\nDe vraag.\n\nSlot\nHet einde."

    blocks = cleaned(text, {"Slot": 2}).blocks

    assert [(block.tekst, block.niveau) for block in blocks if block.is_heading] == [
        ("1. Aanleiding", 1),
        ("1.1 Vraag", 2),
        ("Slot", 2),
    ]


def test_a_numbered_sentence_is_no_heading() -> None:
    assert not cleaned("Op bladzijde\n2. Zo staat het er in een hele zin.").blocks[0].is_heading


def test_footnotes_leave_the_text_and_keep_their_place() -> None:
    first_page = "Dat is verboden.1 Het oordeel\n\n1 Kamerstukken II, nr. 739,\nblz. 2.\n"
    text = first_page + "\fis duidelijk.2\n\n2 Zie ook daar.\n"

    result = cleaned(text)

    assert [block.tekst for block in result.blocks] == ["Dat is verboden.¹ Het oordeel is duidelijk.²"]
    assert [(note.nummer, note.tekst) for note in result.footnotes] == [
        (1, "Kamerstukken II, nr. 739, blz. 2."),
        (2, "Zie ook daar."),
    ]


def test_a_line_with_a_number_but_no_marker_is_text() -> None:
    result = cleaned("Er waren veel mensen.\n\n1 agent was aanwezig.")

    assert result.footnotes == ()
    assert result.blocks[-1].tekst == "1 agent was aanwezig."


def test_bare_links_among_footnotes_are_kept_apart() -> None:
    result = cleaned("Zie het bericht.1\n\n1 Nieuwsbericht.\nhttps://example.org/a\nhttps://example.org/a\n")

    assert result.footnotes[0].tekst == "Nieuwsbericht."
    assert result.links == ("https://example.org/a",)
