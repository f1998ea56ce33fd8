"""DOCX and ODT: the structure that the writer gave the text is kept."""

from pathlib import Path

import docx

from tests.knowledge.ingest.conftest import Read
from tests.knowledge.ingest.office_files import odt, repacked, with_footnote

RULE = "Een gebiedsverbod geldt hooguit drie maanden."


def test_headings_lists_and_tables_of_a_docx(read: Read, tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.title = "Handreiking ordeverstoringen"
    document.add_heading("Handreiking ordeverstoringen", 0)
    document.add_heading("Wat u kunt doen", 1)
    document.add_paragraph("De gemeente heeft meer wegen:")
    document.add_paragraph("een gesprek met de ouders", style="List Bullet")
    document.add_paragraph("een brief aan de bewoners", style="List Bullet")
    document.add_heading("Wie besluit", 2)
    table = document.add_table(2, 2)
    for cell, words in zip(table.columns[0].cells, ("Maatregel", "Gebiedsverbod"), strict=True):
        cell.text = words
    for cell, words in zip(table.columns[1].cells, ("Bevoegd", "Burgemeester"), strict=True):
        cell.text = words
    document.save(str(tmp_path / "stuk.docx"))

    result = read(tmp_path / "stuk.docx")

    assert result.metadata.titel == "Handreiking ordeverstoringen"
    first, second = result.passages
    assert first.kop == ("Wat u kunt doen",)
    assert first.tekst.splitlines() == [
        "De gemeente heeft meer wegen:",
        "• een gesprek met de ouders",
        "• een brief aan de bewoners",
    ]
    assert second.kop == ("Wat u kunt doen", "Wie besluit")
    assert second.tekst.splitlines() == ["Maatregel | Bevoegd", "Gebiedsverbod | Burgemeester"]
    assert second.vindplaats == "Wie besluit"


def test_a_footnote_of_a_docx_stands_at_its_sentence(read: Read, tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph()
    paragraph.add_run(RULE)
    paragraph.add_run(" Daarna vervalt het.")
    path = with_footnote(document, tmp_path / "stuk.docx", RULE, "Artikel 172a, lid 4.")

    (passage,) = read(path).passages

    assert passage.tekst == f"{RULE}¹ Daarna vervalt het."
    assert [(note.nummer, note.tekst) for note in passage.voetnoten] == [(1, "Artikel 172a, lid 4.")]


def test_pages_are_those_that_word_last_laid_out(read: Read, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Eerst", 1)
    document.add_paragraph().add_run(RULE)
    document.add_heading("Daarna", 1)
    document.add_paragraph().add_run("Op de volgende bladzijde.")
    document.save(str(tmp_path / "stuk.docx"))
    text = "<w:t>Op de volgende bladzijde.</w:t>"
    path = repacked(
        tmp_path / "stuk.docx",
        {},
        {"word/document.xml": lambda xml: xml.replace(text, f"<w:lastRenderedPageBreak/>{text}")},
    )

    result = read(path)

    assert [passage.vindplaats for passage in result.passages] == ["Eerst, pagina 1", "Daarna, pagina 2"]
    assert result.paginas == 2


def test_deleted_and_hidden_text_of_a_docx_is_not_read(read: Read, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph().add_run(RULE)
    document.add_paragraph("Verborgen.").runs[0].font.hidden = True
    document.save(str(tmp_path / "stuk.docx"))
    deleted = "<w:p><w:del><w:r><w:delText>Geschrapt.</w:delText></w:r></w:del></w:p>"
    path = repacked(
        tmp_path / "stuk.docx",
        {},
        {"word/document.xml": lambda xml: xml.replace("<w:sectPr", f"{deleted}<w:sectPr", 1)},
    )

    (passage,) = read(path).passages

    assert passage.tekst == RULE


def test_bold_lines_are_headings_where_there_are_no_others(read: Read, tmp_path: Path) -> None:
    document = docx.Document()
    for title, text in (("Aanleiding", "Er was een oproep."), ("Besluit", "Er komt een verbod.")):
        document.add_paragraph().add_run(title).bold = True
        document.add_paragraph(text)
    document.save(str(tmp_path / "stuk.docx"))

    assert [passage.kop for passage in read(tmp_path / "stuk.docx").passages] == [
        ("Aanleiding",),
        ("Besluit",),
    ]


def test_an_odt_keeps_headings_lists_tables_notes_and_pages(read: Read, tmp_path: Path) -> None:
    path = odt(
        tmp_path / "stuk.odt",
        '<text:h text:outline-level="1">Besluit</text:h>'
        "<text:p>Een verbod duurt kort.<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>Artikel 172a.</text:p></text:note-body></text:note> Het<text:s/>kan vaker.</text:p>"
        "<text:list><text:list-item><text:p>Eerst praten</text:p></text:list-item></text:list>"
        '<text:h text:outline-level="2">Wie</text:h>'
        "<text:p><text:soft-page-break/>De burgemeester beslist.</text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>wie</text:p></table:table-cell>"
        "<table:table-cell><text:p>wat</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell><text:p>raad</text:p></table:table-cell>"
        "<table:table-cell><text:p>verordening</text:p></table:table-cell></table:table-row></table:table>",
        title="Nota orde",
    )

    result = read(path)

    first, second = result.passages
    assert (result.metadata.titel, result.metadata.bestandsdatum, result.paginas) == (
        "Nota orde",
        "2025-03-14",
        2,
    )
    assert first.tekst.splitlines() == ["Een verbod duurt kort.¹ Het kan vaker.", "• Eerst praten"]
    assert first.vindplaats == "Besluit, pagina 1"
    assert [note.tekst for note in first.voetnoten] == ["Artikel 172a."]
    assert second.kop == ("Besluit", "Wie")
    assert second.tekst.splitlines() == ["De burgemeester beslist.", "wie | wat", "raad | verordening"]
    assert second.vindplaats == "Wie, pagina 2"
