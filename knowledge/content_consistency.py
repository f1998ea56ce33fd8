"""Do the cards agree with each other? What one card says, another may not contradict."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from knowledge.content_problems import ContentProblem
from knowledge.content_references import PlacedCard
from knowledge.model import (
    FaseKaart,
    Geval,
    Grens,
    Interventie,
    Scenarios,
    Selectie,
    Toetsvraag,
    Voorbereidingspunt,
    Voorrang,
)
from knowledge.vocabulary import OproepSoort, Status
from knowledge.weighing import is_selected

_UNUSABLE = frozenset({Status.AFGERADEN, Status.NOG_NIET_INZETBAAR})


def contradictions_between(cards: Iterable[PlacedCard]) -> Iterator[ContentProblem]:
    """Only for cards that are valid by themselves and whose references exist."""
    placed = tuple(cards)
    interventies = {one.item: one.card for one in placed if isinstance(one.card, Interventie)}
    for one in placed:
        yield from _about(one, interventies)
    yield from _scenario_gaps(placed)
    for kind in (Toetsvraag, Voorbereidingspunt):
        yield from _double_numbers([one for one in placed if isinstance(one.card, kind)])


def _about(one: PlacedCard, interventies: Mapping[str, Interventie]) -> Iterator[ContentProblem]:
    match one.card:
        case FaseKaart():
            yield from _outside_fase(one, one.card, interventies)
        case Interventie():
            yield from _one_sided(one, one.card, interventies)
            yield from _never_suited(one, one.card)
        case Grens() | Voorrang():
            yield from _about_nothing(one, one.card.geldt_voor, interventies)
        case Scenarios():
            yield from _unusable_advice(one, one.card, interventies)


def _outside_fase(
    one: PlacedCard, card: FaseKaart, interventies: Mapping[str, Interventie]
) -> Iterator[ContentProblem]:
    named = dict.fromkeys((*card.interventies, *(actie.interventie for actie in card.eerste_vijf_acties)))
    for name in named:
        if name in interventies and card.id not in interventies[name].fasen:
            reason = f"noemt {name!r}, maar op die kaart ontbreekt de fase {card.id}"
            yield ContentProblem(one.bestand, one.item, "interventies", reason)


def _one_sided(
    one: PlacedCard, card: Interventie, interventies: Mapping[str, Interventie]
) -> Iterator[ContentProblem]:
    for name in card.overlapt_met:
        if name in interventies and card.id not in interventies[name].overlapt_met:
            reason = f"noemt {name!r}, maar die kaart noemt deze niet terug"
            yield ContentProblem(one.bestand, one.item, "overlapt_met", reason)


def _never_suited(one: PlacedCard, card: Interventie) -> Iterator[ContentProblem]:
    for place, geval in enumerate(card.geschikt_bij, start=1):
        if any(_covers(exclusion, geval) for exclusion in card.ongeschikt_bij):
            reason = "geldt nooit, want ongeschikt_bij sluit precies dit geval uit"
            yield ContentProblem(one.bestand, one.item, f"geschikt_bij[{place}]", reason)


def _covers(exclusion: Geval, geval: Geval) -> bool:
    """Whatever the casus, when `geval` holds `exclusion` holds too."""
    named = exclusion.model_dump(exclude={"reden"}, exclude_defaults=True)
    return bool(named) and all(
        getattr(geval, key) and set(getattr(geval, key)) <= set(values) for key, values in named.items()
    )


def _about_nothing(
    one: PlacedCard, choices: tuple[Selectie, ...], interventies: Mapping[str, Interventie]
) -> Iterator[ContentProblem]:
    for place, choice in enumerate(choices, start=1):
        if not any(is_selected(card, (choice,)) for card in interventies.values()):
            reason = "geldt voor geen enkele interventie; kijk de kenmerken na"
            yield ContentProblem(one.bestand, one.item, f"geldt_voor[{place}]", reason)


def _unusable_advice(
    one: PlacedCard, card: Scenarios, interventies: Mapping[str, Interventie]
) -> Iterator[ContentProblem]:
    for name in ("gunstig", "meest_waarschijnlijk", "ongunstig"):
        for handeling in getattr(card, name).handelingsperspectief:
            chosen = interventies.get(handeling.interventie or "")
            if chosen and chosen.status in _UNUSABLE:
                reason = f"raadt {chosen.id!r} aan, met status {chosen.status}"
                yield ContentProblem(one.bestand, one.item, name, reason)


def _scenario_gaps(placed: tuple[PlacedCard, ...]) -> Iterator[ContentProblem]:
    """Once there are scenario's, every kind of oproep has its own, and there is one for any kind."""
    found = [one for one in placed if isinstance(one.card, Scenarios)]
    kinds = Counter(soort for one in found for soort in getattr(one.card, "oproep_soort", ()))
    missing = [soort for soort in OproepSoort if kinds[soort] != 1]
    for soort in missing if found else ():
        reason = f"{soort} heeft {kinds[soort]} kaarten; het moet er precies één zijn"
        yield ContentProblem(found[0].bestand, "(alle kaarten)", "oproep_soort", reason)


def _double_numbers(placed: list[PlacedCard]) -> Iterator[ContentProblem]:
    numbers = Counter(getattr(one.card, "volgorde", 0) for one in placed)
    for one in placed:
        number = getattr(one.card, "volgorde", 0)
        if numbers[number] > 1:
            yield ContentProblem(one.bestand, one.item, "volgorde", f"nummer {number} komt vaker voor")
