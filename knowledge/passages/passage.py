"""The unit of search and citation, and the extra keys that lead to a card."""

from dataclasses import dataclass
from enum import StrEnum

TEKST = "tekst"
"""The facet of a piece of a publicatie."""


class Soort(StrEnum):
    """The kind of card that a passage belongs to."""

    INTERVENTIE = "interventie"
    FASE = "fase"
    BARRIERE = "barriere"
    BEGRIP = "begrip"
    WETSARTIKEL = "wetsartikel"
    UITSPRAAK = "uitspraak"
    PRAKTIJKVOORBEELD = "praktijkvoorbeeld"
    KERNREGEL = "kernregel"
    LOPENDE_WETGEVING = "lopende_wetgeving"
    STAPPENSCHEMA = "stappenschema"
    PUBLICATIE = "publicatie"


@dataclass(frozen=True, slots=True)
class Herkomst:
    """What every passage of one card shares and what a bron must show."""

    bron_id: str
    titel: str
    uitgever: str
    datum: str
    steunt_op: str
    url: str | None
    status: str | None
    te_verifieren: bool
    toelichting: str | None


@dataclass(frozen=True, slots=True)
class Passage:
    """One facet of a card or one piece of a publicatie; `tekst` is what is shown and cited.

    `kop` is the card's name with the facet; it is searched along with the text and never cited.
    """

    passage_id: str
    soort: Soort
    facet: str
    kop: str
    tekst: str
    vindplaats: str
    herkomst: Herkomst

    @property
    def kaart(self) -> str:
        """Key of the card, unique over all kinds: 'interventie/noodbevel'."""
        return f"{self.soort}/{self.herkomst.bron_id}"

    @property
    def groep(self) -> str:
        """Passages of one group lift each other in a search; a piece of a long text stands on its own."""
        return self.passage_id if self.facet == TEKST else self.kaart

    @property
    def searched_text(self) -> str:
        return f"{self.kop}\n{self.tekst}"


@dataclass(frozen=True, slots=True)
class Key:
    """Words that lead to a card but are never shown: a voorbeeldvraag, a synonym, a common misspelling.

    `groep` is the key of a card, or the id of one piece of a publicatie.
    """

    groep: str
    tekst: str
