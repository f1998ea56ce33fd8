"""`consultatiebox evalueren`: measures and says which figures are too low."""

import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import Progress, track
from rich.table import Table

from api.command_line.advice_evaluation import evaluate_advice
from api.command_line.failure import OperatorError
from api.command_line.measuring import Half, TunedHalf, fail_below
from api.command_line.settings import PROJECT_ROOT

if TYPE_CHECKING:
    from api.evaluation.playing import Played
    from knowledge.evaluation.report import SearchReport

evaluation_app = typer.Typer(help="De kwaliteit meten, met de vragen in de code.", no_args_is_help=True)
evaluation_app.command("advies")(evaluate_advice)
SHOWN = ("recall@1", "recall@3", "recall@10", "mrr@10", "ndcg@10", "beantwoord", "weigeren recall")


NO_LIMITS = {
    "CONSULTATIEBOX_SESSIES_INEENS": "1000",
    "CONSULTATIEBOX_BERICHTEN_INEENS": "1000",
    "CONSULTATIEBOX_VERZOEKEN_INEENS": "100000",
}
"""Scripts are played faster than people type."""


@evaluation_app.command("zoeken")
def evaluate_search(
    *,
    deel: Annotated[Half, typer.Option(help="Welke helft van de vragen.")] = Half.TEST,
    als_json: Annotated[bool, typer.Option("--json", help="Alle cijfers als JSON.")] = False,
    missers: Annotated[bool, typer.Option("--missers", help="Toon elke vraag die misging.")] = False,
) -> None:
    """Meet het zoeken op de vragenset; afsluitcode 1 als een cijfer onder zijn drempel zakt."""
    report = _measured(deel, quiet=als_json)
    if als_json:
        sys.stdout.write(report.model_dump_json(indent=1) + "\n")
    else:
        show(Console(), report, with_misses=missers)
    fail_below(report.onder_de_drempel)


@evaluation_app.command("nlu")
def evaluate_nlu(
    *,
    deel: Annotated[TunedHalf, typer.Option(help="Welke helft van de zinnen en verhalen.")] = TunedHalf.TEST,
    als_json: Annotated[bool, typer.Option("--json", help="Alle cijfers als JSON.")] = False,
    missers: Annotated[
        bool, typer.Option("--missers", help="Toon elke zin die misging (alleen dev).")
    ] = False,
) -> None:
    """Meet het begrijpen: intents, feiten en snelheid; afsluitcode 1 onder een drempel."""
    from api.command_line.evaluation_tables import show_nlu
    from api.command_line.settings import StarterSettings
    from api.evaluation.nlu_report import measure_nlu
    from api.evaluation.thresholds import load_thresholds

    with Console(stderr=True, quiet=als_json).status("Zinnen en verhalen lezen …"):
        report = measure_nlu(StarterSettings(), deel.value, load_thresholds())
    if als_json:
        sys.stdout.write(report.model_dump_json(indent=1) + "\n")
    else:
        show_nlu(Console(), report, with_misses=missers and deel is TunedHalf.DEV)
    fail_below(report.onder_de_drempel)


@evaluation_app.command("gesprekken")
def evaluate_conversations(
    *,
    url: Annotated[str, typer.Option(help="Een draaiende box; leeg: er wordt er een gestart.")] = "",
    scripts: Annotated[Path, typer.Option(help="Map met scripts.")] = PROJECT_ROOT
    / "tests"
    / "conversations",
    als_json: Annotated[bool, typer.Option("--json", help="Alle cijfers als JSON.")] = False,
) -> None:
    """Speelt alle gesprekken over de hele keten; afsluitcode 1 onder een drempel."""
    from api.command_line.evaluation_tables import show_conversations
    from api.evaluation.conversation_report import report_of
    from api.evaluation.thresholds import load_thresholds

    report = report_of(_played(url, scripts, quiet=als_json), load_thresholds().gesprekken)
    if als_json:
        sys.stdout.write(report.model_dump_json(indent=1) + "\n")
    else:
        show_conversations(Console(), report)
    fail_below(report.onder_de_drempel)


