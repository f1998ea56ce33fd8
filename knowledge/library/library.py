"""The door to the added publicaties: add, withdraw, what is current, and what was."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from knowledge.ingest.edition import READING_VERSION, Edition, EditionMetadata, EditionPassage
from knowledge.library.shelf import Shelf, version_of
from knowledge.passages.passage import Passage
from knowledge.passages.publications import passages_of_editions


class Status(StrEnum):
    ACTUEEL = "actueel"
    VERVANGEN = "vervangen"
    INGETROKKEN = "ingetrokken"


@dataclass(frozen=True)
class Placed:
    """One edition and whether it is found; without its passages."""

    metadata: EditionMetadata
    versie: str
    status: Status


class PublicationLibrary:
    """Nothing is kept in memory: every question reads the folder, so other processes see a change at once."""

    def __init__(self, folder: Path) -> None:
        self._shelf = Shelf(folder)

    @property
    def version(self) -> str:
        """Changes when what is found changes; '' when nothing is."""
        found = ((key, self._shelf.pointer(key)) for key in self._shelf.ids())
        current = "\n".join(f"{key}:{version}" for key, version in found if version)
        return hashlib.sha256(current.encode()).hexdigest()[:16] if current else ""

    def passages(self) -> tuple[Passage, ...]:
        return tuple(passages_of_editions(self.current()))

    def current(self) -> tuple[Edition, ...]:
        """The editions that are found, in the order of their ids."""
        found = ((key, self._shelf.pointer(key)) for key in self._shelf.ids())
        return tuple(self._shelf.edition(key, version) for key, version in found if version)

    def overview(self) -> tuple[Placed, ...]:
        """The last edition of every publicatie, withdrawn ones too, in the order of their ids."""
        return tuple(editions[-1] for key in self._shelf.ids() if (editions := self.editions(key)))

    def editions(self, publication_id: str) -> tuple[Placed, ...]:
        """All that were ever current, the oldest first; the current one is last."""
        current = self._shelf.pointer(publication_id)
        placed = [
            self._placed(publication_id, version, current) for version in self._shelf.versions(publication_id)
        ]
        return tuple(sorted(placed, key=lambda item: (item.versie == current, item.metadata.toegevoegd_op)))

    def edition(self, publication_id: str, version: str) -> Edition | None:
        """Any edition, also a replaced one, by its version or the eight signs of it in a passage id."""
        full = next(
            (found for found in self._shelf.versions(publication_id) if found.startswith(version)), None
        )
        return self._shelf.edition(publication_id, full) if full else None

    def current_metadata(self, publication_id: str) -> EditionMetadata | None:
        version = self._shelf.pointer(publication_id)
        return self._shelf.metadata(publication_id, version) if version else None

    def known_files(self) -> dict[str, EditionMetadata]:
        """The current publicaties by the hash of their file, as far as read in the present way."""
        found = (self.current_metadata(key) for key in self._shelf.ids())
        return {
            metadata.bestand_sha256: metadata
            for metadata in found
            if metadata and metadata.leesversie == READING_VERSION
        }

    def add(self, metadata: EditionMetadata, passages: tuple[EditionPassage, ...], original: Path) -> Edition:
        """Becomes the current edition of its publicatie; an earlier one stays for reconstruction."""
        edition = Edition(metadata=metadata, passages=passages, versie=version_of(metadata, passages))
        with self._shelf.locked():
            self._shelf.put(edition, original)
            self._shelf.point(metadata.id, edition.versie)
        return edition

    def withdraw(self, publication_id: str) -> bool:
        """No longer found, but kept. False when there was nothing to withdraw."""
        with self._shelf.locked():
            if self._shelf.pointer(publication_id) is None:
                return False
            self._shelf.point(publication_id, None)
        return True

    def _placed(self, publication_id: str, version: str, current: str | None) -> Placed:
        status = Status.ACTUEEL if version == current else Status.VERVANGEN if current else Status.INGETROKKEN
        return Placed(self._shelf.metadata(publication_id, version), version, status)
