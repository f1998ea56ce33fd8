"""The facets of wetsartikelen, uitspraken, kernregels and pending legislation."""

import re
from collections.abc import Iterator

from knowledge.catalogue import Catalogue
from knowledge.model import Uitspraak
from knowledge.passages.facets import (
    EIGEN_UITGEVER,
    article_name,
    closed,
    facets,
    first_url,
    rests_on,
    ruling_name,
    ruling_url,
)
from knowledge.passages.passage import Herkomst, Passage, Soort
from knowledge.vocabulary import Status

PENDING = re.compile(r"nog geen geldend recht|in voorbereiding|consultatie|aanhangig|onderzoek loopt", re.I)


def law_passages(catalogue: Catalogue) -> Iterator[Passage]:
    yield from _articles(catalogue)
    yield from _rulings(catalogue)
    yield from _core_rules(catalogue)
    yield from _pending(catalogue)


def _articles(catalogue: Catalogue) -> Iterator[Passage]:
    for card in catalogue.wetsartikelen.values():
        herkomst = Herkomst(
            bron_id=card.id,
            titel=article_name(card),
            uitgever=EIGEN_UITGEVER,
            datum=catalogue.peildatum,
            steunt_op=f"{card.wet}, artikel {card.artikel}" if card.artikel[0].isdigit() else card.wet,
            url=card.vindplaats.url,
            status=_pending_status(f"{card.kern} {card.toepassing_bij_oaov}") if card.te_verifieren else None,
            te_verifieren=card.te_verifieren,
            toelichting=card.te_verifieren_toelichting,
        )
        texts = [("kern", card.kern), ("toepassing", card.toepassing_bij_oaov)]
        yield from facets(Soort.WETSARTIKEL, herkomst, texts)


def _rulings(catalogue: Catalogue) -> Iterator[Passage]:
    for card in catalogue.uitspraken.values():
        herkomst = Herkomst(
            bron_id=card.id,
            titel=ruling_name(card),
            uitgever=f"{card.instantie}; {EIGEN_UITGEVER.lower()}",
            datum=card.datum,
            steunt_op=_seen_through(card, catalogue),
            url=ruling_url(catalogue, card),
            status=None,
            te_verifieren=card.te_verifieren,
            toelichting=card.te_verifieren_toelichting,
        )
        texts = [
            ("feiten", card.feiten),
            ("oordeel", card.oordeel),
            ("betekenis", card.betekenis_voor_praktijk),
            ("stand", closed(f"Stand van de zaak: {card.status}")),
        ]
        yield from facets(Soort.UITSPRAAK, herkomst, texts)


def _seen_through(card: Uitspraak, catalogue: Catalogue) -> str:
    return "; ".join(
        bron.titel or catalogue.publicaties[bron.publicatie_id or ""].titel for bron in card.bron
    )


def _core_rules(catalogue: Catalogue) -> Iterator[Passage]:
    for card in catalogue.kernregels.values():
        herkomst = Herkomst(
            bron_id=card.id,
            titel="Kernregel",
            uitgever=EIGEN_UITGEVER,
            datum=catalogue.peildatum,
            steunt_op=rests_on(catalogue, card.bronnen),
            url=first_url(catalogue, card.bronnen),
            status=None,
            te_verifieren=False,
            toelichting=None,
        )
        yield from facets(Soort.KERNREGEL, herkomst, [("regel", card.regel)])


def _pending(catalogue: Catalogue) -> Iterator[Passage]:
    for card in catalogue.lopende_wetgeving.values():
        herkomst = Herkomst(
            bron_id=card.id,
            titel=card.naam,
            uitgever=EIGEN_UITGEVER,
            datum=catalogue.peildatum,
            steunt_op=rests_on(catalogue, card.bronnen),
            url=first_url(catalogue, card.bronnen),
            status=_pending_status(card.stand) if card.te_verifieren else None,
            te_verifieren=card.te_verifieren,
            toelichting=None,
        )
        text = closed(f"Stand van zaken: {card.stand}")
        yield from facets(Soort.LOPENDE_WETGEVING, herkomst, [("stand", text)])


def _pending_status(text: str) -> str | None:
    """Not law yet, when the card says so itself; 'niet bevestigd' alone is doubt, not a status."""
    return str(Status.NOG_NIET_INZETBAAR) if PENDING.search(text) else None
