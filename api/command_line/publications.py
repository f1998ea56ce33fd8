"""`consultatiebox publicaties`: add, list, show and withdraw the publicaties that are cited from."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from api.command_line.failure import OperatorError
from api.command_line.settings import StarterSettings

publications_app = typer.Typer(help="De publicaties waaruit wordt geciteerd.", no_args_is_help=True)

WithoutIndex = Annotated[
    bool, typer.Option("--zonder-index", help="Bouw de zoekindex niet meteen opnieuw.", show_default=False)
]


@publications_app.command("toevoegen")
def add_publications(  # noqa: PLR0913 - every option is one parameter
    paden: Annotated[list[Path], typer.Argument(metavar="PAD…", help="Bestanden of mappen.")],
    *,
    titel: Annotated[str | None, typer.Option(help="Titel; alleen bij één bestand.")] = None,
    uitgever: Annotated[str | None, typer.Option(help="Wie de publicatie uitgaf.")] = None,
    datum: Annotated[str | None, typer.Option(help="Wanneer zij verscheen, bijvoorbeeld 2025-03-14.")] = None,
    url: Annotated[str | None, typer.Option(help="Waar zij staat; alleen bij één bestand.")] = None,
    publicatie_id: Annotated[
        str | None, typer.Option("--id", help="Naam in de box; dezelfde id vervangt de vorige versie.")
    ] = None,
    geverifieerd: Annotated[
        bool, typer.Option("--geverifieerd", help="Een jurist heeft de bron nagelopen.", show_default=False)
    ] = False,
    zonder_taalcontrole: Annotated[
        bool,
        typer.Option(
            "--taal-controle-overslaan",
            help="Neem ook tekst op die niet Nederlands lijkt.",
            show_default=False,
        ),
    ] = False,
    zonder_index: WithoutIndex = False,
) -> None:
    """Leest PDF, DOCX, ODT, HTML, Markdown en tekst, en maakt ze doorzoekbaar."""
    from api.command_line.adding import Order, add, given_by

    said = {"titel": titel, "uitgever": uitgever, "datum": datum, "url": url, "id": publicatie_id}
    given = given_by(said | {"te_verifieren": False if geverifieerd else None})
    outcomes = add(Console(), Order(tuple(paden), given, check_language=not zonder_taalcontrole))
    if not zonder_index and any(outcome.changed for outcome in outcomes):
        _build_index()
    if any(outcome.reden for outcome in outcomes):
        raise typer.Exit(1)


@publications_app.command("lijst")
def list_publications() -> None:
    """Toont alle publicaties: die bij de inhoud horen en die zijn toegevoegd."""
    from api.command_line.listing_publications import publication_rows, show_rows

    rows = publication_rows()
    if sys.stdout.isatty():
        show_rows(Console(), rows)
    else:
        sys.stdout.writelines("\t".join(row) + "\n" for row in rows)


@publications_app.command("intrekken")
def withdraw_publication(
    publicatie_id: Annotated[str, typer.Argument(metavar="ID", help="De id uit 'publicaties lijst'.")],
    *,
    zonder_index: WithoutIndex = False,
) -> None:
    """Haalt een toegevoegde publicatie uit het zoeken; zij blijft bewaard om oude antwoorden na te gaan."""
    from knowledge.library import PublicationLibrary
    from knowledge.settings import KnowledgeSettings

    if not PublicationLibrary(KnowledgeSettings().library_dir).withdraw(publicatie_id):
        raise OperatorError(
            f"Er is geen toegevoegde publicatie met id '{publicatie_id}', of zij is al ingetrokken. "
            "Bekijk de lijst met: consultatiebox publicaties lijst"
        )
    Console().print(f"'{publicatie_id}' is ingetrokken en blijft bewaard.", highlight=False, markup=False)
    if not zonder_index:
        _build_index()


def _build_index() -> None:
    from api.command_line.steps import build_index

    console = Console()
    with console.status("Zoekindex bouwen …") as status:
        result = build_index(StarterSettings(), status.update)
    console.print(f"Zoekindex: {result}", highlight=False, markup=False)
