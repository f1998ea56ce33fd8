"""Generation folders and the CURRENT pointer that says which one is searched."""

import os
import shutil
import tempfile
from pathlib import Path

import numpy as np

from knowledge.index.base import Generation
from knowledge.index.local import TABLES_FILE, VECTORS_FILE, LocalIndex
from knowledge.index.local_tables import write_tables
from knowledge.index.manifest import BUILD_COMMAND, IndexManifest
from knowledge.readiness import NotReadyError

POINTER = "CURRENT"
MANIFEST = "manifest.json"
# The former ones too: for going back, and for a process that still reads one.
KEPT_GENERATIONS = 3


class LocalStore:
    """Files in one folder, no server. `publish` may run while others search."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def current(self) -> IndexManifest | None:
        folder = self._current_folder()
        return _manifest(folder) if folder else None

    def generations(self) -> tuple[IndexManifest, ...]:
        found = [_manifest(path.parent) for path in self._folder.glob(f"*/{MANIFEST}")]
        return tuple(sorted(found, key=lambda manifest: manifest.gemaakt_op, reverse=True))

    def publish(self, generation: Generation) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        name = generation.manifest.generation
        workplace = Path(tempfile.mkdtemp(prefix="in-aanmaak-", dir=self._folder))
        try:
            _write(workplace, generation)
            target = self._folder / name
            shutil.rmtree(target, ignore_errors=True)
            workplace.rename(target)
        finally:
            shutil.rmtree(workplace, ignore_errors=True)
        self._point_at(name)
        self._remove_old(name)

    def roll_back(self) -> IndexManifest:
        present = self.current()
        older = [one for one in self.generations() if present and one.gemaakt_op < present.gemaakt_op]
        if not older:
            raise NotReadyError("Er is geen eerdere index om naar terug te gaan.", BUILD_COMMAND)
        self._point_at(older[0].generation)
        return older[0]

    def open(self) -> LocalIndex:
        folder = self._current_folder()
        if folder is None:
            raise NotReadyError(f"Er is nog geen index in {self._folder}.", BUILD_COMMAND)
        return LocalIndex(folder, _manifest(folder))

    def _current_folder(self) -> Path | None:
        try:
            folder = self._folder / (self._folder / POINTER).read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return None
        return folder if (folder / MANIFEST).is_file() else None

    def _point_at(self, name: str) -> None:
        aside = self._folder / f"{POINTER}.nieuw"
        aside.write_text(name, encoding="utf-8")
        os.replace(aside, self._folder / POINTER)  # noqa: PTH105 - replace() is the point here

    def _remove_old(self, current: str) -> None:
        others = [one.generation for one in self.generations() if one.generation != current]
        for name in others[KEPT_GENERATIONS - 1 :]:
            shutil.rmtree(self._folder / name, ignore_errors=True)


def _write(folder: Path, generation: Generation) -> None:
    np.save(folder / VECTORS_FILE, generation.vectors.astype(np.float32))
    write_tables(folder / TABLES_FILE, generation)
    (folder / MANIFEST).write_text(generation.manifest.model_dump_json(indent=1), encoding="utf-8")


def _manifest(folder: Path) -> IndexManifest:
    return IndexManifest.model_validate_json((folder / MANIFEST).read_bytes())
