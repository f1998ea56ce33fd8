"""What the formats share: the words they add of their own, and the text that all of them can hold."""

import re
import unicodedata

from knowledge.memo.document import Toon

_NOTICES = {Toon.LET_OP: "Let op", Toon.OEFENING: "Oefening"}
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef"
    "\ufeff\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
)
"""Control characters and half surrogates, which XML refuses, and unseen marks that hide or turn text."""


def legible(text: str) -> str:
    """The text as all formats can show it, with line feeds as its only line ends."""
    spaced = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _UNSEEN.sub("", spaced)).strip()


def lines_of(text: str) -> list[str]:
    return [line.strip() for line in legible(text).split("\n")]


def one_line(text: str) -> str:
    return " ".join(line for line in lines_of(text) if line)


def as_label(text: str) -> str:
    """A label ends with a mark, so that it reads apart from its value without bold or columns."""
    label = one_line(text)
    return label if label.endswith((":", "?")) else f"{label}:"


def notice_word(tekst: str, toon: Toon) -> str:
    """The word before a notice, or "" where the text opens with it: colour alone says nothing."""
    word = _NOTICES.get(toon, "")
    return "" if not word or legible(tekst).casefold().startswith(word.casefold()) else f"{word}:"


def caption_number(number: int) -> str:
    return f"Tabel {number}."
