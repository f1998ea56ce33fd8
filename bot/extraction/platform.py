"""Where the oproep goes round: open or closed, and the name of the service.

A name alone tells whether it is open (TikTok) or closed (WhatsApp), except Telegram and Discord, which are
both: there only the name is taken, unless the speaker says 'groep', 'server' or 'kanaal'.
"""

from __future__ import annotations

import re
from typing import List, Optional

from bot.extraction.fact import Fact, mentions
from bot.extraction.platform_typo import misspelled_names
from bot.extraction.platform_unknown import UNKNOWN, hesitations
from bot.extraction.platform_words import KIND_OF_NAME, NAMES, NOT_A_SERVICE, SAID, SUGGESTED, possible

_STRESSED = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
_OWN = re.compile(
    r"\b(?:ons|onze|eigen|gemeentelijke?|officiële|de gemeente|van de gemeente|omroep|krant|"
    r"politie)\s+(?:(?:eigen|officiële|gemeentelijke)\s+)?$|\b(?:we|wij|ik)\s+(?:zelf\s+)?(?:willen|wil|"
    r"gaan|kunnen|moeten|zetten|plaatsen|plaatsten|reageren|reageerden|communiceren)\s+(?:(?!(?:dat|of|hoe|"
    r"wie|wat|waar)\b)[\w'’-]+\s+){0,5}(?:op|via|in)\s+(?:de\s+|onze\s+)?$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:zoals|net als|net zoals|anders dan|vergelijkbaar met|in plaats van|vorig jaar|vorige keer)\s+"
    r"(?:\w+\s+){0,3}(?:op|via|van|in|bij)\s+$|"
    r"\b(?:(?:in|bij) een andere? (?:dorp|gemeente|stad|plaats|zaak|kwestie) (?:was|ging|stond|liep|kwam|"
    r"gebeurde)|(?<!als )(?:vorig jaar|vorige keer))\s+(?:(?!(?:maar|nu|en|staat|gaat|is)\b)\w+\s+){0,6}"
    r"(?:op|via|in)\s+$",
    re.IGNORECASE,
)
_CALLS = re.compile(r"\b(?:roept|riep|roepen|daagt|kondigt|trommelt)\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
_DENIED_BEFORE = re.compile(
    r"\b(?:niet|nooit|nergens|geen)\s+(?:(?:op|via|in|van|de|een|het|n|meer|zozeer|openbaar|gewoon|zo'n|"
    r"langer|zelf)\s+){0,3}$",
    re.IGNORECASE,
)
_UNKNOWING = re.compile(
    r"\b(?:weet|weten|kan|kunnen)\s+(?:\w+\s+){1,3}niet\s+(?:op|via|in)\s+(?:de\s+|een\s+)?$", re.IGNORECASE
)
_DENIED_AFTER = re.compile(
    r"^,?\s*(?:(?:is|was|staat|stond)\s+(?:het|dit|dat)\s+(?:dus\s+)?)?niet\b(?!\s+(?:alleen|bekend|"
    r"duidelijk|zeker|te|op|via|in|bij|van|een|anoniem|strafbaar|waar|openbaar|wie|hoe|wat))",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    r"\b(?:nee|sorry|pardon|wacht|bedoel(?:de)?|correctie|eigenlijk|moet|foutje|"
    r"toch)[\s,:.]+(?:[\w'’-]+[\s,]+){0,3}$|\bmaar\s+(?:(?:het|dat|dit|eigenlijk|blijkt|is|was|komt|staat|"
    r"stond|gaat|uit|om|in|op|via|een|de|dus|nu|toch|besloten|openbaar|openbare|gewoon)\s+){1,7}$",
    re.IGNORECASE,
)
_PASSED_ON = re.compile(
    r"\b(?:stuurde|stuurden|kreeg|kregen|krijg|krijgen|doorgestuurd|gestuurd|ontving|ontvingen|hoorde|"
    r"hoorden|hoor|zag|zagen|las|lazen|binnen|meldde|tipte|attendeerde)\s+(?:(?!dat\b|"
    r"waarin\b)[\w'’-]+\s+){0,5}(?:via|per|op|in|uit)\s+(?:de\s+|een\s+|onze\s+|mijn\s+)?$",
    re.IGNORECASE,
)


def read_platform(text: str) -> List[Fact]:
    """At most one `platform` and one `platform_naam`."""
    plain = _without_hesitation(text.translate(_STRESSED))
    name = _name(plain)
    kind = _kind(plain, name)
    if kind is None and name is not None and name.value in KIND_OF_NAME:
        kind = Fact("platform", KIND_OF_NAME[name.value], name.start, name.end)
    if kind is None and name is None:
        kind = _unknown(plain, text)
    return [fact for fact in (kind, name) if fact is not None]


def _without_hesitation(text: str) -> str:
    """The services between which the speaker cannot choose are blanked out, so that none of them is read."""
    for start, end in hesitations(text):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _unknown(plain: str, text: str) -> Optional[Fact]:
    said = next(iter(mentions(plain, "platform", (UNKNOWN,))), None)
    return said or next((Fact("platform", "onbekend", *span) for span in hesitations(text)), None)


def _name(text: str) -> Optional[Fact]:
    named = [
        fact
        for fact in mentions(text, "platform_naam", possible(text, NAMES))
        if fact.value != "X" or not NOT_A_SERVICE.search(text[: fact.start])
    ]
    placed = _by_place(_said(text, named) or _said(text, misspelled_names(text)))
    real = [fact for fact in placed if not _PASSED_ON.search(text[max(0, fact.start - 80) : fact.start])]
    return _meant(text, real or placed)


def _kind(text: str, name: Optional[Fact]) -> Optional[Fact]:
    """What is said of the place, else what the words for it suggest."""
    said = _by_place(_said(text, mentions(text, "platform", possible(text, SAID))))
    if said:
        return _meant(text, said)
    suggested = _by_place(_said(text, mentions(text, "platform", possible(text, SUGGESTED))))
    return _meant(text, [fact for fact in suggested if not _is_no_place(text, fact, name)])


def _is_no_place(text: str, fact: Fact, name: Optional[Fact]) -> bool:
    """'Via de buurtapp hoorden we dat er op Snapchat …', 'nu roept die groep op Snapchat op om …'."""
    if text[fact.start : fact.end].lower().startswith("groep") and _CALLS.search(text[: fact.start]):
        return True
    if name is None:
        return False
    apart = fact.end <= name.start or name.end <= fact.start
    return apart and bool(_PASSED_ON.search(text[max(0, fact.start - 80) : fact.start]))


def _said(text: str, facts: List[Fact]) -> List[Fact]:
    """Without what is denied, compared with or the speaker's own channel."""
    return [fact for fact in facts if not _is_another(text, fact)]


def _is_another(text: str, fact: Fact) -> bool:
    before = text[max(0, fact.start - 90) : fact.start]
    own = _OWN.search(before) and fact.value != "WhatsApp"
    return bool(_is_denied(text, fact, before) or own or _COMPARED.search(before))


def _meant(text: str, facts: List[Fact]) -> Optional[Fact]:
    """The first, or what a correction ends with: 'op TikTok, nee sorry, op Insta'."""
    corrected = [fact for fact in facts if _CORRECTED.search(text[max(0, fact.start - 90) : fact.start])]
    return next(iter(corrected or facts), None)


def _is_denied(text: str, fact: Fact, before: str) -> bool:
    """'Niet op TikTok', but not 'wie het is weten we niet op TikTok staat …' of one who dictates."""
    if _DENIED_AFTER.match(text[fact.end : fact.end + 40]):
        return True
    return bool(_DENIED_BEFORE.search(before) and not _UNKNOWING.search(before))


def _by_place(facts: List[Fact]) -> List[Fact]:
    return sorted(facts, key=lambda fact: fact.start)
