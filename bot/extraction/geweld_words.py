"""Who is hit and with what: persons, things, weapons and what is thrown."""

from __future__ import annotations

AUTHORITY = (
    r"politie\w*|agent(?:en|e)?|m\.?e\.?(?:'?ers)?|mobiele eenheid|hulpverleners?|hulpdiensten|brandweer\w*|"
    r"ambulance\w*|boa'?s?|handhav\w+|smeris\w*|wouten?|kit|stewards?|beveilig\w+|conducteurs?|"
    r"buschauffeurs?|toezichthouders?"
)
PEOPLE = (
    r"mensen|jongens?|meisjes?|jongeren|kinderen|leerling(?:en)?|leraren|leraar|docent(?:en)?|"
    r"(?:uit)?supporters|fans|aanhang\w*|tegen(?:standers|partij|demonstranten)|rivalen|demonstranten|"
    r"betogers|bezoekers|spelers|scheidsrechter|bewoners|buren|buurman|asielzoekers|vluchtelingen|"
    r"journalist(?:en)?|raads(?:lid|leden)|wethouders?|burgemeester|ambtenaar|ambtenaren|bestuurders?|"
    r"minister|imam|juf|juffrouw|meester|lerares|directeur|rector|conciërge|mentor|trainer|rechter|advocaat|"
    r"ex|klasgenoten|klasgenoot|boswachter|dokter|artsen|dominee|pastoor|rabbijn|omstanders|voorbijgangers|"
    r"vrijwilligers|medewerkers?|huisarts|moslims|joden|homo'?s"
)
THOSE = (
    r"die (?:\w+e )?(?:gasten|gast|gozers?|lui|jongens?|mannen|man|vrouw|kerels?|vent|honden|ratten|figuren|"
    r"bende|homo'?s|types|hoer|\w+lijers?|van \w+)"
)
WHOM = rf"hem|haar|hen|jou|jullie|mij|ons|elkaar|iedereen|iemand|{THOSE}"
"""Persons that undergo something: 'ze' and 'je' may as well be the ones that do it."""
THINGS = (
    r"(?:spelers)?bus(?:sen)?|auto'?s?|wagens?|voertuig(?:en)?|trein(?:en)?|trams?|ramen|ruit(?:en)?|azc|"
    r"pand|gebouw|huis|huizen|woning(?:en)?|moskee|kerk|synagoge|stadhuis|gemeentehuis|raadhuis|publiek|"
    r"menigte|gevels?|deur|stoet|optocht|opvang\w*"
)
_TARGET = (
    r"(?:(?:de|het|een|onze|hun|die|dat|alle|iedere|elkaars) )?(?:[\w-]+ )?"
    rf"(?:{AUTHORITY}|{PEOPLE}|{THINGS}|elkaar)"
)
_AT = r"(?:naar|op|richting|tegen|in de richting van)"
_FIREWORKS = (
    r"(?:(?:knal|sier)?vuurwerk(?:bommen)?|cobra'?s?|nitraten|nitraatbommen|vuurpijl(?:en)?|pijlen|rotjes|"
    r"strijkers?|mortier\w*|shells|(?:nitraat)?bommetjes|fakkels)"
)
_STONES = r"(?:(?:bak|straat|stoep|klinker)?stenen|(?:stoep)?tegels|klinkers|keien|projectielen)"
_LOOSE = r"(?:glas(?:werk)?|flessen|stoelen|fietsen|hekken|vuurwerk|cobra'?s)"
_EGGS = r"eieren|tomaten|verf\w*|confetti|sneeuw\w*|pepernoten|snoep\w*|bloemen|rozen|water\w*"
_THROW = (
    r"(?:gooi\w*|gegooid|smijt\w*|gesmeten|werp(?:t|en)|geworpen|schiet(?:en)?|geschoten|vuren|mikken|"
    r"slinger\w*|af(?:te |ge| te )?(?:vuur\w*|vuren|schoten|schiet\w*|steken|stoken)|knallen|keilen|"
    r"flikkeren|pleuren)"
)
_GAP = rf"(?:(?!(?:niet|{_EGGS})\b)[\w'’-]+ ){{0,4}}"
_FEW = r"(?:(?!niet\b|en\b)[\w'’-]+ ){0,3}"

