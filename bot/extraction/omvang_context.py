"""Whether a count is of the crowd that is expected: not of victims, readers, inhabitants or last year."""

from __future__ import annotations

import re

from bot.extraction.omvang_woorden import VEHICLE, WHO

_SENTENCE_END = re.compile(r"[!?;\n]|\.(?=\s|$)")
_REACH = 80
_OTHERS_BEFORE = re.compile(
    r"(?:\b(?:opvang|azc|opvanglocatie|plek|plaats|plaatsen|plekken|ruimte|capaciteit|zaal|stadion|school|"
    r"dorp|gemeente|stad|wijk|kern|"
    r"gebouw|huisvesting)\b[^.!?,;]{0,25}\b(?:voor|van|telt|heeft|aan)"
    r"|\b(?:onder|onder de|namens|wonen|(?:namen|adressen|gegevens|foto's|kentekens) van)"
    r"|\b(?:afgelopen|gisteren|eerder) \w+ (?:zijn|werden))\s+$",
    re.IGNORECASE,
)
_INHABITANTS_BEFORE = re.compile(
    r"\b(?:dorp|gemeente|stad|wijk|kern|school|scholengemeenschap|azc|opvang|flat|complex|"
    r"bedrijf)\b[^.!?,;]{0,30}\b(?:met|van|telt|heeft)\s+"
    r"(?:\w+\s+)?$",
    re.IGNORECASE,
)
_INHABITANTS = re.compile(
    r"\b(?:inwoners|bewoners|leerlingen|studenten|medewerkers|werknemers|zielen|leden)$", re.IGNORECASE
)
_NOT_WHAT_THEY_DO = r"(?!(?:en|maar|komen|kwamen|willen|gaan|staan|steken|zetten|gooien|dat|die)\b)"
_OTHERS_AFTER = re.compile(
    rf"^(?:\s+{_NOT_WHAT_THEY_DO}[\w'-]+){{0,4}}?\s+(?:gewond|aangehouden|opgepakt|gearresteerd|overleden|"
    r"omgekomen|slachtoffer|"
    r"geëvacueerd|bekeurd|beboet|bekeken|gezien|gedeeld|geliket|gereageerd|getekend|ondertekend|"
    r"gelezen|volgen|"
    r"volgden|gevolgd|kijken mee|keken|gebeld|(?<!zich )gemeld|geklaagd|gemaild|geappt)\b"
    r"|^\s+(?:al\s+|net\s+|erover\s+)?gesproken\b",
    re.IGNORECASE,
)
_DAMAGED_AFTER = re.compile(
    rf"^(?:\s+{_NOT_WHAT_THEY_DO}[\w'-]+){{0,4}}?\s+(?:in brand|in de fik|in de brand|uitgebrand|vernield|"
    r"gesloopt|afgebrand|"
    r"gestolen|beschadigd|bekrast|verbrand)\b",
    re.IGNORECASE,
)
_VEHICLES = re.compile(rf"{VEHICLE}$", re.IGNORECASE)
_PAST_BEFORE = re.compile(
    r"\b(?:vorig jaar|vorige keer|vorige editie|vorige zomer|vorig seizoen|destijds|indertijd|toentertijd|"
    r"jaar (?:geleden|terug)|de laatste keer|"
    r"toen (?:was|waren|kwamen|stonden|liepen)|in haren|bij de buren)\b(?![^.!?]*\b(?:nu|dit jaar|"
    r"dit keer|deze keer|inmiddels)\b)[^.!?]*$",
    re.IGNORECASE,
)
_DENIED_BEFORE = re.compile(
    r"\b(?:geen|niet|nooit|zonder)\s+(?:de\s+|met\s+|die\s+|eens\s+)?$", re.IGNORECASE
)
_OPEN_BEFORE = re.compile(r"\bof (?:het|er) (?:\w+ ){0,2}(?:om )?$", re.IGNORECASE)
_OPEN_AFTER = re.compile(
    r"\bhoeveel\b[^.!?;]{0,60}\b(?:onbekend|niet bekend|weten we niet|onduidelijk)\b", re.IGNORECASE
)
_AGE_BEFORE = re.compile(
    r"\b(?:hij|zij|ze|die|den|dee|dien|jongen|man|vrouw|meisje|dader|plaatser|leeftijd)\s+(?:is|lijkt|van|"
    r"was)\s+(?:\w+\s+)?$|\bvan\s+$|"
    r"\b(?:hij|zij|ze|die|jongen|meisje|dader|plaatser)\s+is\s+(?:geen|niet)\s+(?:\w+\s+)?maar\s+$",
    re.IGNORECASE,
)
_OF_A_CROWD = re.compile(
    r"\b(?:groep(?:je)?|clubje|stel|ploeg|opkomst|menigte|stoet|aantal|colonne|massa|club|optocht|maximum|"
    r"minimum|sprake) van\s+$",
    re.IGNORECASE,
)
_HAS_NOUN = re.compile(rf"{WHO}$", re.IGNORECASE)
_DAMAGED_BEFORE = re.compile(
    r"\b(?:vernielde|uitgebrande|beschadigde|gesloopte|geparkeerde)\b", re.IGNORECASE
)


def is_of_a_crowd(text: str, start: int, end: int) -> bool:
    before = _SENTENCE_END.split(text[max(0, start - _REACH) : start])[-1]
    words, after = text[start:end], _SENTENCE_END.split(text[end : end + _REACH])[0]
    return not (
        _is_of_others(before, words, after) or _PAST_BEFORE.search(before) or _is_unsaid(before, words, text)
    )


def _is_of_others(before: str, words: str, after: str) -> bool:
    inhabits = _INHABITANTS.search(words) and _INHABITANTS_BEFORE.search(before)
    is_age = not _HAS_NOUN.search(words) and _AGE_BEFORE.search(before) and not _OF_A_CROWD.search(before)
    harmed = _OTHERS_AFTER.match(after) or (_VEHICLES.search(words) and _is_damaged(words, after))
    return bool(inhabits or is_age or harmed or _OTHERS_BEFORE.search(before))


def _is_damaged(words: str, after: str) -> bool:
    return bool(_DAMAGED_BEFORE.search(words) or _DAMAGED_AFTER.match(after))


def _is_unsaid(before: str, words: str, text: str) -> bool:
    is_membership = words.lower().endswith("leden") and _OPEN_AFTER.search(text)
    return bool(is_membership or _DENIED_BEFORE.search(before) or _OPEN_BEFORE.search(before))
