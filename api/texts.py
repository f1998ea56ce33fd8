"""Every text of this room that a user can read. Dutch, u-vorm, point first."""

from typing import Final

from api.door.problem import ProblemKind

WELKOM: Final = (
    "Welkom bij de digitale consultatiebox. Ik ben een computerprogramma, geen mens. Is er nu gevaar? "
    "Bel 112.\n"
    "Ik help u bij online oproepen die de openbare orde kunnen verstoren. Ik zoek in vaste bronnen en "
    "noem die bij elk antwoord. Dat is geen juridisch advies: leg een besluit altijd voor aan uw jurist "
    "en de driehoek.\n"
    "Noem geen namen, accounts of andere persoonsgegevens. Ik bewaar uw berichten en mijn antwoorden om "
    "de hulp te verbeteren. Persoonsgegevens die ik herken, maak ik eerst onleesbaar. U kunt het "
    "gesprek zelf wissen.\n"
    "Wilt u een mens spreken? Vraag de adviseur openbare orde en veiligheid van uw gemeente of uw "
    "contactpersoon bij de politie."
)
VOORBEELDEN: Final = (
    "In een besloten groep roepen jongeren op om morgen te gaan rellen op het Stationsplein.",
    "Wanneer mag de burgemeester een noodbevel geven?",
    "Wat kunt u wel en niet voor mij doen?",
)
GEMASKEERD: Final = (
    "In uw bericht stonden persoonsgegevens; die heb ik onleesbaar gemaakt. Laat namen, nummers en adressen "
    "van personen liever weg. Ik heb ze niet nodig."
)
STORING: Final = (
    "Ik kan nu geen antwoord geven, omdat een deel van de dienst niet werkt. Uw bericht is bewaard. "
    "Probeer het over een minuut opnieuw. Is er gevaar? Bel 112."
)

ONGELDIG: Final = ProblemKind(
    "ongeldige-invoer", 400, "Ongeldige invoer", "De vraag aan de dienst klopt niet. Controleer de velden."
)
GEEN_JSON: Final = ProblemKind(
    "geen-json",
    400,
    "Geen geldige JSON",
    "De inhoud van het verzoek is geen geldige JSON. Controleer de opmaak.",
)
TEKST_OF_KNOP: Final = ProblemKind(
    "tekst-of-knop",
    400,
    "Ongeldige invoer",
    "Stuur een tekst of een knopId, niet allebei en niet geen van beide.",
)
LEEG_BERICHT: Final = ProblemKind(
    "leeg-bericht",
    400,
    "Het bericht is leeg",
    "Er staat nog geen tekst in uw bericht. Typ uw vraag of situatie.",
)
GEEN_TOEGANG: Final = ProblemKind(
    "geen-toegang", 401, "Geen geldige sessie", "Uw sessie ontbreekt of is verlopen. Begin een nieuwe sessie."
)
HERKOMST: Final = ProblemKind(
    "herkomst",
    403,
    "Hier niet toegestaan",
    "Vanaf deze website mag u geen gesprek beginnen. Vraag uw beheerder.",
)
ONBEKEND: Final = ProblemKind(
    "niet-gevonden", 404, "Niet gevonden", "Wat u zoekt bestaat niet of hoort niet bij uw sessie."
)
VERKEERDE_METHODE: Final = ProblemKind(
    "verkeerde-methode",
    405,
    "Methode niet toegestaan",
    "Deze bewerking kan hier niet. Kijk in de API-beschrijving.",
)
TE_TRAAG: Final = ProblemKind(
    "te-traag", 408, "Verzoek te traag", "Uw verzoek kwam niet op tijd helemaal binnen. Stuur het opnieuw."
)
KNOP_OUD: Final = ProblemKind(
    "knop-verlopen",
    409,
    "Deze keuze geldt niet meer",
    "Het gesprek is al verder. Kies bij de laatste vraag of typ.",
)
BEURT_BEZIG: Final = ProblemKind(
    "beurt-bezig",
    409,
    "Nog bezig",
    "Ik werk nog aan een eerder bericht van dit gesprek. Probeer het zo opnieuw.",
)
GEEN_CASUS: Final = ProblemKind(
    "geen-casus",
    409,
    "Nog geen casus",
    "Er is nog geen casus voor een memo. Vertel eerst in het gesprek wat er speelt.",
)
TE_GROOT: Final = ProblemKind(
    "te-groot", 413, "Verzoek te groot", "Uw verzoek is groter dan de dienst aanneemt. Maak het korter."
)
VERKEERD_TYPE: Final = ProblemKind(
    "verkeerd-type",
    415,
    "Verkeerd soort inhoud",
    "Stuur de inhoud als JSON, met Content-Type application/json.",
)
TE_VEEL: Final = ProblemKind(
    "te-veel",
    429,
    "Te veel verzoeken",
    "U stuurt veel verzoeken kort na elkaar. Wacht even en probeer het opnieuw.",
)
ONVERWACHT: Final = ProblemKind(
    "onverwacht",
    500,
    "Er ging iets mis",
    "De dienst maakte een fout. Probeer het opnieuw of vraag uw beheerder.",
)
DATABASE_WEG: Final = ProblemKind(
    "opslag-weg",
    503,
    "De dienst is niet bereikbaar",
    "De opslag werkt nu niet. Probeer het over een minuut opnieuw.",
)
ZOEKEN_WEG: Final = ProblemKind(
    "zoeken-weg",
    503,
    "Zoeken kan nu niet",
    "De zoekdienst werkt nu niet. Probeer het over een minuut opnieuw.",
)
NIET_KLAAR: Final = ProblemKind(
    "niet-klaar",
    503,
    "De dienst is nog niet klaar",
    "Een of meer onderdelen werken nog niet. Zie de onderdelen.",
)


def te_lang(limit: int) -> ProblemKind:
    detail = (
        f"Uw bericht is langer dan {limit} tekens. Het is niet bewaard. Maak het korter, of verdeel het over "
        "meer berichten."
    )
    return ProblemKind("te-lang", 400, "Het bericht is te lang", detail)
