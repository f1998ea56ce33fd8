"""Makes the passages of one card: its fields, each under the card's name."""

from collections.abc import Iterable, Iterator, Sequence

from knowledge.catalogue import Catalogue
from knowledge.model import Publicatie, Uitspraak, Wetsartikel
from knowledge.passages.passage import Herkomst, Passage, Soort

EIGEN_UITGEVER = "Consultatiebox, eigen samenvatting"
FACET_NAMES = {
    "bevoegd": "wie beslist",
    "gevolgen": "gevolgen van niet naleven",
    "steunt": "onderbouwing",
    "ongeschikt": "wanneer niet",
    "toepassing": "toepassing bij online oproepen",
    "betekenis": "betekenis voor de praktijk",
    "online": "wat gebeurde er online",
    "aanpak": "wat deden gemeente en partners",
    "acties": "eerste vijf acties",
}


def facets(soort: Soort, herkomst: Herkomst, texts: Iterable[tuple[str, str | None]]) -> Iterator[Passage]:
    """One passage per (facet, text) pair that has a text."""
    for facet, text in texts:
        if text:
            name = FACET_NAMES.get(facet, facet)
            yield Passage(
                passage_id=f"{soort}/{herkomst.bron_id}/{facet}",
                soort=soort,
                facet=facet,
                kop=f"{herkomst.titel} – {name}",
                tekst=text,
                vindplaats=_vindplaats(name, herkomst.steunt_op),
                herkomst=herkomst,
            )


def lines(items: Sequence[str]) -> str | None:
    """One item a line, each once and closed as a sentence, so that every line can be cited on its own."""
    return "\n".join(dict.fromkeys(closed(item) for item in items)) or None


def closed(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


def summed_up(items: Sequence[str]) -> str:
    """'a, b en c'."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} en {items[-1]}" if items else ""


def source_name(catalogue: Catalogue, bron_id: str) -> str:
    source = catalogue.bron(bron_id)
    if isinstance(source, Wetsartikel):
        return article_name(source)
    return source.titel if isinstance(source, Publicatie) else ruling_name(source)


def article_name(article: Wetsartikel) -> str:
    if article.artikel[0].isdigit():
        return f"Artikel {article.artikel} {article.citeertitel}"
    if article.artikel == "hele wet":
        return article.citeertitel
    return f"{article.citeertitel}, {article.artikel}"


def ruling_name(ruling: Uitspraak) -> str:
    return f"{ruling.naam} ({ruling.ecli or f'{ruling.instantie}, {ruling.datum}'})"


def rests_on(catalogue: Catalogue, bron_ids: Sequence[str]) -> str:
    """The names of the sources below a card, at most four written out."""
    names = [source_name(catalogue, bron_id) for bron_id in bron_ids[:4]]
    more = len(bron_ids) - len(names)
    return "; ".join(names) + (f"; en nog {more}" if more else "")


def first_url(catalogue: Catalogue, bron_ids: Sequence[str]) -> str | None:
    return next((url for url in (_url(catalogue, bron_id) for bron_id in bron_ids) if url), None)


def _url(catalogue: Catalogue, bron_id: str) -> str | None:
    source = catalogue.bron(bron_id)
    if isinstance(source, Publicatie):
        return source.url
    return source.vindplaats.url if isinstance(source, Wetsartikel) else ruling_url(catalogue, source)


def ruling_url(catalogue: Catalogue, ruling: Uitspraak) -> str | None:
    urls = (
        bron.url or (catalogue.publicaties[bron.publicatie_id].url if bron.publicatie_id else None)
        for bron in ruling.bron
    )
    return next((url for url in urls if url), None)


def _vindplaats(facet: str, steunt_op: str) -> str:
    return f"{facet.capitalize()}; steunt op: {steunt_op}" if steunt_op else facet.capitalize()
