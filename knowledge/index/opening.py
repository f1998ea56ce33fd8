"""Which index there is, and whether it may be searched with this model and this content."""

from dataclasses import dataclass
from pathlib import Path

from knowledge.embedding import ModelManifest
from knowledge.index.local import LocalIndex
from knowledge.index.manifest import IndexManifest
from knowledge.index.publish import current_generation, read_index_manifest
from knowledge.readiness import NotReadyError

BUILD_COMMAND = "consultatiebox index bouwen"


@dataclass(frozen=True)
class IndexStatus:
    """`manifest` is None when nothing was published; `reden` says why the index cannot be searched."""

    manifest: IndexManifest | None
    reden: str | None

    def __str__(self) -> str:
        if self.reden:
            return f"{self.reden} Voer uit: {BUILD_COMMAND}"
        return f"{self.manifest}; gereed"


def open_index(index_dir: Path, model: ModelManifest, content_version: str) -> LocalIndex:
    """The published generation; NotReadyError when it is missing or does not fit model or content."""
    status = status_of(index_dir, model, content_version)
    generation = current_generation(index_dir)
    if status.reden or generation is None:
        raise NotReadyError(status.reden or "Er is nog geen index.", BUILD_COMMAND)
    return LocalIndex(generation)


def status_of(index_dir: Path, model: ModelManifest, content_version: str) -> IndexStatus:
    generation = current_generation(index_dir)
    if generation is None:
        return IndexStatus(None, f"Er is nog geen index in {index_dir}.")
    manifest = read_index_manifest(generation)
    return IndexStatus(manifest, _misfit(manifest, model, content_version))


def _misfit(manifest: IndexManifest, model: ModelManifest, content_version: str) -> str | None:
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
