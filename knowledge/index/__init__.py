"""The searchable index: made by `ensure_index`, read through `open_index`."""

from knowledge.index.base import IndexStore, Scored, SearchIndex
from knowledge.index.ensure import ensure_index
from knowledge.index.opening import IndexStatus, check_index, misfit, open_index
from knowledge.index.operating import IndexReport, index_report, roll_back_index
from knowledge.index.stores import index_store

__all__ = [
    "IndexReport",
    "IndexStatus",
    "IndexStore",
    "Scored",
    "SearchIndex",
    "check_index",
    "ensure_index",
    "index_report",
    "index_store",
    "misfit",
    "open_index",
    "roll_back_index",
]
