"""Words before a place that make it the place of who speaks, who comes or who else is spoken of."""

from __future__ import annotations

import re

_ROLE = (
    r"(?:\w*(?:agente?n?|werke?rs?|adviseurs?|coördinator(?:en)?|contact|juriste?|directeur|rector|"
    r"juf|leraar|lerares|manager|meester|ambtenaar|medewerke?rs?|leider|team|beheerder|regisseur|wachter|"
    r"boa'?s?|mariniers?|verpleegkundige|beveiligers?|voorlichter|chef|portier|conciërge|docente?|makelaar|"
    r"eigenaar|eigenaresse|voorzitter|directrice)|"
    r"loco|wethouder|oov\w*|griffier|mentor|raadslid|handhavers?|handhaving|communicatie|secretaris|"
    r"commandant|woordvoerder|afdeling|huisarts|collega'?s?|officier|bode|trainer|uitbater|ondernemer|"
    r"dominee|"
    r"imam|pastoor|kabinetschef|stagiaire?|receptie|balie|bestuurslid|preses|bedrijfsleider|vrijwilligers?)"
)
_BELONGS = (
    r"(?:politie|recherche|directie|bestuur|arts|personeel|bewoner|ouders?|moeder|vader|leden|lid|website|"
    r"pagina|app|"
    r"\w*groep|krant|omroep|leerling|leerlingen|scholier|scholieren|student|studenten|bezoekers?|docenten|"
    r"gezicht|komst|plannen|plan|naam|sluiting|sluiten|bouw|foto|foto's|filmpje|logo)"
)
_PEOPLE = (
    r"(?:\w*groep(?:en|je|jes)?|jongens|jongeren|jeugd|lui|gasten|gozers?|mannen|knullen|club\w*|"
    r"\w*clubs?|bendes?|stel|die|supporters|hooligans|ploeg|aanhang|fans|mensen|kerels?|man|vrouw|vent|"
    r"meisje|jongen|iemand|inwoners?|rivalen|boeren|dader|ouders|scholieren|leerlingen|studenten|"
    r"activisten|kinderen|kids|gastjes|jongetjes|meiden|knul|joch|ondernemer|influencer|gast|gozer|"
    r"vissers|truckers|relschoppers)"
)
_THE = r"(?:de |het |een |den |d'n |onze |mijn |ons |deze |t |d |'t |n )?"
_ARTICLE = rf"{_THE}(?:\w+ )?$"
_OF_ = r"(?:van|v|vd|v\.d\.|v/d) "
_GREETING = (
    r"^\W*(?:(?:ja|hoi|hallo|hey|hee|hé|moi|goede\w*|goeie\w*|dag|beste|eh|even|nou|oké|ok|u|je|spreekt|"
    r"spreek|morgen|middag|avond)\W+){0,5}"
)
# The words directly before a place that make it the place of someone or something else.
ROLE_OF = re.compile(
    rf"\b{_ROLE}(?: hier)? {_OF_}{_ARTICLE}|\b{_ROLE} (?:{_OF_}|bij |op |aan ){_THE}\w+ (?:in|te|uit) $",
    re.IGNORECASE,
)
LED_BY = re.compile(rf"\b(?:directie|leiding|management|bestuur|beheer) {_OF_}{_ARTICLE}", re.IGNORECASE)
"""A body speaks for the spot itself, so that it may happen there."""
BELONGS_OF = re.compile(rf"\b{_BELONGS}(?: hier)? {_OF_}{_ARTICLE}", re.IGNORECASE)
INTRODUCED = re.compile(
    rf"\b{_ROLE}\b(?:,? (?:hier|ben|is|werkzaam))?(?: (?:van|bij|op|in|voor) (?:de|het|een|onze|mijn) \w+)?"
    r"(?: (?:hier|zelf|veiligheid|jeugd|openbare orde|zorg))?"
    rf" (?:uit|oet|uut|út|in|te|bij|op|voor|hier) {_ARTICLE}",
    re.IGNORECASE,
)
OPENING = re.compile(
    rf"{_GREETING}(?:met|hier|namens) {_THE}(?:(?!(?:bij|op|in|aan|voor|rond|naar|te|staat|zijn|is)\b)\w+ )"
    r"{0,2}$",
    re.IGNORECASE,
)
"""'met jongerencentrum De Bolder in Den Helder': the first words of a message."""
BODY_OPENING = re.compile(
    rf"{_GREETING}(?:(?:de|met|hier|het) )*(?:\w+ )?(?:\w+team|team|communicatie|oov|veiligheid|\w+werk|"
    r"handhaving|\w*bureau|meldkamer|politie|brandweer|\w*dienst|welzijn|driehoek|ggd)(?: gemeente)? $",
    re.IGNORECASE,
)
SPEAKER = re.compile(
    r"\b(?:ik|wij|we|mijn \w+) (?:bel|belt|bellen|woon|wonen|werk|werken|mail|schrijf|spreek) "
    r"(?:(?!(?:naar|en|dat|of|over|omdat|want|als|waar|wegens|vanwege)\b)\w+ ){0,3}"
    rf"(?:in|uit|vanuit|út|uut|oet|bij|op|te|van|voor|namens) {_ARTICLE}|\bnamens (?:\w+ ){{0,6}}$",
    re.IGNORECASE,
)
IN_GEMEENTE = re.compile(
    r"\b(?:in|binnen|heel|hele|rond) (?:de |onze |heel de |deze )?gemeente $", re.IGNORECASE
)
BODY = re.compile(
    r"(?:^|[.!?,] ?)(?:\w+ ){0,2}(?:hier|met) $|\b(?:hier|met) (?:oov|boa|\w*agent) (?:\w+ )?$|"
    r"\b(?:politie|brandweer|omroep|rtv|radio|ggd|veiligheidsregio|fc|provincie|eenheid) $",
    re.IGNORECASE,
)
SITS = re.compile(r"\b(?:ik|wij|we) (?:zit|zitten) (?:\w+ ){0,3}$", re.IGNORECASE)
OTHER_SITS = re.compile(
    r"\b(?:hij|ze|zij|die|dader|oproeper|maker|plaatser) (?:zelf )?(?:zit|woont|wonen|werkt|"
    r"zat)(?: (?!naar\b)\w+){0,2} $|\b(?:opgenomen|gefilmd|geboren|gemaakt|opgegroeid) in $|"
    r"\b(?:woont|wonen|wonend|woonachtig|afkomstig|geboren)(?: \w+){0,2} $",
    re.IGNORECASE,
)
WORKS = re.compile(
    r"\b(?:werkt|werken|werkte|werkzaam|studeert|traint|voetbalt|vrijwilliger|leerling|scholier|student|"
    r"docent|lid|baan|bijbaan\w*|baantje|bijbaantje|stage|trainer|coach|medewerker|personeelslid|"
    r"ingeschreven|"
    rf"klant|werkstudent|vakkenvuller|dienst)(?: is| was)? (?:bij|op|in|aan|te|voor) {_ARTICLE}|"
    r"\b(?:heeft|runt|bezit|(?:ouders|familie|broers|ooms) (?:hebben|runnen)) (?:een|zijn|haar|hun) $|"
    r"\b(?:ligt|lag) (?:\w+ ){0,2}in (?:het |een )?$|"
    r"\b(?:aangehouden|opgepakt|gearresteerd|verhoord|veroordeeld|geschorst|gehoord|overlegd|vergaderd|"
    r"gesproken)(?: \w+){0,2} (?:in|bij|op) (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
AT_SCHOOL = re.compile(rf"\b(?:zit|zitten|zat)(?: \w+)? (?:op|in) {_ARTICLE}", re.IGNORECASE)
SOURCE = re.compile(
    r"\bvolgens (?:de|het) (?!oproep|post|bericht|planning|flyer)\w+ (?:in |te |van )?$|"
    r"\b(?:gedeeld|geplaatst|gemeld|gemaakt|verspreid|opgemerkt|gesignaleerd|gebeld|benaderd|gevraagd|"
    r"gewezen)"
    r"(?: \w+)? door (?:de |het |een |ons )?(?:\w+ )?$|\b(?:parket|arrondissement|rechtbank|hof|consulaat) "
    r"(?:in|te|van) $",
    re.IGNORECASE,
)
ORIGIN = re.compile(
    rf"\b(?:uit|vanuit|oet|uut|út|inwoners?(?: van)?|afkomstig uit|woonplaats) (?:de |het |heel )?$|"
    rf"\b{_PEOPLE} van (?:de |het |'t |t |die |een |onze )?(?:\w+ )?$|"
    r"\b(?:\d{1,2}|\w*tien|elf|twaalf)(?: jaar)?,? van (?:de |het )?(?:\w+ )?$|"
    r"\b(?:uit|oet|uut) (?:[\w'-]+(?:,| en| of) ){1,3}$|\bken(?:t|nen)?(?: \w+){0,2} van (?:de |het )?$|"
    r"\buit de (?:omgeving|buurt|regio|hoek|gemeente|wijk) (?:van )?(?:de |het )?$|\bwij in (?:de |het )?$|"
    r"\bkom(?:t|en)?(?: (?:zelf|oorspronkelijk|eigenlijk|allemaal|vooral))? van $|"
    r"\b(?:terug|thuis|net) (?:van|uit|vanaf) (?:de |het |een )?$",
    re.IGNORECASE,
)
COMPARED = re.compile(
    r"\b(?:anders dan|(?:net )?(?:als|zoals) (?!gezegd|gemeld|vermeld|bekend|besproken|verwacht|u\b|ik\b|"
    r"we\b)|"
    r"vergeleken met|in tegenstelling tot|lijkt op|denken aan|denk aan|erger dan|beter dan|"
    r"even (?:\w+ )?als|in plaats van|"
    rf"(?:zo'n|zo een) \w+ als)(?: ?(?:toen|destijds|eerder|laatst|die|dat|keer))* ?(?:in |op |bij |"
    rf"te )?{_THE}$",
    re.IGNORECASE,
)
OFFICIAL_MEETING = re.compile(
    r"\b(?:we|wij|ik|driehoek|college|raad|burgemeester|gemeente)\b[^.!?;,]{0,40}\b(?:overleg\w*|vergader\w*|"
    r"tafel|gesprek\w*|bijeen\w*|persconferentie|bespreken)\b[^.,;!?]{0,15} (?:op|in|bij) "
    rf"{_THE}$",
    re.IGNORECASE,
)
RESIDENTS = re.compile(
    r"\b(?:bewoners|omwonenden|buurtbewoners|winkeliers|wijkbewoners) (?:van|in|rond) (?:de |het )?$",
    re.IGNORECASE,
)
CLUB = re.compile(
    r"\b(?:fc|sc|nac|pec|vvv|sparta|ado|mvv|rkc|az|nec|fortuna|roda|excelsior|willem|go ahead|jong|"
    r"(?:thuis |uit )?tegen|derby(?: tegen)?|wedstrijd|supporters van|fans van|[a-z]+ ?[-–]) ?$",
    re.IGNORECASE,
)
BEEN_THERE = re.compile(
    r"^ (?:is |zijn |was )?(?:over )?(?:gehad|gezien|gesproken|overlegd|gepraat|gewerkt|gezeten|aangehouden|"
    r"opgepakt|gearresteerd|"
    r"veroordeel\w*|oordeel\w*|vonnis\w*|woon\w+|werkt\w*|studeert|opgroeide|opgegroeid|geboren|vandaan)\b",
    re.IGNORECASE,
)
"""'ik heb hem nog in het honk gehad', 'is op het station aangehouden', 'de rechtbank veroordeelde'"""
CLUB_PLAYS = re.compile(
    r"^ (?:speelt|spelen|speelde|moet|wint|won|verliest|verloor|voetbalt)(?: \w+){0,2} (?:thuis|uit|tegen|"
    r"van)\b",
    re.IGNORECASE,
)
HOME_OF = re.compile(
    r"\b(?:huis|woning|deur|voordeur|adres|kantoor) van (?:de|onze|een|die) \w+ (?:in|te) $", re.IGNORECASE
)
TALKING = re.compile(
    r"^[^.,;!?]{0,40}\b(?:praten|overleggen|vergaderen|bespreken|overlegd|besproken|ontvangen|uitnodigen)\b",
    re.IGNORECASE,
)
OFFICIALS = re.compile(r"\b(?:ik|we|wij|burgemeester|college|driehoek|wethouder)\b", re.IGNORECASE)
