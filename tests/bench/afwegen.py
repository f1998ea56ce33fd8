"""`make bench-afwegen`: how long the weighing and the memo take, over all reference casussen."""

import statistics
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from rich.console import Console
from rich.progress import track
from rich.table import Table

from knowledge.catalogue import load_catalogue
from knowledge.evaluation.advice_cases import Referentiecasus, load_cases
from knowledge.memo.compose import compose_memo
from knowledge.memo.document import Document
from knowledge.memo.markdown import to_markdown
from knowledge.memo.pdf import to_pdf
from knowledge.memo.stof import Memostof
from knowledge.memo.texts import load_memo_texts
from knowledge.memo.word import to_docx
from knowledge.settings import KnowledgeSettings
from knowledge.weighing import Weigher

MEMOS = 12
MOMENT = datetime(2026, 11, 27, 22, 0, tzinfo=UTC)


def main() -> None:
    console, cases = Console(), load_cases()
    weigher = Weigher(load_catalogue(KnowledgeSettings().content_dir))
    table = Table(title=f"Milliseconden, {len(cases)} casussen; memo's {MEMOS}")
    for column in ("wat", "p50", "p95", "hoogste"):
        table.add_column(column, justify="left" if column == "wat" else "right")
    for name, work, used in _parts(weigher, cases):
        shown = track(used, description=name, console=console, transient=True)
        times = sorted(_timed(work, case) for case in shown)
        table.add_row(name, *(f"{value:.1f}" for value in _percentiles(times)))
    console.print(table)


def _parts(
    weigher: Weigher, cases: Sequence[Referentiecasus]
) -> list[tuple[str, Callable[[Referentiecasus], object], Sequence[Referentiecasus]]]:
    texts = load_memo_texts()

    def document(case: Referentiecasus) -> Document:
        return compose_memo(Memostof(case.feiten, MOMENT, "Demo", case.id), weigher, texts)

    few = cases[:: max(1, len(cases) // MEMOS)][:MEMOS]
    ready = {case.id: document(case) for case in few}
    return [
        ("alle interventies wegen", lambda case: weigher.assess(case.feiten), cases),
        ("heel advies", lambda case: weigher.weigh(case.feiten), cases),
        ("wat ontbreekt en hoe", lambda case: weigher.open_facts(case.feiten), cases),
        ("memo samenstellen", document, few),
        ("memo als Markdown", lambda case: to_markdown(ready[case.id]), few),
        ("memo als Word", lambda case: to_docx(ready[case.id], MOMENT), few),
        ("memo als PDF", lambda case: to_pdf(ready[case.id], MOMENT), few),
    ]


def _timed(work: Callable[[Referentiecasus], object], case: Referentiecasus) -> float:
    began = time.perf_counter()
    work(case)
    return (time.perf_counter() - began) * 1000


def _percentiles(times: Sequence[float]) -> tuple[float, float, float]:
    cuts = statistics.quantiles(times, n=20) if len(times) > 1 else [times[0]] * 19
    return cuts[9], cuts[18], times[-1]


if __name__ == "__main__":
    main()
