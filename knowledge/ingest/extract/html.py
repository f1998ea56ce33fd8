"""Web pages: the text of the page itself, without menus, banners and buttons."""

import re
from pathlib import Path

from lxml import html as lxml_html
from lxml.html import HtmlElement

from knowledge.ingest.clean import repaired
from knowledge.ingest.extract.document import Document
from knowledge.ingest.extract.html_blocks import BlockBuilder
from knowledge.ingest.extract.html_furniture import Furniture
from knowledge.ingest.extract.html_metadata import metadata_of
from knowledge.ingest.extract.html_notes import take_out_notes
from knowledge.ingest.extract.text_encoding import declared_or_decoded
from knowledge.ingest.refusal import Reden, RefusedError

_MAIN = (
    "//main",
    "//*[@role='main']",
    "//*[@id='main-content' or @id='maincontent' or @id='main' or @id='content' or @id='bodyContent']",
    "//article",
)
_LEAST_SHARE = 0.4
_PROLOGUE = re.compile(r"<(?:html|head|body)\b", re.IGNORECASE)
_OWN_ENTITIES = re.compile(r"<!ENTITY\b", re.IGNORECASE)
_LONGEST_PROLOGUE = 200_000


def read_html(path: Path) -> Document:
    return document_of(declared_or_decoded(path.read_bytes()))


def document_of(page: str) -> Document:
    """Raises RefusedError for a page that defines entities of its own, or without text."""
    if _OWN_ENTITIES.search(_PROLOGUE.split(page[:_LONGEST_PROLOGUE], maxsplit=1)[0]):
        raise RefusedError(Reden.ENTITEITEN)
    root = _parsed(page)
    metadata = metadata_of(root)
    notes = take_out_notes(root)
    main = _main_part(root)
    builder = BlockBuilder(Furniture(main))
    builder.walk(main)
    return Document(repaired(builder.blocks()), notes, metadata)


def _parsed(page: str) -> HtmlElement:
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        return lxml_html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (ValueError, AssertionError, lxml_html.etree.LxmlError) as error:
        raise RefusedError(Reden.GEEN_TEKST) from error


def _main_part(root: HtmlElement) -> HtmlElement:
    """The part that says it is the content, when it holds a fair share of the text."""
    body = root.find("body")
    whole = root if body is None else body
    total = len(whole.text_content())
    for expression in _MAIN:
        found = root.xpath(expression)
        if len(found) == 1 and len(found[0].text_content()) >= _LEAST_SHARE * total:
            return found[0]
    return whole
