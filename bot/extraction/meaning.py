"""What a sentence means where it is said: the intent, given the open question of the intake.

The order is the order of harm: danger first, then what may not be done, then questions, then answers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import FrozenSet, Optional, Tuple

from bot.extraction.acute_danger import may_be_acute, names_harm, tells_acute_danger
from bot.extraction.question_form import is_question, wants_advice

_YES_NO_SLOTS = frozenset({"gewelddreiging", "strafbaar_feit_vermoed", "driehoek_geinformeerd"})
_FREE_TEXT_SLOTS = frozenset({"locatie", "omvang"})
_STATEMENTS = frozenset({"geef_feit", "beschrijf_casus", "bevestig", "ontken", "corrigeer"})
# What the classifier says when it cannot place a short answer that it has never seen.
_GUESSES = frozenset(
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
_DETAILS = frozenset({"platform_naam", "tijdstip"})
_TELLS_FACTS = frozenset({"geef_feit", "beschrijf_casus", "nlu_fallback", "ontken", "bevestig"})
_MEANS_ITSELF = frozenset(
    {
        "kennisvraag",
        "corrigeer",
        "wat_als",
        "spoed",
        "andere_zaak",
        "vorige_zaak",
        "vergelijkbare_zaken",
        "paniek",
    }
)
_KEEPS_ITS_MEANING = frozenset({"geef_feit", "beschrijf_casus", "corrigeer"})
_SURE = 0.5
_VERY_SURE = 0.75
_CERTAIN = 0.95
_SHORT = 8

_YES = re.compile(
    r"^\W*(?:ja+|jazeker|jawel|jep|yep|yes|klopt|inderdaad|zeker(?! niet)|absoluut(?! niet)|uiteraard|"
    r"tuurlijk|natuurlijk)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"^\W*(?:nee+|neen|nope|nee hoor|nog niet|zeker niet|absoluut niet|helemaal niet|niet dat ik weet|"
    r"geen sprake van|no|niks)\b",
    re.IGNORECASE,
)
_DOES_NOT_KNOW = re.compile(
    r"\b(?:geen (?:flauw )?idee|wee?t?(?:en)? (?:ik |we |wij |dat |het |k )*(?:nog |momenteel |echt |"
    r"zo |eigenlijk )*(?:niet|nie)\b|weet ?niet|(?:nog )?onbekend|"
    r"(?:nog )?(?:niet|onvoldoende) (?:bekend|duidelijk)|zou (?:ik )?(?:het )?niet weten|onduidelijk|"
    r"nog in onderzoek|geen zicht op)",
    re.IGNORECASE,
)
_UNLAWFUL_WORDS = re.compile(
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


_ASKS_TO_DO = re.compile(
    r"^\W*(?:kunt u|kun je|kan je|ken je|wilt u|wil je|zou u|zou je|maak|help|zorg|regel|geef|stel|zoek|"
    r"laat|verbied|publiceer|zet|"
    r"hack|log)\b",
    re.IGNORECASE,
)
_ASKS_PERMISSION = re.compile(
    r"^\W*(?:\w+ )?(?:mag|mogen|kan|kunnen|is|zijn|moet|moeten|heb|hebben)\b", re.IGNORECASE
)
_OPENS_ANOTHER = re.compile(
    r"^\W*(?:\w+,? ){0,4}(?:nog )?(?:een |iets )?(?:andere|nieuwe|tweede|derde|ander|nieuw) (?:zaak|"
    r"casus|geval|kwestie|"
    r"melding|incident|dossier)\b\s*(?:[:,.–-]|$|nu|graag|bespreken|voorleggen)",
    re.IGNORECASE,
)
_FOLLOWED_UP = {"action_over_privacy": "over_privacy", "action_over_assistent": "over_assistent"}
_COMPARES = re.compile(
    r"^\W*(?:\w+ ){0,2}vergelijk\b.* (?:met|en|tegen|of) |"
    r"\bwat is (?:hier |nu |dan )?(?:beter|zwaarder|lichter|sneller|verstandiger|handiger)\b.*\bof\b",
    re.IGNORECASE,
)
_CHOOSES_A_PART = re.compile(
    r"\b(?:alleen|enkel|uitsluitend|puur)\b[^.!?]{0,30}\b(?:niet[- ]?)?juridisch|^\W*(?:toon |geef |"
    r"laat )?(?:me )?alles\b|"
    r"\b(?:hele|volledige|complete) lijst\b|^\W*(?:en )?(?:alleen|enkel) (?:wat )?(?:er )?(?:nu|"
    r"vanavond|vannacht|vandaag)\b",
    re.IGNORECASE,
)
_CONFIRMS_A_CHANGE = re.compile(
    r"^\W*(?:ja|oke|ok[eé]|prima|graag|doe maar)?[,.!]?\s*(?:pas|wijzig|verander|"
    r"neem)\b(?: \w+){0,4} (?:aan|over|maar|zo|het)\W*$",
    re.IGNORECASE,
)
# As the api hands over what a user typed with a slash in front: it is text, never a command.
_TYPED_COMMAND = re.compile(r"^\s*tekst:\s*[/\uff0f\u2044\u2215\u29f8]", re.IGNORECASE)


@dataclass(frozen=True)
class Heard:
    """`said` is the classifier's intent, `asked` the slot in question.

    `facts`: slots read outside the questions of the message; `asked_about`: slots read in its questions;
    `questions`: those questions, in order. `language` is set when the message is not in Dutch.
    `last_actions`: what the assistant did in the beurt before; `standard`: the text in standard Dutch.
    """

    text: str
    said: Optional[str]
    confidence: float
    asked: Optional[str]
    facts: FrozenSet[str]
    runner_up: Optional[str] = None
    asked_about: FrozenSet[str] = frozenset()
    questions: Tuple[str, ...] = ()
    advice_given: bool = False
    language: Optional[str] = None
    has_casus: bool = False
    last_actions: FrozenSet[str] = frozenset()
    standard: str = ""
    is_gibberish: bool = False


def meant_intent(heard: Heard) -> Optional[str]:
    """The intent to act on; `said` when the context gives no reason to change it."""
    if _TYPED_COMMAND.match(heard.text) or heard.is_gibberish:
        return "nlu_fallback"
    return _boundary(heard) or _command(heard) or _in_context(_without_alarm(heard))


def _in_context(heard: Heard) -> Optional[str]:
    if _is_real_question(heard):
        return _goes_on_about(heard) or _as_question(heard)
    return _as_statement(heard) if heard.asked is None else _as_answer(heard)


def _without_alarm(heard: Heard) -> Heard:
    """'Ze verzamelen nu bij de skatebaan' has the sound of an emergency and no harm in it."""
    if heard.said != "spoed" or (may_be_acute(heard.text) and _names_harm(heard)):
        return heard
    return replace(heard, said="beschrijf_casus" if heard.asked is None else "geef_feit")


def _command(heard: Heard) -> Optional[str]:
    """Wordings that leave no doubt, whatever the classifier makes of them."""
    if _CONFIRMS_A_CHANGE.match(heard.text):
        return "corrigeer"
    if heard.advice_given and _CHOOSES_A_PART.search(heard.text):
        return "vraag_advies"
    if _COMPARES.search(heard.text):
        return "vergelijk_maatregelen"
    opens = _OPENS_ANOTHER.search(heard.text) and not heard.text.rstrip().endswith("?")
    return "andere_zaak" if opens else None


def _boundary(heard: Heard) -> Optional[str]:
    """Danger, what may not be done, and another language go before what is said in between."""
    if tells_acute_danger(heard.text) or tells_acute_danger(heard.standard) or _sounds_acute(heard):
        return "spoed"
    if _ASKS_TO_DO.match(heard.text) and _UNLAWFUL_WORDS.search(heard.text):
        return "onrechtmatig_verzoek"
    if heard.said == "onrechtmatig_verzoek" and _is_meant(heard):
        return heard.said
    if heard.said == "andere_taal" or (heard.language is not None and heard.confidence < _SURE):
        return "andere_taal" if heard.language is not None or heard.runner_up is None else heard.runner_up
    return None


def _sounds_acute(heard: Heard) -> bool:
    if heard.said != "spoed" or not may_be_acute(heard.text):
        return False
    return heard.confidence >= _CERTAIN or (heard.confidence >= _VERY_SURE and _names_harm(heard))


def _names_harm(heard: Heard) -> bool:
    return names_harm(heard.text) or names_harm(heard.standard)


def _goes_on_about(heard: Heard) -> Optional[str]:
    """'En hoe lang blijft dat staan?' right after what was said about privacy."""
    intent = next((_FOLLOWED_UP[name] for name in heard.last_actions if name in _FOLLOWED_UP), None)
    is_short = len(heard.text.split()) <= _SHORT
    return intent if intent and is_short and heard.said in {"kennisvraag", "nlu_fallback", intent} else None


def _is_meant(heard: Heard) -> bool:
    """Who asks whether something is allowed gets an answer, unless the words leave no doubt."""
    if _UNLAWFUL_WORDS.search(heard.text):
        return True
    if _ASKS_TO_DO.match(heard.text):
        return True
    return heard.asked is None and not _ASKS_PERMISSION.match(heard.text)


def _is_real_question(heard: Heard) -> bool:
    """'Waar precies weten we niet' is an answer, and 'wat moeten we nu' ends a story."""
    if _DOES_NOT_KNOW.search(heard.text) and not heard.text.rstrip().endswith("?"):
        return False
    if heard.questions:
        return not (_tells(heard) and all(wants_advice(question) for question in heard.questions))
    return is_question(heard.text)


def _tells(heard: Heard) -> bool:
    """A story, or the answer to the open question, stands beside the question."""
    return len(heard.facts - _DETAILS) >= 2 or heard.asked in heard.facts


def _as_question(heard: Heard) -> Optional[str]:
    if _is_story_in_a_question(heard):
        return "beschrijf_casus"
    if heard.said in _STATEMENTS | {"onrechtmatig_verzoek"} and len(heard.text.split()) > 2:
        return "kennisvraag"
    if heard.said in {"nlu_fallback", *_GUESSES} and _tells(heard):
        return "kennisvraag"
    unplaced = {"kennisvraag", "onrechtmatig_verzoek", *_STATEMENTS}
    if heard.said == "nlu_fallback" and heard.runner_up in unplaced:
        return "kennisvraag"
    return heard.said


def _is_story_in_a_question(heard: Heard) -> bool:
    """'Wat moeten wij met een oproep op Snap om vanavond bij het station te gaan rellen?' tells a casus."""
    if heard.asked is not None or heard.advice_given or heard.said in {"wat_als", "onrechtmatig_verzoek"}:
        return False
    asked = heard.asked_about - _DETAILS
    is_open = all(
        wants_advice(question) or not _ASKS_PERMISSION.match(question) for question in heard.questions
    )
    return "tijd_tot_verstoring" in asked and len(asked) >= 3 and is_open


def _as_statement(heard: Heard) -> Optional[str]:
    """Outside the intake: two facts or more make a case, whatever politeness stands around them."""
    if heard.advice_given and heard.facts and heard.said in _TELLS_FACTS:
        return "corrigeer"
    if heard.said == "corrigeer" and not heard.has_casus and heard.facts:
        return "beschrijf_casus"
    if heard.said == "nlu_fallback" and heard.facts:
        return "geef_feit"
    if not _tells(heard) or heard.said in _MEANS_ITSELF:
        return heard.said
    if heard.said == "vraag_advies" and not heard.questions:
        return heard.said
    unclear = heard.said in _GUESSES or heard.said == "vraag_advies"
    return "beschrijf_casus" if unclear or len(heard.text.split()) > _SHORT else heard.said


def _as_answer(heard: Heard) -> Optional[str]:
    yes_or_no = _yes_or_no(heard)
    if yes_or_no is not None:
        return yes_or_no
    if heard.asked in heard.facts and not _says_otherwise(heard):
        return heard.said if heard.said == "corrigeer" else "geef_feit"
    if _DOES_NOT_KNOW.search(heard.text) and len(heard.text.split()) <= _SHORT + 4:
        return "weet_niet"
    return "geef_feit" if _is_unplaced_answer(heard) else heard.said


def _yes_or_no(heard: Heard) -> Optional[str]:
    if heard.asked not in _YES_NO_SLOTS or heard.said in {"stop", "opnieuw", "vraag_advies", "corrigeer"}:
        return None
    if _DOES_NOT_KNOW.search(heard.text):
        return None
    if _YES.match(heard.text):
        return "bevestig"
    return "ontken" if _NO.match(heard.text) else None


def _says_otherwise(heard: Heard) -> bool:
    """A fact in passing does not turn a clear question or wish into an answer."""
    return (
        heard.said not in {*_GUESSES, *_KEEPS_ITS_MEANING, "bevestig", "ontken"} and heard.confidence >= _SURE
    )


def _is_unplaced_answer(heard: Heard) -> bool:
    if heard.said == "beschrijf_casus":
        return True
    if heard.said not in _GUESSES or (heard.said == "frustratie" and not heard.facts):
        return False
    is_short = len(heard.text.split()) <= _SHORT and bool(re.search(r"\w", heard.text))
    return bool(heard.facts) or (heard.asked in _FREE_TEXT_SLOTS and is_short and heard.confidence < _SURE)
