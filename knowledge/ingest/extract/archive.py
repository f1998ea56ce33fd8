"""Opens the packed kinds (DOCX, ODT) after a look at what unpacking would give."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from xml.sax import ContentHandler, SAXParseException

from defusedxml.common import DefusedXmlException
from defusedxml.sax import parseString
from lxml import etree

from knowledge.ingest.limits import MEGABYTE, Limits
from knowledge.ingest.refusal import Reden, RefusedError

_XML = {".xml", ".rels"}
_SMALL = MEGABYTE
_ENCRYPTED = 0x1


@contextmanager
def opened(path: Path, limits: Limits) -> Iterator[zipfile.ZipFile]:
    """Raises RefusedError for a damaged or locked file, a bomb, or XML with entities."""
    try:
        with zipfile.ZipFile(path) as archive:
            _refuse_bomb(archive, limits)
            for part in archive.infolist():
                if PurePosixPath(part.filename).suffix.lower() in _XML:
                    _refuse_entities(archive.read(part))
            yield archive
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        zlib.error,
        NotImplementedError,
        EOFError,
        OSError,
    ) as error:
        raise RefusedError(Reden.BESCHADIGD) from error


def xml_of(archive: zipfile.ZipFile, name: str) -> etree._Element | None:
    """The tree of one part; None when the archive has no such part. Raises RefusedError when it is no XML."""
    if name not in archive.namelist():
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(archive.read(name), parser)
    except etree.XMLSyntaxError as error:
        raise RefusedError(Reden.BESCHADIGD) from error


def _refuse_bomb(archive: zipfile.ZipFile, limits: Limits) -> None:
    parts = archive.infolist()
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise RefusedError(Reden.WACHTWOORD)
    too_dense = any(
        part.file_size > _SMALL and part.file_size > limits.verhouding * max(1, part.compress_size)
        for part in parts
    )
    too_large = sum(part.file_size for part in parts) > limits.uitgepakt_mb * MEGABYTE
    if too_dense or too_large or len(parts) > limits.uitgepakte_delen:
        raise RefusedError(Reden.UITPAKBOM, grens=limits.uitgepakt_mb)


def _refuse_entities(data: bytes) -> None:
    """A part that is no XML at all is the business of its reader."""
    try:
        parseString(data, ContentHandler(), forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as error:
        raise RefusedError(Reden.ENTITEITEN) from error
    except SAXParseException:
        return
