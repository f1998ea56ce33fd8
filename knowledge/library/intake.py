"""Takes files into the library, one by one; what is wrong with one file says nothing about the next."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from knowledge.catalogue import Catalogue
from knowledge.ingest.edition import EditionMetadata, EditionPassage, Noot
from knowledge.ingest.limits import MEGABYTE, Limits
from knowledge.ingest.reading_result import ReadFile
from knowledge.ingest.refusal import Reden, RefusedError
from knowledge.ingest.sandbox import read_file
from knowledge.library.description import Given, chosen_id, describe, side_car_of
from knowledge.library.found_files import FoundFile
from knowledge.library.library import PublicationLibrary

Progress = Callable[[int, int], None]
"""Pages done, pages in all."""


class Uitkomst(StrEnum):
    TOEGEVOEGD = "toegevoegd"
    NIEUWE_VERSIE = "nieuwe versie"
    AL_BEKEND = "al bekend"
    GEWEIGERD = "geweigerd"


@dataclass(frozen=True)
class Outcome:
    """What became of one file. reden is a Dutch sentence for a refused file, else empty."""

    pad: Path
    uitkomst: Uitkomst
    id: str = ""
    titel: str = ""
    passages: int = 0
    paginas: int = 0
    reden: str = ""
    meldingen: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        return self.uitkomst in {Uitkomst.TOEGEVOEGD, Uitkomst.NIEUWE_VERSIE}


class Intake:
    def __init__(
        self,
        library: PublicationLibrary,
        catalogue: Catalogue,
        limits: Limits,
        *,
        check_language: bool = True,
    ) -> None:
        self._library = library
        self._catalogue = catalogue
        self._limits = limits
        self._check_language = check_language
        self._known = library.known_files()
        self._used_ids: set[str] = set()

    def add(self, file: FoundFile, given: Given, progress: Progress) -> Outcome:
        """Never raises for what is wrong with the file."""
        try:
            with tempfile.TemporaryDirectory() as folder:
                copy = _copied(file.pad, Path(folder), self._limits)
                return self._take_in(file, copy, given, progress)
        except RefusedError as error:
            return Outcome(file.pad, Uitkomst.GEWEIGERD, reden=error.refusal.tekst)

    def _take_in(self, file: FoundFile, copy: Path, given: Given, progress: Progress) -> Outcome:
        said = given.over(side_car_of(file.pad))
        digest = hashlib.sha256(copy.read_bytes()).hexdigest()
        known = self._known.get(digest)
        if known and _adds_nothing(said, known):
            return Outcome(file.pad, Uitkomst.AL_BEKEND, known.id, known.titel)
        publication_id = chosen_id(said, known.id if known else file.naam, self._catalogue)
        self._refuse_used(publication_id)
        read = read_file(copy, file.pad.name, self._limits, progress, check_language=self._check_language)
        metadata = self._metadata(publication_id, file, said, read, digest)
        replaced = self._library.current_metadata(publication_id)
        if replaced and not (said.id or known) and replaced.titel != metadata.titel:
            raise RefusedError(Reden.ANDERE_PUBLICATIE, id=publication_id, titel=replaced.titel)
        return self._keep(file, copy, metadata, read, replaces=replaced is not None)

    def _metadata(
        self, publication_id: str, file: FoundFile, said: Given, read: ReadFile, digest: str
    ) -> EditionMetadata:
        card = self._catalogue.publicaties.get(publication_id)
        return EditionMetadata(
            **asdict(describe(publication_id, said, card, read.metadata, file.pad.name)),
            soort=read.soort,
            bestandsnaam=file.pad.name,
            bestand_sha256=digest,
            paginas=read.paginas,
            meldingen=read.meldingen,
            toegevoegd_op=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.%fZ}",
        )

    def _keep(
        self, file: FoundFile, copy: Path, metadata: EditionMetadata, read: ReadFile, *, replaces: bool
    ) -> Outcome:
        edition = self._library.add(metadata, _passages(read), copy)
        self._known[metadata.bestand_sha256] = metadata
        self._used_ids.add(metadata.id)
        return Outcome(
            file.pad,
            Uitkomst.NIEUWE_VERSIE if replaces else Uitkomst.TOEGEVOEGD,
            metadata.id,
            metadata.titel,
            len(edition.passages),
            read.paginas,
            meldingen=read.meldingen,
        )

    def _refuse_used(self, publication_id: str) -> None:
        if publication_id in self._used_ids:
            raise RefusedError(Reden.TWEEMAAL_DEZELFDE_ID, id=publication_id)


def _copied(path: Path, folder: Path, limits: Limits) -> Path:
    """A copy that cannot change while it is read. Raises RefusedError for what is no ordinary file."""
    try:
        if not path.exists():
            raise RefusedError(Reden.BESTAAT_NIET)
        if not path.is_file():
            raise RefusedError(Reden.GEEN_GEWOON_BESTAND)
        size = path.stat().st_size
        if size > limits.bestand_mb * MEGABYTE:
            raise RefusedError(Reden.TE_GROOT, grootte=size // MEGABYTE, grens=limits.bestand_mb)
        return Path(shutil.copyfile(path, folder / "bestand"))
    except OSError as error:
        raise RefusedError(Reden.GEEN_TOEGANG) from error


def _adds_nothing(said: Given, known: EditionMetadata) -> bool:
    """The file is held, perhaps under another id, and whatever was said about it is already so."""
    if said.id not in {None, known.id}:
        return True
    described = known.model_dump()
    return all(described[field] == value for field, value in said.model_dump(exclude_none=True).items())


def _passages(read: ReadFile) -> tuple[EditionPassage, ...]:
    return tuple(
        EditionPassage(
            kop=passage.kop,
            tekst=passage.tekst,
            vindplaats=passage.vindplaats,
            voetnoten=tuple(Noot(nummer=note.nummer, tekst=note.tekst) for note in passage.voetnoten),
        )
        for passage in read.passages
    )
