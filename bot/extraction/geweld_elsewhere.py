"""Violence that is not of this case: in a rumour that is untrue, in the past, in the theme of a protest."""

from __future__ import annotations

import re

from bot.extraction.ja_nee_doubt import sentence_after, sentence_before

_UNTRUE = re.compile(
    r"\b(?:klop(?:t|pen) (?:\w+ ){0,2}(?:niet|niks|niets|geen)|(?:niet|niets|niks|geen (?:woord|fluit|snars|"
    r"bal)) (?:\w+ )?(?:van )?waar|onwaar|onjuist|onzin|verzonnen|nergens op gebaseerd|uit de lucht gegrepen|"
    r"nepnieuws|nep|hoax|broodje aap|gelogen|niet gebeurd|(?:nooit|niet) (?:plaatsgevonden|bestaan)|"
    r"ontkracht|lariekoek|feitelijk fout)\b",
    re.IGNORECASE,
)
_RUMOUR = re.compile(
    r"\b(?:gerucht\w*|bewe+r\w*|denken dat|verhaal|zou|zouden|bericht\w*|rondgaat|rondgebazuind|"
    r"indianenverhaal|(?:rond|gezegd|zegt|zeggen|roept|roepen|schrijft|schrijven|"
    r"heet) dat)\b(?P<said>[^.!?;]*)$",
    re.IGNORECASE,
)
_FALSE_RUMOUR = re.compile(
    r"\b(?:nep(?:bericht|nieuws|gerucht|verhaal|video|filmpje)\w*|hoax|(?:vals|onjuist|verzonnen|onwaar|"
    r"fake)e? (?:\w+ )?(?:bericht|gerucht|verhaal|nieuws|melding|filmpje)\w*|ten onrechte|zogenaamd|"
    r"desinformatie|deepfake|klopt (?:\w+ )?niet (?:wat|dat))\b(?P<said>[^.!?;]*)$",
    re.IGNORECASE,
)
# What follows from a rumour is real: 'en nu willen vaders met knuppels gaan patrouilleren'.
_BUT_REAL = re.compile(
    r"\b(?:maar|daardoor|waardoor|inmiddels|daarom|vandaar|dus|en nu|nu|gaan|gaat|willen|wil|roep\w*)\b",
    re.IGNORECASE,
)
_CLAIMED = re.compile(r"\b(?:gerucht\w*|bewe+r\w*)\b[^.!?;]*$", re.IGNORECASE)
_BUT_THAT = re.compile(r"\bmaar (?:\w+ ){0,4}$", re.IGNORECASE)
_LONG_AGO = re.compile(
    r"(?<!als )(?<!zoals )\b(?:vorige?|verleden) (?:jaar|jaarwisseling|seizoen|editie|keer)\b|\bdestijds\b|"
    r"\bvroeger\b|\b(?:jaar|jaren) geleden\b|\bin (?:19|20)\d\d\b|\bde vorige keer\b",
    re.IGNORECASE,
)
_A_WHILE_AGO = re.compile(
    r"\b(?:vorige?|verleden) (?:week|weekend|maand|\w+dag)\b|\b(?:weken|maanden|dagen) geleden\b|\btoen\b|"
    r"\bafgelopen (?:jaar|jaren|maand)\b",
    re.IGNORECASE,
)
_HAPPENED = re.compile(
    r"\bge\w+(?:d|t|en)$|^(?:neer|dood|mis|in elkaar)\w* ?ge|afgebrand|platgebrand|vechtpartij|knokpartij|"
    r"bekogeld|beschoten|mishandel|aanslag|bomm?",
    re.IGNORECASE,
)
_A_THEME = re.compile(
    r"\b(?:tegen|na|vanwege|wegens|over|(?:naar )?aanleiding van|slachtoffers? van|agressie en|huiselijk|"
    r"seksueel|zinloos|racistisch|stop|mentaal|stil(?:le)? tocht voor|herdenking van|protocol|"
    r"protest tegen)(?: (?:het|de|al|dit|alle|huiselijk|seksueel|zinloos|toenemende?|racistisch)){0,2} $",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,:()]|\b(?:maar|dus|terwijl|en nu|nu|sindsdien|inmiddels|daarom)\b", re.IGNORECASE)
_USUAL = re.compile(
    r"\b(?:normaal\w*|doorgaans|meestal|(?<!zijn )(?<!blijven )altijd|gewoonlijk|hoop|hopen|hopelijk|zolang|"
    r"mits|indien|zodat|als (?:het|de|dit|dat|alles|zij|ze)|opdat|wens|wensen|willen dat)\b|\b(?:niet|nooit|"
    r"allesbehalve|verre van|minder)(?: \w+){0,2} $",
    re.IGNORECASE,
)


def is_elsewhere(text: str, start: int, end: int) -> bool:
    before = sentence_before(text, start)
    return (
        _is_untrue(before, text, start, end)
        or (text[start:end].lower().startswith("geweld") and bool(_A_THEME.search(before)))
        or _is_long_ago(before, text[start:end], text, end)
    )


def is_usual_or_wished(text: str, start: int) -> bool:
    """'Normaal is het hier rustig', 'we hopen dat het vreedzaam blijft' and 'niet vreedzaam': no calm."""
    before = _CLAUSE.split(sentence_before(text, start))[-1]
    return bool(_USUAL.search(before) or _LONG_AGO.search(before) or _A_WHILE_AGO.search(before))


def _is_untrue(before: str, text: str, start: int, end: int) -> bool:
    false_rumour = _FALSE_RUMOUR.search(before)
    if false_rumour and not _BUT_REAL.search(false_rumour["said"]):
        return True
    if _CLAIMED.search(before) and _HAPPENED.search(text[start:end]):
        return True
    rumour = _RUMOUR.search(before)
    if not rumour or _BUT_REAL.search(rumour["said"]):
        return False
    untrue = _UNTRUE.search(text[end : end + 100])
    return untrue is not None and not _BUT_REAL.search(_BUT_THAT.sub("", untrue.string[: untrue.start()]))


def _is_long_ago(before: str, words: str, text: str, end: int) -> bool:
    around = f"{_CLAUSE.split(before)[-1]} | {_CLAUSE.split(sentence_after(text, end))[0]}"
    return bool(_LONG_AGO.search(around) or (_HAPPENED.search(words) and _A_WHILE_AGO.search(around)))
