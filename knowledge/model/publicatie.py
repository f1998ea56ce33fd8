"""Sources: publications, pages and news items that cards refer to."""

from knowledge.model.base import Kaart, PublicatieIds, Tekst, Teksten, Vlag


class Publicatie(Kaart):
    """A source outside the law and the courts.

    te_verifieren false: the part that was read supports the fact; usually that is its beginning (gelezen).
    datum is free text ('na januari 2021'). zelfde_als: other entries for the same document.
    tekstbestand: path of its text below the publications folder, for documents whose text is held.
    """

    titel: Tekst
    uitgever: Tekst
    datum: Tekst
    url: Tekst | None = None
    soort: Tekst | None = None
    vindplaats: Tekst | None = None
    zelfde_als: PublicatieIds = ()
    in_webdossier_of_kamerbrief: Tekst | None = None
    gelezen: Tekst | None = None
    samenvatting: Tekst | None = None
    kernpunten: Teksten = ()
    doelgroep: Teksten = ()
    opmerking: Tekst | None = None
    tekstbestand: Tekst | None = None
    te_verifieren: Vlag
