"""What a reader of a PDF sees in order is what the passages say."""

from pathlib import Path

from tests.knowledge.ingest.conftest import Read
from tests.knowledge.ingest.pdf_pages import BOLD, Drawing, pdf_that_means, simple_pdf

LEFT = (
    "De burgemeester kan bij een oproep",
    "tot rellen besluiten om een nood-",
    "bevel te geven. Dat bevel geldt",
    "alleen zolang de vrees voor een",
    "verstoring van de orde duurt. Het",
    "besluit wordt zo snel als mogelijk",
)
RIGHT = (
    "bekendgemaakt aan de raad. Bij een",
    "niet-juridische aanpak kiest men",
    "liever voor een gesprek met de in-",
    "woners. Ook jongerenwerkers doen",
    "daar aan mee, en zij kennen veel",
    "van de jongeren in de wijk al lang.",
)


def test_two_columns_are_read_one_after_the_other(read: Read, tmp_path: Path) -> None:
    drawing = Drawing(tmp_path / "rapport.pdf")
    drawing.text(72, 80, "Een kop over de hele breedte van het blad", 16, BOLD)
    drawing.lines(72, 120, LEFT)
    drawing.lines(310, 120, RIGHT)

    (passage,) = read(drawing.save()).passages

    assert "zo snel als mogelijk bekendgemaakt aan de raad" in passage.tekst
    assert passage.kop == ()
    assert passage.vindplaats == "pagina 1"


def test_columns_stay_apart_when_their_lines_are_not_level(read: Read, tmp_path: Path) -> None:
    drawing = Drawing(tmp_path / "rapport.pdf")
    drawing.lines(72, 120, LEFT)
    drawing.lines(310, 125, RIGHT)

    (passage,) = read(drawing.save()).passages

    assert "zo snel als mogelijk bekendgemaakt aan de raad" in passage.tekst


def test_a_heading_over_both_columns_closes_what_stands_above_it(read: Read, tmp_path: Path) -> None:
    drawing = Drawing(tmp_path / "rapport.pdf")
    drawing.lines(72, 80, LEFT)
    drawing.lines(310, 80, RIGHT)
    drawing.text(72, 200, "Daarna komt een nieuw hoofdstuk over de hele breedte", 16, BOLD)
    drawing.lines(72, 230, [line.replace("burgemeester", "driehoek") for line in LEFT])
    drawing.lines(310, 230, RIGHT)

    first, second = read(drawing.save()).passages

    assert "burgemeester" in first.tekst
    assert "driehoek" in second.tekst
    assert second.vindplaats == "Daarna komt een nieuw hoofdstuk over de hele breedte, pagina 1"


def test_hyphens_of_the_line_go_and_hyphens_of_the_word_stay(read: Read, tmp_path: Path) -> None:
    path = simple_pdf(tmp_path / "rapport.pdf", LEFT + RIGHT + ("Dit is de niet-", "juridische weg."))

    (passage,) = read(path).passages

    assert "een noodbevel te geven" in passage.tekst
    assert "met de inwoners." in passage.tekst
    assert "Dit is de niet-juridische weg." in passage.tekst


def test_running_headers_footers_and_page_numbers_are_gone(read: Read, tmp_path: Path) -> None:
    drawing = Drawing(tmp_path / "rapport.pdf")
    for page, word in enumerate(("noodbevel", "gebiedsverbod", "stopgesprek", "jongerenwerk"), start=1):
        drawing.text(72, 40, "Ministerie van Veiligheid | Handreiking ordeverstoringen", 9)
        drawing.lines(
            72, 90, [f"Een {word} is een van de maatregelen.", f"Lees hier wat een {word} inhoudt."]
        )
        drawing.text(280, 810, f"Pagina {page} van 4", 9)
        drawing.next_page()

    passages = read(drawing.save()).passages

    text = " ".join(passage.tekst for passage in passages)
    assert "Ministerie" not in text
    assert "Pagina" not in text
    assert text.count("Lees hier wat een") == 4


def test_footnotes_stand_with_the_sentence_that_they_belong_to(read: Read, tmp_path: Path) -> None:
    """Each page numbers its notes again, as many reports do."""
    drawing = Drawing(tmp_path / "rapport.pdf")
    for subject, note in (
        ("Het gebiedsverbod", "Kamerstukken II 2023/24"),
        ("De last", "Staatsblad 2025, 12"),
    ):
        end = drawing.text(72, 100, f"{subject} is een besluit van de burgemeester.")
        drawing.raised(end, 100, "1")
        drawing.lines(
            72, 114, ["Daar hoort een goede motivering bij.", "Die wordt altijd op schrift gesteld."]
        )
        end = drawing.raised(72, 760, "1", 8)
        drawing.text(end + 2, 760, f"{note}, blz. 4.", 8)
        drawing.next_page()

    passages = read(drawing.save()).passages

    text = " ".join(passage.tekst for passage in passages)
    assert "Het gebiedsverbod is een besluit van de burgemeester.¹ Daar hoort" in text
    assert "Kamerstukken" not in text
    assert [note.tekst for passage in passages for note in passage.voetnoten] == [
        "Kamerstukken II 2023/24, blz. 4.",
        "Staatsblad 2025, 12, blz. 4.",
    ]


