"""What the reading process sends back, as JSON: the passages of a file, or why it is refused."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from knowledge.ingest.cutting import CutPassage
from knowledge.ingest.extract.document import DocumentMetadata
from knowledge.ingest.footnotes import Footnote
from knowledge.ingest.refusal import Reden, Refusal


@dataclass(frozen=True)
class ReadFile:
    """soort is the kind of file in words; paginas is 0 for kinds without pages."""

    soort: str
    metadata: DocumentMetadata
    passages: tuple[CutPassage, ...]
    paginas: int
    meldingen: tuple[str, ...]


@dataclass(frozen=True)
class ReadRequest:
    """naam is what the user's file is called; pad is where the reading process finds it."""

    pad: str
    naam: str
    controleer_taal: bool
    limieten: dict[str, int]


def as_line(result: ReadFile | Refusal) -> str:
    if isinstance(result, Refusal):
        return json.dumps({"weigering": asdict(result)}, ensure_ascii=False)
    return json.dumps({"gelezen": asdict(result)}, ensure_ascii=False)


def progress_line(done: int, total: int) -> str:
    return json.dumps({"voortgang": [done, total]})


def from_line(data: dict[str, Any]) -> ReadFile | Refusal:
    """Raises KeyError, TypeError or ValueError when the process sent something else."""
    if "weigering" in data:
        return Refusal(Reden(data["weigering"]["reden"]), dict(data["weigering"]["waarden"]))
    read = data["gelezen"]
    return ReadFile(
        soort=str(read["soort"]),
        metadata=DocumentMetadata(**read["metadata"]),
        passages=tuple(_passage(passage) for passage in read["passages"]),
        paginas=int(read["paginas"]),
        meldingen=_texts(read["meldingen"]),
    )


def _passage(data: dict[str, Any]) -> CutPassage:
    notes = tuple(Footnote(**note) for note in data["voetnoten"])
    return CutPassage(_texts(data["kop"]), str(data["tekst"]), str(data["vindplaats"]), notes)


def _texts(values: Sequence[object]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)
