"""The words and bounds by which `bot.extraction.meaning` tells one intent from another in context."""

from __future__ import annotations

import re

YES_NO_SLOTS = frozenset({"gewelddreiging", "strafbaar_feit_vermoed", "driehoek_geinformeerd"})
FREE_TEXT_SLOTS = frozenset({"locatie", "omvang"})
STATEMENTS = frozenset({"geef_feit", "beschrijf_casus", "bevestig", "ontken", "corrigeer"})
# What the classifier says when it cannot place a short answer that it has never seen.
GUESSES = frozenset(
    {
        "nlu_fallback",
        "beschrijf_casus",
        "buiten_bereik",
        "groet",
        "bedank",
        "frustratie",
        "spoed",
        "onrechtmatig_verzoek",
    }
)
DETAILS = frozenset({"platform_naam", "tijdstip"})
TELLS_FACTS = frozenset({"geef_feit", "beschrijf_casus", "nlu_fallback", "ontken", "bevestig"})
MEANS_ITSELF = frozenset(
    {
        "kennisvraag",
        "corrigeer",
        "wat_als",
        "spoed",
        "andere_zaak",
        "vorige_zaak",
        "vergelijkbare_zaken",
        "paniek",
        "voorbereiden",
        "oefenen",
        "oefening_vervolg",
        "stop_oefening",
        "vraag_memo",
    }
)
IN_EXERCISE = frozenset({"oefening_vervolg", "stop_oefening"})
NAMES_EXERCISE = re.compile(r"oefen|simul|tabletop|verzonnen|training", re.IGNORECASE)
GOES_ON = re.compile(
    r"^\W*(?:ok[eé]?\W+|en\W+|ja\W+|goed\W+)*(?:volgende|next|verder|ga (?:door|verder)|(?:en )?toen|"
    r"doorspelen|inject|wat (?:gebeurt|gebeurde) er (?:dan|daarna|nu|toen|verder))\b.{0,30}$",
    re.IGNORECASE,
)
KEEPS_ITS_MEANING = frozenset({"geef_feit", "beschrijf_casus", "corrigeer"})
SURE = 0.5
VERY_SURE = 0.75
CERTAIN = 0.95
SHORT = 8

YES = re.compile(
    r"^\W*(?:ja+|jazeker|jawel|jep|yep|yes|klopt|inderdaad|zeker(?! niet)|absoluut(?! niet)|uiteraard|"
    r"tuurlijk|natuurlijk)\b",
    re.IGNORECASE,
)
NO = re.compile(
    r"^\W*(?:nee+|neen|nope|nee hoor|nog niet|zeker niet|absoluut niet|helemaal niet|niet dat ik weet|"
    r"geen sprake van|no|niks)\b",
    re.IGNORECASE,
)
DOES_NOT_KNOW = re.compile(
    r"\b(?:geen (?:flauw )?idee|wee?t?(?:en)? (?:ik |we |wij |dat |het |k )*(?:nog |momenteel |echt |"
    r"zo |eigenlijk )*(?:niet|nie)\b|weet ?niet|(?:nog )?onbekend|"
    r"(?:nog )?(?:niet|onvoldoende) (?:bekend|duidelijk)|zou (?:ik )?(?:het )?niet weten|onduidelijk|"
    r"nog in onderzoek|geen zicht op)",
    re.IGNORECASE,
)
UNLAWFUL_WORDS = re.compile(
    r"\b(?:hack\w*|kraak|tap(?:pen)?|afluister\w*|luister\w* (?:\w+ ){0,4}af|achterhaal\w*|infiltr\w*|"
    r"schaduw\w*|"
    r"inbreken|breek in|scrape\w*|offline|wachtwoord\w*|log in|spoor\w* \w+ op|naam en (?:het )?adres|"
    r"telefoonnummer|risicoscore|zwarte lijst|gezicht\w*|sluit \w+ op|opsluiten|undercover|smoes|"
    r"(?:nep|fake|valse?|spook)[- ]?(?:account|profiel|naam|id)\w*|andere naam|schuilnaam|voordoe\w*|"
    r"mee ?(?:te )?lezen|meelees\w*|lees mee|(?:mee|binnen) ?(?:te )?kijken in|zoek (?:\w+ ){0,3}(?:uit|"
    r"op) wie|"
    r"(?:verbied|blokkeer|censureer)\w* (?:\w+ ){0,3}(?:alvast|vooraf|bij voorbaat)|vooraf (?:verbieden|"
    r"blokkeren)|"
    r"(?:publiceer|zet|plaats|deel|maak) (?:\w+ ){0,4}(?:naam|namen|foto|adres)\b|"
    r"(?:lijst|register|bestand|dossier|profiel)\w*(?: \w+){0,2} (?:van|met|"
    r"over) (?:\w+ ){0,2}(?:personen|namen|mensen|"
    r"jongeren|betogers|demonstranten|activisten|inwoners|iedereen|raddraaiers))",
    re.IGNORECASE,
)


ASKS_TO_DO = re.compile(
    r"^\W*(?:kunt u|kun je|kan je|ken je|wilt u|wil je|zou u|zou je|maak|help|zorg|regel|geef|stel|zoek|"
    r"laat|verbied|publiceer|zet|"
    r"hack|log)\b",
    re.IGNORECASE,
)
ASKS_PERMISSION = re.compile(
    r"^\W*(?:\w+ )?(?:mag|mogen|kan|kunnen|is|zijn|moet|moeten|heb|hebben)\b", re.IGNORECASE
)
OPENS_ANOTHER = re.compile(
    r"^\W*(?:\w+,? ){0,4}(?:nog )?(?:een |iets )?(?:andere|nieuwe|tweede|derde|ander|nieuw) (?:zaak|"
    r"casus|geval|kwestie|"
    r"melding|incident|dossier)\b\s*(?:[:,.–-]|$|nu|graag|bespreken|voorleggen)",
    re.IGNORECASE,
)
FOLLOWED_UP = {"action_over_privacy": "over_privacy", "action_over_assistent": "over_assistent"}
COMPARES = re.compile(
    r"^\W*(?:\w+ ){0,2}vergelijk\b.* (?:met|en|tegen|of) |"
    r"\bwat is (?:hier |nu |dan )?(?:beter|zwaarder|lichter|sneller|verstandiger|handiger)\b.*\bof\b",
    re.IGNORECASE,
)
CHOOSES_A_PART = re.compile(
    r"\b(?:alleen|enkel|uitsluitend|puur)\b[^.!?]{0,30}\b(?:niet[- ]?)?juridisch|^\W*(?:toon |geef |"
    r"laat )?(?:me )?alles\b|"
    r"\b(?:hele|volledige|complete) lijst\b|^\W*(?:en )?(?:alleen|enkel) (?:wat )?(?:er )?(?:nu|"
    r"vanavond|vannacht|vandaag)\b",
    re.IGNORECASE,
)
CONFIRMS_A_CHANGE = re.compile(
    r"^\W*(?:ja|oke|ok[eé]|prima|graag|doe maar)?[,.!]?\s*(?:pas|wijzig|verander|"
    r"neem)\b(?: \w+){0,4} (?:aan|over|maar|zo|het)\W*$",
    re.IGNORECASE,
)
# As the api hands over what a user typed with a slash in front: it is text, never a command.
TYPED_COMMAND = re.compile(r"^\s*tekst:\s*[/\uff0f\u2044\u2215\u29f8]", re.IGNORECASE)
