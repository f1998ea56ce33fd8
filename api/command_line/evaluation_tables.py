"""The tables of `consultatiebox evalueren nlu` and `gesprekken`."""

from collections.abc import Iterable, Mapping

from rich.console import Console
from rich.table import Table

from api.evaluation.conversation_report import ConversationReport
from api.evaluation.nlu_report import NluReport

Figures = Mapping[str, float]


def show_nlu(console: Console, report: NluReport, *, with_misses: bool) -> None:
    console.print(_summary(f"Begrijpen ({report.deel})", report.intents))
    console.print(_groups("Per intent", report.per_intent, ("zinnen", "recall", "precisie")))
    console.print(_confusions("Verwisseld", report.verwarringen))
    console.print(_summary(f"Feiten uit het eerste bericht ({report.deel})", report.feiten))
    slots = {**report.per_slot, **{f"stijl: {name}": figures for name, figures in report.per_stijl.items()}}
    console.print(
        _groups("Per slot en per stijl", slots, ("F1", "verzonnen", "goed", "fout", "gemist", "erbij"))
    )
    console.print(_groups("Milliseconden per bericht", report.snelheid_ms, ("p50", "p95")))
    if with_misses:
        for text, right, taken_for in report.missers:
            console.print(f"- {text}\n    {right}, opgevat als {taken_for}", highlight=False, soft_wrap=True)


def show_conversations(console: Console, report: ConversationReport) -> None:
    console.print(_summary(f"{report.scripts} gesprekken, {report.beurten} beurten", report.cijfers))
    console.print(_groups("Per toets", report.per_toets, ("getoetst", "goed")))
    if report.verwarringen:
        console.print(_confusions("Andere uitkomst dan verwacht", report.verwarringen))
    for name, differences in report.verschillen.items():
        console.print(
            f"- {name}", *(f"\n    {line}" for line in differences), highlight=False, soft_wrap=True
        )


def _summary(title: str, figures: Figures) -> Table:
    table = Table(title=title)
    table.add_column("maat")
    table.add_column("cijfer", justify="right")
    for name, value in figures.items():
        table.add_row(name, _figure(value))
    return table


def _groups(title: str, groups: Mapping[str, Figures], columns: Iterable[str]) -> Table:
    shown = tuple(columns)
    table = Table(title=title)
    table.add_column("groep")
    for name in shown:
        table.add_column(name, justify="right")
    for group, figures in groups.items():
        table.add_row(group, *(_figure(figures[name]) for name in shown))
    return table


def _confusions(title: str, rows: Iterable[tuple[str, str, int]]) -> Table:
    table = Table(title=title)
    for name in ("bedoeld", "opgevat als"):
        table.add_column(name)
    table.add_column("keer", justify="right")
    for right, taken_for, times in rows:
        table.add_row(right, taken_for, str(times))
    return table


def _figure(value: float) -> str:
    return f"{value:.0f}" if float(value).is_integer() and value > 1 else f"{value:.3f}"
