"""Makes DOCX and ODT files for tests. Notes and laid-out pages are put in by hand: no library writes them."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

from docx.document import Document

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "meta")
)


def with_footnote(document: Document, path: Path, place: str, note: str) -> Path:
    """Saves the document with a note where the text `place` ends; `place` is a whole run."""
    document.save(str(path))
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = (
        f"<w:footnotes {_W}>"
        '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>niets</w:t></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="2"><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    run = f"<w:r><w:t>{place}</w:t></w:r>"

    def mark_place(xml: str) -> str:
        assert run in xml
        return xml.replace(run, run + mark)

    return repacked(path, {"word/footnotes.xml": notes}, {"word/document.xml": mark_place})


def repacked(path: Path, added: Mapping[str, str], changed: Mapping[str, object] | None = None) -> Path:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, change in (changed or {}).items():
        assert callable(change)
        parts[name] = change(parts[name].decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**parts, **{name: text.encode() for name, text in added.items()}}.items():
            archive.writestr(name, data)
    return path


def odt(path: Path, body: str, title: str = "", prologue: str = "") -> Path:
    """body: the XML inside office:text."""
    content = (
        f'<?xml version="1.0"?>{prologue}<office:document-content {_ODF}>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    meta = (
        f'<office:document-meta {_ODF} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>'
        f"<dc:title>{title}</dc:title><dc:date>2025-03-14T10:00:00</dc:date></office:meta></office:document-meta>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("meta.xml", meta)
    return path