WEAPONS = (
    r"(?:vuur|steek|slag|hand|automatische? )?wapens?(?:bezit)?(?! van (?:(?:de|onze) )?(?:gemeente|stad))",
    r"bewapen(?:d|en|ing)|gewapende?(?! beton)",
    r"(?:hak|keuken|vlinder|zak|kap|brood|jacht|stanley|slagers)?mes(?:sen|je)?(?! (?:inziens|snijdt|in|"
    r"op tafel))",
    r"machetes?|dolk(?:en)?|zwaard(?:en)?|katana'?s?|bijlen|(?:een|met|zijn|neem) bijl|"
    r"(?<!onder de )(?:voor)?hamers?|mokers?",
    r"pisto(?:ol|len)|revolvers?|geweren|geweer|kalas\w+|ak-?47|guns|een gun|blaffers?|luchtbuks\w*|"
    r"katapult\w*",
    r"(?:honkbal)?knuppels?|ploertendoders?|boksbeugels?|boksijzers?|stoelpo(?:ten|te)",
    r"(?:neem\w*|nem\w*|met|mee|zijn|je|hun) (?:\w+ ){0,3}(?:stekers?|breekijzers?|koevoet(?:en)?|"
    r"schroevendraaiers?)(?! (?:uit|in|aan|de deur))|(?:stekers?|breekijzers?|koevoeten) (?:\w+ ){0,3}mee\w*",
    r"(?:ijzeren|metalen|stalen) (?:staven|staaf|pijpen|buizen)|zuuraanval\w*|zuur (?:te )?gooi\w*",
    r"(?:met|mee|neem\w*|nem\w*) (?:\w+ ){0,3}(?:stokken|kettingen?|hooivorken|rieken)|(?:stokken|"
    r"kettingen) (?:\w+ ){0,2}mee\w*",
    r"molotov\w*|(?:hand)?gran(?:aat|aten)|pepperspray|tasers?|traangas",
    r"(?:brand|benzine|spijker|nitraat|auto|vuurwerk)bom(?:men)?|bom(?:aanslag\w*|gordel|melding|brie\w+|men)",
    r"(?:een|de|zware|met|zelfgemaakte) bom(?! (?:is|was) (?:\w+ )?gebarsten)",
    r"explosieven|(?:een|het|zwaar|zelfgemaakt) explosief|springstof\w*",
    r"aanslag(?:en)?(?! (?:van de belasting|op (?:de|het|onze|mijn|ons) (?:portemonnee|\w*rust|leef\w+|"
    r"natuur|budget)))",
    r"kogelbrie\w+|kogels?(?! (?:is )?door de kerk)(?!-)",
)
THROWING = (
    rf"(?:{_FIREWORKS}|{_STONES}|flessen) (?:\w+ ){{0,2}}(?:voor|tegen) (?:(?:de|die) )?(?:{AUTHORITY})",
    rf"tegen (?:(?:de|het|die) )?(?:{AUTHORITY}) (?:te )?(?:gebruiken|inzetten|in te zetten|keren)",
    rf"(?:{_FIREWORKS}|benzine|brandbom\w*) (?:\w+ ){{0,4}}(?:brievenbus\w*|naar binnen)",
    r"(?:ruit(?:en)?|ra(?:am|men)|etalages?) (?:[\w'’-]+ ){0,6}in ?(?:te |ge)?(?:gooi\w*|kei\w*|kogel\w*)",
    rf"(?:{_FIREWORKS}|{_STONES}|flessen|brandende \w+) {_FEW}(?:{_AT} {_TARGET}|(?:door )?(?:de|het|"
    rf"een) (?:\w+ )?(?:{THINGS}|flat|woonkamers?) in|door (?:de )?(?:ramen|ruiten))",
    rf"{_AT} {_TARGET} {_GAP}{_THROW}",
    rf"{_THROW} (?:{_GAP}{_AT} {_TARGET}|met (?:\w+ )?{_LOOSE}|(?:\w+ ){{0,3}}{_STONES})",
    rf"(?:be|ge)kogel\w*(?! (?:\w+ )?met (?:\w+ )?(?:{_EGGS}))|vuurwerkoorlog",
    rf"met (?:\w+ )?{_LOOSE} (?:te )?{_THROW}|(?:vuurwerk|cobra'?s|pijlen) (?:te )?besto\w+|bela(?:ag|g)\w*|"
    rf"beschiet\w*",
    rf"(?:met|neem\w*|nem\w*) (?:\w+ ){{0,2}}{_STONES}(?! (?:muur|muren|gevel))|(?:bak|stoep|straat)stenen",
    rf"{_STONES} (?:(?!niet\b)\w+ ){{0,4}}(?:mee\w*|{_THROW})|(?:vlieg\w*|regent) (?:\w+ ){{0,3}}{_STONES}",
)