@evaluation_app.command("alles")
def evaluate_everything(
    *, als_json: Annotated[bool, typer.Option("--json", help="Alle cijfers als JSON, na elkaar.")] = False
) -> None:
    """Meet alles op de testhelften: zoeken, advies, begrijpen en gesprekken."""
    failed = [
        message
        for one in (evaluate_search, evaluate_advice, evaluate_nlu, evaluate_conversations)
        if (message := _tried(one, als_json=als_json))
    ]
    if failed:
        raise OperatorError(" ".join(failed))


@evaluation_app.command("ijken")
def calibrate_gate() -> None:
    """Bepaalt op de dev-helft opnieuw wanneer het zoeken antwoord geeft; nodig na een ander taalmodel."""
    from knowledge.desk import open_desk
    from knowledge.evaluation.gate_calibration import calibrated
    from knowledge.evaluation.question_set import Deel, load_questions
    from knowledge.search.gate import load_gate, save_gate
    from knowledge.settings import KnowledgeSettings

    console = Console()
    with console.status("Vragen stellen …"):
        search = open_desk(KnowledgeSettings()).search
        gate = calibrated(search, load_questions(half=Deel.DEV), load_gate())
    console.print(f"Bewaard: {save_gate(gate)}", highlight=False, soft_wrap=True)


def _played(url: str, scripts: Path, *, quiet: bool) -> "list[Played]":
    from api.evaluation.playing import play_script
    from api.evaluation.running_box import running_box
    from api.evaluation.script import load_script

    paths = sorted(scripts.glob("*.yaml"))
    if not paths:
        raise OperatorError(f"In {scripts} staan geen gesprekken (*.yaml).")
    console = Console(stderr=True, quiet=quiet)
    with ExitStack() as stack:
        if not url:
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            url = stack.enter_context(running_box(Path(folder), **NO_LIMITS)).url
        return [
            play_script(url, load_script(path))
            for path in track(paths, description="Gesprekken", console=console, transient=True)
        ]


def _tried(command: Callable[..., None], *, als_json: bool) -> str | None:
    try:
        command(als_json=als_json)
    except OperatorError as below_threshold:
        return str(below_threshold)
    return None


def show(console: Console, report: "SearchReport", *, with_misses: bool) -> None:
    console.print(_table(report))
    if with_misses:
        for miss in report.missers:
            place = f"plaats {miss.rang}" if miss.rang else "niet bij de eerste tien"
            answered = "" if miss.voldoende else ", geen antwoord"
            cards = f"verwacht {', '.join(miss.verwacht[:3])}; gevonden {', '.join(miss.gevonden)}"
            line = f"- {miss.vraag}\n    {place}{answered}; {cards}"
            console.print(line, highlight=False, soft_wrap=True)
        for question in report.onterecht_beantwoord:
            console.print(f"- onterecht beantwoord: {question}", highlight=False, soft_wrap=True)


def _measured(deel: Half, *, quiet: bool) -> "SearchReport":
    from knowledge.desk import open_desk
    from knowledge.evaluation.question_set import Deel, load_questions
    from knowledge.evaluation.report import load_thresholds, report_of
    from knowledge.evaluation.search_quality import outcomes_of
    from knowledge.settings import KnowledgeSettings

    half = None if deel is Half.ALLES else Deel(deel.value)
    questions = load_questions(half=half)
    desk = open_desk(KnowledgeSettings())
    console = Console(stderr=True, quiet=quiet)
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task("Vragen stellen", total=len(questions))
        outcomes = outcomes_of(desk.search, questions, lambda: progress.advance(task))
    return report_of(outcomes, half, load_thresholds())


def _table(report: "SearchReport") -> Table:
    table = Table(title=f"Zoeken, {report.vragen} vragen ({report.deel})")
    table.add_column("groep")
    table.add_column("vragen", justify="right")
    for name in SHOWN:
        table.add_column(name, justify="right")
    table.add_row(
        "alles", str(report.vragen), *(_figure(report.cijfers, name) for name in SHOWN), style="bold"
    )
    for groups in (report.per_register, report.per_kaartsoort, report.per_kenmerk):
        table.add_section()
        for group, figures in groups.items():
            table.add_row(group, f"{figures['vragen']:.0f}", *(_figure(figures, name) for name in SHOWN))
    return table


def _figure(figures: dict[str, float], name: str) -> str:
    return f"{figures[name]:.3f}" if name in figures else "–"
