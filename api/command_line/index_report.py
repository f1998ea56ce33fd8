"""How the state of the index is shown to an operator."""

from rich.console import Console
from rich.table import Table

from knowledge.index import IndexReport


def show_index_report(console: Console, report: IndexReport) -> None:
    """Where it is and whether it can be searched; under that the generations that are kept."""
    console.print(f"Plaats: {report.place}", highlight=False, soft_wrap=True)
    console.print(str(report.status), highlight=False, soft_wrap=True)
    if not report.kept:
        return
    table = Table("versie", "gemaakt op", "passages", "sleutels", "in gebruik")
    for one in report.kept:
        present = report.status.manifest is not None and one.generation == report.status.manifest.generation
        table.add_row(
            one.generation[:8],
            f"{one.gemaakt_op.astimezone():%d-%m-%Y %H:%M}",
            str(one.passages),
            str(one.keys),
            "ja" if present else "",
        )
    console.print(table)
