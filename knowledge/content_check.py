"""The check of all content before it is used: counts and problems, for the command line."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.content_consistency import contradictions_between
from knowledge.content_files import CONTENT_FILES
from knowledge.content_problems import ContentError, ContentProblem
from knowledge.content_search_keys import search_key_problems
from knowledge.content_validation import ReadContent, read_content
from knowledge.ingest.pipeline import publication_passages
from knowledge.model import Publicatie


@dataclass(frozen=True)
class ContentReport:
    """aantallen: valid cards per file, in the order of the files; passages: per publicatie with text."""

    aantallen: Mapping[str, int]
    passages: Mapping[str, int]
    problems: tuple[ContentProblem, ...]
    version: str

    @property
    def in_orde(self) -> bool:
        return not self.problems


def check_content(content_dir: Path, publications_dir: Path) -> ContentReport:
    """Never raises for wrong content: the report's problems say what to repair."""
    content = read_content(content_dir)
    counts = Counter(placed.bestand for placed in content.cards)
    passages, text_problems = _cut_publications(content, publications_dir)
    key_problems = search_key_problems(content.cards, [name for names in passages.values() for name in names])
    return ContentReport(
        aantallen={file.naam: counts[file.naam] for file in CONTENT_FILES},
        passages={publicatie_id: len(names) for publicatie_id, names in passages.items()},
        problems=(
            *content.problems,
            *text_problems,
            *(() if text_problems else key_problems),
            *(() if content.problems else contradictions_between(content.cards)),
        ),
        version=content.version,
    )


def _cut_publications(
    content: ReadContent, folder: Path
) -> tuple[dict[str, list[str]], list[ContentProblem]]:
    """The ids of the passages per publicatie with text."""
    passages: dict[str, list[str]] = {}
    problems: list[ContentProblem] = []
    for publicatie in content.cards_of(Publicatie):
        try:
            names = [piece.id for piece in publication_passages(publicatie, folder)]
        except ContentError as error:
            problems += error.problems
        else:
            passages |= {publicatie.id: names} if names else {}
    return passages, problems
