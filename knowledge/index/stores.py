"""Chooses where the index is kept."""

from knowledge.index.base import IndexStore
from knowledge.index.local_store import LocalStore
from knowledge.settings import KnowledgeSettings


def index_store(settings: KnowledgeSettings) -> IndexStore:
    """A folder, or the database that `index_url` names. Close it after use."""
    if not settings.index_url:
        return LocalStore(settings.index_dir)
    from knowledge.index.postgres_store import PostgresStore  # noqa: PLC0415 - files need no database driver

    return PostgresStore(settings.index_url)
