"""All Dutch sentences of the weighing. Every sentence about a fact stands for exactly one told value."""

from collections.abc import Sequence

FACT = {
    ("oproep_soort", "rellen"): "De oproep gaat over rellen.",
    ("oproep_soort", "demonstratie"): "De oproep gaat over een demonstratie.",
    ("oproep_soort", "blokkade"): "De oproep gaat over een blokkade.",
    ("oproep_soort", "evenement_of_feest"): "De oproep gaat over een feest of evenement.",
    ("oproep_soort", "treffen_of_afrekening"): "De oproep gaat over een treffen of afrekening.",
    ("oproep_soort", "bedreiging_persoon"): "Er wordt iemand bedreigd.",
    ("oproep_soort", "doxing"): "Er zijn privégegevens van iemand verspreid.",
    ("oproep_soort", "desinformatie"): "Er gaat onjuiste informatie rond.",
    ("oproep_soort", "vandalisme"): "De oproep gaat over vernieling.",
    ("oproep_soort", "voetbal"): "De oproep heeft met voetbal te maken.",
    ("oproep_soort", "opvanglocatie_protest"): "De oproep gaat over protest bij een opvanglocatie.",
    ("oproep_soort", "jaarwisseling_vuurwerk"): "De oproep gaat over de jaarwisseling of vuurwerk.",
    ("oproep_soort", "challenge"): "Het gaat om een online challenge.",
    ("platform", "openbaar_socialmedia"): "De oproep staat op openbare sociale media.",
    ("platform", "besloten_groep"): "De oproep staat in een besloten groep.",
    ("platform", "livestream"): "De oproep loopt via een livestream.",
    ("platform", "forum"): "De oproep staat op een forum.",
    ("platform", "onbekend"): "Waar de oproep staat, is niet bekend.",
    ("aanstichter", "bekend_meerderjarig"): "De aanstichter is bekend en meerderjarig.",
    ("aanstichter", "bekend_minderjarig"): "De aanstichter is bekend en minderjarig.",
    ("aanstichter", "bekend_jonger_dan_12"): "De aanstichter is jonger dan 12 jaar.",
    ("aanstichter", "onbekend_anoniem"): "De aanstichter is anoniem.",
    ("aanstichter", "buiten_gemeente"): "De aanstichter komt van buiten de gemeente.",
    ("aanstichter", "groep"): "De oproep komt van een groep.",
    ("tijd_tot_verstoring", "gaande"): "Het is nu gaande.",
    ("tijd_tot_verstoring", "minder_dan_24_uur"): "Het gebeurt naar verwachting binnen 24 uur.",
    ("tijd_tot_verstoring", "dagen"): "Het gebeurt naar verwachting over enkele dagen.",
    ("tijd_tot_verstoring", "weken"): "Het gebeurt naar verwachting pas over weken.",
    ("tijd_tot_verstoring", "onbekend"): "Wanneer het gebeurt, is niet bekend.",
    ("omvang", "klein"): "Het gaat om een kleine groep.",
    ("omvang", "middel"): "Het gaat om tientallen tot enkele honderden mensen.",
    ("omvang", "groot"): "Het gaat om een grote groep.",
    ("omvang", "onbekend"): "Hoeveel mensen er komen, is niet bekend.",
    ("locatie_bekend", "ja"): "De plek is bekend.",
    ("locatie_bekend", "onbekend"): "De plek is niet bekend.",
    ("strafbaar_feit_vermoed", "ja"): "Er is een vermoeden van een strafbaar feit.",
    ("strafbaar_feit_vermoed", "nee"): "Er is geen vermoeden van een strafbaar feit.",
    ("strafbaar_feit_vermoed", "onbekend"): "Of er een strafbaar feit is, is niet bekend.",
    ("gewelddreiging", "ja"): "Er is gewelddreiging.",
    ("gewelddreiging", "nee"): "Er is geen gewelddreiging.",
    ("gewelddreiging", "onbekend"): "Of er gewelddreiging is, is niet bekend.",
    ("driehoek_geinformeerd", "ja"): "De driehoek is geïnformeerd.",
    ("driehoek_geinformeerd", "nee"): "De driehoek is nog niet geïnformeerd.",
    ("driehoek_geinformeerd", "onbekend"): "Of de driehoek is geïnformeerd, is niet bekend.",
}

