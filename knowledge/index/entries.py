"""What the index holds: every passage, and every key that leads to one or more of them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge.catalogue import Catalogue
from knowledge.passages import Key, Passage, all_keys, all_passages


@dataclass(frozen=True)
class Entries:
    """Passages first, then keys; the position in this order is the entry number in the index."""

    passages: tuple[Passage, ...]
    keys: tuple[Key, ...]

    def texts(self) -> list[str]:
        return [passage.searched_text for passage in self.passages] + [key.tekst for key in self.keys]

    def groups(self) -> list[str]:
        return [passage.groep for passage in self.passages] + [key.groep for key in self.keys]


def entries_of(catalogue: Catalogue, publications_dir: Path) -> Entries:
    return Entries(all_passages(catalogue, publications_dir), all_keys(catalogue))


def fingerprint(parts: Sequence[str]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.encode("utf-8") + b"\0")
    return digest.hexdigest()
