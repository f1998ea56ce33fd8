"""Generation folders and the CURRENT pointer that says which one is searched."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from knowledge.index.base import Generation
from knowledge.index.kept import generation_before, newest_first, superfluous
from knowledge.index.local import TABLES_FILE, VECTORS_FILE, LocalIndex
from knowledge.index.local_tables import write_tables
from knowledge.index.manifest import BUILD_COMMAND, IndexManifest
from knowledge.readiness import NotReadyError

POINTER = "CURRENT"
MANIFEST = "manifest.json"
LOCK = "bouwslot"
WORKPLACE = "in-aanmaak-"


class LocalStore:
    """Files in one folder, no server. `publish` may run while others search."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def place(self) -> str:
        return f"bestanden in {self._folder}"

    def current(self) -> IndexManifest | None:
        folder = self._current_folder()
        return _manifest(folder) if folder else None

    def generations(self) -> tuple[IndexManifest, ...]:
        folders = (path.parent for path in self._folder.glob(f"*/{MANIFEST}"))
        return newest_first(_manifest(one) for one in folders if not one.name.startswith(WORKPLACE))

    def publish(self, generation: Generation) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        with self._only_builder():
            self._remove_workplaces()
            self._write(generation)
            self._point_at(generation.manifest.generation)
            self._remove_old(generation.manifest)

    def roll_back(self) -> IndexManifest:
        present = self.current()
        if present is None:
            raise NotReadyError(f"Er is nog geen index in {self._folder}.", BUILD_COMMAND)
        older = generation_before(present, self.generations())
        self._point_at(older.generation)
        return older

    def open(self) -> LocalIndex:
        folder = self._current_folder()
        if folder is None:
            raise NotReadyError(f"Er is nog geen index in {self._folder}.", BUILD_COMMAND)
        return LocalIndex(folder, _manifest(folder))

    def close(self) -> None:
        """Nothing is held open."""

    def _current_folder(self) -> Path | None:
        try:
            folder = self._folder / (self._folder / POINTER).read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return None
        return folder if (folder / MANIFEST).is_file() else None

    def _point_at(self, name: str) -> None:
        _replace(self._folder / POINTER, name)

    def _write(self, generation: Generation) -> None:
        """A generation that is still there is not written again, but counts as the newest."""
        manifest, target = generation.manifest, self._folder / generation.manifest.generation
        if (target / MANIFEST).is_file() and _manifest(target).fingerprint == manifest.fingerprint:
            _replace(target / MANIFEST, manifest.model_dump_json(indent=1))
            return
        workplace = Path(tempfile.mkdtemp(prefix=WORKPLACE, dir=self._folder))
        try:
            _write(workplace, generation)
            shutil.rmtree(target, ignore_errors=True)
            workplace.rename(target)
        finally:
            shutil.rmtree(workplace, ignore_errors=True)

    def _remove_old(self, present: IndexManifest) -> None:
        for one in superfluous(present, self.generations()):
            shutil.rmtree(self._folder / one.generation, ignore_errors=True)

    def _remove_workplaces(self) -> None:
        """What a build left that was killed."""
        for folder in self._folder.glob(f"{WORKPLACE}*"):
            shutil.rmtree(folder, ignore_errors=True)

    @contextmanager
    def _only_builder(self) -> Iterator[None]:
        """Waits for a build by another process; the operating system ends the lock with the process."""
        with (self._folder / LOCK).open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


def _replace(path: Path, text: str) -> None:
    aside = path.with_name(f"{path.name}.nieuw")
    aside.write_text(text, encoding="utf-8")
    os.replace(aside, path)  # noqa: PTH105 - replace() is the point here


def _write(folder: Path, generation: Generation) -> None:
    generation.vectors.astype(np.float32).tofile(folder / VECTORS_FILE)
    write_tables(folder / TABLES_FILE, generation)
    (folder / MANIFEST).write_text(generation.manifest.model_dump_json(indent=1), encoding="utf-8")


def _manifest(folder: Path) -> IndexManifest:
    return IndexManifest.model_validate_json((folder / MANIFEST).read_bytes())
