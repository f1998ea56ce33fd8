"""Recognises that a question is about what one document says."""

import numpy as np

from knowledge.index.layout import Layout, Numbers
from knowledge.search.document_wording import ASKS_FOR_DOCUMENT
from knowledge.search.question import Question


class Documents:
    """The publicaties of one index by the word that their title holds."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._titles = {
            number: card.titel.lower()
            for number, card in enumerate(layout.cards)
            if card.naam.startswith("publicatie/")
        }

    def asked_cards(self, question: Question) -> Numbers:
        """The numbers of the publicaties that the question may mean; none when it means no document."""
        asked = ASKS_FOR_DOCUMENT.search(question.text)
        called = [number for number, titel in self._titles.items() if asked and asked[1].lower() in titel]
        return np.array(called, dtype=np.int64)

    def groups_of(self, cards: Numbers) -> Numbers:
        return np.flatnonzero(np.isin(self._layout.card_of_group, cards))
