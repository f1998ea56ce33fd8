"""The closed sets of values that content, casus and weighing share."""

from enum import StrEnum


class OproepSoort(StrEnum):
    RELLEN = "rellen"
    DEMONSTRATIE = "demonstratie"
    BLOKKADE = "blokkade"
    EVENEMENT_OF_FEEST = "evenement_of_feest"
    TREFFEN_OF_AFREKENING = "treffen_of_afrekening"
    BEDREIGING_PERSOON = "bedreiging_persoon"
    DOXING = "doxing"
    DESINFORMATIE = "desinformatie"
    VANDALISME = "vandalisme"
    VOETBAL = "voetbal"
    OPVANGLOCATIE_PROTEST = "opvanglocatie_protest"
    JAARWISSELING_VUURWERK = "jaarwisseling_vuurwerk"
    CHALLENGE = "challenge"


class Platform(StrEnum):
    OPENBAAR_SOCIALMEDIA = "openbaar_socialmedia"
    BESLOTEN_GROEP = "besloten_groep"
    LIVESTREAM = "livestream"
    FORUM = "forum"
    ONBEKEND = "onbekend"


class Aanstichter(StrEnum):
    BEKEND_MEERDERJARIG = "bekend_meerderjarig"
    BEKEND_MINDERJARIG = "bekend_minderjarig"
    BEKEND_JONGER_DAN_12 = "bekend_jonger_dan_12"
    ONBEKEND_ANONIEM = "onbekend_anoniem"
    BUITEN_GEMEENTE = "buiten_gemeente"
    GROEP = "groep"


class TijdTotVerstoring(StrEnum):
    GAANDE = "gaande"
    MINDER_DAN_24_UUR = "minder_dan_24_uur"
    DAGEN = "dagen"
    WEKEN = "weken"
    ONBEKEND = "onbekend"


class Omvang(StrEnum):
    """Klein: some tens of people or one closed group; middel: up to some hundreds; groot: more."""

    KLEIN = "klein"
    MIDDEL = "middel"
    GROOT = "groot"
    ONBEKEND = "onbekend"


class JaNee(StrEnum):
    JA = "ja"
    NEE = "nee"
    ONBEKEND = "onbekend"


class Fase(StrEnum):
    PREVENTIE = "preventie"
    SIGNALERING = "signalering"
    ONLINE_OPROEP = "online_oproep"
    VERSPREIDING = "verspreiding"
    DREIGING = "dreiging"
    VERSTORING = "verstoring"
    NAZORG = "nazorg"


class InterventieSoort(StrEnum):
    JURIDISCH = "juridisch"
    NIET_JURIDISCH = "niet_juridisch"


class Rechtsgebied(StrEnum):
    BESTUURSRECHT = "bestuursrecht"
    STRAFRECHT = "strafrecht"
    CIVIEL_RECHT = "civiel_recht"
    PLATFORM_DSA = "platform_dsa"
    GEZAG_EN_INFORMATIE = "gezag_en_informatie"


class Categorie(StrEnum):
    SIGNALEREN = "signaleren"
    DUIDEN = "duiden"
    COMMUNICEREN = "communiceren"
    VERBINDEN = "verbinden"
    INTERVENIEREN = "interveniëren"
    ORGANISEREN = "organiseren"
    NAZORG = "nazorg"


class Status(StrEnum):
    """May it be used? hoog_risico: uncertain in court; afgeraden: rejected by a court or unlawful."""

    INZETBAAR = "inzetbaar"
    INZETBAAR_MET_VOORWAARDEN = "inzetbaar_met_voorwaarden"
    HOOG_RISICO = "hoog_risico"
    AFGERADEN = "afgeraden"
    NOG_NIET_INZETBAAR = "nog_niet_inzetbaar"


class Snelheid(StrEnum):
    UREN = "uren"
    DAGEN = "dagen"
    WEKEN = "weken"


class Onderbouwing(StrEnum):
    """What an interventie rests on; praktijkvoorbeeld means done elsewhere, not proven to work."""

    PRAKTIJKVOORBEELD = "praktijkvoorbeeld"
    HANDREIKING_OF_ORGANISATIE = "handreiking_of_organisatie"
    ONDERZOEK = "onderzoek"
    VERKENNING = "verkenning"
    VAKKENNIS = "vakkennis"
    REGELGEVING_OF_BELEID = "regelgeving_of_beleid"


class HerkomstWettelijkKader(StrEnum):
    """Whether the legal text was seen in a source or written from professional knowledge."""

    VAKKENNIS = "vakkennis"
    GEMENGD = "gemengd"
    INHOUD_IN_BRON_GEZIEN = "inhoud_in_bron_gezien"


class Bevoegde(StrEnum):
    """Who may use a juridische interventie; for niet-juridische the executor is free text."""

    BURGEMEESTER = "burgemeester"
    COLLEGE = "college"
    GEMEENTERAAD = "gemeenteraad"
    OM = "OM"
    POLITIE = "politie"
    RECHTER_COMMISSARIS = "rechter-commissaris"
    EIGENAAR = "eigenaar"
    GEMEENTE_ALS_CIVIELE_PARTIJ = "gemeente_als_civiele_partij"
    GEDUPEERDE = "gedupeerde"
    PLATFORM = "platform"
    ACM = "ACM"
    VOORZITTER_VEILIGHEIDSREGIO = "voorzitter_veiligheidsregio"
    BURGERLIJKE_RECHTER = "burgerlijke_rechter"
    STRAFRECHTER = "strafrechter"
    WEGBEHEERDER = "wegbeheerder"
    ATKM = "ATKM"
