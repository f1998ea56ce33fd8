"""`consultatiebox inhoud vergelijken`: what an edited copy of the content does to the advies."""

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from api.command_line.committed_content import committed_content
from api.command_line.failure import OperatorError
from knowledge.settings import KnowledgeSettings

if TYPE_CHECKING:
    from knowledge.catalogue import Catalogue
    from knowledge.evaluation.content_comparison import Inhoudsvergelijking


def compare(edited: Path | None, *, als_json: bool) -> None:
    """Without `edited`: the content in use, against its last committed version. Raises OperatorError."""
    from api.command_line.content_tables import show_comparison

    comparison = _compared(edited, quiet=als_json)
    if als_json:
        sys.stdout.write(comparison.model_dump_json(indent=1) + "\n")
    else:
        show_comparison(Console(), comparison)
    if forbidden := "".join(f"\n- {one}" for one in comparison.verboden_erbij):
        raise OperatorError(f"Het advies biedt nu aan wat in deze casussen verboden is:{forbidden}")


def _compared(edited: Path | None, *, quiet: bool) -> "Inhoudsvergelijking":
    in_use = KnowledgeSettings().content_dir
    console = Console(stderr=True, quiet=quiet)
    with tempfile.TemporaryDirectory() as folder, console.status("Inhoud controleren en casussen wegen …"):
        if edited is None:
            return _compare_folders(committed_content(Path(folder)), in_use)
        return _compare_folders(in_use, edited)


def _compare_folders(old: Path, new: Path) -> "Inhoudsvergelijking":
    from knowledge.evaluation.advice_cases import load_cases
    from knowledge.evaluation.content_comparison import compare_content
    from knowledge.weighing import Weigher

    checked = _checked(new)
    return compare_content(Weigher(_earlier(old)), Weigher(checked), load_cases())


def _checked(folder: Path) -> "Catalogue":
    """Raises ContentError with everything that is wrong in the edited content."""
    from knowledge.catalogue import load_catalogue
    from knowledge.content_check import check_content
    from knowledge.content_files import CONTENT_FILES
    from knowledge.content_problems import ContentError

    if not any((folder / file.naam).is_file() for file in CONTENT_FILES):
        raise OperatorError(f"In {folder} staat geen inhoud. Noem een kopie van de map knowledge/content.")
    report = check_content(folder, KnowledgeSettings().publications_dir)
    if report.problems:
        raise ContentError(report.problems)
    return load_catalogue(folder)


def _earlier(folder: Path) -> "Catalogue":
    from knowledge.catalogue import load_catalogue
    from knowledge.content_problems import ContentError

    try:
        return load_catalogue(folder)
    except ContentError as error:
        raise OperatorError(f"De inhoud van vóór de wijziging is niet te vergelijken. {error}") from error
