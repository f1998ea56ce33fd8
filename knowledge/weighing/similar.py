"""Praktijkvoorbeelden that look like the casus: the same kind of oproep, preferably in the same fase."""

from collections.abc import Collection
from typing import NamedTuple

from knowledge.advice import Bron
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from knowledge.model import Praktijkvoorbeeld
from knowledge.passages.facets import EIGEN_UITGEVER, first_url, rests_on
from knowledge.passages.passage import Soort
from knowledge.weighing.fase import infer_fase

MOST_CASES = 2


class SimilarCase(NamedTuple):
    """`bron` cites the facet 'verloop' of the card, as the index has it."""

    kaart: Praktijkvoorbeeld
    bron: Bron


def similar_cases(casus: Casus, catalogue: Catalogue, offered: Collection[str]) -> tuple[SimilarCase, ...]:
    """At most two of the same kind of oproep: those about what is `offered` first, then of the same fase.

    Empty when the kind of oproep is unknown or has no example.
    """
    fase = infer_fase(casus).fase
    alike = [one for one in catalogue.praktijkvoorbeelden.values() if casus.oproep_soort in one.oproep_soort]

    def likeness(one: Praktijkvoorbeeld) -> tuple[bool, int, int, str, str]:
        about = len(set(one.verwante_interventies).intersection(offered))
        return (fase in one.fasen, about, -len(one.oproep_soort), one.datum, one.id)

    ranked = sorted(alike, key=likeness, reverse=True)
    return tuple(SimilarCase(one, _bron(one, catalogue)) for one in ranked[:MOST_CASES])


def _bron(card: Praktijkvoorbeeld, catalogue: Catalogue) -> Bron:
    return Bron(
        bron_id=card.id,
        passage_id=f"{Soort.PRAKTIJKVOORBEELD}/{card.id}/verloop",
        titel=f"{card.titel} ({card.plaats}, {card.datum})",
        uitgever=EIGEN_UITGEVER,
        datum=card.datum,
        vindplaats=f"Verloop; steunt op: {rests_on(catalogue, card.bronnen)}",
        url=first_url(catalogue, card.bronnen),
        citaat=card.verloop,
    )
