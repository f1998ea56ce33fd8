"""The text of one paragraph of a DOCX: what a reader sees, with marks where notes and page ends are."""

from collections.abc import Callable, Iterator

from lxml import etree

from knowledge.ingest.footnotes import superscript

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

NoteMark = Callable[[str, str], str]
"""From 'footnote' or 'endnote' and its id to the text that marks its place."""

PAGE_END = "\f"


def w(name: str) -> str:
    """The full name of an element or attribute of the word processor."""
    return f"{{{_WORD}}}{name}"


_SIGNS = {
    w("tab"): " ",
    w("br"): " ",
    w("cr"): " ",
    w("noBreakHyphen"): "-",
    w("lastRenderedPageBreak"): PAGE_END,
}
_LEFT_OUT = {
    w("del"),
    w("moveFrom"),
    w("pPr"),
    w("rPr"),
    w("sdtPr"),
    w("instrText"),
    w("delText"),
    w("txbxContent"),
    _FALLBACK,
}


def paragraph_text(paragraph: etree._Element, mark: NoteMark) -> str:
    """With PAGE_END where the next page begins; without what was deleted or hidden."""
    return "".join(_pieces(paragraph, mark))


def boxes_in(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The text boxes that hang on a paragraph, each once."""
    for box in paragraph.iter(w("txbxContent")):
        if not any(above.tag == _FALLBACK for above in box.iterancestors()):
            yield box


def is_bold(paragraph: etree._Element) -> bool:
    """Every piece with text is set in bold by hand."""
    runs = [
        run for run in paragraph.iter(w("r")) if "".join(text.text or "" for text in run.iter(w("t"))).strip()
    ]
    return bool(runs) and all(_is_on(run.find(f"{w('rPr')}/{w('b')}")) for run in runs)


def _pieces(element: etree._Element, mark: NoteMark) -> Iterator[str]:
    for child in element:
        if child.tag in _LEFT_OUT:
            continue
        if child.tag == w("r"):
            if not _is_on(child.find(f"{w('rPr')}/{w('vanish')}")):
                yield from _run(child, mark)
        elif isinstance(child.tag, str):
            yield from _pieces(child, mark)


def _run(run: etree._Element, mark: NoteMark) -> Iterator[str]:
    raised = run.find(f"{w('rPr')}/{w('vertAlign')}")
    is_raised = raised is not None and raised.get(w("val")) == "superscript"
    for child in run:
        if child.tag == w("t"):
            text = child.text or ""
            yield superscript(text) if is_raised and text.isdecimal() else text
        elif child.tag in {w("footnoteReference"), w("endnoteReference")}:
            kind = "footnote" if child.tag == w("footnoteReference") else "endnote"
            yield mark(kind, child.get(w("id"), ""))
        else:
            yield _SIGNS.get(child.tag, "")


def _is_on(switch: etree._Element | None) -> bool:
    return switch is not None and switch.get(w("val"), "true") not in {"0", "false", "none"}
