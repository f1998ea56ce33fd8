"""What is on a web page but not in its text: menus, banners, buttons, links to other pages."""

import re

from lxml.html import HtmlElement

HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LEFT_OUT_NAMES = (
    "audio button canvas dialog footer form head iframe input map math nav noscript object option "
    "script select style svg template textarea title video "
)
_LEFT_OUT = frozenset(_LEFT_OUT_NAMES.split())
_ROLES_NAMES = "banner complementary contentinfo dialog menu menubar navigation search "
_ROLES = frozenset(_ROLES_NAMES.split())
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:breadcrumbs?|cookies?|cookiebar|docnav|footer|kruimelpad|menu|nav|navbar|navfooter|navheader|"
    r"navigation|noprint|pagination|share|sidebar|skip-link|skiplinks?|social|sr-only|toc|visually-hidden)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_TO_ANOTHER_PAGE = re.compile(
    r"^\s*(?:terug|vorige|volgende|omhoog|naar boven|begin|home)\s*$", re.IGNORECASE
)
_WHOLE_NAMES = frozenset({"breadcrumb", "docnav", "nav", "navbar", "navfooter", "navheader", "toc"})
_MOST_OF_TEXT = 0.3


class Furniture:
    """Part of a name, like 'with-sidebar', may stand on a whole page: it never takes away much text."""

    def __init__(self, root: HtmlElement) -> None:
        self._most = _MOST_OF_TEXT * len(root.text_content())

    def holds(self, element: HtmlElement) -> bool:
        if element.tag in _LEFT_OUT or element.get("role") in _ROLES or _is_hidden(element):
            return True
        if element.tag in {"a", "li"} and _TO_ANOTHER_PAGE.match(element.text_content()):
            return True
        if element.tag == "header":
            return _is_of_site(element)
        if element.tag in HEADINGS:
            return False
        names = f"{element.get('class', '')} {element.get('id', '')}"
        if not _WHOLE_NAMES.isdisjoint(names.lower().split()):
            return True
        return bool(_NAMES.search(names)) and len(element.text_content()) <= self._most


def _is_hidden(element: HtmlElement) -> bool:
    return element.get("hidden") is not None or element.get("aria-hidden") == "true"


def _is_of_site(header: HtmlElement) -> bool:
    """The header of a text holds its title; that of a site holds a logo and a menu."""
    return header.find(".//h1") is None and next(header.iterancestors("main", "article"), None) is None
