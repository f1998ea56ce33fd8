"""The searchable index: made by `ensure_index`, read through `open_index`."""

from knowledge.index.base import IndexStore, Scored, SearchIndex
from knowledge.index.ensure import ensure_index, index_status
from knowledge.index.opening import IndexStatus, open_index
from knowledge.index.stores import index_store

__all__ = [
    "IndexStatus",
    "IndexStore",
    "Scored",
    "SearchIndex",
    "ensure_index",
    "index_status",
    "index_store",
    "open_index",
]
