"""What is called for online: the kind of oproep, by the words that name it.

Several kinds can be named in one story ('protest bij het azc'); `bot.components.oproep_weigher` weighs
them with the meaning of the sentences. On its own, the first in the order of the signals counts.
"""

from __future__ import annotations

from typing import FrozenSet, List

from bot.extraction.fact import Fact, mentions, signal
from bot.extraction.polarity import affirmed

SLOT = "oproep_soort"

_GEGEVENS = (
    r"(?:woon|huis|thuis|priv[eé])?[- ]?adres(?:sen|gegevens)?|(?:priv[eé]|persoons|contact)[- ]?gegevens|"
    r"telefoonnummers?|kentekens?|nummerplaat|naam en (?:\w+ )?adres"
)
_VERSPREID = (
    r"(?:gedeeld|gepost|geplaatst|verspreid\w*|gelekt|rond|rondgestuurd|rondgaat|online|op straat|"
    r"op internet|"
    r"op social\w*|openbaar gemaakt|gezet|gesmeten|gegooid|getoond|geopenbaard|gepubliceerd|"
    r"op (?:X|Facebook|Telegram|Snap\w*|Insta\w*|TikTok|Reddit|Nextdoor|Dumpert|een forum))"
)
_STAAT = r"(?:staat|staan|stond|stonden|zet|zetten|deelt|delen|plaatst|gooit|lekt|publiceert|post)"
_DOELWIT = (
    r"(?:burgemeester|wethouder|raadslid|raadsleden|fractievoorzitter|griffier|ambtena\w+|bestuurder\w*|"
    r"agent\w*|"
    r"boa'?s?|handhaver\w*|journalist\w*|inwoners?|directeur|imam|huisarts|dokter|rector|docent\w*|"
    r"boswachter|"
    r"wijkagent|jeugdboa|collega|hem|haar)"
)
_KWAAD = (
    r"(?:dood ?(?:te )?(?:maken|schieten|steken)|af ?(?:te )?maken|afmaken|vermoorden|ge[iï]ntimideerd|"
    r"intimideren|op ?(?:te )?wachten|iets aan ?(?:te )?doen|te grazen nemen|belaagd|opzoeken|"
    r"weten te vinden)"
)
_WEG = (
    r"(?:\w*weg|\w*brug|\w*tunnel|kruispunt|afrit|oprit|ring|sluis|a\d+|n\d+|\w*haven|\w*centrum|"
    r"spoor\w*|poort|hek)"
)
_DICHT = (
    r"(?:bezetten|bezet|dicht(?:e )?(?:te )?(?:zetten|gooien|leggen|maken)|dicht|af(?:te )?zetten|"
    r"plat(?:te )?(?:leggen|"
    r"gooien)|afsluiten|vast(?:te )?zetten|versperren|barricad\w+)"
)
_STUK = (
    r"(?:slopen|gesloopt|kapot\w*|onklaar|vernielen|vernield|stuk(?: te)?(?:slaan|gooien|maken|trappen)|"
    r"omtrekken|"
    r"omver\w*|in de (?:gracht|vaart|sloot|fik)|onder de verf)"
)
_DING = (
    r"(?:abri|bushok\w*|speeltuin|school\w*|auto|flitspa\w+|verkeersbord\w*|bord\w*|monument|standbeeld|"
    r"scooter\w*|"
    r"deelscooter\w*|fiets\w*|bloembak\w*|raam|ramen|ruiten|prullenbak\w*|lantaarn\w*|camera\w*|graf\w*|"
    r"bank\w*)"
)
_CLUB = (
    r"(?:Ajax|Feyenoord|PSV|NAC|ADO|MVV|Roda|Cambuur|Heracles|FC \w+|Willem II|RKC|Vitesse|Go Ahead|PEC|"
    r"Fortuna|"
    r"Excelsior|Telstar|De Graafschap|VVV|NEC|AZ|Sparta)"
)

