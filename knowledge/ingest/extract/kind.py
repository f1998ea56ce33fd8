"""What a file is, by its content; its name must agree."""

import codecs
import re
import zipfile
from enum import StrEnum
from pathlib import Path

from knowledge.ingest.refusal import Reden, RefusedError

_SNIFFED_BYTES = 8192
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_HTML_START = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_XML_START = re.compile(rb"^\s*<\?xml\b")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_OTHER_KINDS = {
    b"\x89PNG": "een afbeelding",
    b"\xff\xd8\xff": "een afbeelding",
    b"GIF8": "een afbeelding",
    b"{\\rtf": "een RTF-bestand",
    b"MZ": "een programma",
    b"\x7fELF": "een programma",
    b"7z\xbc\xaf": "een ingepakt bestand",
    b"Rar!": "een ingepakt bestand",
    b"\x1f\x8b": "een ingepakt bestand",
}


class Kind(StrEnum):
    """The kinds that can be read."""

    PDF = "PDF"
    DOCX = "DOCX"
    ODT = "ODT"
    HTML = "HTML"
    MARKDOWN = "Markdown"
    TEKST = "gewone tekst"


EXTENSIONS = {
    ".pdf": Kind.PDF,
    ".docx": Kind.DOCX,
    ".odt": Kind.ODT,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".txt": Kind.TEKST,
    ".text": Kind.TEKST,
}
_ARTICLES = {Kind.PDF: "een PDF", Kind.DOCX: "een DOCX", Kind.ODT: "een ODT", Kind.HTML: "een webpagina"}


def kind_of(path: Path, name: str) -> Kind:
    """name: what the file was called by the user. Raises RefusedError when name and content differ."""
    start = _start_of(path)
    if not start:
        raise RefusedError(Reden.LEEG)
    extension = Path(name).suffix.lower()
    promised = EXTENSIONS.get(extension)
    found = _found(path, start)
    if isinstance(found, Kind) and (found == promised or _is_plain(found, promised)):
        return promised or found
    if promised is None:
        raise RefusedError(Reden.SOORT_ONBEKEND)
    shown = _ARTICLES.get(found, "gewone tekst") if isinstance(found, Kind) else found
    raise RefusedError(Reden.VERKEERDE_NAAM, extensie=extension, inhoud=shown)


def _is_plain(found: Kind, promised: Kind | None) -> bool:
    """Text is whatever its name says; a page without its <html> is still a page."""
    return found is Kind.TEKST and promised in {Kind.TEKST, Kind.MARKDOWN, Kind.HTML}


def _start_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_SNIFFED_BYTES).removeprefix(codecs.BOM_UTF8)


def _found(path: Path, start: bytes) -> Kind | str:
    """A kind, or in words what the content is instead."""
    if b"%PDF-" in start[:1024]:
        return Kind.PDF
    if start.startswith(_OLE):
        raise RefusedError(_reason_of_ole(path))
    if start.startswith(b"PK"):
        return _kind_of_archive(path)
    if _HTML_START.match(start):
        return Kind.HTML
    return _kind_of_text(start)


def _reason_of_ole(path: Path) -> Reden:
    """Office stores a document with a password in the same container as the old .doc."""
    with path.open("rb") as file:
        return Reden.WACHTWOORD if _ENCRYPTED_OFFICE in file.read(4 * 1024 * 1024) else Reden.OUD_WORD


def _kind_of_archive(path: Path) -> Kind | str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            if "word/document.xml" in names:
                return Kind.DOCX
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 100:
                return _kind_of_mimetype(archive.read("mimetype"))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise RefusedError(Reden.BESCHADIGD) from error
    return "een ander ingepakt bestand"


def _kind_of_mimetype(mimetype: bytes) -> Kind | str:
    if mimetype.strip().startswith(b"application/vnd.oasis.opendocument.text"):
        return Kind.ODT
    return "een ander ingepakt bestand"


def _kind_of_text(start: bytes) -> Kind | str:
    for mark, words in _OTHER_KINDS.items():
        if start.startswith(mark):
            return words
    if b"<!ENTITY" in start.upper() and start.lstrip().startswith(b"<"):
        raise RefusedError(Reden.ENTITEITEN)
    if _XML_START.match(start):
        return "een XML-bestand"
    if not start.startswith(_UTF16) and _CONTROL.search(start):
        return "geen tekst"
    return Kind.TEKST
