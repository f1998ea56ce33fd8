"""Answering a knowledge question from what was found, with its bron."""

from knowledge.answering.answer import Answer, SearchTrail, Treffer
from knowledge.answering.answerer import Answerer, trail_of

__all__ = ["Answer", "Answerer", "SearchTrail", "Treffer", "trail_of"]
