"""Which index there is, and whether it may be searched with this model and this content."""

from dataclasses import dataclass

from knowledge.embedding import ModelManifest
from knowledge.index.analyser import ANALYSER_VERSION
from knowledge.index.base import IndexStore, SearchIndex
from knowledge.index.manifest import BUILD_COMMAND, LAYOUT_VERSION, IndexManifest
from knowledge.readiness import NotReadyError


@dataclass(frozen=True)
class IndexStatus:
    """`manifest` is None when nothing was published; `reden` says why the index cannot be searched."""

    manifest: IndexManifest | None
    reden: str | None

    def __str__(self) -> str:
        if self.reden:
            return f"{self.reden} Voer uit: {BUILD_COMMAND}"
        return f"{self.manifest}; gereed"


def open_index(store: IndexStore, model: ModelManifest, content_version: str) -> SearchIndex:
    """The published generation; NotReadyError when it is missing or does not fit model or content."""
    check_index(store, model, content_version)
    index = store.open()
    # Another one can have been published since the check.
    if reden := misfit(index.manifest, model, content_version):
        index.close()
        raise NotReadyError(reden, BUILD_COMMAND)
    return index


def check_index(store: IndexStore, model: ModelManifest, content_version: str) -> None:
    """The same refusals without opening anything."""
    status = status_of(store, model, content_version)
    if status.reden:
        raise NotReadyError(status.reden, BUILD_COMMAND)


def status_of(store: IndexStore, model: ModelManifest, content_version: str) -> IndexStatus:
    manifest = store.current()
    if manifest is None:
        return IndexStatus(None, "Er is nog geen index.")
    return IndexStatus(manifest, misfit(manifest, model, content_version))


def misfit(manifest: IndexManifest, model: ModelManifest, content_version: str) -> str | None:
    """Why this generation cannot be searched with this model and this content, in Dutch."""
    if (manifest.layout_version, manifest.analyser_version) != (LAYOUT_VERSION, ANALYSER_VERSION):
        return "De index is gemaakt door een andere versie van de box."
    if manifest.dimension != model.dimension:
        return (
            f"De index heeft vectoren van {manifest.dimension} getallen, "
            f"het taalmodel maakt er {model.dimension}."
        )
    if manifest.model_sha256 != model.sha256:
        return (
            f"De index is gemaakt met taalmodel {manifest.model_sha256[:12]}, "
            f"maar nu staat er taalmodel {model.version}."
        )
    if manifest.content_version != content_version:
        return (
            f"De index hoort bij inhoud {manifest.content_version[:12]}, "
            f"de inhoud is nu {content_version[:12]}."
        )
    return None
