"""Which parts of a message tell something and which ask something.

'Het staat op TikTok. Mag ik een Telegramgroep laten sluiten?' tells of TikTok and asks about Telegram: only
what is told is a fact of the casus.
"""

from __future__ import annotations

import itertools
import re
from typing import List, NamedTuple

from bot.extraction.ja_nee_doubt import opens_with_doubt
from bot.extraction.question_form import is_question

_END = re.compile(r"[!?]+(?=\s|$)|\.{2,}(?=\s|$)|(?<=[^\W\d_]{3})\.(?=\s|$)|(?<=[\d)])\.(?=\s+[A-Z])|\n+")
_ANSWERED = re.compile(
    r"^\W*(?:ja|nee|nein|nog nie\w*|geen idee|gin idee|weet (?:ik|we|wij)?\s*(?:nog )?nie\w*|"
    r"nog onbekend|onbekend|"
    r"dat weet|daar|niemand weet|wie zal|joa|nae|neuj|moar of|in elk geval)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?<=\w )(?:en |maar |dus |nou |nu )?(?=(?:mag|mogen|kan|kunnen|moet|moeten) (?:ik|we|wij|"
    r"de burgemeester|de gemeente)\b"
    r"|wat (?:mag|kan|moet|kunnen|moeten|mogen) (?:ik|we|wij)\b|hoe (?:kan|moet|pak) (?:ik|we)\b)",
    re.IGNORECASE,
)
_NO_TAIL_AFTER = re.compile(
    r"\b(?:of|dat|wat|hoe|wie|waar|als|omdat|want|dan|die|en|zo|dus|nu|nog|daar|er|dit|ook)\s*$",
    re.IGNORECASE,
)
_WORDS_BEFORE_A_TAIL = 6


class Sentence(NamedTuple):
    """[start, end) in the message; `asks` for a question that its speaker does not answer himself."""

    start: int
    end: int
    asks: bool


def sentences(text: str) -> List[Sentence]:
    cuts = [0, *(match.end() for match in _END.finditer(text)), len(text)]
    spans = [(start, end) for start, end in itertools.pairwise(cuts) if text[start:end].strip()]
    spans = [part for span in spans for part in _without_tail(text, *span)]
    return [
        Sentence(start, end, _asks(text[start:end]) and not _is_answered(text, spans, at))
        for at, (start, end) in enumerate(spans)
    ]


def _asks(sentence: str) -> bool:
    """'Kunnen wij niet beoordelen' begins like a question and says what is not known."""
    doubts = opens_with_doubt(sentence) and not sentence.rstrip().endswith("?")
    return is_question(sentence) and not doubts


def told_part(text: str) -> str:
    """The text with its questions blanked out, character for character."""
    return _only(text, asks=False)


def asked_part(text: str) -> str:
    """The text with all but its questions blanked out, character for character."""
    return _only(text, asks=True)


def _only(text: str, *, asks: bool) -> str:
    kept = [" "] * len(text)
    for sentence in sentences(text):
        if sentence.asks is asks:
            kept[sentence.start : sentence.end] = text[sentence.start : sentence.end]
    return "".join(kept)


def _is_answered(text: str, spans: "list[tuple[int, int]]", at: int) -> bool:
    """'De driehoek? Nee, die weet nog niks.' is one statement."""
    if at + 1 >= len(spans):
        return False
    following = text[spans[at + 1][0] : spans[at + 1][1]]
    return bool(_ANSWERED.match(following)) or opens_with_doubt(following)


def _without_tail(text: str, start: int, end: int) -> "list[tuple[int, int]]":
    """A dictated story runs on into its question: '… bij het station mag ik dan een noodbevel geven'."""
    for match in _TAIL.finditer(text, start, end):
        before = text[start : match.start()]
        runs_on = len(before.split()) >= _WORDS_BEFORE_A_TAIL and not _NO_TAIL_AFTER.search(before)
        if runs_on and not opens_with_doubt(text[match.start() : end]):
            return [(start, match.start()), (match.start(), end)]
    return [(start, end)]
