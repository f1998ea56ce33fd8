"""The command `consultatiebox`: every door for an operator, in Dutch, with an exit code for scripts."""

import json
import os
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer
from dotenv import load_dotenv
from rich.console import Console

from api.command_line.evaluation import evaluation_app
from api.command_line.failure import OperatorError
from api.command_line.publications import publications_app
from api.command_line.settings import PROJECT_ROOT, StarterSettings
from knowledge.content_problems import ContentError
from knowledge.readiness import NotReadyError

PartName = Literal["rasa", "acties", "api"]

app = typer.Typer(
    help="Digitale consultatiebox: starten, trainen, zoeken en praten.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
index_app = typer.Typer(help="De zoekindex over kaarten en publicaties.", no_args_is_help=True)
content_app = typer.Typer(help="De inhoud: kaarten en publicaties.", no_args_is_help=True)
app.add_typer(index_app, name="index")
app.add_typer(content_app, name="inhoud")
app.add_typer(publications_app, name="publicaties")
app.add_typer(evaluation_app, name="evalueren")


@app.command("start")
def start_box(
    alleen: Annotated[PartName | None, typer.Option(help="Start één deel: rasa, acties of api.")] = None,
) -> None:
    """Zet alles klaar en start de box; Ctrl-C stopt alles."""
    from api.command_line.start import start

    start(Console(), StarterSettings(), alleen)


@app.command("voorbereiden")
def prepare_box() -> None:
    """Doet alles wat voor het starten nodig is, zonder te starten."""
    from api.command_line.start import prepare

    prepare(Console(), StarterSettings())


@app.command("trainen")
def train_model() -> None:
    """Traint het dialoogmodel als de gegevens zijn gewijzigd."""
    from api.command_line.training import train

    console = Console()
    with console.status("Dialoogmodel trainen …"):
        model = train(StarterSettings(), lambda _detail: None)
    console.print(f"Klaar: {model}", highlight=False, soft_wrap=True)


@app.command("vraag")
def ask_question(
    vraag: Annotated[str, typer.Argument(help="Een kennisvraag tussen aanhalingstekens.")],
    *,
    als_json: Annotated[bool, typer.Option("--json", help="Antwoord als JSON.")] = False,
) -> None:
    """Beantwoordt één kennisvraag met de bronnen erbij."""
    from api.command_line.question import ask, show_answer

    answer = ask(vraag)
    if als_json:
        sys.stdout.write(answer.model_dump_json(by_alias=True) + "\n")
    else:
        show_answer(Console(), answer)


@app.command("praten")
def talk_to_box(
    gemeente: Annotated[str, typer.Option(help="De gemeente waarvoor u praat.")] = "demo",
    url: Annotated[str | None, typer.Option(help="Adres van de box, als die niet hier draait.")] = None,
) -> None:
    """Voert een gesprek in de terminal; Ctrl-D stopt."""
    from api.command_line.chat import talk

    talk(Console(), url or StarterSettings().public_url, gemeente)


@app.command("maskeren")
def mask_lines() -> None:
    """Leest JSONL met {"tekst"} en schrijft JSONL met {"tekst", "spans"}."""
    from api.privacy.masking import mask

    for line in sys.stdin:
        if line.strip():
            masked = mask(_text_of(line))
            spans = [{"begin": span.begin, "einde": span.einde, "soort": span.soort} for span in masked.spans]
            sys.stdout.write(json.dumps({"tekst": masked.tekst, "spans": spans}, ensure_ascii=False) + "\n")


@index_app.command("bouwen")
def build_index_now() -> None:
    """Bouwt de zoekindex opnieuw als inhoud of taalmodel is gewijzigd."""
    from api.command_line.steps import build_index, prepare_model

    console, settings = Console(), StarterSettings()
    with console.status("Zoekindex bouwen …") as status:
        prepare_model(settings, status.update)
        result = build_index(settings, status.update)
    console.print(f"Klaar: {result}", highlight=False)


@index_app.command("status")
def show_index_status() -> None:
    """Zegt waar de index staat, of hij bij de inhoud past en welke versies er nog zijn."""
    from api.command_line.index_report import show_index_report
    from knowledge.index import index_report
    from knowledge.settings import KnowledgeSettings

    show_index_report(Console(), index_report(KnowledgeSettings()))


@index_app.command("terug")
def roll_back_index_now() -> None:
    """Zoekt weer in de vorige versie van de index; een draaiende box gaat meteen mee."""
    from api.command_line.index_report import show_index_report
    from knowledge.index import roll_back_index
    from knowledge.settings import KnowledgeSettings

    show_index_report(Console(), roll_back_index(KnowledgeSettings()))


@content_app.command("controleren")
def check_content_now() -> None:
    """Controleert alle kaarten en verwijzingen en legt uit wat er niet klopt."""
    from api.command_line.steps import check_content

    Console().print(check_content(StarterSettings(), lambda _detail: None), highlight=False)


@content_app.command("vergelijken")
def compare_content_now(
    bewerkt: Annotated[
        Path | None,
        typer.Argument(metavar="MAP", help="Uw bewerkte kopie van knowledge/content.", show_default=False),
    ] = None,
    *,
    als_json: Annotated[bool, typer.Option("--json", help="De hele vergelijking als JSON.")] = False,
) -> None:
    """Zegt wat een wijziging van de inhoud met het advies doet.

    Vergelijkt uw kopie met de inhoud in gebruik.

    Zonder MAP: de inhoud in gebruik met de laatste versie in git.

    Afsluitcode 1 als de inhoud niet klopt of als er iets verbodens bij komt.
    """
    from api.command_line.content_comparison import compare

    compare(bewerkt, als_json=als_json)


def main() -> None:
    """Entry point: operator errors become one Dutch sentence on stderr and exit code 1."""
    load_dotenv(PROJECT_ROOT / ".env")
    os.environ["CONSULTATIEBOX_VAR_DIR"] = str(StarterSettings().var_dir.resolve())
    try:
        app()
    except (OperatorError, ContentError, NotReadyError) as error:
        Console(stderr=True).print(
            str(error), style="bold red", markup=False, highlight=False, soft_wrap=True
        )
        sys.exit(1)
    except BrokenPipeError:
        sys.exit(1)


def _text_of(line: str) -> str:
    try:
        return str(json.loads(line)["tekst"])
    except (ValueError, KeyError, TypeError) as error:
        raise OperatorError(
            'Een regel is geen JSON met "tekst". Voorbeeld: {"tekst": "Bel 06-12345678"}'
        ) from error
