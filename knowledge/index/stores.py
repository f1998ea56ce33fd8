"""Chooses where the index is kept."""

from knowledge.index.base import IndexStore
from knowledge.index.local_store import LocalStore
from knowledge.settings import KnowledgeSettings


def index_store(settings: KnowledgeSettings) -> IndexStore:
    return LocalStore(settings.index_dir)
