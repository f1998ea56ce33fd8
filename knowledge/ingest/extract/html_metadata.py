"""What a web page says about itself, in the words that Dutch governments and most sites use."""

import re

from lxml.html import HtmlElement

from knowledge.ingest.extract.document import DocumentMetadata

_TITLES = ("dcterms.title", "dc.title", "og:title")
_PUBLISHERS = (
    "dcterms.publisher",
    "dc.publisher",
    "dcterms.creator",
    "dc.creator",
    "overheid.authority",
    "og:site_name",
)
_DATES = (
    "dcterms.issued",
    "dcterms.available",
    "dc.date",
    "article:published_time",
    "date",
    "dcterms.modified",
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SITE_NAME = re.compile(r"\s+[|–—-]\s+[^|–—]{2,60}$")


def metadata_of(root: HtmlElement) -> DocumentMetadata:
    fields = {
        str(meta.get("name") or meta.get("property") or "").lower(): " ".join(meta.get("content", "").split())
        for meta in root.iter("meta")
    }
    return DocumentMetadata(
        titel=_first(fields, _TITLES) or _only_heading(root) or _page_title(root),
        uitgever=_first(fields, _PUBLISHERS),
        datum=_day(_first(fields, _DATES)) or _time_element(root),
        url=_address(root) or fields.get("og:url", ""),
    )


def _first(fields: dict[str, str], names: tuple[str, ...]) -> str:
    return next((fields[name] for name in names if fields.get(name)), "")


def _only_heading(root: HtmlElement) -> str:
    found = [" ".join(heading.text_content().split()) for heading in root.iter("h1")]
    return found[0] if len(found) == 1 else ""


def _page_title(root: HtmlElement) -> str:
    title = root.find(".//title")
    return "" if title is None else _SITE_NAME.sub("", " ".join(title.text_content().split()))


def _time_element(root: HtmlElement) -> str:
    times = (_day(element.get("datetime", "")) for element in root.iter("time"))
    return next((day for day in times if day), "")


def _day(text: str) -> str:
    found = _DAY.search(text)
    return found.group() if found else ""


def _address(root: HtmlElement) -> str:
    links = root.xpath("//link[@rel='canonical']/@href")
    return str(links[0]) if links else ""