SUBJECT = {
    "oproep_soort": "waar de oproep over gaat",
    "platform": "waar de oproep staat",
    "platform_naam": "welk platform het is",
    "aanstichter": "wie erachter zit (anoniem, minderjarig, een groep)",
    "tijd_tot_verstoring": "wanneer het gebeurt",
    "tijdstip": "het tijdstip",
    "locatie": "de plek",
    "locatie_bekend": "de plek",
    "omvang": "hoeveel mensen er komen",
    "strafbaar_feit_vermoed": "of er een strafbaar feit is",
    "gewelddreiging": "of er gewelddreiging is",
    "driehoek_geinformeerd": "of de driehoek is geïnformeerd",
    "fase": "de fase",
}

FASE = "De casus is in de fase {fase}."
NO_FIT = "De kaart van deze interventie noemt geen geval dat bij uw casus past."
NO_FIT_BECAUSE = "De kaart noemt andere gevallen dan het uwe. {feiten}"
OPEN_FACTS = "Nog niet bekend: {feiten}."
STATUS = {
    "inzetbaar_met_voorwaarden": "Inzetbaar met voorwaarden.",
    "hoog_risico": "Hoog juridisch risico.",
    "afgeraden": "Afgeraden.",
    "nog_niet_inzetbaar": "Nog niet inzetbaar.",
}
LIMIT_STATUS = {
    "hoog_risico": "Hoog juridisch risico: het is onzeker of dit bij de rechter standhoudt.",
    "afgeraden": "Deze route is afgeraden.",
    "nog_niet_inzetbaar": "Dit is nog geen geldend recht.",
}
LIMIT_EMERGENCY_LAW = "Noodrecht past alleen bij een acute dreiging met geweld."
LIMIT_UNDER_12 = "Bij een kind jonger dan 12 is het strafrecht geen route."
LIMIT_STILL_OPEN = "Dit is te zwaar of te onzeker zolang niet alle voorwaarden bekend zijn."
LIMIT_TAKES_DAYS = "Dit kost dagen; dat is te langzaam als eerste antwoord."
LIMIT_TAKES_WEEKS = "Dit kost weken; dat is te langzaam voor deze casus."
LIMIT_FACILITATE_FIRST = "Bij een demonstratie zonder gewelddreiging gaat faciliteren voor."
LIMIT_NO_OFFENCE = "Zonder vermoeden van een strafbaar feit ligt strafrecht niet voor de hand."
LIMIT_OTHER_FASE = "Dit hoort vooral bij een andere fase."
CAUTION = "Let op: {tekst}"
TO_VERIFY = "Nog te verifiëren: {toelichting}"
TO_VERIFY_BARE = "Nog te verifiëren voor gebruik."

NOW_112 = "Bel 112 bij direct gevaar, neem contact op met de politieleiding en houd anderen uit de buurt."
NOW_POLICE = "Bel nu de politie en geef door wat u weet; bij direct gevaar 112."
NOW_INFORM_DRIEHOEK = "Informeer nu de driehoek (politie en OM) en spreek af wie wat doet."
NOW_CHECK_DRIEHOEK = "Ga na of de driehoek (politie en OM) is geïnformeerd; zo niet, doe dat nu."
NOW_ALIGN_DRIEHOEK = "Stem in de driehoek af wie wat doet en wanneer u elkaar weer spreekt."
WHO_URGENT = "OOV-adviseur, namens de burgemeester"
NOW_FIRST_STEP = "{naam}. Eerste stap ({wie}): {wat}"

POINT_DECIDES = "De box adviseert; burgemeester, driehoek, politie en OM besluiten zelf."
POINT_PEILDATUM = "Peildatum van de inhoud: {peildatum}. Controleer daarna gewijzigde regels."

