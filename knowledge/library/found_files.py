"""Which files a list of paths stands for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from knowledge.ingest.extract.kind import EXTENSIONS

_NO_OWN_NAME = {"index", "readme"}


@dataclass(frozen=True)
class FoundFile:
    """naam: the path below the folder that was given, or the name of the file itself, without extension."""

    pad: Path
    naam: str


def found_files(paths: Iterable[Path]) -> list[FoundFile]:
    """Each file once. From a folder only the kinds that can be read; a file is taken whatever it is."""
    found: dict[Path, FoundFile] = {}
    for path in paths:
        for file in _below(path) if path.is_dir() else [FoundFile(path, _name(path))]:
            found.setdefault(file.pad.resolve(), file)
    return list(found.values())


def _below(folder: Path) -> Iterator[FoundFile]:
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        hidden = any(part.startswith(".") for part in inside.parts)
        if not hidden and path.is_file() and path.suffix.lower() in EXTENSIONS:
            yield FoundFile(path, "-".join([*inside.parent.parts, _name(path)]))


def _name(path: Path) -> str:
    """A page called index says nothing; its folder does."""
    return path.resolve().parent.name if path.stem.lower() in _NO_OWN_NAME else path.stem
