"""Adding publicaties with a progress bar, and the summary of what became of each file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table

from api.command_line.failure import OperatorError
from knowledge.catalogue import load_catalogue
from knowledge.ingest.limits import Limits
from knowledge.library import PublicationLibrary
from knowledge.library.description import Given
from knowledge.library.found_files import FoundFile, found_files
from knowledge.library.intake import Intake, Outcome, Uitkomst
from knowledge.settings import KnowledgeSettings

_COLOURS = {
    Uitkomst.TOEGEVOEGD: "green",
    Uitkomst.NIEUWE_VERSIE: "green",
    Uitkomst.AL_BEKEND: "yellow",
    Uitkomst.GEWEIGERD: "bold red",
}


@dataclass(frozen=True)
class Order:
    paths: tuple[Path, ...]
    given: Given
    check_language: bool


def given_by(said: Mapping[str, str | bool | None]) -> Given:
    """Raises OperatorError for what cannot be, like an address that is none."""
    try:
        return Given.model_validate(said)
    except ValidationError as error:
        fields = ", ".join(f"--{fault['loc'][0]}" for fault in error.errors())
        raise OperatorError(
            f"Dit klopt niet: {fields}. Een url begint met http:// of https://, een tekst is niet leeg."
        ) from error


def add(console: Console, order: Order) -> list[Outcome]:
    """Raises OperatorError when nothing can be done at all."""
    files = found_files(order.paths)
    _check(order, files)
    settings = KnowledgeSettings()
    intake = Intake(
        PublicationLibrary(settings.library_dir),
        load_catalogue(settings.content_dir),
        Limits(),
        check_language=order.check_language,
    )
    try:
        outcomes = _with_progress(console, intake, files, order.given)
    except OSError as error:
        raise OperatorError(
            f"De publicaties kunnen niet worden bewaard in {settings.library_dir} ({error.strerror}). "
            "Wat er al stond, is niet veranderd. Maak ruimte of geef schrijfrechten en probeer het opnieuw."
        ) from error
    _show(console, outcomes)
    return outcomes


def _check(order: Order, files: Sequence[FoundFile]) -> None:
    if not files:
        raise OperatorError(
            "In deze mappen staat niets dat gelezen kan worden. "
            "Lezen kan met PDF, DOCX, ODT, HTML, Markdown en gewone tekst."
        )
    if len(files) > 1 and (order.given.titel or order.given.url or order.given.id):
        raise OperatorError(
            f"--titel, --url en --id horen bij één bestand, maar dit zijn er {len(files)}. "
            "Zet de gegevens per bestand in een zijbestand: naam.pdf.yaml"
        )


def _with_progress(
    console: Console, intake: Intake, files: Sequence[FoundFile], given: Given
) -> list[Outcome]:
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.completed:.0f} van {task.total:.0f}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bars:
        whole = bars.add_task("Bestanden", total=len(files))
        pages = bars.add_task("Pagina's", total=1, visible=False)
        return [_add_one(bars, (whole, pages), intake, file, given) for file in files]


def _add_one(
    bars: Progress, tasks: tuple[TaskID, TaskID], intake: Intake, file: FoundFile, given: Given
) -> Outcome:
    whole, pages = tasks

    def show_pages(done: int, total: int) -> None:
        bars.update(pages, visible=True, completed=done, total=total, description=file.pad.name)

    outcome = intake.add(file, given, show_pages)
    bars.update(pages, visible=False)
    bars.advance(whole)
    return outcome


def _show(console: Console, outcomes: Sequence[Outcome]) -> None:
    table = Table(box=None, pad_edge=False)
    table.add_column("bestand", overflow="fold")
    table.add_column("resultaat", no_wrap=True)
    table.add_column("toelichting", overflow="fold")
    for outcome in outcomes:
        table.add_row(
            escape(outcome.pad.name),
            f"[{_COLOURS[outcome.uitkomst]}]{outcome.uitkomst}[/]",
            _explanation(outcome),
        )
    console.print(table, highlight=False)
    counts = {uitkomst: sum(outcome.uitkomst is uitkomst for outcome in outcomes) for uitkomst in Uitkomst}
    console.print(
        ", ".join(f"{count} {uitkomst}" for uitkomst, count in counts.items() if count), highlight=False
    )


def _explanation(outcome: Outcome) -> str:
    """Without markup: names of files may hold square brackets."""
    if outcome.reden:
        return escape(outcome.reden)
    pages = _counted(outcome.paginas, "pagina", "pagina's")
    passages = _counted(outcome.passages, "passage", "passages")
    size = "".join(f", {part}" for part in (pages, passages) if part)
    return escape(" ".join([f"{outcome.id}: {outcome.titel}{size}.", *outcome.meldingen]))


def _counted(count: int, one: str, more: str) -> str:
    """Nothing for none."""
    return f"{count} {one if count == 1 else more}" if count else ""
