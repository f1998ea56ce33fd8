"""What `consultatiebox inhoud vergelijken` shows: figures, interventies, casussen and cards."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from api.command_line.advice_tables import figure

if TYPE_CHECKING:
    from knowledge.evaluation.casus_comparison import Casusverschil, Overgang, Verschil
    from knowledge.evaluation.changed_cards import Kaartwijziging, Kaartwijzigingen
    from knowledge.evaluation.content_comparison import Inhoudsvergelijking

NOT_JUDGED: Mapping[str, str] = {}
LESS_IS_BETTER = frozenset({"verboden"})
NO_CHANGE = "Er verandert niets: het advies is in alle {aantal} casussen gelijk, en elke kaart ook."
SAME_ADVICE = "Het advies blijft in alle {aantal} casussen gelijk."
UNKNOWN = (
    "Referentiecasussen verwijzen naar kaarten die de nieuwe inhoud niet heeft (casus: id). "
    "Zij tellen daar als gemist; pas de casus aan of zet de kaart terug."
)


def show_comparison(console: Console, comparison: "Inhoudsvergelijking") -> None:
    if not comparison.iets:
        _say(console, NO_CHANGE.format(aantal=comparison.casussen))
    else:
        _show_changes(console, comparison)
    if comparison.onbekende_verwijzingen:
        _say(console, UNKNOWN, "bold yellow")
        for reference in comparison.onbekende_verwijzingen:
            _say(console, f"- {reference}")


def _show_changes(console: Console, comparison: "Inhoudsvergelijking") -> None:
    changed, total = len(comparison.verschillen), comparison.casussen
    told = f"Het advies verandert in {changed} van de {total} casussen."
    _say(console, told if changed else SAME_ADVICE.format(aantal=total), "bold")
    for forbidden in comparison.verboden_erbij:
        _say(console, f"VERBODEN, en nu aangeboden: {forbidden}", "bold red")
    if comparison.andere_cijfers:
        console.print(_figures(comparison))
    if comparison.per_interventie:
        console.print(_per_interventie(comparison))
    for one in comparison.verschillen:
        _say(console, "".join((f"- {one.casus}", *(f"\n    {line}" for line in _lines(one)))))
    for line in _of_cards(comparison.kaarten):
        _say(console, line)


def _say(console: Console, text: str, style: str | None = None) -> None:
    console.print(text, style=style, highlight=False, soft_wrap=True, markup=False)


def _figures(comparison: "Inhoudsvergelijking") -> Table:
    table = Table(title="Cijfers op de referentiecasussen")
    table.add_column("maat")
    for name in ("oud", "nieuw"):
        table.add_column(name, justify="right")
    table.add_column("verschil")
    for name, old in comparison.cijfers_oud.items():
        if name != "casussen":
            new = comparison.cijfers_nieuw[name]
            table.add_row(name, figure(name, old), figure(name, new), _direction(name, old, new))
    return table


def _direction(name: str, old: float, new: float) -> str:
    if old == new:
        return "gelijk"
    better = (new < old) if name in LESS_IS_BETTER else (new > old)
    arrow = "▲ hoger" if new > old else "▼ lager"
    return f"{arrow}, {'beter' if better else 'slechter'}"


def _per_interventie(comparison: "Inhoudsvergelijking") -> Table:
    table = Table(
        title="In hoeveel casussen een interventie verandert",
        caption="Erbij en eraf: in wat het advies toont, ook als niet geschikt.",
    )
    table.add_column("interventie", overflow="fold")
    columns = ("casussen", "erbij", "eraf", "oordeel", "plaats")
    for name in columns:
        table.add_column(name, justify="right")
    for interventie, counts in comparison.per_interventie.items():
        table.add_row(interventie, *(str(getattr(counts, name)) for name in columns))
    return table


def _lines(one: "Casusverschil") -> Iterable[str]:
    if one.fase:
        yield f"fase: van {one.fase.van} naar {one.fase.naar}"
    yield from _both("verboden", one.verboden)
    yield from _both("interventies", one.getoond, one.als)
    yield from _moves("oordeel", one.oordelen, "bestaat niet")
    yield from _moves("plaats in de eerste acht", one.plaatsen, "erbuiten")
    yield from _both("nu doen", one.nu_doen)
    yield from _both("aandachtspunten", one.aandachtspunten)


def _both(what: str, change: "Verschil", judged: Mapping[str, str] = NOT_JUDGED) -> Iterable[str]:
    for word, names in (("erbij", change.erbij), ("eraf", change.eraf)):
        told = (f"{name} ({_plain(judged[name])})" if name in judged else name for name in names)
        if names:
            yield f"{what}, {word}: {'; '.join(told)}"


def _moves(what: str, changes: "Mapping[str, Overgang]", absent: str) -> Iterable[str]:
    moves = (
        f"{name} van {_plain(one.van or absent)} naar {_plain(one.naar or absent)}"
        for name, one in changes.items()
    )
    if told := "; ".join(moves):
        yield f"{what}: {told}"


def _plain(value: str | int) -> str:
    return str(value).replace("_", " ")


def _of_cards(cards: "Kaartwijzigingen") -> Iterable[str]:
    only_texts = [one for one in cards.gewijzigd if not one.weegt_mee]
    weighed = [one for one in cards.gewijzigd if one.weegt_mee]
    named = {
        "Nieuwe kaarten": cards.nieuw,
        "Verdwenen kaarten": cards.verdwenen,
        "Gewijzigd in wat meeweegt": map(_card, weighed),
        "Alleen teksten gewijzigd op": map(_card, only_texts),
    }
    for title, names in named.items():
        if told := "; ".join(names):
            yield f"{title}: {told}."


def _card(change: "Kaartwijziging") -> str:
    return f"{change.kaart} ({', '.join(change.velden)})"
