"""Writes out abbreviations, so that 'OvJ' also finds what is said about the officier van justitie."""

import re
from collections.abc import Iterable

from knowledge.model import Begrip

WORD = re.compile(r"[^\W\d_][\w&.]*")
MOST_EXPANSIONS = 4


class Abbreviations:
    def __init__(self, begrippen: Iterable[Begrip]) -> None:
        self._terms = {
            short.upper(): (short, begrip.term) for begrip in begrippen for short in begrip.afkortingen
        }

    def expansions(self, question: str) -> tuple[str, ...]:
        """The full terms behind the abbreviations in this question, in order, each once."""
        found = (self._term(word) for word in WORD.findall(question))
        return tuple(dict.fromkeys(term for term in found if term))[:MOST_EXPANSIONS]

    def _term(self, word: str) -> str | None:
        short, term = self._terms.get(word.upper(), ("", None))
        # 'om' and 'me' are ordinary words; only 'OM' and 'ME' are abbreviations.
        return None if len(short) < 3 and word != short else term
