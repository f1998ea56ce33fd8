"""The Dutch of occasions: a shelter, New Year, a match, a party."""

from __future__ import annotations

_CLUB = (
    r"(?:Ajax|Feyenoord|Feyenord|Feijenoord|PSV|NAC|ADO|MVV|Roda|Cambuur|Heracles|FC \w+|Willem (?:II|2|"
    r"twee)|RKC|Vitesse|Go ?Ahead(?: Eagles)?|PEC|Fortuna|Excelsior|Telstar|De Graafschap|VVV|NEC|AZ|Sparta|"
    r"Twente|Utrecht|Groningen|Heerenveen|Emmen|Volendam|Almere City|Dordrecht|TOP Oss|Helmond Sport|FC)"
)
# Names that mean nothing else than the club.
_ALLEEN_CLUB = (
    r"Ajax|Ajacieden|Feyenoord(?:ers?)?|Feyenord|Feijenoord(?:ers?)?|PSV(?:'ers?)?|MVV|ADO|Vitesse|Heracles|"
    r"Willem (?:II|2)|Go ?Ahead(?: Eagles)?|PEC Zwolle|Cambuur|FC (?:Utrecht|Twente|Groningen|Emmen|Volendam|"
    r"Dordrecht|Den Bosch|Eindhoven)|RKC|NAC|VVV|Almere City|Helmond Sport|TOP Oss|Fortuna Sittard|"
    r"Sparta Rotterdam|Club Brugge|Anderlecht|De Graafschap|Roda JC"
)
OPVANG = (
    r"azc'?s?|azc-\w+|asiel(?:zoekers)?(?:centrum|centra|opvang|boot|locatie|schip|units?|hotel|beleid)?",
    r"asielzoekers?\w*|(?:aan)?meldcentrum|aanmeldlocatie|coa(?:-\w+)?|ter apel",
    r"(?:tijdelijke |crisis)?(?:nood|crisis|vluchtelingen|asiel|dak- en thuislozen|"
    r"daklozen)[- ]?opvang(?:locatie|plek|centrum)?",
    r"opvang(?:locatie|centrum|plek|boot|schip|hotel)",
    r"(?:komst|huisvesting|opvang|plaatsing) van (?:[\w-]+ ){0,3}(?:asielzoekers|vluchtelingen|statushouders|"
    r"oekra[iï]ners|daklozen|arbeidsmigranten|amv'?ers|gelukzoekers|migranten|syriërs)",
    r"(?:geen|niet) (?:\w+ ){0,2}(?:azc(?!-)|asielzoekers|vluchtelingen|gelukzoekers|statushouders|opvang|"
    r"migranten)",
    r"spreidingswet|asielplan|gelukzoekers|amv'?ers|(?:tegen|naar|bij) de opvang|eigen volk eerst",
)
# Weak: also whom a rumour is about.
VLUCHTELINGEN = (r"statushouders\w*", r"vluchtelingen", r"oekra[iï]ners", r"migranten")
JAARWISSELING = (
    r"oud (?:en|&|op) nieuw|oud- en nieuw\w*|oud ?& ?nieuw|o&n",
    r"oud(?:e)?jaars?\w*|jaarwisseling\w*|nieuwjaars\w*|(?:laatste dag|einde) van het jaar|afsteekverbod|"
    r"vreugdevu(?:ur|ren)\w*|carbid\w*|karbid\w*|melkbus(?:sen)?|kerstbo(?:om|men)[- ]?(?:verbrand\w*|"
    r"branden|jacht|fik\w*)",
    r"(?:31|eenendertig) dec\w*|vuurwerk(?:verbod|nacht|bende|show|oorlog|gevecht|handel|dump)\w*",
)
# Weak: also seen at matches, riots and protests.
VUURWERK = (
    r"\w*vuurwerk\w*|cobra'?s?|nitra(?:at|ten)\w*|vuurpijl\w*|mortier\w*|shells|flashbang\w*|lawinepijl\w*|"
    r"rotjes|romeinse kaarsen|knalspul|knalwerk|knallers",
)
VOETBAL = (
    r"\w*(?:voetbal|supporter)\w*|hooligans?|derby\w*|klassieker|harde[- ]kern\w*|(?:uit|thuis|risico|beker|"
    r"europese |kampioens|oefen|competitie|inter)?wedstrijd(?:en)?(?<!vuurwerkwedstrijd)|bekerfinale|"
    r"halve finale",
    r"kampioen\w*|landstitel|degradatie|huldiging|corteo|play-?offs?|sfeergroep\w*|sfeeractie\w*|spelersbus|"
    r"uit(?:ploeg|vak|fans|publiek)|gastenvak|combi(?:regeling|vervoer|verplichting)|fluitsignaal|(?:ek|"
    r"wk)-?(?:duel|finale|wedstrijd)|(?:oranje|marokko|turkije) (?:speelt|wint|verliest|tegen)|(?:bus|fans|"
    r"aanhang|supporters) van de tegenpartij|thuis(?:ploeg|vak|fans)|fanatieke (?:aanhang|kern)|aanhang van|"
    r"stadion\w*|tribune|ultra'?s?|f-side|vak[- ]?(?:\d+|[a-z](?= )|p|410)|stadionverbod|tifo\w*",
    rf"{_CLUB} ?[-–] ?{_CLUB}",
    rf"(?:tegen|thuis tegen|uit tegen|fans van|bus van|aanhangers van) {_CLUB}|{_ALLEEN_CLUB}",
)
EVENEMENT = (
    r"\w*(?:feest(?:je|jes|en)?|fuif\w*|rave(?:party)?s?|part(?:y|ies|y's)|evenement\w*|concert\w*|"
    r"festijn\w*|examenstunt)|project ?-?x|meet ?-?(?:ups?|and[- ]greet\w*)|(?:auto|car) ?-?meet\w*|"
    r"hang ?-?outs?|festival\w*|straatrace\w*|carnaval\w*|kroegentocht|optreden (?:op|in|van|bij)|dj'?s?|"
    r"borrel|barbecue|bbq|verjaardags?fe+st?\w*|(?:naar|voor) (?:haar|zijn|de|een|hun|"
    r"mijn) (?:\w+ )?verjaardag|verjaardag (?:vieren|viert|vier)|streetrace\w*|foodtruck|open dag|"
    r"geluids(?:set|installatie)|aggregaat|vastelaovend|strandfe\w+|scooterrun\w*|motorrun|toertocht|"
    r"bruiloftsstoet|trouwstoet\w*|koningsnacht|festiviteit\w*|picknick|stranddag|zwemmen met|silent disco",
    r"gratis [^.!?]{1,40}(?:uit ?(?:te )?delen|uitdeelt|weg ?(?:te )?geven|weggeeft|op ?te ?halen)|"
    r"weggeefactie|give-?away",
    r"(?:tiktokker|youtuber|influencer|rapper|vlogger|streamer|artiest) (?:\w+ ){0,6}(?:komt|optreedt|"
    r"langskomt|houdt|geeft|uitnodigt)|(?:komt|treedt) (?:\w+ ){0,4}(?:youtuber|rapper|influencer)",
)
