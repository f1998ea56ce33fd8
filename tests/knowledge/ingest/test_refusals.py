"""A file that cannot or may not be read is refused with its reason; reading it never harms the box."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter

from knowledge.ingest.limits import Limits
from knowledge.ingest.refusal import Reden, Refusal, RefusedError, refusal_texts
from knowledge.ingest.sandbox import read_file
from tests.knowledge.ingest.office_files import odt, repacked
from tests.knowledge.ingest.pdf_pages import Drawing, simple_pdf

LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY buiten SYSTEM "file:///etc/hostname">]>'
DUTCH = [
    "De burgemeester kan een noodbevel geven als er vrees is",
    "voor een ernstige verstoring van de orde.",
]


def refusal(path: Path, limits: Limits | None = None, name: str | None = None) -> Refusal:
    with pytest.raises(RefusedError) as caught:
        read_file(path, name or path.name, limits or Limits(seconden=60), lambda _done, _total: None)
    return caught.value.refusal


def scan(path: Path) -> None:
    drawing = Drawing(path)
    drawing.canvas.drawInlineImage(Image.new("L", (40, 60), 200), 50, 50, 400, 600)
    drawing.save()


def empty_page(path: Path) -> None:
    drawing = Drawing(path)
    drawing.next_page()
    drawing.save()


def locked_pdf(path: Path) -> None:
    writer = PdfWriter(PdfReader(simple_pdf(path, DUTCH)))
    writer.encrypt("geheim", algorithm="RC4-128")
    writer.write(path)


def cut_off_pdf(path: Path) -> None:
    simple_pdf(path, DUTCH)
    path.write_bytes(path.read_bytes()[:300])


def word_file(path: Path) -> None:
    document = docx.Document()
    document.add_paragraph(" ".join(DUTCH))
    document.save(str(path))


def cut_off_docx(path: Path) -> None:
    word_file(path)
    path.write_bytes(path.read_bytes()[:5_000])


def broken_xml(path: Path) -> None:
    word_file(path)
    repacked(path, {"word/document.xml": "<w:document"})


def bomb(path: Path) -> None:
    word_file(path)
    repacked(path, {"word/media/image1.bmp": "0" * 30_000_000})


def laughing_docx(path: Path) -> None:
    word_file(path)
    repacked(path, {}, {"word/document.xml": lambda xml: xml.replace("?>", f"?>{LAUGHS}", 1)})


def laughing_utf16_docx(path: Path) -> None:
    """Another way of writing letters does not hide it."""
    word_file(path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(
            "word/extra.xml", f'<?xml version="1.0" encoding="utf-16"?>{LAUGHS}<x>&b;</x>'.encode("utf-16")
        )


def odt_that_reads_other_files(path: Path) -> None:
    odt(path, "<text:p>&buiten;</text:p>", prologue=OUTSIDE)


def laughing_page(path: Path) -> None:
    path.write_text(
        f"{LAUGHS.replace('DOCTYPE x', 'DOCTYPE html')}<html><body>&b;</body></html>", encoding="utf-8"
    )


def locked_odt(path: Path) -> None:
    odt(path, "<text:p>x</text:p>")
    name = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    manifest = f'<m:manifest xmlns:m="{name}"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    repacked(path, {"META-INF/manifest.xml": manifest})


def locked_docx(path: Path) -> None:
    mark = "EncryptedPackage".encode("utf-16-le")
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + mark + bytes(600))


def written(data: bytes) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(data) and None


BAD = {
    "a scan": ("stuk.pdf", scan, Reden.SCAN),
    "a PDF without anything": ("stuk.pdf", empty_page, Reden.GEEN_TEKST),
    "a PDF with a password": ("stuk.pdf", locked_pdf, Reden.WACHTWOORD),
    "a PDF that was cut off": ("stuk.pdf", cut_off_pdf, Reden.BESCHADIGD),
    "nothing": ("stuk.pdf", written(b""), Reden.LEEG),
    "a DOCX that was cut off": ("stuk.docx", cut_off_docx, Reden.BESCHADIGD),
    "a DOCX with broken XML": ("stuk.docx", broken_xml, Reden.BESCHADIGD),
    "a DOCX with a password": ("stuk.docx", locked_docx, Reden.WACHTWOORD),
    "an ODT with a password": ("stuk.odt", locked_odt, Reden.WACHTWOORD),
    "an old Word file": (
        "stuk.doc",
        written(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99)),
        Reden.OUD_WORD,
    ),
    "a zip bomb": ("stuk.docx", bomb, Reden.UITPAKBOM),
    "a DOCX with entities": ("stuk.docx", laughing_docx, Reden.ENTITEITEN),
    "a DOCX with hidden entities": ("stuk.docx", laughing_utf16_docx, Reden.ENTITEITEN),
    "an ODT that reads other files": ("stuk.odt", odt_that_reads_other_files, Reden.ENTITEITEN),
    "a page with entities": ("stuk.html", laughing_page, Reden.ENTITEITEN),
    "XML with entities": (
        "stuk.html",
        written(f"<?xml version='1.0'?>{LAUGHS}<x/>".encode()),
        Reden.ENTITEITEN,
    ),
    "a program": ("stuk.pdf", written(b"\x7fELF" + bytes(200)), Reden.VERKEERDE_NAAM),
    "a picture": ("foto.png", written(b"\x89PNG\r\n\x1a\n" + bytes(200)), Reden.SOORT_ONBEKEND),
    "bytes": ("stuk.txt", written(bytes(range(256))), Reden.VERKEERDE_NAAM),
    "another archive": ("stuk.zip", word_file, Reden.SOORT_ONBEKEND),
    "a page of script": (
        "stuk.html",
        written(b"<html><body><script>x()</script></body></html>"),
        Reden.GEEN_TEKST,
    ),
    "only signs": ("stuk.txt", written(b"---\n\n***\n"), Reden.GEEN_TEKST),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_refused_with_its_reason(tmp_path: Path, case: str) -> None:
    name, make, reden = BAD[case]
    make(tmp_path / name)

    found = refusal(tmp_path / name)

    assert found.reden is reden
    assert "{" not in found.tekst


def test_a_name_that_promises_something_else_is_told_what_the_content_is(tmp_path: Path) -> None:
    path = simple_pdf(tmp_path / "brief.docx", DUTCH)

    found = refusal(path)

    assert found.reden is Reden.VERKEERDE_NAAM
    assert found.tekst.startswith("De naam eindigt op .docx, maar de inhoud is een PDF.")


@pytest.mark.parametrize(
    ("limits", "reden", "figure"),
    [
        (Limits(bestand_mb=0), Reden.TE_GROOT, "0 MB"),
        (Limits(paginas=2), Reden.TE_VEEL_PAGINAS, "grens is 2"),
        (Limits(tekens_miljoen=0), Reden.TE_VEEL_TEKST, "0 miljoen"),
        (Limits(seconden=0), Reden.TE_LANG_BEZIG, "0 seconden"),
    ],
)
def test_a_file_above_a_limit_is_told_the_limit(
    tmp_path: Path, limits: Limits, reden: Reden, figure: str
) -> None:
    path = simple_pdf(tmp_path / "stuk.pdf", DUTCH, DUTCH, DUTCH)

    found = refusal(path, limits)

    assert found.reden is reden
    assert figure in found.tekst


def test_a_file_that_takes_too_much_memory_ends_the_reading_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "lang.txt"
    path.write_text("De raad besluit. " * 280_000, encoding="utf-8")

    found = refusal(path, Limits(geheugen_mb=100, seconden=60))

    assert found.reden is Reden.TE_VEEL_GEHEUGEN
    assert "100 MB" in found.tekst


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "Engels",
            "The mayor may decide that the square is closed to all of the people who want to go there. ",
        ),
        (
            "Duits",
            "Der Bürgermeister kann entscheiden, dass der Platz für alle geschlossen ist und nicht frei. ",
        ),
        (
            "Frans",
            "Le maire peut décider que la place est fermée pour tous les gens qui sont dans la ville. ",
        ),
    ],
)
def test_another_language_is_named(tmp_path: Path, language: str, text: str) -> None:
    path = tmp_path / "stuk.txt"
    path.write_text(text * 5, encoding="utf-8")

    found = refusal(path)

    assert found.reden is Reden.ANDERE_TAAL
    assert language in found.tekst
    assert "--taal-controle-overslaan" in found.tekst


def test_the_language_is_not_looked_at_when_the_operator_says_so(tmp_path: Path) -> None:
    path = tmp_path / "stuk.txt"
    path.write_text("The mayor may decide that the square is closed to the people. " * 9, encoding="utf-8")

    result = read_file(path, path.name, Limits(), lambda _done, _total: None, check_language=False)

    assert result.passages


def test_a_dutch_text_with_english_parts_is_read_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "stuk.txt"
    dutch = (
        "De burgemeester kan een verbod geven als er vrees is voor een verstoring van de orde in de wijk. "
    )
    english = "The mayor may decide that the square is closed to all of the people who want to go there. "
    path.write_text(f"{dutch * 20}\n\n{english * 10}\n\n{dutch * 20}", encoding="utf-8")

    result = read_file(path, path.name, Limits(), lambda _done, _total: None)

    assert result.meldingen == ("Eén passage is niet in het Nederlands.",)


def test_every_reason_has_a_text() -> None:
    assert set(refusal_texts()) == {reden.value for reden in Reden}
