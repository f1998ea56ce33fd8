"""`consultatiebox evalueren advies`: the advies on the reference casussen, against what was agreed."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from api.command_line.failure import OperatorError
from api.command_line.measuring import Half, fail_below

if TYPE_CHECKING:
    from knowledge.evaluation.advice_report import AdviceReport

CASES = "knowledge/evaluation/casussen"


def evaluate_advice(
    *,
    deel: Annotated[Half, typer.Option(help="Welke helft van de casussen.")] = Half.TEST,
    als_json: Annotated[bool, typer.Option("--json", help="Alle cijfers als JSON.")] = False,
    missers: Annotated[
        bool, typer.Option("--missers", help="Toon elke casus die afwijkt (alleen dev).")
    ] = False,
) -> None:
    """Meet het advies op de referentiecasussen; afsluitcode 1 onder een drempel of bij iets verboden."""
    from api.command_line.advice_tables import show_advice

    with Console(stderr=True, quiet=als_json).status("Casussen wegen …"):
        report = _measured(deel)
    deviating = len(report.afwijkingen)
    if deel is not Half.DEV:
        report = report.model_copy(update={"afwijkingen": ()})
    if als_json:
        sys.stdout.write(report.model_dump_json(indent=1) + "\n")
    else:
        show_advice(Console(), report, deviating=deviating, with_misses=missers)
    fail_below(report.onder_de_drempel)


def _measured(deel: Half) -> "AdviceReport":
    from knowledge.catalogue import load_catalogue
    from knowledge.evaluation.advice_cases import load_cases, unknown_names
    from knowledge.evaluation.advice_quality import weighed
    from knowledge.evaluation.advice_report import report_of
    from knowledge.evaluation.question_set import Deel
    from knowledge.evaluation.report import load_thresholds
    from knowledge.settings import KnowledgeSettings
    from knowledge.weighing import Weigher

    half = None if deel is Half.ALLES else Deel(deel.value)
    cases = load_cases(half=half)
    if not cases:
        raise OperatorError(f"In {CASES} staan geen casussen voor deel {deel.value}; er is niets te meten.")
    weigher = Weigher(load_catalogue(KnowledgeSettings().content_dir))
    _require_known(unknown_names(cases, weigher.catalogue))
    return report_of([weighed(case, weigher) for case in cases], half, load_thresholds().advies)


def _require_known(unknown: Iterable[str]) -> None:
    if lines := "\n".join(f"- {named}" for named in unknown):
        raise OperatorError(
            "Referentiecasussen verwijzen naar kaarten die de inhoud niet heeft (casus: id):\n"
            f"{lines}\nPas de casus aan in {CASES}, of zet de kaart terug."
        )
