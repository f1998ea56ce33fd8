"""Dutch sentences, without cutting at the abbreviations of government texts."""

import re

_BOUNDARY = re.compile(r"(?<=[.!?])[”’\"')»⁰¹²³⁴⁵⁶⁷⁸⁹]*\s+(?=[A-ZÀ-Þ‘“\"'(•])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:art|artt|bijv|ca|d\.d|dhr|dr|d\.w\.z|e\.a|evt|i\.c\.m|i\.v\.m|m\.b\.t|mevr|m\.n|mr|nr|nrs|"
    r"o\.a|o\.g\.v|prof|resp|t\.a\.v|t\.b\.v|vgl|z\.s\.m|[A-Z])\.$",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """The sentences of a text in order; joined with a space they give the text again."""
    found: list[str] = []
    start = 0
    for boundary in _BOUNDARY.finditer(text):
        if _ABBREVIATION.search(text[start : boundary.start()]):
            continue
        found.append(text[start : boundary.end()].strip())
        start = boundary.end()
    return [*found, text[start:].strip()] if text[start:].strip() else found
