"""Generation folders and the CURRENT pointer that says which one is searched."""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from knowledge.index.manifest import IndexManifest

POINTER = "CURRENT"
MANIFEST = "manifest.json"
KEPT_GENERATIONS = 2


def publish(index_dir: Path, manifest: IndexManifest, write: Callable[[Path], None]) -> Path:
    """Write a new generation aside and switch to it in one step.

    When `write` fails nothing changes: the pointer keeps naming the former generation.
    """
    index_dir.mkdir(parents=True, exist_ok=True)
    workplace = Path(tempfile.mkdtemp(prefix="in-aanmaak-", dir=index_dir))
    try:
        write(workplace)
        (workplace / MANIFEST).write_text(manifest.model_dump_json(indent=1), encoding="utf-8")
        target = index_dir / manifest.generation
        shutil.rmtree(target, ignore_errors=True)
        workplace.rename(target)
    finally:
        shutil.rmtree(workplace, ignore_errors=True)
    _point_at(index_dir, manifest.generation)
    _remove_old(index_dir, manifest.generation)
    return target


def current_generation(index_dir: Path) -> Path | None:
    """The folder that the pointer names, or None when nothing was published."""
    try:
        folder = index_dir / (index_dir / POINTER).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None
    return folder if (folder / MANIFEST).is_file() else None


def read_index_manifest(generation: Path) -> IndexManifest:
    return IndexManifest.model_validate_json((generation / MANIFEST).read_bytes())


def _point_at(index_dir: Path, name: str) -> None:
    aside = index_dir / f"{POINTER}.nieuw"
    aside.write_text(name, encoding="utf-8")
    os.replace(aside, index_dir / POINTER)  # noqa: PTH105 - replace() is the point here


def _remove_old(index_dir: Path, current: str) -> None:
    """Keep the former generation too: a process that still reads it must not lose its files."""
    generations = sorted(
        (path.parent for path in index_dir.glob(f"*/{MANIFEST}")), key=lambda path: path.stat().st_mtime
    )
    old = [folder for folder in generations if folder.name != current]
    for folder in old[: max(0, len(old) - KEPT_GENERATIONS + 1)]:
        shutil.rmtree(folder, ignore_errors=True)