def test_the_rows_of_a_table_stay_rows(read: Read, tmp_path: Path) -> None:
    drawing = Drawing(tmp_path / "rapport.pdf")
    drawing.text(72, 80, "De volgende tabel laat zien wie waarover gaat.")
    drawing.grid([72, 200, 330, 500], [100, 120, 155, 175])
    for x, words in zip((76, 204, 334), ("Maatregel", "Wie besluit", "Termijn"), strict=True):
        drawing.text(x, 114, words, font=BOLD)
    drawing.lines(76, 134, ["Gebieds-", "verbod"])
    drawing.lines(204, 134, ["Burgemeester, na", "overleg"])
    drawing.text(334, 134, "Drie maanden")
    drawing.text(76, 169, "Stopgesprek")
    drawing.text(204, 169, "Politie")
    drawing.text(334, 169, "Geen")
    drawing.text(72, 200, "Na de tabel gaat de tekst verder.")

    (passage,) = read(drawing.save()).passages

    assert passage.tekst.splitlines() == [
        "De volgende tabel laat zien wie waarover gaat.",
        "Maatregel | Wie besluit | Termijn",
        "Gebiedsverbod | Burgemeester, na overleg | Drie maanden",
        "Stopgesprek | Politie | Geen",
        "Na de tabel gaat de tekst verder.",
    ]


def test_a_table_without_borders_is_a_table_too(read: Read, tmp_path: Path) -> None:
    drawing = Drawing(tmp_path / "rapport.pdf")
    for row, cells in enumerate((("Maatregel", "Aantal"), ("Gebiedsverbod", "14"), ("Stopgesprek", "3"))):
        for x, words in zip((76, 300), cells, strict=True):
            drawing.text(x, 100 + 16 * row, words)

    (passage,) = read(drawing.save()).passages

    assert passage.tekst.splitlines() == ["Maatregel | Aantal", "Gebiedsverbod | 14", "Stopgesprek | 3"]


def test_headings_give_the_path_above_a_passage(read: Read, tmp_path: Path) -> None:
    drawing = Drawing(tmp_path / "rapport.pdf")
    drawing.text(72, 80, "Handreiking online oproepen", 22, BOLD)
    drawing.text(72, 120, "1. Aanleiding", 16, BOLD)
    drawing.lines(
        72, 145, ["In veel gemeenten gaan er oproepen rond.", "Dat leidt soms tot een rel op straat."]
    )
    drawing.text(72, 200, "2. Wat kunt u doen?", 16, BOLD)
    drawing.text(72, 225, "2.1 Eerst praten", 13, BOLD)
    drawing.lines(72, 245, ["Een gesprek met de ouders helpt vaak.", "Vraag de wijkagent om mee te gaan."])
    drawing.text(72, 290, "2.2 Dan optreden", 13, BOLD)
    drawing.lines(72, 310, ["Helpt dat niet, dan kan een verbod volgen."])

    result = read(drawing.save())

    assert result.metadata.titel == "Handreiking online oproepen"
    assert [passage.kop for passage in result.passages] == [
        ("1. Aanleiding",),
        ("2. Wat kunt u doen?", "2.1 Eerst praten"),
        ("2. Wat kunt u doen?", "2.2 Dan optreden"),
    ]


def test_a_sentence_over_two_pages_is_whole_and_says_where_it_stands(read: Read, tmp_path: Path) -> None:
    path = simple_pdf(
        tmp_path / "rapport.pdf",
        ["De gemeente vraagt eerst aan de politie of de", "oproep al bij anderen bekend is en of er"],
        ["kans is op geweld. Daarna volgt een besluit."],
    )

    (passage,) = read(path).passages

    assert "of er kans is op geweld." in passage.tekst
    assert passage.vindplaats == "pagina 1-2"


def test_a_turned_page_reads_like_any_other(read: Read, tmp_path: Path) -> None:
    """A wide table is often set on a page that lies on its side."""
    drawing = Drawing(tmp_path / "rapport.pdf")
    drawing.canvas.rotate(90)
    drawing.canvas.setFont("Helvetica", 11)
    drawing.canvas.drawString(80, -100, "De tekst loopt hier van onder naar boven over het blad.")
    drawing.canvas.drawString(80, -114, "Dat is voor een lezer van een scherm niet anders.")

    (passage,) = read(drawing.save()).passages

    assert passage.tekst.startswith("De tekst loopt hier van onder naar boven over het blad. Dat is")


def test_a_watermark_across_the_page_is_left_out(read: Read, tmp_path: Path) -> None:
    drawing = Drawing(tmp_path / "rapport.pdf")
    drawing.lines(72, 90, LEFT)
    drawing.canvas.translate(100, 300)
    drawing.canvas.rotate(45)
    drawing.canvas.setFont("Helvetica", 60)
    drawing.canvas.drawString(0, 0, "CONCEPT")

    (passage,) = read(drawing.save()).passages

    assert "CONCEPT" not in passage.tekst


def test_a_page_without_text_among_others_is_mentioned(read: Read, tmp_path: Path) -> None:
    drawing = Drawing(tmp_path / "rapport.pdf")
    drawing.lines(72, 90, LEFT + RIGHT)
    drawing.next_page()
    drawing.canvas.drawInlineImage(_grey(), 50, 50, 400, 600)
    drawing.next_page()

    result = read(drawing.save())

    assert result.paginas == 2
    assert result.meldingen == ("Pagina 2: zonder tekst (scan of afbeelding).",)


def _grey() -> object:
    from PIL import Image  # noqa: PLC0415 - only this test draws a picture

    return Image.new("L", (40, 60), 200)


def test_an_emoji_stays_whole_and_half_of_one_is_left_out(read: Read, tmp_path: Path) -> None:
    line = "De burgemeester en de raad spreken A met de bewoners over de rust B in de wijk."
    path = pdf_that_means(tmp_path / "emoji.pdf", {"A": "D83DDE00", "B": "D83D"}, line)

    (passage,) = read(path).passages

    assert "spreken \U0001f600 met de bewoners over de rust in de wijk" in " ".join(passage.tekst.split())
