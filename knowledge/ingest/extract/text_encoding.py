"""Bytes to text, for kinds that do not say themselves how their letters are stored."""

import codecs
import re

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_-]{2,20})""", re.IGNORECASE)


def decoded(data: bytes) -> str:
    """UTF-8 or UTF-16 when the bytes fit, else the Windows code page that older Dutch texts are in."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def declared_or_decoded(data: bytes) -> str:
    """As the page itself says in its head, else as its bytes fit."""
    declared = _DECLARED.search(data[:4096])
    if declared is None or data.startswith(tuple(mark for mark, _ in _MARKS)):
        return decoded(data)
    try:
        return data.decode(declared.group(1).decode("ascii"), errors="replace")
    except LookupError:
        return decoded(data)
