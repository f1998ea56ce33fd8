"""Cases that a municipality could bring, in told facts."""

from typing import Any

from knowledge.advice import Advies, Oordeel
from knowledge.casus import Casus

RELLEN_VANAVOND = Casus.from_slots(
    {
        "oproep_soort": "rellen",
        "platform": "openbaar_socialmedia",
        "platform_naam": "Snapchat",
        "tijd_tot_verstoring": "minder_dan_24_uur",
        "locatie": "het stationsplein",
        "aanstichter": "onbekend_anoniem",
    }
)
VREEDZAME_DEMONSTRATIE = Casus.from_slots(
    {
        "oproep_soort": "demonstratie",
        "platform": "openbaar_socialmedia",
        "aanstichter": "groep",
        "tijd_tot_verstoring": "dagen",
        "locatie": "het stadhuis",
        "gewelddreiging": "nee",
    }
)
DOXING_VAN_EEN_RAADSLID = Casus.from_slots(
    {
        "oproep_soort": "doxing",
        "platform": "besloten_groep",
        "aanstichter": "onbekend_anoniem",
        "strafbaar_feit_vermoed": "ja",
    }
)
MINDERJARIGE = Casus.from_slots(
    {
        "oproep_soort": "rellen",
        "platform": "openbaar_socialmedia",
        "aanstichter": "bekend_minderjarig",
        "tijd_tot_verstoring": "dagen",
    }
)
KIND_VAN_ELF = Casus.from_slots(
    {
        "oproep_soort": "vandalisme",
        "aanstichter": "bekend_jonger_dan_12",
        "tijd_tot_verstoring": "dagen",
        "strafbaar_feit_vermoed": "ja",
    }
)
AZC_IN_TELEGRAMGROEP = Casus.from_slots(
    {
        "oproep_soort": "opvanglocatie_protest",
        "platform": "besloten_groep",
        "platform_naam": "Telegram",
        "tijd_tot_verstoring": "dagen",
        "omvang": "een man of tweehonderd",
        "locatie": "de opvang",
    }
)
RELLEN_NU_OP_LIVESTREAM = Casus.from_slots(
    {
        "oproep_soort": "rellen",
        "platform": "livestream",
        "tijd_tot_verstoring": "gaande",
        "omvang": "honderden",
        "gewelddreiging": "ja",
        "locatie": "het centrum",
        "driehoek_geinformeerd": "ja",
    }
)
ALL = (
    RELLEN_VANAVOND,
    VREEDZAME_DEMONSTRATIE,
    DOXING_VAN_EEN_RAADSLID,
    MINDERJARIGE,
    KIND_VAN_ELF,
    AZC_IN_TELEGRAMGROEP,
    RELLEN_NU_OP_LIVESTREAM,
)


def changed(casus: Casus, **facts: Any) -> Casus:
    return Casus.from_slots({**casus.known(), **facts})


def judged(advies: Advies, oordeel: Oordeel) -> list[str]:
    return [one.id for one in advies.interventies if one.oordeel == oordeel]


def offered(advies: Advies) -> list[str]:
    return [one.id for one in advies.interventies if one.oordeel != "niet_geschikt"]
