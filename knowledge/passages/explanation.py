"""The facets and keys of begrippen, fasen, barrières, the flow chart and praktijkvoorbeelden."""

from collections.abc import Iterator, Sequence

from knowledge.catalogue import Catalogue
from knowledge.model import FaseKaart, Praktijkvoorbeeld
from knowledge.passages.facets import EIGEN_UITGEVER, closed, facets, first_url, lines, rests_on, summed_up
from knowledge.passages.passage import Herkomst, Key, Passage, Soort

FASEN_DOCUMENT = "fasen"


def explanation_passages(catalogue: Catalogue) -> Iterator[Passage]:
    for begrip in catalogue.begrippen.values():
        herkomst = _own(catalogue, begrip.id, begrip.term, begrip.bronnen, te_verifieren=begrip.te_verifieren)
        yield from facets(Soort.BEGRIP, herkomst, [("definitie", begrip.definitie)])
    for example in catalogue.praktijkvoorbeelden.values():
        yield from facets(Soort.PRAKTIJKVOORBEELD, _of_example(catalogue, example), _example_texts(example))
    yield from _fasen(catalogue)
    yield from _flow_chart(catalogue)


def explanation_keys(catalogue: Catalogue) -> Iterator[Key]:
    for begrip in catalogue.begrippen.values():
        names = (begrip.term, *begrip.afkortingen, *begrip.synoniemen, *begrip.alledaags_en_typefouten)
        kaart = f"{Soort.BEGRIP}/{begrip.id}"
        yield Key(kaart, f"Wat is {begrip.term}?")
        yield Key(kaart, ", ".join(names))
    for fase in catalogue.fasen.values():
        yield Key(f"{Soort.FASE}/{fase.id}", f"Wat moet ik doen in de fase {fase.naam}?")


def _own(
    catalogue: Catalogue, bron_id: str, titel: str, bronnen: Sequence[str], *, te_verifieren: bool
) -> Herkomst:
    return Herkomst(
        bron_id=bron_id,
        titel=titel,
        uitgever=EIGEN_UITGEVER,
        datum=catalogue.peildatum,
        steunt_op=rests_on(catalogue, bronnen),
        url=first_url(catalogue, bronnen),
        status=None,
        te_verifieren=te_verifieren,
        toelichting=None,
    )


def _of_example(catalogue: Catalogue, card: Praktijkvoorbeeld) -> Herkomst:
    return Herkomst(
        bron_id=card.id,
        titel=f"{card.titel} ({card.plaats}, {card.datum})",
        uitgever=EIGEN_UITGEVER,
        datum=card.datum,
        steunt_op=rests_on(catalogue, card.bronnen),
        url=first_url(catalogue, card.bronnen),
        status=None,
        te_verifieren=card.te_verifieren,
        toelichting=None,
    )


def _example_texts(card: Praktijkvoorbeeld) -> list[tuple[str, str | None]]:
    return [
        ("online", card.wat_gebeurde_online),
        ("verloop", card.verloop),
        ("aanpak", lines(card.wat_deden_gemeente_en_partners)),
        ("lessen", lines(card.lessen)),
    ]


def _fasen(catalogue: Catalogue) -> Iterator[Passage]:
    part = next((one for one in catalogue.verantwoording.onderdelen if one.id == FASEN_DOCUMENT), None)
    uncertain = bool(part and part.te_verifieren)
    for fase in catalogue.fasen.values():
        herkomst = _own(catalogue, str(fase.id), f"Fase {fase.naam}", fase.bronnen, te_verifieren=uncertain)
        yield from facets(Soort.FASE, herkomst, _fase_texts(fase))
    for barriere in catalogue.barrieres.values():
        bronnen = part.bronnen if part else ()
        name = f"Barrière {barriere.id}"
        herkomst = _own(catalogue, barriere.id, name, bronnen, te_verifieren=uncertain)
        yield from facets(Soort.BARRIERE, herkomst, [("uitleg", barriere.uitleg)])


def _fase_texts(fase: FaseKaart) -> list[tuple[str, str | None]]:
    return [
        ("omschrijving", fase.omschrijving),
        ("signalen", lines(fase.signalen)),
        ("kernvragen", lines(fase.kernvragen)),
        ("acties", lines([action.actie for action in fase.eerste_vijf_acties])),
        ("trekker", closed(f"Trekker: {summed_up(fase.trekker)}")),
        ("valkuilen", lines(fase.valkuilen)),
    ]


def _flow_chart(catalogue: Catalogue) -> Iterator[Passage]:
    chart = catalogue.stappenschema
    titel = "Stappenschema uit de verkenning"
    herkomst = _own(catalogue, chart.id, titel, chart.bronnen, te_verifieren=chart.te_verifieren)
    texts = [(box.naam.lower(), lines([content.tekst for content in box.inhoud])) for box in chart.vakken]
    yield from facets(Soort.STAPPENSCHEMA, herkomst, texts)
