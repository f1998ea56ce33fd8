"""How a place is told that is not the place of the event: of who speaks, who comes, what was, what plays."""

from __future__ import annotations

import re

_ROLE = (
    r"(?:burgemeester|loco|locoburgemeester|wethouder|\w*agent|oov\w*|boa|\w*werkers?|\w*adviseur|"
    r"\w*coördinator|"
    r"\w*contact|\w*jurist|griffier|\w*directeur|\w*rector|\w*directie|\w*juf|\w*leraar|docent|mentor|"
    r"\w*manager|"
    r"\w*meester|raadslid|\w*ambtenaar|handhaver|handhaving|communicatie|\w*medewerker|secretaris|"
    r"\w*leider|"
    r"commandant|voorzitter|woordvoerder|afdeling|\w*team|\w*beheerder|\w*regisseur|huisarts|collega|"
    r"officier|bode|"
    r"trainer|eigenaar|uitbater|ondernemer|gemeente|dominee|imam)"
)
_BELONGS = (
    r"(?:politie|recherche|bestuur|portier|conciërge|arts|collega's|personeel|bewoner|ouders?|moeder|"
    r"vader|leden|"
    r"website|pagina|app|\w*groep|krant|omroep|leerling|leerlingen|scholier|scholieren|student|studenten|"
    r"bezoekers?|docenten|gezicht|komst|plannen|naam)"
)
_PEOPLE = (
    r"(?:\w*groep(?:en|je|jes)?|jongens|jongeren|jeugd|lui|gasten|gozers?|mannen|knullen|club\w*|\w*clubs?|"
    r"bendes?|stel|die|supporters|hooligans|ploeg|aanhang|fans|mensen|kerels?|man|vrouw|vent|meisje|"
    r"jongen|iemand|"
    r"inwoners?|rivalen|boeren|dader|ouders|scholieren|leerlingen|studenten|activisten|kinderen|kids|"
    r"gastjes|"
    r"jongetjes|meiden|knul|joch|ondernemer|influencer)"
)
_ARTICLE = r"(?:de |het |een |onze |mijn |ons |deze |t |'t )?(?:\w+ )?$"
# The words directly before a place that make it the place of someone or something else.
OF = re.compile(rf"\b(?:{_ROLE}|{_BELONGS})(?: hier)? van {_ARTICLE}", re.IGNORECASE)
INTRODUCED = re.compile(
    rf"\b{_ROLE}\b(?:,? (?:hier|ben|is|werkzaam))?(?: (?:van|bij|op|in|voor) (?:de|het|een|onze|mijn) \w+)?"
    rf"(?: \w+)? (?:uit|oet|uut|in|te|bij|op|voor|hier) {_ARTICLE}",
    re.IGNORECASE,
)
SPEAKER = re.compile(
    r"\b(?:ik|wij|we|mijn \w+) (?:bel|belt|bellen|woon|wonen|werk|werken|mail) "
    r"(?:(?!naar\b|en\b|dat\b|of\b|over\b)\w+ ){0,3}"
    rf"(?:in|uit|vanuit|bij|op|te|voor|namens) {_ARTICLE}|\bnamens (?:\w+ ){{0,4}}$|\bbij de gemeente $",
    re.IGNORECASE,
)
BODY = re.compile(
    r"(?:^|[.!?,] ?)(?:\w+ ){0,2}(?:hier|met) $|\b(?:hier|met) (?:oov|boa|\w*agent) (?:\w+ )?$|"
    r"\b(?:politie|brandweer|omroep|rtv|radio|ggd|veiligheidsregio|fc|provincie|eenheid) $",
    re.IGNORECASE,
)
SITS = re.compile(r"\b(?:ik|wij|we) (?:zit|zitten) (?:\w+ ){0,3}$", re.IGNORECASE)
OTHER_SITS = re.compile(
    r"\b(?:hij|ze|zij|die|dader|oproeper|maker|plaatser) (?:zelf )?(?:zit|woont|wonen|werkt|komt|zat|kwam)"
    r"(?: (?!naar\b)\w+){0,2} $|\b(?:opgenomen|gefilmd|geboren|gemaakt) in $|"
    r"\b(?:woont|wonen|wonend|woonachtig|afkomstig|geboren)(?: \w+)? $",
    re.IGNORECASE,
)
ORIGIN = re.compile(
    rf"\b(?:uit|vanuit|oet|uut|inwoners?(?: van)?|afkomstig uit|woonplaats) (?:de |het |heel )?$|"
    rf"\b{_PEOPLE} van (?:de |het |'t |t |die |een |onze )?(?:\w+ )?$",
    re.IGNORECASE,
)
RESIDENTS = re.compile(
    r"\b(?:bewoners|omwonenden|buurtbewoners|winkeliers|wijkbewoners) (?:van|in|rond) (?:de |het )?$",
    re.IGNORECASE,
)
CLUB = re.compile(
    r"\b(?:fc|sc|nac|pec|vvv|sparta|ado|mvv|rkc|az|nec|fortuna|roda|excelsior|willem|go ahead|jong|heel|"
    r"(?:thuis |uit )?tegen|derby(?: tegen)?|wedstrijd|supporters van|fans van|[a-z]+ ?[-–]) ?$",
    re.IGNORECASE,
)
# What a sentence is about.
PAST = re.compile(
    r"\b(?:vorige? (?:jaar|maand|week|zomer|winter|keer)|vörig jaar|destijds|toentertijd|indertijd|"
    r"(?:een|twee|drie|paar|enkele|\d+) (?:jaar|jaren|maanden|weken) (?:geleden|terug)|jaren geleden|"
    r"in 20[01]\d|"
    r"eerder (?:dit jaar|al|ook|was|hadden)|(?:net )?(?:zo)?als (?:toen|destijds|eerder|laatst|in|bij)|"
    r"bij de buren|buurgemeente|ter vergelijking|vergelijkbaar|hadden we (?:ook|eens)|was het (?:ook|toen)|"
    r"liep het|iets dergelijks|zoiets (?:in|bij)|herinner|ging het mis|naar verluidt|in mijn hoofd|"
    r"sinds (?:de|het|die|dat|een) \w+ (?:van|in|op|aan|bij)|"
    r"na (?:de|het) (?:sluiting|dood|overlijden|moord) )",
    re.IGNORECASE,
)
PRESENT = re.compile(
    r"\b(?:nu|inmiddels|vanavond|vandaag|vannacht|straks|morgen\w*|overmorgen|komende?|aanstaande|"
    r"willen|wil|gaan|"
    r"gaat|roept|roepen|wordt opgeroepen|opgeroepen|zaterdag\w*|zondag\w*|vrijdag\w*|donderdag\w*|"
    r"woensdag\w*|"
    r"dinsdag\w*|maandag\w*|volgende|dit weekend)\b",
    re.IGNORECASE,
)
EVENT = re.compile(
    r"\b(?:(?:ge)?blok+[ek]\w*|\w*bezet\w*|dicht\s?(?:te )?(?:zet|gooi|leg|maak)\w*|"
    r"plat\s?(?:te )?(?:leg|gooi)\w*|"
    r"sloop|slopen|\w*verniel\w*|\w*beklad\w*|onderklad\w*|bestorm\w*|bekogel\w*|opblaz\w*|"
    r"\w*plunder\w*|aanval\w*|"
    r"binnen\s?(?:te )?(?:dring|ren|kom|val|loop|stap)\w*|afbrand\w*|affik\w*|kapot\w*|beleger\w*|"
    r"inneem|innemen|"
    r"overspoel\w*|lastig\w*|omsingel\w*|afsluit\w*|versper\w*|overval\w*|kraken|ontruim\w*|"
    r"stil\s?leg\w*)\b",
    re.IGNORECASE,
)
BOUND = re.compile(r"[.!?\n](?=\s|$)|;")
