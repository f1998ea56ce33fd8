"""What a sentence means where it is said: the intent, given the open question of the intake.

The order is the order of harm: danger first, then what may not be done, then questions, then answers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import FrozenSet, Optional, Tuple

from bot.extraction import meaning_words as words
from bot.extraction.acute_danger import may_be_acute, names_harm, tells_acute_danger
from bot.extraction.question_form import is_question, wants_advice


@dataclass(frozen=True)
class Heard:
    """`said` is the classifier's intent, `asked` the slot in question.

    `facts`: slots read outside the questions of the message; `asked_about`: slots read in its questions;
    `questions`: those questions, in order. `language` is set when the message is not in Dutch.
    `last_actions`: what the assistant did in the beurt before; `standard`: the text in standard Dutch.
    `practising`: an exercise with a made-up casus is going on.
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
    practising: bool = False


def meant_intent(heard: Heard) -> Optional[str]:
    """The intent to act on; `said` when the context gives no reason to change it."""
    if words.TYPED_COMMAND.match(heard.text) or heard.is_gibberish:
        return "nlu_fallback"
    return _boundary(heard) or _command(heard) or _in_context(_of_exercise(_without_alarm(heard)))


def _in_context(heard: Heard) -> Optional[str]:
    if _is_real_question(heard):
        return _goes_on_about(heard) or _as_question(heard)
    return _as_statement(heard) if heard.asked is None else _as_answer(heard)


def _of_exercise(heard: Heard) -> Heard:
    """'Stop' ends the exercise that is going on; without one, 'en toen?' asks for no development."""
    if heard.practising:
        if heard.said == "stop":
            return replace(heard, said="stop_oefening")
        goes_on = heard.asked is None and bool(words.GOES_ON.match(heard.text))
        return replace(heard, said="oefening_vervolg") if goes_on else heard
    if heard.said not in words.IN_EXERCISE or words.NAMES_EXERCISE.search(heard.text):
        return heard
    fallen_back = "stop" if heard.said == "stop_oefening" else "nlu_fallback"
    other = heard.runner_up if heard.runner_up not in words.IN_EXERCISE else None
    return replace(heard, said=other if heard.said != "stop_oefening" and other else fallen_back)


def _without_alarm(heard: Heard) -> Heard:
    """'Ze verzamelen nu bij de skatebaan' has the sound of an emergency and no harm in it."""
    if heard.said != "spoed" or (may_be_acute(heard.text) and _names_harm(heard)):
        return heard
    return replace(heard, said="beschrijf_casus" if heard.asked is None else "geef_feit")


def _command(heard: Heard) -> Optional[str]:
    """Wordings that leave no doubt, whatever the classifier makes of them."""
    if words.CONFIRMS_A_CHANGE.match(heard.text):
        return "corrigeer"
    if heard.advice_given and words.CHOOSES_A_PART.search(heard.text):
        return "vraag_advies"
    if words.COMPARES.search(heard.text):
        return "vergelijk_maatregelen"
    opens = words.OPENS_ANOTHER.search(heard.text) and not heard.text.rstrip().endswith("?")
    return "andere_zaak" if opens else None


def _boundary(heard: Heard) -> Optional[str]:
    """Danger, what may not be done, and another language go before what is said in between."""
    if tells_acute_danger(heard.text) or tells_acute_danger(heard.standard) or _sounds_acute(heard):
        return "spoed"
    if words.ASKS_TO_DO.match(heard.text) and words.UNLAWFUL_WORDS.search(heard.text):
        return "onrechtmatig_verzoek"
    if heard.said == "onrechtmatig_verzoek" and _is_meant(heard):
        return heard.said
    if heard.said == "andere_taal" or (heard.language is not None and heard.confidence < words.SURE):
        return "andere_taal" if heard.language is not None or heard.runner_up is None else heard.runner_up
    return None


def _sounds_acute(heard: Heard) -> bool:
    if heard.said != "spoed" or not may_be_acute(heard.text):
        return False
    return heard.confidence >= words.CERTAIN or (heard.confidence >= words.VERY_SURE and _names_harm(heard))


def _names_harm(heard: Heard) -> bool:
    return names_harm(heard.text) or names_harm(heard.standard)


def _goes_on_about(heard: Heard) -> Optional[str]:
    """'En hoe lang blijft dat staan?' right after what was said about privacy."""
    intent = next((words.FOLLOWED_UP[name] for name in heard.last_actions if name in words.FOLLOWED_UP), None)
    is_short = len(heard.text.split()) <= words.SHORT
    return intent if intent and is_short and heard.said in {"kennisvraag", "nlu_fallback", intent} else None


