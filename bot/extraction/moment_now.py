"""Words that say the disturbance is going on as one speaks."""

from __future__ import annotations

import re
from typing import List

from bot.extraction.fact import Fact, mentions, signal

_NOW = (
    r"(?:nu|nou|al|reeds|inmiddels|thans|momenteel|op dit moment|op dit ogenblik|nog steeds|nog altijd|"
    r"volop|net|zojuist|ondertussen|intussen)"
)
_GOING = (
    r"(?:bezig|begonnen|gaande|aan de gang|aan de hand|in volle gang|losgebarsten|uitgebroken|"
    r"van start(?: gegaan)?)"
)
_PEOPLE = (
    r"(?:man|mensen|personen|jongeren|jeugd|tieners|kinderen|jongens|vaders|moeders|ouders|bewoners|buren|"
    r"demonstranten|betogers|activisten|supporters|hooligans|relschoppers|boeren|studenten|leerlingen|"
    r"gasten|trekkers|tractoren|voertuigen|auto's|scooters|groepen|groepjes|honderden|tientallen|agenten|"
    r"vissers|vuurwerkgooiers)"
)
_ACT = (
    r"(?:rellen|vechten|slaan|knokken|matten|plunderen|slopen|vernielen|gooien|smijten|blokkeren|bekogelen|"
    r"demonstreren|protesteren|betogen|rammen|schoppen|steken|bekladden|feesten|racen|driften|verzamelen|"
    r"inslaan|aanvallen|afsteken|branden|fikken|stoken|bezetten|escaleren|uitdagen|opstoken|keten|ontsporen|"
    r"klimmen)"
)
_DONE_TO = (
    r"(?:gevochten|gereld|geplunderd|gegooid|geknokt|gemat|geslagen|vernield|gesloopt|geblokkeerd|bekogeld|"
    r"gedemonstreerd|geprotesteerd|gefeest|belaagd|aangevallen|bekladd?|gestoken|gezongen|afgestoken|"
    r"ingegooid|geschoten)"
)
_RIGHT_NOW = r"(?:nu|nou|momenteel|op dit moment|op dit ogenblik|thans)"
# Not what is merely said, spread or prepared at the moment.
_SUFFERED = (
    r"(?!(?:opgeroepen|geroepen|gezegd|geschreven|gedeeld|gevraagd|gepost|genoemd|gesproken|gedacht|gewerkt|"
    r"gekeken|geprobeerd|aangekondigd|gemeld|georganiseerd|gepland|voorbereid|gewaarschuwd|opgejut|gedreigd|"
    r"geteld|gezocht|gedaan|opgetrommeld|geworven|geronseld|ingezameld|gemaakt|genomen|geplaatst|opgehitst|"
    r"uitgenodigd|gezet|gegeven)\b)(?:in|op|af|aan|neer|om|kort|kapot|leeg)?(?:ge|be)\w{2,}(?:d|t|en)"
)
_SIGNALS = (
    signal(
        "gaande",
        rf"{_NOW}(?: (?!mee\b)\w+)? {_GOING}",
        rf"(?:is|zijn) (?:het |ze |dit |hij |er )?(?:hier |daar |weer |gewoon |echt )?(?:{_NOW} )*{_GOING}",
        r"gaande|aan de gang|in volle gang",
        r"(?:is|zijn) (?:een|'n|de|twee) (?:[\w-]+ ){1,3}bezig(?! (?:met|om)\b)",
        r"(?<=\w )bezig(?=\s*(?:[.!;,]|$))",
        rf"(?:a[ao]n|aan) (?:het|'t|t) (?:\w+ )?{_ACT}",
        rf"(?:staan|lopen|verzamelen|zitten|liggen|rijden|hangen)(?: (?:er|daar|hier|zich|ze|"
        rf"d'r))*(?: {_NOW})+"
        r"(?! (?:op de lijst|klaar|bekend|aangemeld|op\s*(?:[.,]|$)))",
        r"(?:staat|zijn|is|komen) (?:er |ze )?(?:hier|"
        rf"ter plaatse)(?: {_NOW})+(?=(?: [\w'’]+){{0,4}} {_PEOPLE}\b)",
        rf"(?:{_PEOPLE} |ze |zij )(?:zijn|staan|lopen|zitten|komen) (?:er |hier |daar |"
        rf"d'r )*{_NOW}(?: {_NOW})*"
        r"(?= (?:hoor|bij|op|voor|in|aan|met|hier|ter)\b)",
        r"er vliegen (?:\w+ ){0,2}?(?:stenen|bakstenen|flessen|klinkers|tegels|stoelen|vuurpijlen|"
        r"cobra's|klappen|molotov\w*)",
        rf"(?:wordt|worden) (?:er )?(?:hier |daar )?(?:{_NOW} )+(?:[\w'’-]+ ){{0,5}}?{_DONE_TO}",
        rf"(?:{_NOW} )+(?:wordt|worden) (?:er )?(?:[\w'’-]+ ){{0,4}}?{_DONE_TO}",
        rf"er (?:wordt|worden) (?:hier|ter plaatse) (?:[\w'’-]+ ){{0,4}}?{_DONE_TO}",
        rf"(?:loopt|gaat|ontspoort|escaleert|ontploft|speelt|gebeurt|stijgt|rijdt|vliegt) (?:het |hier |"
        rf"er |de boel )*{_RIGHT_NOW}"
        r"(?! (?:op|in|via|over|rond) )",
        r"(?:vechten|slaan|gooien|trappen|schoppen|steken|schieten|plunderen|slopen|vernielen|blokkeren|"
        r"bekogelen|rellen|rennen|bestormen|ontploffen|knokken|matten|trekken) (?:er |hier |elkaar |"
        rf"ze )*{_RIGHT_NOW}",
        rf"(?:wordt|worden) (?:er )?(?:hier )?{_RIGHT_NOW} (?:[\w'’-]+ ){{0,4}}?{_SUFFERED}",
        r"(?:nu|nou|momenteel|op dit moment|thans) (?:ook )?(?:rellen|gevochten|gegooid|geplunderd|"
        r"uit de hand|mis|raak)",
        r"(?:op dit moment|momenteel|thans|nu|inmiddels) (?:staan|lopen|verzamelen|gooien|vechten|"
        r"trekken|blokkeren)(?: (?:zich|er))*",
        r"(?:het|'t|hij|de boel) (?:is|gaat) (?:hier |al |nu |helemaal |weer |echt )*los",
        r"is (?:het|'t) (?:hier )?(?:weer|wir|nu|al) (?:zover|raak)",
        rf"(?:het|'t|de boel) is (?:hier )?{_NOW} (?:\w+ )?(?:mis|raak|hommeles|chaos|oorlog|menens)",
        r"(?:al|nu|inmiddels) onderweg",
        rf"(?:loopt|lopen|gaat|gaan|raakt|raken) (?:het |ze |"
        rf"de boel )?{_NOW}(?: \w+)?(?: \w+)? uit (?:de hand|de klauwen)",
        rf"(?:escaleert|escaleren|ontspoort|ontsporen|ontaardt|ontploft|laait|laaien|slaat|slaan|breekt|"
        rf"breken) "
        rf"(?:het |de boel |er )?{_NOW}(?! (?:op|in|via) (?:de )?(?:snap|tik|insta|face|fb|tele|what|app|"
        rf"x\b|soc))",
        rf"(?:de )?eerste(?:n| \w+) (?:zijn|staan) (?:er |hier |daar )*(?:{_NOW})(?! (?:aangemeld|onderweg))",
        r"(?:zijn|is) (?:er |hier |daar )?(?:al|reeds|inmiddels|nu) (?:[\w'’]+ ){0,3}?(?:gearriveerd|"
        r"ter plaatse|"
        r"samengekomen|verzameld|samengeschoold|slaags|op de vuist)",
        rf"er (?:staan|staat|lopen|loopt|zitten) (?:hier |daar )?{_NOW}(?: {_NOW})*(?= (?:[\w'’]+ ){{0,4}}"
        rf"(?:{_PEOPLE}|groep|menigte|meute|massa)\b(?! (?:op (?:aanwezig|ja|de lijst|gaan)|ingeschreven)))",
        r"er (?:wordt|worden) (?!vaak|soms|elke?|ook wel|wel|weleens|regelmatig|altijd|nooit|niet|geen)"
        rf"(?:[\w'’-]+ ){{0,4}}?{_DONE_TO}",
        r"(?:terwijl ik dit (?:typ|schrijf|zeg)\w*|als we spreken|op het moment dat ik dit (?:typ|"
        r"schrijf)\w*)",
    ),
)
# Without one of these words nothing is going on, and the long expressions need not be tried.
_HINTS = (
    "nu|nou| al|reeds|inmiddels|thans|moment|op dit|nog |volop|net |zojuist|gang|gaande|bezig|begonnen|"
    "n het|n 't|n t |vliegen| los|hier|ter plaatse|ik dit|spreken|er wo|eerste|ussen"
)
_SOMETHING_ELSE = re.compile(
    r"\b(?:ik|we|wij|politie|recherche|om|gemeente|jongerenwerk\w*|collega'?s?)(?:\s+(?:is|zijn|ben|nu|al|"
    r"ook|druk|er|hier|nog|inmiddels))*\s+$|\b(?:\w*onderzoek|gesprek(?:ken)?|\w*overleg|driehoek|\w*fase|"
    r"campagne|procedure|voorbereiding(?:en)?|discussie|aangifte|livestream|uitzending|oproep|"
    r"gerucht(?:en)?|verhaal|berichten?|filmpjes?|werving|wie|ermee|mee|daarmee|nazorg|opleiding|wat|"
    r"account|iets|anders|actiegroep|reacties|aanmeldingen|namen|handtekeningen|motie|inschrijving|"
    r"kaartverkoop|dreigingen|bedreigingen|stalking|pesterij(?:en)?|ophef|onrust|was|waren|wilden|gingen|"
    r"willen|gaan)(?:\s+[\w'’-]+){0,4}\s+$",
    re.IGNORECASE,
)
_CONTINUED = re.compile(
    r"^\s*(?:(?:[\w'’-]+ ){0,4}op (?:aanwezig|ja\b|gaan\b|de (?:\w*lijst))|om\b|geweest|gehouden|mee\s*[.,]|"
    r"met (?:het |een |de )?(?:plannen|voorbereid|organiser|"
    r"onderzoek|werven|oproep|gerucht|filmpje|bericht|een\b|'n\b)|door (?:een|de|'n)\b|toen\b|als\b|"
    r"bij\b(?! (?:het|de) )|over\b|op (?:snap|tik|insta|face|tele|x\b)|(?:[\w'’-]+ ){0,4}(?:aanmeldingen|"
    r"aangemeld|reacties|likes|namen|handtekeningen|opgeroepen|gezegd|geschreven|gevraagd|volgers|leden|"
    r"filmpjes|berichten|foto's|video's|adressen|oproepen|posts|internet|online)\b)",
    re.IGNORECASE,
)
_ONLY_IF = re.compile(
    r"\b(?:als|of|wanneer|zodra|indien|mocht(?:en)?|te|wil|wilt|zou|zouden|gaat|kan|kunnen)\s+$",
    re.IGNORECASE,
)
_NOW_AND_THEN = re.compile(
    r"\b(?:vaak|vaker|geregeld|regelmatig|soms|weleens|wel eens|elke?|iedere?|altijd|wekelijks|dagelijks)\b",
    re.IGNORECASE,
)
_ANOTHER_DAY = re.compile(
    r"^er word(?:t|en)\b.*\b(?:van(?:avond|nacht|middag)|straks|\w*morgen\w*|\w+dag(?:avond|nacht|middag)?|"
    r"(?:week|dit )\w*|gister\w*|jaar)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(r"\b(?:niet|geen|nooit|nog niks|niks)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_CLAUSE = re.compile(r"[.!?;:,()\n]|\b(?:dat|want|maar|dus|en|waarin|waarbij)\b", re.IGNORECASE)


def going_on(text: str) -> List[Fact]:
    """In the order of the text."""
    lowered = text.lower()
    if not any(hint in lowered for hint in _HINTS.split("|")):
        return []
    facts = mentions(text, "tijd_tot_verstoring", _SIGNALS)
    return sorted((fact for fact in facts if _is_real(text, fact)), key=lambda fact: fact.start)


def _is_real(text: str, fact: Fact) -> bool:
    starts = [match.end() for match in _CLAUSE.finditer(text, 0, fact.start)]
    before = text[starts[-1] if starts else 0 : fact.start]
    return not (
        _SOMETHING_ELSE.search(before)
        or _NEVER.search(before)
        or _ONLY_IF.search(before)
        or _NOW_AND_THEN.search(text, fact.start, fact.end)
        or _ANOTHER_DAY.match(text[fact.start : fact.end + 30])
        or _CONTINUED.match(text[fact.end : fact.end + 60])
    )
