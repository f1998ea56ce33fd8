"""What is called for online: the kind of oproep."""

from __future__ import annotations

from typing import List

from bot.extraction.fact import Fact, mentions, signal
from bot.extraction.polarity import affirmed

SLOT = "oproep_soort"

_GEGEVENS = (
    r"(?:woon|huis|thuis)?adres(?:gegevens)?|(?:priv[eé]|persoons)[- ]?gegevens|telefoonnummers?|kentekens?"
)
_VERSPREID = (
    r"(?:gedeeld|gepost|geplaatst|verspreid\w*|gelekt|rond|online|op straat|op internet|op social\w*|"
    r"openbaar gemaakt|gezet)"
)
_DOELWIT = (
    r"(?:burgemeester|wethouder|raadslid|raadsleden|ambtena\w+|bestuurder\w*|agent\w*|boa'?s?|"
    r"journalist\w*|inwoners?|directeur)"
)

# From specific to general: a riot that is called for at a football match is about football first.
_SIGNALS = (
    signal(
        "doxing", r"dox+ing", r"(?:ge)?dox+(?:t|ed|en)?", rf"(?:{_GEGEVENS})\b[^.!?]{{0,45}}\b{_VERSPREID}"
    ),
    signal(
        "bedreiging_persoon",
        r"(?:doods)?bedreig(?:ing|ingen|d|de|den|en|t)",
        r"doodsverwensing\w*",
        rf"{_DOELWIT}\b[^.!?]{{0,25}}\b(?:dood (?:te )?maken|af te maken|vermoorden|ge[iï]ntimideerd|"
        rf"intimideren|opwachten|iets aandoen|te grazen nemen)",
    ),
    signal("challenge", r"\w*-?challenges?", r"(?:tik ?tok|online)[- ]?(?:uitdaging|trend|rage)"),
    signal(
        "opvanglocatie_protest",
        r"azc'?s?",
        r"azc-\w+",
        r"asiel(?:zoekers)?(?:centrum|centra|opvang)?",
        r"asielzoekers\w*",
        r"(?:nood|crisis|vluchtelingen|asiel|dak- en thuislozen|daklozen)[- ]?opvang(?:locatie|plek|"
        r"centrum)?",
        r"opvang(?:locatie|centrum|plek|boot)",
        r"opvang van (?:asielzoekers|vluchtelingen|statushouders|oekra[iï]ners|daklozen)",
        r"statushouders\w*",
        r"spreidingswet",
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
        r"cobra'?s",
        r"vreugdevu(?:ur|ren)",
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
        r"kampioens\w+",
    ),
    signal(
        "blokkade",
        r"\w*blok+a+de\w*",
        r"\w*blok+e+r\w*",
        r"(?:weg|snelweg|brug|kruispunt|a\d+|haven|distributiecentrum)\b[^.!?]{0,20}\b(?:bezetten|"
        r"dichtzetten|afzetten|platleggen|afsluiten|dicht)",
        r"bezetting van",
        r"(?:provinciehuis|gemeentehuis|stadhuis|raadzaal|universiteit\w*|pand|"
        r"gebouw)\b[^.!?]{0,30}\b(?:bezetten|bezet)",
    ),
    signal(
        "treffen_of_afrekening",
        r"\w*treffen",
        r"\w*afrekening\w*",
        r"(?:massa)?vechtpartij\w*",
        r"knokpartij\w*",
        r"(?:free ?)fight\w*",
        r"(?:elkaar )?(?:op|staan te) wachten met (?:messen|wapens)",
        r"afgesproken om te (?:vechten|matten|knokken)",
        r"rivaliserende \w+",
        r"steekpartij\w*",
        r"wraakactie\w*",
        r"(?:gaan|willen|komen) (?:\w+ ){0,3}(?:matten|knokken|vechten)",
    ),
    signal(
        "evenement_of_feest",
        r"\w*feest(?:je|jes|en)?",
        r"\w*rave(?:party)?s?",
        r"(?:house)?part(?:y|ies|ij)",
        r"project ?x",
        r"\w*evenement\w*",
        r"meet ?-?ups?",
        r"auto ?meet\w*",
        r"hang ?-?outs?",
        r"festival\w*",
    ),
    signal(
        "rellen",
        r"rellen?",
        r"rel",
        r"gereld",
        r"relschop\w*",
        r"relletjes",
        r"ongeregeldheden",
        r"plunder\w*",
        r"opstootjes?",
        r"veldslag",
        r"(?:boel|stad|wijk|dorp|buurt|centrum|tent|gemeentehuis|stadhuis)\b[^.!?]{0,20}\b(?:slopen|"
        r"afbreken|verbouwen|op stelten|in de fik|platbranden|plat)",
        r"(?:tegen|met) de (?:me|politie) vechten",
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
    ),
    signal(
        "vandalisme",
        r"vandal\w+",
        r"verniel\w*",
        r"vernield\w*",
        r"beklad\w*",
        r"graffiti",
        r"ruiten (?:\w+ ){0,2}(?:in(?:gooien|gegooid|tikken|slaan)?)",
        r"(?:abri|bushokje|speeltuin|school|auto)\w*\b[^.!?]{0,20}\b(?:slopen|gesloopt|kapot\w*)",
        r"brandstichting\w*",
        r"slopen",
    ),
    signal(
        "desinformatie",
        r"nep-?(?:nieuws|berichte?n?|video'?s?|filmpjes?)",
        r"desinformatie",
        r"misinformatie",
        r"fake ?news",
        r"\w*geruchte?n?",
        r"deep ?fakes?",
        r"(?:onjuiste?|onware?|vals|valse|verzonnen|gemanipuleerde?) (?:berichte?n?|verha(?:al|len)|"
        r"informatie|video|filmpje|beeld(?:en)?)",
        r"broodje aap",
        r"hoax",
    ),
)


def read_oproep_soort(text: str) -> List[Fact]:
    """At most one fact: the most specific kind that is said and not denied."""
    return affirmed(text, mentions(text, SLOT, _SIGNALS))[:1]
