"""What a sentence says of a place: that it was, that it is calm there, that it is a target or meant."""

from __future__ import annotations

import re

PAST = re.compile(
    r"\b(?:vorige? (?:jaar|maand|week|zomer|winter|keer)|vörig jaar|destijds|toentertijd|indertijd|(?:een|"
    r"twee|drie|paar|enkele|\d+) (?:jaar|jaren|maanden|weken) (?:geleden|terug)|jaren geleden|in 20[01]\d|"
    r"eerder (?:dit jaar|al|ook|was|hadden)|(?:net )?(?:zo)?als (?:toen|destijds|eerder|laatst|in|bij)|"
    r"bij de buren|(?:in|bij) (?:een|de|onze) buurgemeente|ter vergelijking|vergelijkbaar|hadden we (?:ook|"
    r"eens)|was het (?:ook|"
    r"toen)|liep het|iets dergelijks|zoiets (?:in|bij)|herinner|ging het mis|(?:dat|dit) (?:was|gebeurde|"
    r"speelde) (?!nu|vandaag|van)|ook zo\b|naar verluidt|in mijn hoofd|"
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
    r"innemen|overspoel|lastig|belaag|belag|klieder|kladd?er|in brand|in de (?:fik|hens)|trappen|ingooi|"
    r"besmeur|"
    r"platleg|dichtgooi|schoonveeg|beschiet|"
    r"binnen\s?(?:te )?(?:dring|ren|kom|val|loop|stap)|omsingel|afsluit|versper|overval|kraken|ontruim)",
    re.IGNORECASE,
)
BOUND = re.compile(r"[.!?\n](?=\s|$)|;")
CUE = re.compile(
    r"\b(?:rel(?:len|letjes)?|oproep\w*|opgeroep\w*|opruien|demonstr\w*|betog\w*|protest\w*|actie\w*|"
    r"\w*blok\w*|bezet\w*|\w*feest\w*|rave|party|technoparty|knok\w*|vecht\w*|matten|meppen|slaan|schieten|"
    r"vuurwerk\w*|brand\w*|stenen|\w*gooi\w*|plunder\w*|sloop|slopen|verniel\w*|\w*klad\w*|challenge\w*|"
    r"uitdag\w*|afspr\w*|afgesproken|spreken|\w*verzamel\w*|samen\w*|mars|\w*mars|\w*tocht|stak\w*|kra?ak\w*|"
    r"\w*onrust\w*|ongeregeld\w*|escal\w*|ontspoor\w*|ontaard\w*|uit de hand|aan de gang|gaande|begonnen|"
    r"bezig|\w*dreig\w*|steek\w*|\w*race|carmeet|gerucht\w*|nep\w*|\w*bewer\w*|verhaal|bom\w*|\w*wedstrijd|"
    r"hooligan\w*|supporters|treff\w*|confrontatie\w*|\w*storm\w*|plat\w*|dicht\w*|carbid\w*|cobra\w*|"
    r"wapen\w*|staan|komen|komt|trekk\w*|tegen|gebeurt|gebeuren|gaat|gaan|speelt|rond\w*|opstootje\w*|sfeer|"
    r"gesteld|vergiftig\w*|ontvoer\w*|in de (?:fik|hens)|mensen|jeugd|groep\w*|hier|al|weer|met z'n|"
    r"met zijn|nee|bedoel\w*|het is|het wordt|bijeenkomst\w*|graffiti\w*)\b",
    re.IGNORECASE,
)
"""Without such a word a sentence that names a municipality hardly tells where it is going to happen."""
EARLIER_PLAN = re.compile(
    r"\b(?:ging|zou|zouden|was|stond|wilden)(?: \w+){0,2} (?:eerst|aanvankelijk|"
    r"oorspronkelijk)\b[^.!?,]{0,25}$",
    re.IGNORECASE,
)
CALM = re.compile(
    r"^[^,.;!?]{0,25}\b(?:geen (?:\w+ )?(?:problemen|last|gedoe|onrust|overlast|incidenten)|rustig|"
    r"niks aan de|"
    r"niets aan de|goed gegaan)\b",
    re.IGNORECASE,
)
CLAIMED = re.compile(
    r"\b(?:beweer\w*|bewering\w*|gerucht\w*|nepbericht\w*|verhaal|verhalen|nepnieuws|deepfake)\b[^.;!?]*$",
    re.IGNORECASE,
)
NOT_BUT = re.compile(r"\b(?:niet|geen)\b[^.!?;]{3,60}\bmaar(?: wel| juist| gewoon)? $", re.IGNORECASE)
NAMED = re.compile(
    r"\b(?:nee|bedoel(?:de)?(?: ik)?|moet(?: het)? zijn|word(?:t|en)(?: het| dus)?(?: nu| toch| dus)?|"
    r"(?:locatie|plek|plaats|verzamelpunt|verzamelplaats|verzamelplek|doelwit|startpunt|eindpunt|bestemming|"
    r"trefpunt|trefplaats|ontmoetingsplek|waar)(?: is| wordt)?(?: nu| dus)?[:?=,]?)\s+(?:in |bij )?$",
    re.IGNORECASE,
)
NAME_IS_OVER = re.compile(
    r"^(?:\W*$|\s*[.,!?;)]|\s+(?:bedoel|moet|om\b|van\s?(?:avond|nacht|middag)|morgen|waar\b|dus\b|en\b))",
    re.IGNORECASE,
)
MEANT = re.compile(
    r"^\W{1,3}(?:bedoel(?:de)?(?: ik)?|moet het zijn|moest het zijn|wordt het)\b", re.IGNORECASE
)
SUBJECT = re.compile(r"\b(?:dat|omdat|of) $", re.IGNORECASE)
PURSUED = re.compile(
    r"\b(?:willen|wil|gaan|gaat|dreig\w*|zullen|zouden|proberen|van plan|moeten|om|opgeroepen|plannen)"
    r"(?:\s+(?!(?:dat|die|of)\b)[\w'’-]+){0,5}\s+$",
    re.IGNORECASE,
)
"""What stands before a target: 'willen ze vanavond …', 'een oproep om morgen …'."""
_SPOKEN = (
    r"(?:bellen|informeren|waarschuwen|inlichten|betrekken|vragen|spreken|sluiten|bewaken|beveiligen|helpen)"
)
DONE_TO = re.compile(
    rf"^(?:\s+(?!(?:en|dat|die|waar|want|maar|is|zijn)\b)[\w'’-]+){{0,3}}?\s+(?!{_SPOKEN}\b)\w{{3,}}en\b",
    re.IGNORECASE,
)
OUR_SIDE = re.compile(
    r"\b(?:ik|we|wij|burgemeester|politie|gemeente|driehoek|college|boa|wethouder|school|directeur)\b",
    re.IGNORECASE,
)
