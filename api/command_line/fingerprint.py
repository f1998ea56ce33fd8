"""Has anything changed since this was made? Answered by content, not by dates."""

import hashlib
from collections.abc import Iterable
from pathlib import Path


def fingerprint(paths: Iterable[Path]) -> str:
    """Hash over names and contents of files and, recursively, folders; order and dates do not matter."""
    digest = hashlib.sha256()
    for path in sorted(_files(paths)):
        digest.update(str(path.name).encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:12]


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            yield from (
                found for found in path.rglob("*") if found.is_file() and "__pycache__" not in found.parts
            )
        elif path.is_file():
            yield path
