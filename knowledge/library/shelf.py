"""Editions on disk: <folder>/<publicatie>/<edition>/ with the original, and a pointer to the current one.

Everything is written aside and moved into place in one step, so a reader sees the old or the new, never half.
"""

import fcntl
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import ValidationError

from knowledge.ingest.edition import Edition, EditionMetadata, EditionPassage
from knowledge.readiness import NotReadyError

_POINTER = "HUIDIG"
_WITHDRAWN = "-"
_METADATA = "metadata.json"
_PASSAGES = "passages.json"
_ASIDE = ".nieuw-"
_LOCK = ".slot"


class Shelf:
    """Raises NotReadyError when what is on disk cannot be read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def ids(self) -> tuple[str, ...]:
        """Of every publicatie ever added, in a stable order."""
        if not self._folder.is_dir():
            return ()
        return tuple(sorted(path.name for path in self._folder.iterdir() if (path / _POINTER).is_file()))

    def pointer(self, publication_id: str) -> str | None:
        """The current edition; None for one that is withdrawn or was never there."""
        path = self._folder / publication_id / _POINTER
        found = path.read_text(encoding="ascii").strip() if path.is_file() else _WITHDRAWN
        return None if found == _WITHDRAWN else found

    def metadata(self, publication_id: str, version: str) -> EditionMetadata:
        data = self._read(publication_id, version, _METADATA)
        try:
            return EditionMetadata.model_validate_json(data)
        except ValidationError as error:
            raise _damaged(publication_id) from error

    def edition(self, publication_id: str, version: str) -> Edition:
        metadata = self.metadata(publication_id, version)
        data = self._read(publication_id, version, _PASSAGES)
        try:
            passages = tuple(EditionPassage.model_validate(item) for item in json.loads(data))
        except ValueError as error:
            raise _damaged(publication_id) from error
        return Edition(metadata=metadata, passages=passages, versie=version)

    def versions(self, publication_id: str) -> tuple[str, ...]:
        folder = self._folder / publication_id
        return tuple(sorted(path.parent.name for path in folder.glob(f"[!.]*/{_METADATA}")))

    def put(self, edition: Edition, original: Path) -> None:
        """Keeps the edition; it is current only after `point`. The same edition twice is no problem."""
        target = self._folder / edition.metadata.id / edition.versie
        if target.exists():
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=_ASIDE, dir=target.parent))
        shutil.copyfile(original, aside / f"origineel{Path(edition.metadata.bestandsnaam).suffix.lower()}")
        _write(
            aside / _PASSAGES,
            json.dumps([item.model_dump() for item in edition.passages], ensure_ascii=False),
        )
        _write(aside / _METADATA, edition.metadata.model_dump_json(indent=1))
        aside.rename(target)

    def point(self, publication_id: str, version: str | None) -> None:
        """From now on this edition is found, or none."""
        path = self._folder / publication_id / _POINTER
        aside = path.with_name(f"{_ASIDE}{_POINTER}")
        _write(aside, version or _WITHDRAWN)
        aside.replace(path)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """One writer at a time, on this machine; what an earlier one left half-done is cleared away."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / _LOCK).open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            for left in self._folder.glob(f"*/{_ASIDE}*"):
                shutil.rmtree(left) if left.is_dir() else left.unlink()
            yield

    def _read(self, publication_id: str, version: str, name: str) -> str:
        try:
            return (self._folder / publication_id / version / name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise _damaged(publication_id) from error


def version_of(metadata: EditionMetadata, passages: tuple[EditionPassage, ...]) -> str:
    """The same file, read and described in the same way, is the same edition whenever it was added."""
    lasting = metadata.model_dump(exclude={"toegevoegd_op"})
    content = [lasting, *(passage.model_dump() for passage in passages)]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _damaged(publication_id: str) -> NotReadyError:
    return NotReadyError(
        f"De toegevoegde publicatie '{publication_id}' is niet te lezen: er ontbreekt iets of iets is stuk.",
        f"consultatiebox publicaties intrekken {publication_id}",
    )
