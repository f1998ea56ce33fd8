"""The Dutch of occasions: a shelter, New Year, a match, a party."""

from __future__ import annotations

_CLUB = (
    r"(?:Ajax|Feyenoord|Feyenord|Feijenoord|PSV|NAC|ADO|MVV|Roda|Cambuur|Heracles|FC \w+|Willem (?:II|2|twee)|RKC|"
    r"Vitesse|Go ?Ahead(?: Eagles)?|PEC|Fortuna|Excelsior|Telstar|De Graafschap|VVV|NEC|AZ|Sparta|Twente|Utrecht|"
    r"Groningen|Heerenveen|Emmen|Volendam|Almere City|Dordrecht|TOP Oss|Helmond Sport|FC)"
)
# Names that mean nothing else than the club.
_ALLEEN_CLUB = (
    r"Ajax|Ajacieden|Feyenoord(?:ers?)?|Feyenord|Feijenoord(?:ers?)?|PSV(?:'ers?)?|MVV|ADO|Vitesse|Heracles|Willem (?:II|2)|"
    r"Go ?Ahead(?: Eagles)?|PEC Zwolle|Cambuur|FC (?:Utrecht|Twente|Groningen|Emmen|Volendam|Dordrecht|Den Bosch|"
    r"Eindhoven)|RKC|NAC|VVV|Almere City|Helmond Sport|TOP Oss|Fortuna Sittard|Sparta Rotterdam|Club Brugge|"
    r"Anderlecht|De Graafschap|Roda JC"
)
OPVANG = (
    r"azc'?s?|azc-\w+|asiel(?:zoekers)?(?:centrum|centra|opvang|boot|locatie|schip|units?|hotel|beleid)?",
    r"asielzoekers?\w*|(?:aan)?meldcentrum|aanmeldlocatie|coa(?:-\w+)?|ter apel",
    r"(?:tijdelijke |crisis)?(?:nood|crisis|vluchtelingen|asiel|dak- en thuislozen|"
    r"daklozen)[- ]?opvang(?:locatie|plek|centrum)?",
    r"opvang(?:locatie|centrum|plek|boot|schip|hotel)",
    r"(?:komst|huisvesting|opvang|plaatsing) van (?:[\w-]+ ){0,3}(?:asielzoekers|vluchtelingen|statushouders|"
    r"oekra[iï]ners|daklozen|arbeidsmigranten|amv'?ers|gelukzoekers|migranten|syriërs)",
    r"spreidingswet|gelukzoekers|amv'?ers|(?:tegen|naar|bij) de opvang|eigen volk eerst",
)
# Weak: also whom a rumour is about.
VLUCHTELINGEN = (r"statushouders\w*", r"vluchtelingen", r"oekra[iï]ners", r"migranten")
JAARWISSELING = (
    r"oud (?:en|&|op) nieuw|oud- en nieuw\w*|oud ?& ?nieuw|o&n",
    r"oud(?:e)?jaars?\w*|jaarwisseling\w*|nieuwjaars?(?:nacht|ochtend|avond|dag)|vreugdevu(?:ur|ren)\w*|"
    r"carbid\w*|karbid\w*|melkbus(?:sen)?|kerstbo(?:om|men)[- ]?(?:verbrand\w*|branden|jacht|fik\w*)",
    r"(?:31|eenendertig) dec\w*|vuurwerk(?:verbod|nacht|bende|show|oorlog|gevecht|handel|dump)\w*",
)
# Weak: also seen at matches, riots and protests.
VUURWERK = (
    r"\w*vuurwerk\w*|cobra'?s?|nitra(?:at|ten)\w*|vuurpijl\w*|mortier\w*|shells|knalspul|knalwerk|knallers",
)
VOETBAL = (
    r"\w*voetbal\w*|\w*supporters?\w*|hooligans?|derby\w*|klassieker|harde[- ]kern\w*|(?:uit|thuis|risico|beker|"
    r"europese |kampioens|oefen|competitie|inter)?wedstrijd(?:en)?(?<!vuurwerkwedstrijd)|bekerfinale|halve finale",
    r"kampioen\w*|landstitel|degradatie|huldiging|corteo|play-?offs?|sfeergroep\w*|sfeeractie\w*|spelersbus|"
    r"uit(?:ploeg|vak|fans|publiek)|thuis(?:ploeg|vak|fans)|fanatieke (?:aanhang|kern)|aanhang van|stadion\w*|"
    r"tribune|ultra'?s?|f-side|vak[- ]?(?:\d+|[a-z](?= )|p|410)|stadionverbod|tifo\w*",
    rf"{_CLUB} ?[-–] ?{_CLUB}",
    rf"(?:tegen|thuis tegen|uit tegen|fans van|bus van|aanhangers van) {_CLUB}|{_ALLEEN_CLUB}",
)
EVENEMENT = (
    r"\w*feest(?:je|jes|en)?|(?<!ge)\w*feesten|\w*fuif\w*|\w*rave(?:party)?s?|(?<!knok)(?<!vecht)\w*part(?:y|ies|y's)|"
    r"houseparty|project ?-?x|\w*evenement\w*|meet ?-?(?:ups?|and[- ]greet\w*)|(?:auto|car) ?-?meet\w*|hang ?-?outs?|"
    r"festival\w*|straatrace\w*|carnaval\w*|kroegentocht|\w*concert\w*|optreden (?:op|in|van|bij)|dj'?s?|borrel|"
    r"barbecue|bbq|verjaardag(?! van)|scooterrun\w*|motorrun|toertocht|bruiloftsstoet|trouwstoet\w*|koningsnacht|"
    r"festiviteit\w*|picknick|stranddag|zwemmen met|silent disco",
    r"(?:gratis|weggeef\w*) (?:[\w-]+ ){0,3}(?:weg ?te ?geven|uit ?(?:te )?del\w+|uitdeelt|weggeeft|weggeven|op te "
    r"halen)|uit ?(?:te )?delen|uitdeelt|deelt (?:\w+ ){0,4}uit|weggeefactie|give-?away",
    r"(?:tiktokker|youtuber|influencer|rapper|vlogger|streamer|artiest) (?:\w+ ){0,6}(?:komt|optreedt|langskomt|houdt|"
    r"geeft|uitnodigt)|(?:komt|treedt) (?:\w+ ){0,4}(?:youtuber|rapper|influencer)",
)
