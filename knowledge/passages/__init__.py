"""Everything that can be found and cited, made from the catalogue."""

from pathlib import Path

from knowledge.catalogue import Catalogue
from knowledge.passages.explanation import explanation_keys, explanation_passages
from knowledge.passages.interventie import interventie_keys, interventie_passages
from knowledge.passages.law import law_passages
from knowledge.passages.passage import TEKST, Herkomst, Key, Passage, Soort
from knowledge.passages.publications import passages_of_publications

__all__ = ["TEKST", "Herkomst", "Key", "Passage", "Soort", "all_keys", "all_passages"]


def all_passages(catalogue: Catalogue, publications_dir: Path) -> tuple[Passage, ...]:
    """Every passage, in the order of the content; ids are unique."""
    return (
        *interventie_passages(catalogue),
        *law_passages(catalogue),
        *explanation_passages(catalogue),
        *passages_of_publications(catalogue, publications_dir),
    )


def all_keys(catalogue: Catalogue) -> tuple[Key, ...]:
    everyday = (Key(one.doel, vraag) for one in catalogue.zoekvragen for vraag in one.vragen)
    return (*interventie_keys(catalogue), *explanation_keys(catalogue), *everyday)
