"""Markdown: made into a web page first, so that headings, lists, tables and notes have one reader."""

from dataclasses import replace
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from knowledge.ingest.extract.document import Document, DocumentMetadata
from knowledge.ingest.extract.html import document_of
from knowledge.ingest.extract.text_encoding import decoded

_LARGEST_FRONT_MATTER = 20_000


def read_markdown(path: Path) -> Document:
    """A block of YAML at the top is metadata: titel or title, uitgever or author, datum or date, url."""
    parser = MarkdownIt("commonmark").enable("table").use(footnote_plugin).use(front_matter_plugin)
    text = decoded(path.read_bytes())
    tokens = parser.parse(text)
    document = document_of(f"<html><body>{parser.renderer.render(tokens, parser.options, {})}</body></html>")
    front = next((token.content for token in tokens if token.type == "front_matter"), "")
    return replace(document, metadata=_over(_front_matter(front), document.metadata))


def _over(known: DocumentMetadata, found: DocumentMetadata) -> DocumentMetadata:
    return DocumentMetadata(
        titel=known.titel or found.titel,
        uitgever=known.uitgever or found.uitgever,
        datum=known.datum or found.datum,
        url=known.url or found.url,
    )


def _front_matter(text: str) -> DocumentMetadata:
    """Only plain values count; anything else in it is left alone."""
    try:
        values = yaml.load(text[:_LARGEST_FRONT_MATTER], Loader=yaml.BaseLoader)  # noqa: S506 - plain strings only
    except (yaml.YAMLError, RecursionError):
        return DocumentMetadata()
    if not isinstance(values, dict):
        return DocumentMetadata()

    def first(*names: str) -> str:
        found = (values.get(name) for name in names)
        return next((value for value in found if isinstance(value, str)), "")

    return DocumentMetadata(
        titel=first("titel", "title"),
        uitgever=first("uitgever", "publisher", "author"),
        datum=first("datum", "date"),
        url=first("url"),
    )
