"""The sources of the memo, with date and status; each once."""

from collections.abc import Iterator

from knowledge.advice import Interventievoorstel
from knowledge.memo.document import Alinea, Blok, Kop, Tabel
from knowledge.memo.rechten import at_stake
from knowledge.memo.scenarios import scenarios_for
from knowledge.memo.stof import Gewogen
from knowledge.model import Publicatie, Uitspraak, Wetsartikel
from knowledge.passages.facets import article_name, ruling_name, ruling_url
from knowledge.vocabulary import HerkomstWettelijkKader

MOST_PUBLICATIONS = 2
"""Per interventie and scenario; the cards in the box name them all."""


def bronnen(gewogen: Gewogen) -> tuple[Blok, ...]:
    words = gewogen.texts.bronnen
    rows = tuple(_row(bron, gewogen) for bron in dict.fromkeys(_named(gewogen)))
    table = Tabel(words.tabel, words.kolommen, rows, (0.42, 0.34, 0.24))
    return (Kop(words.kop), Alinea(words.uit), table)


def _named(gewogen: Gewogen) -> Iterator[str]:
    """Ids of what the memo rests on: the interventies, kernregels, rights, scenario's and examples."""
    catalogue, scenario = gewogen.catalogue, scenarios_for(gewogen)
    for one in gewogen.advies.interventies:
        yield from _of_interventie(one, gewogen)
    for rule in catalogue.kernregels.values():
        yield from rule.bronnen if rule.regel in gewogen.advies.aandachtspunten else ()
    for right in at_stake(gewogen):
        yield from right.bronnen
    yield from scenario.bronnen[:MOST_PUBLICATIONS] if scenario else ()
    for similar in gewogen.weigher.similar_cases(gewogen.stof.casus):
        yield from similar.kaart.bronnen


def _of_interventie(one: Interventievoorstel, gewogen: Gewogen) -> Iterator[str]:
    """All law and rulings below the card; of what is offered also its first publications."""
    catalogue = gewogen.catalogue
    sources = catalogue.interventies[one.id].bronnen
    yield from (bron for bron in sources if bron not in catalogue.publicaties)
    yield from (bron.bron_id for bron in one.bronnen if bron.bron_id in catalogue.wetsartikelen)
    if one.oordeel != "niet_geschikt":
        yield from [bron for bron in sources if bron in catalogue.publicaties][:MOST_PUBLICATIONS]


def _row(bron_id: str, gewogen: Gewogen) -> tuple[str, ...]:
    source = gewogen.catalogue.bron(bron_id)
    if isinstance(source, Wetsartikel):
        return _article(source, gewogen)
    return _publication(source, gewogen) if isinstance(source, Publicatie) else _ruling(source, gewogen)


def _article(article: Wetsartikel, gewogen: Gewogen) -> tuple[str, ...]:
    words = gewogen.texts.bronnen
    seen = article.herkomst is not HerkomstWettelijkKader.VAKKENNIS
    status = words.gezien if seen else words.eigen
    where = article.vindplaats.url or article.vindplaats.bwb_id or article.wet
    date = gewogen.catalogue.peildatum.partition(" ")[0]
    return (article_name(article), where, f"{date}; {_status(article, status, gewogen)}")


def _publication(source: Publicatie, gewogen: Gewogen) -> tuple[str, ...]:
    status = _status(source, gewogen.texts.bronnen.publicatie, gewogen)
    return (f"{source.titel} ({source.uitgever})", source.url or source.uitgever, f"{source.datum}; {status}")


def _ruling(ruling: Uitspraak, gewogen: Gewogen) -> tuple[str, ...]:
    where = ruling_url(gewogen.catalogue, ruling) or ruling.instantie
    return (ruling_name(ruling), where, f"{ruling.datum}; {_status(ruling, ruling.status, gewogen)}")


def _status(source: Wetsartikel | Publicatie | Uitspraak, otherwise: str, gewogen: Gewogen) -> str:
    return gewogen.texts.te_verifieren if source.te_verifieren else otherwise