def _is_meant(heard: Heard) -> bool:
    """Who asks whether something is allowed gets an answer, unless the words leave no doubt."""
    if words.UNLAWFUL_WORDS.search(heard.text):
        return True
    if words.ASKS_TO_DO.match(heard.text):
        return True
    return heard.asked is None and not words.ASKS_PERMISSION.match(heard.text)


def _is_real_question(heard: Heard) -> bool:
    """'Waar precies weten we niet' is an answer, and 'wat moeten we nu' ends a story."""
    if words.DOES_NOT_KNOW.search(heard.text) and not heard.text.rstrip().endswith("?"):
        return False
    if heard.questions:
        return not (_tells(heard) and all(wants_advice(question) for question in heard.questions))
    return is_question(heard.text)


def _tells(heard: Heard) -> bool:
    """A story, or the answer to the open question, stands beside the question."""
    return len(heard.facts - words.DETAILS) >= 2 or heard.asked in heard.facts


def _as_question(heard: Heard) -> Optional[str]:
    if _is_story_in_a_question(heard):
        return "beschrijf_casus"
    if heard.said in words.STATEMENTS | {"onrechtmatig_verzoek"} and len(heard.text.split()) > 2:
        return "kennisvraag"
    if heard.said in {"nlu_fallback", *words.GUESSES} and _tells(heard):
        return "kennisvraag"
    unplaced = {"kennisvraag", "onrechtmatig_verzoek", *words.STATEMENTS}
    if heard.said == "nlu_fallback" and heard.runner_up in unplaced:
        return "kennisvraag"
    return heard.said


def _is_story_in_a_question(heard: Heard) -> bool:
    """'Wat moeten wij met een oproep op Snap om vanavond bij het station te gaan rellen?' tells a casus."""
    if heard.asked is not None or heard.advice_given or heard.said in {"wat_als", "onrechtmatig_verzoek"}:
        return False
    asked = heard.asked_about - words.DETAILS
    is_open = all(
        wants_advice(question) or not words.ASKS_PERMISSION.match(question) for question in heard.questions
    )
    return "tijd_tot_verstoring" in asked and len(asked) >= 3 and is_open


def _as_statement(heard: Heard) -> Optional[str]:
    """Outside the intake: two facts or more make a case, whatever politeness stands around them."""
    if heard.advice_given and heard.facts and heard.said in words.TELLS_FACTS:
        return "corrigeer"
    if heard.said == "corrigeer" and not heard.has_casus and heard.facts:
        return "beschrijf_casus"
    if heard.said == "nlu_fallback" and heard.facts:
        return "geef_feit"
    if not _tells(heard) or heard.said in words.MEANS_ITSELF:
        return heard.said
    if heard.said == "vraag_advies" and not heard.questions:
        return heard.said
    unclear = heard.said in words.GUESSES or heard.said == "vraag_advies"
    return "beschrijf_casus" if unclear or len(heard.text.split()) > words.SHORT else heard.said


def _as_answer(heard: Heard) -> Optional[str]:
    yes_or_no = _yes_or_no(heard)
    if yes_or_no is not None:
        return yes_or_no
    if heard.asked in heard.facts and not _says_otherwise(heard):
        return heard.said if heard.said == "corrigeer" else "geef_feit"
    if words.DOES_NOT_KNOW.search(heard.text) and len(heard.text.split()) <= words.SHORT + 4:
        return "weet_niet"
    return "geef_feit" if _is_unplaced_answer(heard) else heard.said


def _yes_or_no(heard: Heard) -> Optional[str]:
    if heard.asked not in words.YES_NO_SLOTS or heard.said in {
        "stop",
        "opnieuw",
        "vraag_advies",
        "corrigeer",
    }:
        return None
    if words.DOES_NOT_KNOW.search(heard.text):
        return None
    if words.YES.match(heard.text):
        return "bevestig"
    return "ontken" if words.NO.match(heard.text) else None


def _says_otherwise(heard: Heard) -> bool:
    """A fact in passing does not turn a clear question or wish into an answer."""
    return (
        heard.said not in {*words.GUESSES, *words.KEEPS_ITS_MEANING, "bevestig", "ontken"}
        and heard.confidence >= words.SURE
    )


def _is_unplaced_answer(heard: Heard) -> bool:
    if heard.said == "beschrijf_casus":
        return True
    if heard.said not in words.GUESSES or (heard.said == "frustratie" and not heard.facts):
        return False
    is_short = len(heard.text.split()) <= words.SHORT and bool(re.search(r"\w", heard.text))
    return bool(heard.facts) or (
        heard.asked in words.FREE_TEXT_SLOTS and is_short and heard.confidence < words.SURE
    )
