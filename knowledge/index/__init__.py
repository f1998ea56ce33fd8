"""The searchable index: made by `ensure_index`, read through `open_index`."""

from knowledge.index.ensure import ensure_index, index_status
from knowledge.index.local import LocalIndex
from knowledge.index.opening import IndexStatus, open_index

__all__ = ["IndexStatus", "LocalIndex", "ensure_index", "index_status", "open_index"]