_SIGNALS = (
    signal(
        "doxing",
        r"dox+ing",
        r"(?:ge)?dox+(?:t|ed|en)?",
        rf"(?:{_GEGEVENS})\b[^.!?]{{0,70}}\b{_VERSPREID}",
        rf"{_STAAT}\b[^.!?]{{0,40}}\b(?:{_GEGEVENS})",
    ),
    signal(
        "bedreiging_persoon",
        r"(?:doods|be)?bedreig(?:ing|ingen|d|de|den|en|t)",
        r"doodsbedreiging\w*",
        r"doodsverwensing\w*",
        rf"{_DOELWIT}\b[^.!?]{{0,45}}\b{_KWAAD}",
        r"(?:weet|weten) waar (?:je|jij|hij|zij|ze) woont",
        r"steek (?:je|hem|haar) (?:neer|dood)",
        r"(?:hem|haar|ze) (?:\w+ )?(?:vinden en afmaken|een kopje kleiner)",
        r"lastiggevallen",
        r"intimidatie\w*",
    ),
    signal(
        "desinformatie",
        r"nep-?(?:nieuws|berichte?n?|video'?s?|filmpjes?|audio)",
        r"desinformatie",
        r"misinformatie",
        r"fake ?news",
        r"\w*geruchte?n?",
        r"deep ?fakes?",
        r"(?:onjuiste?|onware?|vals|valse|verzonnen|gemanipuleerde?) (?:\w+ )?(?:berichte?n?|verha(?:al|"
        r"len)|"
        r"informatie|video|filmpje|beeld(?:en)?|nieuws)",
        r"broodje aap",
        r"hoax",
        r"(?:klopt|klopte) (?:\w+ ){0,3}(?:niets|niks|niet|geen)\b[^.!?]{0,12}",
        r"(?:niets|niks|geen) (?:\w+ )?(?:van )?waar",
        r"is (?:\w+ )?(?:onwaar|gelogen|verzonnen|uit de lucht gegrepen|klinkklare onzin|onzin)",
        r"ten onrechte (?:\w+ )?beweerd",
        r"(?:met ai|kunstmatige intelligentie|door ai)",
        r"uit zijn verband",
    ),
    signal(
        "challenge",
        r"\w*-?challenges?",
        r"(?:tik ?tok|online)[- ]?(?:uitdaging|trend|rage)",
        r"(?:elkaar|mekaar|leerlingen|jongeren|kinderen|iedereen)\b[^.!?]{0,40}\b(?:uitdagen|uitgedaagd|"
        r"nadoen|"
        r"na moet doen|aansporen om)",
        r"nadoen",
    ),
    signal(
        "opvanglocatie_protest",
        r"azc'?s?",
        r"azc-\w+",
        r"asiel(?:zoekers)?(?:centrum|centra|opvang|boot|locatie)?",
        r"asielzoekers\w*",
        r"(?:crisis)?(?:nood|crisis|vluchtelingen|asiel|dak- en thuislozen|"
        r"daklozen)[- ]?opvang(?:locatie|plek|"
        r"centrum)?",
        r"opvang(?:locatie|centrum|plek|boot|schip)",
        r"opvang van (?:asielzoekers|vluchtelingen|statushouders|oekra[iï]ners|daklozen)",
        r"statushouders\w*",
        r"spreidingswet",
        r"vluchtelingen",
    ),
    signal(
        "jaarwisseling_vuurwerk",
        r"\w*vuurwerk\w*",
        r"oud (?:en|&|op) nieuw",
        r"oudjaars?\w*",
        r"oudejaars\w*",
        r"jaarwisseling",
        r"nieuwjaarsnacht",
        r"carbid\w*",
        r"cobra'?s?",
        r"vreugdevu(?:ur|ren)",
        r"kerstboom(?:verbranding|branden)",
        r"31 dec\w*",
    ),
    signal(
        "voetbal",
        r"voetbal\w*",
        r"\w*supporters\w*",
        r"hooligans?",
        r"derby",
        r"harde[- ]kern\w*",
        r"(?:uit|thuis|risico)?wedstrijd",
        r"bekerfinale",
        r"kampioen\w+",
        r"sfeergroep",
        r"spelersbus",
        r"uit(?:ploeg|vak|fans)",
        rf"{_CLUB}-{_CLUB}",
        rf"(?:tegen|na|thuis tegen|van|voor) {_CLUB}",
    ),
    signal(
        "blokkade",
        r"\w*blok+a+de\w*",
        r"\w*blok+e+r\w*",
        rf"{_WEG}\b[^.!?]{{0,35}}\b{_DICHT}",
        rf"{_DICHT} van (?:de|het) {_WEG}",
        r"bezetting van",
        r"(?:provinciehuis|gemeentehuis|stadhuis|raadzaal|universiteit\w*|pand|"
        r"gebouw)\b[^.!?]{0,30}\b(?:bezetten|bezet)",
    ),
    signal(
        "treffen_of_afrekening",
        r"\w*treffen",
        r"\w*afrekening\w*",
        r"(?:massa)?vecht(?:partij|afspra\w+)\w*",
        r"knokpartij\w*",
        r"(?:free ?)fight\w*",
        r"(?:elkaar )?(?:op|staan te) wachten met (?:messen|wapens)",
        r"afgesproken om te (?:vechten|matten|knokken)",
        r"rivaliserende \w+",
        r"steekpartij\w*",
        r"\w*wraak\w*",
        r"vergelding\w*",
        r"(?:gaan|willen|komen) (?:\w+ ){0,4}(?:matten|knokken|vechten)",
        r"op de vuist",
        r"(?:elkaar|mekaar) (?:\w+ ){0,2}(?:opzoeken|te lijf|afmaken|pakken)",
        r"confrontatie",
    ),
    signal(
        "evenement_of_feest",
        r"\w*feest(?:je|jes|en)?",
        r"\w*rave(?:party)?s?",
        r"(?:house)?part(?:y|ies|ij)",
        r"project ?x",
        r"\w*evenement\w*",
        r"meet ?-?ups?",
        r"(?:auto|car) ?-?meet\w*",
        r"hang ?-?outs?",
        r"festival\w*",
        r"straatrace\w*",
    ),
    signal(
        "rellen",
        r"rellen?",
        r"rel",
        r"gereld",
        r"gerelld",
        r"relschop\w*",
        r"relletjes",
        r"ongeregeldheden",
        r"plunder\w*",
        r"opstootjes?",
        r"veldslag",
        r"(?<!in )(?:de|het|hele) (?:boel|stad|wijk|dorp|buurt|centrum|tent|gemeentehuis|stadhuis) (?:\w+ ){0,2}(?:slopen|"
        r"afbreken|verbouwen|op stelten|in de fik|platbranden|plat)",
        r"(?:tegen|met) de (?:me|politie) vechten",
        r"(?:politie|agenten|me|hulpverleners)\b[^.!?]{0,25}\b(?:bekogel\w*|aanvallen|aangevallen)",
        r"slag leveren",
    ),
    signal(
        "demonstratie",
        r"demo(?:'s)?",
        r"\w*demonstr\w+",
        r"\w*betog\w+",
        r"\w*protest\w*",
        r"(?:fakkel|protest|stille )?(?:op)?tocht",
        r"sit-?in",
        r"\w*manifestatie\w*",
        r"protestmars",
        r"stille wake",
        r"de straat op",
        r"menselijke keten",
    ),
    signal(
        "vandalisme",
        r"vandal\w+",
        r"verniel\w*",
        r"vernield\w*",
        r"\w*klad(?:den|t|de)?",
        r"graffiti",
        r"ruiten (?:\w+ ){0,2}(?:in(?:gooien|gegooid|tikken|slaan)?)",
        rf"{_DING}\b[^.!?]{{0,45}}\b{_STUK}",
        r"brandstichting\w*",
        r"slopen",
        r"onder de verf",
    ),
)


def read_oproep_soort(text: str) -> List[Fact]:
    """At most one fact: the most specific kind that is said and not denied."""
    return _named(text)[:1]


def named_kinds(text: str) -> FrozenSet[str]:
    """Every kind that is said and not denied."""
    return frozenset(fact.value for fact in _named(text))


def _named(text: str) -> List[Fact]:
    return affirmed(text, mentions(text, SLOT, _SIGNALS))
