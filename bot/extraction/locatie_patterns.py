"""How a place is told that is not the place of the event: of who speaks, who comes, what was, what plays."""

from __future__ import annotations

import re

_ROLE = (
    r"(?:\w*(?:agent|werkers?|adviseur|coördinator|contact|jurist|directeur|rector|directie|juf|leraar|"
    r"manager|meester|ambtenaar|medewerker|leider|team|beheerder|regisseur)|loco|wethouder|oov\w*|boa|"
    r"griffier|docent|mentor|raadslid|handhaver|handhaving|communicatie|secretaris|commandant|voorzitter|"
    r"woordvoerder|afdeling|huisarts|collega|officier|bode|trainer|eigenaar|uitbater|ondernemer|dominee|"
    r"imam)"
)
_BELONGS = (
    r"(?:politie|recherche|bestuur|portier|conciërge|arts|collega's|personeel|bewoner|ouders?|moeder|"
    r"vader|leden|website|pagina|app|\w*groep|krant|omroep|leerling|leerlingen|scholier|scholieren|"
    r"student|studenten|bezoekers?|docenten|gezicht|komst|plannen|naam)"
)
_PEOPLE = (
    r"(?:\w*groep(?:en|je|jes)?|jongens|jongeren|jeugd|lui|gasten|gozers?|mannen|knullen|club\w*|"
    r"\w*clubs?|bendes?|stel|die|supporters|hooligans|ploeg|aanhang|fans|mensen|kerels?|man|vrouw|vent|"
    r"meisje|jongen|iemand|inwoners?|rivalen|boeren|dader|ouders|scholieren|leerlingen|studenten|"
    r"activisten|kinderen|kids|gastjes|jongetjes|meiden|knul|joch|ondernemer|influencer)"
)
_ARTICLE = r"(?:de |het |een |onze |mijn |ons |deze |t |'t )?(?:\w+ )?$"
# The words directly before a place that make it the place of someone or something else.
OF = re.compile(rf"\b(?:{_ROLE}|{_BELONGS})(?: hier)? van {_ARTICLE}", re.IGNORECASE)
INTRODUCED = re.compile(
    rf"\b{_ROLE}\b(?:,? (?:hier|ben|is|werkzaam))?(?: (?:van|bij|op|in|voor) (?:de|het|een|onze|mijn) \w+)?"
    r"(?: (?:hier|zelf|veiligheid|jeugd|openbare orde|zorg))?"
    rf" (?:uit|oet|uut|in|te|bij|op|voor|hier) {_ARTICLE}",
    re.IGNORECASE,
)
SPEAKER = re.compile(
    r"\b(?:ik|wij|we|mijn \w+) (?:bel|belt|bellen|woon|wonen|werk|werken|mail) (?:(?!naar\b|en\b|dat\b|"
    r"of\b|over\b)\w+ ){0,3}"
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
    r"\b(?:hij|ze|zij|die|dader|oproeper|maker|plaatser) (?:zelf )?(?:zit|woont|wonen|werkt|"
    r"zat)(?: (?!naar\b)\w+){0,2} $|\b(?:opgenomen|gefilmd|geboren|gemaakt) in $|"
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
    r"\b(?:vorige? (?:jaar|maand|week|zomer|winter|keer)|vörig jaar|destijds|toentertijd|indertijd|(?:een|"
    r"twee|drie|paar|enkele|\d+) (?:jaar|jaren|maanden|weken) (?:geleden|terug)|jaren geleden|in 20[01]\d|"
    r"eerder (?:dit jaar|al|ook|was|hadden)|(?:net )?(?:zo)?als (?:toen|destijds|eerder|laatst|in|bij)|"
    r"bij de buren|buurgemeente|ter vergelijking|vergelijkbaar|hadden we (?:ook|eens)|was het (?:ook|"
    r"toen)|liep het|iets dergelijks|zoiets (?:in|bij)|herinner|ging het mis|naar verluidt|in mijn hoofd|"
    r"sinds (?:de|het|die|dat|een) \w+ (?:van|in|op|aan|bij)|"
    r"na (?:de|het) (?:sluiting|dood|overlijden|moord) )",
    re.IGNORECASE,
)
PRESENT = re.compile(
    r"\b(?:nu|inmiddels|vanavond|vandaag|vannacht|straks|morgen\w*|overmorgen|komende?|aanstaande|willen|"
    r"wil|gaan|gaat|roept|roepen|wordt opgeroepen|opgeroepen|zaterdag\w*|zondag\w*|vrijdag\w*|"
    r"donderdag\w*|woensdag\w*|"
    r"dinsdag\w*|maandag\w*|volgende|dit weekend)\b",
    re.IGNORECASE,
)
EVENT = re.compile(
    r"\b(?:\w*(?:blok+[ek]|bezet|verniel|beklad|plunder)|(?:dicht|plat|stil)\s?(?:te )?(?:zet|gooi|leg|"
    r"maak)|sloop|slopen|onderklad|bestorm|bekogel|opblaz|aanval|afbrand|affik|kapot|beleger|inneem|"
    r"innemen|overspoel|lastig|"
    r"binnen\s?(?:te )?(?:dring|ren|kom|val|loop|stap)|omsingel|afsluit|versper|overval|kraken|ontruim)",
    re.IGNORECASE,
)
BOUND = re.compile(r"[.!?\n](?=\s|$)|;")
