"""What a sentence means where it is said: the intent, given the open question of the intake.

The order is the order of harm: danger first, then what may not be done, then questions, then answers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import FrozenSet, Optional

from bot.extraction.acute_danger import tells_acute_danger
from bot.extraction.question_form import is_question

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
_KEEPS_ITS_MEANING = frozenset({"geef_feit", "beschrijf_casus", "corrigeer"})
_SURE = 0.4
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
    r"\b(?:hack\w*|kraak|tap(?:pen)?|afluister\w*|luister\w* (?:\w+ ){0,4}af|nepaccount\w*|achterhaal|"
    r"infiltr\w*|schaduw\w*|inbreken|breek in|scrape\w*|offline|wachtwoord\w*|"
    r"log in|spoor\w* \w+ op|zoek (?:\w+ )?(?:uit|op) wie|naam en (?:het )?adres|telefoonnummer|"
    r"risicoscore|zwarte lijst|gezichtsherkenning|sluit \w+ op|opsluiten)\b",
    re.IGNORECASE,
)


_ASKS_TO_DO = re.compile(
    r"^\W*(?:kunt u|kun je|kan je|ken je|wilt u|wil je|zou u|zou je|maak|help|zorg|regel|geef|stel|zoek|"
    r"hack|log)\b",
    re.IGNORECASE,
)
# As the api hands over what a user typed with a slash in front: it is text, never a command.
_TYPED_COMMAND = re.compile(r"^\s*tekst:\s*[/\uff0f\u2044\u2215\u29f8]", re.IGNORECASE)


@dataclass(frozen=True)
class Heard:
    """`said` is the classifier's intent, `asked` the slot in question, `facts` the slots that were read."""

    text: str
    said: Optional[str]
    confidence: float
    asked: Optional[str]
    facts: FrozenSet[str]
    runner_up: Optional[str] = None


def meant_intent(heard: Heard) -> Optional[str]:
    """The intent to act on; `said` when the context gives no reason to change it."""
    if _TYPED_COMMAND.match(heard.text):
        return "nlu_fallback"
    if tells_acute_danger(heard.text):
        return "spoed"
    if _ASKS_TO_DO.match(heard.text) and _UNLAWFUL_WORDS.search(heard.text):
        return "onrechtmatig_verzoek"
    if heard.said == "onrechtmatig_verzoek" and (heard.asked is None or _UNLAWFUL_WORDS.search(heard.text)):
        return heard.said
    if _is_real_question(heard):
        return _as_question(heard)
    return _as_statement(heard) if heard.asked is None else _as_answer(heard)


def _is_real_question(heard: Heard) -> bool:
    """'Waar precies weten we niet' begins like a question and is an answer."""
    if _DOES_NOT_KNOW.search(heard.text) and not heard.text.rstrip().endswith("?"):
        return False
    return is_question(heard.text)


def _as_question(heard: Heard) -> Optional[str]:
    if heard.said in _STATEMENTS and len(heard.text.split()) > 2:
        return "kennisvraag"
    if heard.said == "nlu_fallback" and heard.runner_up in {"kennisvraag", *_STATEMENTS}:
        return "kennisvraag"
    return heard.said


def _as_statement(heard: Heard) -> Optional[str]:
    """Outside the intake: two facts or more make a case, whatever politeness stands around them."""
    if len(heard.facts - {"platform_naam", "tijdstip"}) < 2 or heard.said in {
        "kennisvraag",
        "corrigeer",
        "wat_als",
        "spoed",
    }:
        return heard.said
    return "beschrijf_casus" if heard.said in _GUESSES or len(heard.text.split()) > _SHORT else heard.said


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
