"""The facets and keys of an interventie."""

from collections.abc import Iterator

from knowledge.catalogue import Catalogue
from knowledge.model import Grondslag, Interventie
from knowledge.passages.facets import EIGEN_UITGEVER, closed, facets, first_url, lines, rests_on, summed_up
from knowledge.passages.passage import Herkomst, Key, Passage, Soort
from knowledge.vocabulary import Bevoegde, InterventieSoort

STATUS_SENTENCES = {
    "inzetbaar": "Deze interventie is inzetbaar.",
    "inzetbaar_met_voorwaarden": "Deze interventie is alleen inzetbaar onder voorwaarden.",
    "hoog_risico": "Deze interventie is juridisch onzeker: het risico bij de rechter is hoog.",
    "afgeraden": "Deze interventie wordt afgeraden.",
    "nog_niet_inzetbaar": "Deze interventie is nog niet inzetbaar: het is nog geen geldend recht.",
}
AUTHORITIES = {
    Bevoegde.BURGEMEESTER: "de burgemeester",
    Bevoegde.COLLEGE: "het college",
    Bevoegde.GEMEENTERAAD: "de gemeenteraad",
    Bevoegde.OM: "het OM",
    Bevoegde.POLITIE: "de politie",
    Bevoegde.RECHTER_COMMISSARIS: "de rechter-commissaris",
    Bevoegde.EIGENAAR: "de eigenaar",
    Bevoegde.GEMEENTE_ALS_CIVIELE_PARTIJ: "de gemeente als civiele partij",
    Bevoegde.GEDUPEERDE: "de gedupeerde",
    Bevoegde.PLATFORM: "het platform",
    Bevoegde.ACM: "de ACM",
    Bevoegde.VOORZITTER_VEILIGHEIDSREGIO: "de voorzitter van de veiligheidsregio",
    Bevoegde.BURGERLIJKE_RECHTER: "de burgerlijke rechter",
    Bevoegde.STRAFRECHTER: "de strafrechter",
    Bevoegde.WEGBEHEERDER: "de wegbeheerder",
    Bevoegde.ATKM: "de ATKM",
}
INGRIJPENDHEID = {
    1: "licht: overleg of melding",
    2: "beperkt: merkbaar voor een groep of een vrijblijvend verzoek",
    3: "matig: iemand wordt persoonlijk aangesproken of een activiteit wordt aangepast",
    4: "zwaar",
    5: "zeer zwaar: vrijheidsbeneming, een gebied sluiten of een grondrecht sterk beperken",
}


def interventie_passages(catalogue: Catalogue) -> Iterator[Passage]:
    for card in catalogue.interventies.values():
        yield from facets(Soort.INTERVENTIE, _herkomst(card, catalogue), _texts(card))


def interventie_keys(catalogue: Catalogue) -> Iterator[Key]:
    for card in catalogue.interventies.values():
        kaart = f"{Soort.INTERVENTIE}/{card.id}"
        for question in card.voorbeeldvragen:
            yield Key(kaart, question)
        yield Key(kaart, ", ".join((card.naam, *card.trefwoorden)))


def _herkomst(card: Interventie, catalogue: Catalogue) -> Herkomst:
    return Herkomst(
        bron_id=card.id,
        titel=card.naam,
        uitgever=EIGEN_UITGEVER,
        datum=catalogue.peildatum,
        steunt_op=rests_on(catalogue, card.bronnen),
        url=first_url(catalogue, card.bronnen),
        status=str(card.status),
        te_verifieren=card.te_verifieren,
        toelichting=card.te_verifieren_toelichting,
    )


def _texts(card: Interventie) -> Iterator[tuple[str, str | None]]:
    yield "doel", card.doel
    yield "status", STATUS_SENTENCES[card.status]
    yield "bevoegd", closed(f"Bevoegd of aan zet: {summed_up(_authorities(card))}")
    yield "grondslag", _grondslag(card.grondslag)
    yield "voorwaarden", lines(card.voorwaarden)
    yield "beperkingen", lines(card.beperkingen)
    yield "stappen", lines([f"Stap {step.nr} ({step.wie}): {step.wat}" for step in card.stappen])
    yield "betrokken", closed(f"Betrokken: {summed_up(card.betrokken)}") if card.betrokken else None
    yield "snelheid", _snelheid(card)
    yield (
        "ingrijpendheid",
        closed(
            f"Ingrijpendheid {card.ingrijpendheid} op een schaal van 5, {INGRIJPENDHEID[card.ingrijpendheid]}"
        ),
    )
    yield "ongeschikt", lines([case.reden for case in card.ongeschikt_bij if case.reden])
    yield "gebruiksgrens", card.gebruiksgrens
    yield "gevolgen", card.gevolgen_bij_niet_naleving
    yield "rechtsbescherming", card.rechtsbescherming
    yield "fasen", closed(f"Past in de fase {summed_up([fase.replace('_', ' ') for fase in card.fasen])}")
    yield "steunt", _onderbouwing(card)


def _authorities(card: Interventie) -> list[str]:
    """A juridische interventie names them from a fixed list; others in free words."""
    if card.soort is not InterventieSoort.JURIDISCH:
        return list(card.bevoegd)
    return [AUTHORITIES[Bevoegde(name)] for name in card.bevoegd]


def _grondslag(grondslagen: tuple[Grondslag, ...]) -> str | None:
    if not grondslagen:
        return None
    return closed("Grondslag: " + summed_up([grondslag_name(grondslag) for grondslag in grondslagen]))


def grondslag_name(grondslag: Grondslag) -> str:
    if grondslag.artikel[0].isdigit():
        return f"artikel {grondslag.artikel} {grondslag.wet}"
    return grondslag.wet if grondslag.artikel == "hele wet" else f"{grondslag.wet}, {grondslag.artikel}"


def _snelheid(card: Interventie) -> str:
    speed = f"In te zetten binnen {card.snelheid}."
    more = card.snelheid_toelichting
    return f"{speed} {closed(more)}" if more and more.strip(".").lower() != card.snelheid else speed


def _onderbouwing(card: Interventie) -> str | None:
    if not card.onderbouwing:
        return None
    return closed(f"Steunt op: {summed_up([basis.replace('_', ' ') for basis in card.onderbouwing])}")
