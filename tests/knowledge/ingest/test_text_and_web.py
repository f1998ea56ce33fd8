"""Web pages, Markdown and plain text."""

from pathlib import Path

from tests.knowledge.ingest.conftest import Read

PAGE = """<!DOCTYPE html><html lang="nl"><head><title>Noodbevel | Gemeente Voorbeeld</title>
<meta name="DCTERMS.title" content="Het noodbevel">
<meta name="DCTERMS.publisher" content="Gemeente Voorbeeld">
<meta name="DCTERMS.issued" content="2025-03-14">
<link rel="canonical" href="https://example.org/noodbevel"></head>
<body class="pagina with-sidebar"><nav><ul><li><a href="/">Home</a></li></ul></nav>
<div class="cookie-melding">Wij gebruiken cookies.</div>
<main><h1>Het noodbevel</h1>
<p>Een noodbevel is een besluit&nbsp;van de burgemeester.<sup><a href="#n1">[1]</a></sup>
Het duurt kort.</p>
<h2>Voor&shy;waarden</h2><ul><li>vrees voor wanorde</li><li><p>geen andere weg</p></li></ul>
<table><tr><th>Wie</th><th>Wat</th></tr><tr><td>Burgemeester</td><td>besluit</td></tr></table>
<script>alert('weg')</script><div class="share-buttons">Deel deze pagina</div>
<ol><li id="n1"><a href="#r1">1</a> Artikel 175 Gemeentewet.</li></ol></main>
<footer>Contact</footer></body></html>"""


def test_a_web_page_gives_its_text_without_menus_and_buttons(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "noodbevel.html"
    path.write_text(PAGE, encoding="utf-8")

    result = read(path)

    first, second = result.passages
    assert first.tekst == "Een noodbevel is een besluit van de burgemeester.¹ Het duurt kort."
    assert [note.tekst for note in first.voetnoten] == ["Artikel 175 Gemeentewet."]
    assert second.kop == ("Voorwaarden",)
    assert second.tekst.splitlines() == [
        "• vrees voor wanorde",
        "• geen andere weg",
        "Wie | Wat",
        "Burgemeester | besluit",
    ]


def test_a_web_page_says_who_published_it_and_when(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "noodbevel.html"
    path.write_text(PAGE, encoding="utf-8")

    metadata = read(path).metadata

    assert (metadata.titel, metadata.uitgever) == ("Het noodbevel", "Gemeente Voorbeeld")
    assert (metadata.datum, metadata.url) == ("2025-03-14", "https://example.org/noodbevel")


def test_letters_are_read_as_the_page_declares_them(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "oud.htm"
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>Eén café in Groß.</p></body></html>'
    path.write_bytes(page.encode("latin-1"))

    assert read(path).passages[0].tekst == "Eén café in Groß."


def test_markdown_keeps_its_headings_notes_and_front_matter(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "nota.md"
    path.write_text(
        "---\ntitel: Nota aanpak\nuitgever: Gemeente Voorbeeld\ndatum: 2025-03-14\n---\n\n"
        "# Nota aanpak\n\n## Praten\n\nEerst *praten*, dan pas optreden.[^1]\n\n"
        "- met ouders\n- met school\n\n"
        "| Wie | Wat |\n|---|---|\n| Wijkagent | gesprek |\n\n[^1]: Zie de handreiking.\n",
        encoding="utf-8",
    )

    result = read(path)

    (passage,) = result.passages
    assert result.metadata.titel == "Nota aanpak"
    assert (result.metadata.uitgever, result.metadata.datum) == ("Gemeente Voorbeeld", "2025-03-14")
    assert passage.kop == ("Praten",)
    assert passage.tekst.splitlines() == [
        "Eerst praten, dan pas optreden.¹",
        "• met ouders",
        "• met school",
        "Wie | Wat",
        "Wijkagent | gesprek",
    ]
    assert [note.tekst for note in passage.voetnoten] == ["Zie de handreiking."]


def test_plain_text_has_pages_headings_and_no_page_numbers(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "verslag.txt"
    path.write_text(
        "VERSLAG VAN DE DRIEHOEK\n\n1. Opening\n\nDe voorzitter opent de ver-\ngadering om tien uur.\n\n1\n"
        "\f2. Oproep op sociale media\n\nEr gaat een oproep rond.\n\n"
        "* wijkagent bellen\n* ouders bellen\n\n2\n",
        encoding="utf-8",
    )

    result = read(path)

    assert result.metadata.titel == "VERSLAG VAN DE DRIEHOEK"
    assert [(passage.kop[-1], passage.vindplaats) for passage in result.passages] == [
        ("1. Opening", "1. Opening, pagina 1"),
        ("2. Oproep op sociale media", "2. Oproep op sociale media, pagina 2"),
    ]
    assert result.passages[0].tekst == "De voorzitter opent de vergadering om tien uur."
    assert result.passages[1].tekst.splitlines()[1:] == ["• wijkagent bellen", "• ouders bellen"]


def test_a_numbered_list_in_plain_text_is_no_row_of_headings(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "draaiboek.txt"
    path.write_text(
        "1. Wat u doet\n\nIn deze volgorde:\n\n1. Bel de politie\n\n2. Bel de ouders\n", encoding="utf-8"
    )

    (passage,) = read(path).passages

    assert passage.kop == ("1. Wat u doet",)
    assert passage.tekst.splitlines() == ["In deze volgorde:", "1. Bel de politie", "2. Bel de ouders"]


def test_text_from_an_older_windows_is_read_with_its_own_letters(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_bytes("Eén brief – met ‘aanhalingstekens’.".encode("cp1252"))

    assert read(path).passages[0].tekst == "Eén brief – met ‘aanhalingstekens’."


def test_a_passage_never_crosses_a_heading_and_stays_below_the_cap(read: Read, tmp_path: Path) -> None:
    sentence = "De burgemeester vraagt de politie om de oproep en de mogelijke gevolgen te duiden. "
    path = tmp_path / "lang.md"
    path.write_text(f"# Een\n\n{sentence * 60}\n\n# Twee\n\nKort.\n", encoding="utf-8")

    passages = read(path).passages

    assert {passage.kop for passage in passages} == {("Een",), ("Twee",)}
    assert all(len(passage.tekst.split()) < 250 for passage in passages)
    assert all(passage.tekst.endswith((".", "Kort.")) for passage in passages)


def test_a_table_of_contents_is_no_text(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "nota.md"
    path.write_text(
        "# Nota\n\n## Inhoud\n\n- Praten\n- Optreden\n\n## Praten\n\nEerst praten.\n", encoding="utf-8"
    )

    assert [passage.tekst for passage in read(path).passages] == ["Eerst praten."]


def test_text_without_any_end_of_a_sentence_is_still_cut(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "opsomming.txt"
    path.write_text("van de gemeente en het rijk " * 400, encoding="utf-8")

    assert all(len(passage.tekst.split()) < 260 for passage in read(path).passages)
