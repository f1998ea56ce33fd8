"""What the styles of a DOCX say: headings, lists and tables of contents."""

import re

from lxml import etree

from knowledge.ingest.extract.docx_text import w

_HEADING_NAME = re.compile(r"^(?:heading|kop)\s*(\d)$", re.IGNORECASE)
_TITLE_NAME = re.compile(r"^(?:title|titel)$", re.IGNORECASE)
_CONTENTS_NAME = re.compile(r"^(?:toc|inhopg|inhoudsopgave)\b", re.IGNORECASE)
_DEEPEST_CHAIN = 12


class Styles:
    """Names of built-in styles are English in every file, whatever the language of the word processor."""

    def __init__(self, root: etree._Element | None) -> None:
        found = [] if root is None else root.findall(w("style"))
        self._styles = {style.get(w("styleId"), ""): style for style in found}

    def heading_level(self, paragraph: etree._Element) -> int:
        """From 1; 0 for running text."""
        own = _outline_level(paragraph.find(w("pPr")))
        if own is not None:
            return own
        for style in self._chain(paragraph):
            name = _name(style)
            if named := _HEADING_NAME.match(name):
                return int(named.group(1))
            if _TITLE_NAME.match(name):
                return 1
            level = _outline_level(style.find(w("pPr")))
            if level is not None:
                return level
        return 0

    def is_title(self, paragraph: etree._Element) -> bool:
        return any(_TITLE_NAME.match(_name(style)) for style in self._chain(paragraph))

    def is_contents(self, paragraph: etree._Element) -> bool:
        return any(_CONTENTS_NAME.match(_name(style)) for style in self._chain(paragraph))

    def is_list_item(self, paragraph: etree._Element) -> bool:
        parts = [paragraph.find(w("pPr")), *(style.find(w("pPr")) for style in self._chain(paragraph))]
        numbering = (None if part is None else part.find(f"{w('numPr')}/{w('numId')}") for part in parts)
        return next((number.get(w("val")) != "0" for number in numbering if number is not None), False)

    def _chain(self, paragraph: etree._Element) -> list[etree._Element]:
        """The style of a paragraph and those it is based on."""
        named = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        style_id = None if named is None else named.get(w("val"))
        chain: list[etree._Element] = []
        while style_id in self._styles and len(chain) < _DEEPEST_CHAIN:
            chain.append(self._styles[style_id])
            based_on = chain[-1].find(w("basedOn"))
            style_id = None if based_on is None else based_on.get(w("val"))
        return chain


def _name(style: etree._Element) -> str:
    name = style.find(w("name"))
    return "" if name is None else name.get(w("val"), "")


def _outline_level(properties: etree._Element | None) -> int | None:
    """Word counts from 0 and writes 9 for running text."""
    found = None if properties is None else properties.find(w("outlineLvl"))
    value = None if found is None else found.get(w("val"), "")
    return (int(value) + 1) % 10 if value and value.isdecimal() else None
