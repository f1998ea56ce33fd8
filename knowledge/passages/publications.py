"""The passages of publicaties: the pieces of their text, and our own summary of them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from knowledge.catalogue import Catalogue
from knowledge.ingest.edition import Edition, EditionMetadata
from knowledge.ingest.footnotes import superscript
from knowledge.ingest.pipeline import PublicationPassage, publication_passages
from knowledge.model import Publicatie
from knowledge.passages.facets import EIGEN_UITGEVER, facets, lines
from knowledge.passages.passage import TEKST, Herkomst, Passage, Soort


def passages_of_publications(catalogue: Catalogue, folder: Path) -> Iterator[Passage]:
    for card in catalogue.publicaties.values():
        texts = [("samenvatting", card.samenvatting), ("kernpunten", lines(card.kernpunten))]
        yield from facets(Soort.PUBLICATIE, _summary_of(card), texts)
    for card in catalogue.publicaties_met_tekst():
        for piece in publication_passages(card, folder):
            yield _piece(card, piece)


def _summary_of(card: Publicatie) -> Herkomst:
    return Herkomst(
        bron_id=card.id,
        titel=card.titel,
        uitgever=f"{card.uitgever}; {EIGEN_UITGEVER.lower()}",
        datum=card.datum,
        steunt_op=f"gelezen: {card.gelezen}" if card.gelezen else "",
        url=card.url,
        status=None,
        te_verifieren=card.te_verifieren,
        toelichting=card.opmerking,
    )


def _piece(card: Publicatie, piece: PublicationPassage) -> Passage:
    return Passage(
        passage_id=piece.id,
        soort=Soort.PUBLICATIE,
        facet=TEKST,
        kop=" – ".join((card.titel, *piece.kop)),
        tekst=piece.tekst,
        vindplaats=piece.vindplaats,
        herkomst=Herkomst(
            bron_id=card.id,
            titel=card.titel,
            uitgever=card.uitgever,
            datum=card.datum,
            steunt_op="",
            url=card.url,
            status=None,
            te_verifieren=card.te_verifieren or piece.kanttekening is not None,
            toelichting=piece.kanttekening or card.opmerking,
        ),
    )


def passages_of_editions(editions: Iterable[Edition]) -> Iterator[Passage]:
    """The pieces of added publicaties. Ids name the edition, so an old answer still finds what it cited."""
    for edition in editions:
        herkomst = _herkomst_of(edition.metadata)
        for number, piece in enumerate(edition.passages, start=1):
            yield Passage(
                passage_id=f"{herkomst.bron_id}:{edition.korte_versie}:{number:03d}",
                soort=Soort.PUBLICATIE,
                facet=TEKST,
                kop=" – ".join((herkomst.titel, *piece.kop)),
                tekst="\n".join(
                    [piece.tekst, *(f"{superscript(note.nummer)} {note.tekst}" for note in piece.voetnoten)]
                ),
                vindplaats=piece.vindplaats,
                herkomst=herkomst,
            )


def _herkomst_of(metadata: EditionMetadata) -> Herkomst:
    return Herkomst(
        bron_id=metadata.id,
        titel=metadata.titel,
        uitgever=metadata.uitgever,
        datum=metadata.datum,
        steunt_op="",
        url=metadata.url,
        status=None,
        te_verifieren=metadata.te_verifieren,
        toelichting=None,
    )