IF = "{als}: {dan}."
IF_FIRST = "eerst '{actie}'"
IF_GAINED = "dan komt {komt} bij de eerste vijf"
IF_SWAPPED = "dan komt {komt} bij de eerste vijf, in plaats van {gaat}"
IF_LOST = "dan zakt {gaat} uit de eerste vijf"
IF_DECISIVE = "Dit bepaalt een groot deel van het advies."
SUPPOSED = {
    ("gewelddreiging", "ja"): "Met gewelddreiging",
    ("gewelddreiging", "nee"): "Zonder gewelddreiging",
    ("driehoek_geinformeerd", "ja"): "Weet de driehoek ervan",
    ("driehoek_geinformeerd", "nee"): "Weet de driehoek nog van niets",
    ("strafbaar_feit_vermoed", "ja"): "Met een vermoeden van een strafbaar feit",
    ("strafbaar_feit_vermoed", "nee"): "Zonder strafbaar feit",
    ("tijd_tot_verstoring", "gaande"): "Is het al gaande",
    ("tijd_tot_verstoring", "minder_dan_24_uur"): "Is het binnen 24 uur",
    ("tijd_tot_verstoring", "dagen"): "Is het over enkele dagen",
    ("tijd_tot_verstoring", "weken"): "Is het pas over weken",
    ("locatie", "bekend"): "Is de plek bekend",
    ("omvang", "klein"): "Bij een kleine groep",
    ("omvang", "middel"): "Bij tientallen tot enkele honderden mensen",
    ("omvang", "groot"): "Bij een grote groep",
    ("platform", "openbaar_socialmedia"): "Staat het op openbare sociale media",
    ("platform", "besloten_groep"): "Staat het in een besloten groep",
    ("platform", "livestream"): "Loopt het via een livestream",
    ("platform", "forum"): "Staat het op een forum",
    ("aanstichter", "bekend_meerderjarig"): "Is de aanstichter bekend en meerderjarig",
    ("aanstichter", "bekend_minderjarig"): "Is de aanstichter bekend en minderjarig",
    ("aanstichter", "bekend_jonger_dan_12"): "Is de aanstichter jonger dan 12",
    ("aanstichter", "onbekend_anoniem"): "Is de aanstichter anoniem",
    ("aanstichter", "buiten_gemeente"): "Komt de aanstichter van buiten de gemeente",
    ("aanstichter", "groep"): "Zit er een groep achter",
}

BECOMES = "'{naam}' gaat van {van} naar {naar}."
ENTERS = "Nieuw in het advies: '{naam}' ({oordeel})."
LEAVES = "Niet meer geschikt: '{naam}'. {reden}"
RISES = "Belangrijker wordt: '{naam}'."
FIRST = "Eerst: {actie}"
FASE_CHANGES = "De fase gaat van {van} naar {naar}. {reden}"
OORDEEL = {"geschikt": "geschikt", "overwegen": "te overwegen", "niet_geschikt": "niet geschikt"}


def fact_sentence(key: str, value: str) -> str:
    if key == "fase":
        return FASE.format(fase=value.replace("_", " "))
    return FACT.get((key, value), f"{SUBJECT[key].capitalize()}: {value}.")


def decimal(value: float) -> str:
    """'0,96'."""
    return f"{value:.2f}".replace(".", ",")


def signed(value: float) -> str:
    """'+0,12' or '−0,05', as a part of a score."""
    return f"{'+' if value >= 0 else '−'}{decimal(abs(value))}"


def suppositions(slot: str, values: Sequence[str]) -> str:
    """'Bij een kleine groep of bij een grote groep'."""
    first, *others = (supposition(slot, value) for value in values)
    return " of ".join((first, *(one[:1].lower() + one[1:] for one in others)))


def supposition(slot: str, value: str) -> str:
    return SUPPOSED.get((slot, value), f"{SUBJECT[slot].capitalize()}: {value.replace('_', ' ')}")


def quoted(names: Sequence[str]) -> str:
    return " en ".join(f"'{name}'" for name in names)


def open_facts_sentence(keys: tuple[str, ...]) -> str:
    return OPEN_FACTS.format(feiten="; ".join(SUBJECT[key] for key in keys))
