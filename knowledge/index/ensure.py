"""Brings the index up to date with the content and the model of these settings."""

from collections.abc import Callable
from contextlib import closing

from knowledge.catalogue import load_catalogue
from knowledge.embedding import Embedder, read_manifest
from knowledge.index.build import BuildOrder, build_generation
from knowledge.index.entries import entries_of
from knowledge.index.manifest import IndexManifest
from knowledge.index.stores import index_store
from knowledge.library import PublicationLibrary
from knowledge.settings import KnowledgeSettings

Step = Callable[[str], None]


def ensure_index(settings: KnowledgeSettings, progress: Step) -> IndexManifest:
    """Build what is missing and publish it; does nothing when the index already fits.

    `progress` gets Dutch lines. ContentError for broken content, NotReadyError when the model is missing.
    """
    catalogue = load_catalogue(settings.content_dir)
    library = PublicationLibrary(settings.library_dir)
    order = BuildOrder(
        entries=entries_of(catalogue, settings.publications_dir, library.passages()),
        content_version=catalogue.version,
        library_version=library.version,
        model=read_manifest(settings.model_dir),
        make_embedder=lambda: Embedder(settings.model_dir),
    )
    with closing(index_store(settings)) as store:
        return build_generation(
            store,
            order,
            settings.vector_cache,
            lambda done, total: progress(f"Zoekindex bouwen: {done} van {total} teksten"),
        )
