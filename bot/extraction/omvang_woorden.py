"""Words for counting a crowd: fragments of regular expressions, no facts yet."""

from __future__ import annotations

from bot.extraction.getallen import NUMBER, TENS

VEHICLE = (
    r"(?:trekkers|tractoren|tractors|shovels|voertuigen|wagens?|auto'?s|vrachtwagens|vrachtauto's|taxi's|"
    r"busjes|campers|"
    r"scooters|brommers|fatbikes|motoren|motors|fietsen|kotters|schepen|boten|sloepen|landbouwvoertuigen|"
    r"heftrucks|"
    r"kranen|quads)"
)
_PEOPLE = (
    r"(?:ma+n\b(?! van)|mannen|luu[ij]|mensen|lieden|lui|personen|pers\b\.?|jongeren|jongelui|jongens|meiden|"
    r"meisjes|kinderen|"
    r"kids|pubers|tieners|leerlingen|scholieren|studenten|brugklassers|gasten|gozers|kerels|vrouwen|"
    r"vaders|moeders|"
    r"ouders|buren|omwonenden|inwoners|bewoners|buurtbewoners|dorpsbewoners|dorpelingen|burgers|vreemden|"
    r"volk|"
    r"(?:uit|thuis|voetbal|\w*)supporters|aanhangers|fans|hooligans|ultra's|relschoppers|raddraaiers|"
    r"herrieschoppers|"
    r"heethoofden|amokmakers|vandalen|betogers|demonstranten|protesteerders|tegendemonstranten|tegenstanders|"
    r"voorstanders|(?:\w*)activisten|actievoerders|stakers|deelnemers|dln\b|bezoekers|feestgangers|"
    r"feestvierders|"
    r"festivalgangers|stappers|belangstellenden|geïnteresseerden|geinteresseerden|aanwezigen|aanmeldingen|"
    r"inschrijvingen|aangemelde\w*|toeschouwers|kijklustigen|omstanders|nieuwsgierigen|meelopers|lopers|"
    r"wandelaars|"
    r"fietsers|bikers|motorrijders|bestuurders|chauffeurs|boeren|tuinders|vissers|loonwerkers|schoonmakers|"
    r"medewerkers|werknemers|zorgmedewerkers|vrijwilligers|ravers|vechtersbazen|vechters|strijders|gelovigen|"
    r"uitgenodigden|genodigden)"
)
WHO = rf"(?:{_PEOPLE}|{VEHICLE})"
MEMBERS = r"(?:leden|groepsleden)"
"""Of a group online: its size is told only when no other number is."""

ABOUT = (
    r"(?:ongeveer|circa|ca\.?|plm\.?|pm\.?|grofweg|pakweg|zo'n|zon|zo|iets van|rond de|rond|"
    r"om en nabij de|om en nabij|"
    r"tegen de|richting de|meer dan|minder dan|ruim|dik|dikke|goed|zeker|minstens|minimaal|tenminste|"
    r"ten minste|"
    r"maximaal|hooguit|hoogstens|hoogstwaarschijnlijk|wel|al|al zeker|naar schatting|naar verwachting|"
    r"geschat|"
    r"tussen de|tussen|bijna|krap|tot|een kleine|een slordige|een goede|een dikke|een man of|een stuk of|"
    r"misschien|mogelijk|nog geen|amper|minimum|maximum|inmiddels)"
)
_SOME = (
    r"(?:een\s+paar|paar|enkele|enige|meerdere|verschillende|vele|veel|een\s+dikke|ruim|een\s+half|"
    r"anderhalf|een\s+kleine)"
)
VAGUE = (
    rf"(?:(?:{_SOME}\s+)?(?:honderden|tientallen|duizenden|tienduizenden)|{_SOME}\s+(?:honderd|duizend)|"
    r"anderhalfduizend|"
    r"(?:een\s+)?(?:hand(?:je)?vol|(?:vijf|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|"
    r"honderd)tal|tiental))"
)
OR = rf"(?:\s*(?:(?:à|a|tot|of|-|–|en)\s*(?:de\s+)?{NUMBER}|,?\s+{TENS}(?!\w)))?"

NO_CROWD = (
    r"(?:uur|uren|u|jaar|jaren|dagen|dag|weken|week|maanden|minuten|min|seconden|kwartier|meter|meters|m|"
    r"km|kilometer|"
    r"kilometers|kilo|liter|graden|euro|euro's|eurocent|miljoen|miljard|ton|procent|%|keer|maal|punten|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"(?:app)?groepen|\w*app(?:s|groepen)?|berichten|bericht|berichtjes|posts|filmpjes|video's|foto's|"
    r"beelden|reacties|"
    r"comments|likes|hartjes|views|weergaven|shares|volgers|abonnees|kijkers|meldingen|klachten|"
    r"telefoontjes|mails|"
    r"mailtjes|tips|screenshots|accounts|profielen|adressen|huizen|woningen|panden|gebouwen|ruiten|"
    r"winkels|scholen|"
    r"gemeenten|dorpen|steden|wijken|straten|locaties|plekken|plaatsen|bussen|treinen|vuurwerkbommen|"
    r"cobra's|stenen|flessen|"
    r"bommen|messen|wapens|agenten|politieagenten|boa's|handhavers|beveiligers|me'ers|raadsleden|docenten|"
    r"gewonden|"
    r"slachtoffers|doden|arrestanten|arrestaties|aanhoudingen|boetes|bekeuringen|vragen|opmerkingen|"
    r"redenen|dingen|zaken|"
    r"handtekeningen|bushokjes|bushaltes|borden|containers|brandjes|incidenten|oproepen|vergunningen|"
    r"punten|stemmen|"
    r"vluchtelingen|asielzoekers|statushouders|bedden|opvangplekken|huishoudens|bedrijven|raketten|\d+)"
)
"""What may follow a number that does not count a crowd."""
