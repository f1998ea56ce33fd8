"""All cards of the content, read once and looked up by id."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from knowledge.content_problems import ContentError
from knowledge.content_validation import read_content
from knowledge.model import (
    Barriere,
    Begrip,
    FaseKaart,
    Grens,
    Grondrecht,
    Interventie,
    Kernregel,
    LopendeWetgeving,
    Oefencasus,
    Praktijkvoorbeeld,
    Publicatie,
    Scenarios,
    Stappenschema,
    Toetsvraag,
    Uitspraak,
    Verantwoording,
    Voorbereidingspunt,
    Voorrang,
    Wetsartikel,
    Zoekvragen,
    ZonderBron,
)
from knowledge.model.base import Kaart
from knowledge.vocabulary import Fase

Card = TypeVar("Card", bound=Kaart)
Bronkaart = Publicatie | Wetsartikel | Uitspraak


@dataclass(frozen=True)
class Catalogue:
    """Cards by id, in the order of their files; version changes when any content file changes.

    publicaties holds every source outside the law and the courts, news items included.
    """

    interventies: Mapping[str, Interventie]
    fasen: Mapping[str, FaseKaart]
    barrieres: Mapping[str, Barriere]
    begrippen: Mapping[str, Begrip]
    wetsartikelen: Mapping[str, Wetsartikel]
    uitspraken: Mapping[str, Uitspraak]
    praktijkvoorbeelden: Mapping[str, Praktijkvoorbeeld]
    publicaties: Mapping[str, Publicatie]
    kernregels: Mapping[str, Kernregel]
    grenzen: Mapping[str, Grens]
    voorrang: Mapping[str, Voorrang]
    scenarios: tuple[Scenarios, ...]
    grondrechten: Mapping[str, Grondrecht]
    toetsvragen: Mapping[str, Toetsvraag]
    voorbereiding: Mapping[str, Voorbereidingspunt]
    oefencasussen: Mapping[str, Oefencasus]
    lopende_wetgeving: Mapping[str, LopendeWetgeving]
    stappenschema: Stappenschema
    verantwoording: Verantwoording
    zoekvragen: tuple[Zoekvragen, ...]
    zonder_bron: tuple[str, ...]
    version: str

    @property
    def peildatum(self) -> str:
        return self.verantwoording.peildatum

    def bron(self, bron_id: str) -> Bronkaart:
        """The publicatie, wetsartikel or uitspraak with this id. Raises KeyError when there is none."""
        for cards in (self.publicaties, self.wetsartikelen, self.uitspraken):
            if bron_id in cards:
                return cards[bron_id]
        raise KeyError(bron_id)

    def interventies_in(self, fase: Fase) -> tuple[Interventie, ...]:
        return tuple(card for card in self.interventies.values() if fase in card.fasen)

    def publicaties_met_tekst(self) -> tuple[Publicatie, ...]:
        """Publicaties whose full text is held and can be cited."""
        return tuple(card for card in self.publicaties.values() if card.tekstbestand)


def load_catalogue(content_dir: Path) -> Catalogue:
    """Read and check all content files. Raises ContentError with every problem that was found."""
    content = read_content(content_dir)
    if content.problems:
        raise ContentError(content.problems)
    return Catalogue(
        interventies=_by_id(content.cards_of(Interventie)),
        fasen=_by_id(content.cards_of(FaseKaart)),
        barrieres=_by_id(content.cards_of(Barriere)),
        begrippen=_by_id(content.cards_of(Begrip)),
        wetsartikelen=_by_id(content.cards_of(Wetsartikel)),
        uitspraken=_by_id(content.cards_of(Uitspraak)),
        praktijkvoorbeelden=_by_id(content.cards_of(Praktijkvoorbeeld)),
        publicaties=_by_id(content.cards_of(Publicatie)),
        kernregels=_by_id(content.cards_of(Kernregel)),
        grenzen=_by_id(content.cards_of(Grens)),
        voorrang=_by_id(content.cards_of(Voorrang)),
        scenarios=content.cards_of(Scenarios),
        grondrechten=_by_id(content.cards_of(Grondrecht)),
        toetsvragen=_by_id(content.cards_of(Toetsvraag)),
        voorbereiding=_by_id(content.cards_of(Voorbereidingspunt)),
        oefencasussen=_by_id(content.cards_of(Oefencasus)),
        lopende_wetgeving=_by_id(content.cards_of(LopendeWetgeving)),
        stappenschema=content.cards_of(Stappenschema)[0],
        verantwoording=content.cards_of(Verantwoording)[0],
        zoekvragen=content.cards_of(Zoekvragen),
        zonder_bron=tuple(vraag for group in content.cards_of(ZonderBron) for vraag in group.vragen),
        version=content.version,
    )


def _by_id(cards: tuple[Card, ...]) -> Mapping[str, Card]:
    return MappingProxyType({card.id: card for card in cards})
