"""What the index holds: every passage, and every key that leads to one or more of them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge.catalogue import Catalogue
from knowledge.passages import Key, Passage, all_keys, all_passages


@dataclass(frozen=True)
class Entries:
    """Passages first, then keys; the position in this order is the entry number in the index.

    `outside`: questions that nothing here answers. They are no entries; they teach what is off topic.
    """

    passages: tuple[Passage, ...]
    keys: tuple[Key, ...]
    outside: tuple[str, ...] = ()

    def texts(self) -> list[str]:
        return [passage.searched_text for passage in self.passages] + [key.tekst for key in self.keys]

    def texts_by_group(self) -> dict[str, str]:
        """Everything that is said in a group as one text, in the order in which groups first occur."""
        parts: dict[str, list[str]] = {}
        for group, text in zip(self.groups(), self.texts(), strict=True):
            parts.setdefault(group, []).append(text)
        return {group: "\n".join(texts) for group, texts in parts.items()}

    def groups(self) -> list[str]:
        return [passage.groep for passage in self.passages] + [key.groep for key in self.keys]


def entries_of(catalogue: Catalogue, publications_dir: Path, added: Sequence[Passage]) -> Entries:
    """`added`: the passages of publicaties that are no part of the content."""
    passages = (*all_passages(catalogue, publications_dir), *added)
    return Entries(passages, all_keys(catalogue), catalogue.zonder_bron)


def fingerprint(parts: Sequence[str]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.encode("utf-8") + b"\0")
    return digest.hexdigest()
