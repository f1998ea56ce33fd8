"""The tables of `consultatiebox evalueren advies`."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from knowledge.evaluation.advice_report import AdviceReport, Afwijking

Figures = Mapping[str, float]
COUNTS = frozenset({"casussen", "verboden"})
PER_GROUP = ("casussen", "moet in top 8", "aandachtspunten", "fase goed", "verboden")
"""What can be read per group on a screen of ordinary width."""
HEADINGS = {"casussen": "aantal", "aandachtspunten": "aandacht"}


def show_advice(console: Console, report: "AdviceReport", *, deviating: int, with_misses: bool) -> None:
    """`deviating`: how many casussen deviate; the report holds those that may be shown."""
    console.print(_total(report))
    console.print(_groups(report))
    total = f"{report.cijfers['casussen']:.0f}"
    console.print(f"Bij {deviating} van de {total} casussen wijkt het advies af.", highlight=False)
    if with_misses and deviating and not report.afwijkingen:
        console.print("Welke dat zijn, ziet u alleen op de dev-helft: --deel dev --missers.", highlight=False)
    for deviation in report.afwijkingen if with_misses else ():
        shown = "".join((f"- {deviation.casus}", *(f"\n    {line}" for line in _lines(deviation))))
        console.print(shown, highlight=False, soft_wrap=True, markup=False)


def figure(name: str, value: float) -> str:
    return f"{value:.0f}" if name in COUNTS else f"{value:.3f}"


def _total(report: "AdviceReport") -> Table:
    table = Table(title=f"Advies ({report.deel})")
    table.add_column("maat")
    table.add_column("cijfer", justify="right")
    for name, value in report.cijfers.items():
        table.add_row(name, figure(name, value))
    return table


def _groups(report: "AdviceReport") -> Table:
    table = Table(title="Per soort oproep, fase en tijd tot de verstoring")
    table.add_column("groep", no_wrap=True)
    for name in PER_GROUP:
        table.add_column(HEADINGS.get(name, name), justify="right")
    for groups in (report.per_oproepsoort, report.per_fase, report.per_tijd):
        table.add_section()
        for group, figures in groups.items():
            row = (figure(name, figures[name]) for name in PER_GROUP)
            table.add_row(group, *row)
    return table


def _lines(deviation: "Afwijking") -> Iterable[str]:
    if deviation.verboden:
        yield f"verboden, maar aangeboden: {', '.join(deviation.verboden)}"
    if deviation.fase != deviation.verwachte_fase:
        yield f"fase {deviation.fase}, verwacht {deviation.verwachte_fase}"
    for names in deviation.gemist:
        yield f"mist in de eerste acht: {' of '.join(names)}"
    if deviation.aandachtspunten_gemist:
        yield f"mist als aandachtspunt: {', '.join(deviation.aandachtspunten_gemist)}"
    if deviation.gemist:
        yield f"wel in de eerste acht: {', '.join(deviation.top)}"
