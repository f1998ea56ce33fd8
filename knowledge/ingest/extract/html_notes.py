"""Notes of a web page: a small linked number in the text, and its text somewhere below."""

import re
from collections.abc import Iterator
from itertools import count

from lxml.html import HtmlElement

from knowledge.ingest.footnotes import Footnote, superscript

_NUMBER = re.compile(r"^[\[(]?(\d{1,3}|\*|[a-z])[\])]?$")
_BACK_LINK = re.compile(r"^[\s\[(]*(?:\d{1,3}|\*|[a-z]|[↩↑^⏎]\ufe0e?)[\])]?[\s.]*$")
_LONGEST = 5_000


def take_out_notes(root: HtmlElement) -> tuple[Footnote, ...]:
    """Puts a superscript number where a note belongs and takes its text out of the page.

    Notes are numbered through the page in the order of their first mark.
    """
    numbers: dict[str, int] = {}
    notes: list[Footnote] = []
    counter = count(1)
    targets = {
        element.get("id") or element.get("name"): element for element in root.iter() if _has_name(element)
    }
    for link in _marks(root):
        name = link.get("href", "")[1:]
        body = _body(targets.get(name))
        if name not in numbers:
            if body is None:
                continue
            numbers[name] = next(counter)
            notes.append(Footnote(numbers[name], _text(body)))
            _remove(body)
        _replace(link, superscript(numbers[name]))
    return tuple(note for note in notes if note.tekst)


def _has_name(element: HtmlElement) -> bool:
    return isinstance(element.tag, str) and bool(
        element.get("id") or (element.tag == "a" and element.get("name"))
    )


def _marks(root: HtmlElement) -> Iterator[HtmlElement]:
    for link in list(root.iter("a")):
        if not link.get("href", "").startswith("#") or not _NUMBER.match(link.text_content().strip()):
            continue
        raised = any(element.tag == "sup" for element in [*link.iterancestors(), *link.iter()])
        named = "footnote" in link.get("class", "") or link.get("role") == "doc-noteref"
        if raised or named:
            yield link


def _body(target: HtmlElement | None) -> HtmlElement | None:
    """The element with the text of the note; its id may sit on a link or a number inside it."""
    element = target
    while element is not None and element.tag in {"a", "sup", "span", "b"}:
        element = element.getparent()
    if element is None or element.tag in {"body", "html", "main", "article", "section"}:
        return None
    return element if len(element.text_content()) <= _LONGEST else None


def _text(body: HtmlElement) -> str:
    for link in list(body.iter("a")):
        if _BACK_LINK.match(link.text_content()) and "#" in link.get("href", ""):
            _replace(link, " ")
    return " ".join(body.text_content().split()).lstrip("^ ")


def _remove(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _replace(link: HtmlElement, text: str) -> None:
    """The mark with its raised box, so that no space comes between it and the word."""
    parent = link.getparent()
    whole = parent if parent is not None and parent.tag == "sup" and len(parent) == 1 else link
    if whole.getparent() is None:
        return
    whole.tail = text + (whole.tail or "")
    whole.drop_tree()
