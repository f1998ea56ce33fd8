"""Finding the passages that a question is about."""

from knowledge.search.engine import SearchEngine
from knowledge.search.results import Evidence, Hit, SearchResult

__all__ = ["Evidence", "Hit", "SearchEngine", "SearchResult"]
