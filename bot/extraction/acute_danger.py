"""Whether a sentence tells of people in danger at this moment.

Words decide here, before any classifier: a missed emergency does more harm than a needless '112'. A plan, a
condition or a memory ('ze willen morgen', 'als er geschoten wordt', 'vorige week') is no emergency, unless
the speaker says 'nu'.
"""

from __future__ import annotations

import re

_HARMED = (
    r"(?:ge|neerge|doodge|be)(?:stoken|schoten)|doodgeslagen|aangevallen|gegijzeld|overhoop gestoken|"
    r"in elkaar (?:geslagen|getrapt)|"
    r"platgebrand|onder de voet gelopen|gelyncht|gevochten met \w+|geplunderd en \w+|ontvoerd|belegerd"
)
_HARM = (
    r"schieten|schiet|steken|steekt|slaan|slaat|vuren|explosie|ontploffing|ontploft|aanval|aangevallen|"
    r"binnengedrongen|binnenvallen|bestorm(?:d|en|t)|"
    r"binnengevallen|molotov\w*|brand|fik|gijzel\w*|gewond\w*|slachtoffers?|doden|vermoord\w*|(?:ge|"
    r"neerge|doodge)(?:stoken|schoten)|mes|vuurwapen|machete|pistool"
)
_NOW = r"(?:nu|op dit moment|momenteel|zojuist|zonet|daarnet|acuut)"
_GAP = r"(?:(?!dat\b|om\b|oproep|als\b)[\w'’-]+,? ){0,6}"

_SIGNS = re.compile(
    rf"\b(?:wordt|worden|is|zijn|heeft|hebben) {_GAP}(?:{_HARMED})\b"
    rf"|\b(?:{_HARMED}) (?:wordt|worden)\b"
    r"|\bsta(?:at|an) (?:(?!dat\b|om\b|op \w+ dat)[\w'’-]+ ){0,6}in (?:de )?(?:brand|fik|hens)\b"
    rf"|\b(?:is|zijn|liggen|ligt|vallen|raken|met|heeft|hebben) (?:al |er |nu |hier |meerdere |veel |"
    rf"mensen )*(?:zwaar)?(?:gewond(?:en|e)?|slachtoffers?|doden|dodelijke|bewusteloos)\b"
    r"|\b(?:levensgevaar|levensbedreigend\w*|ademt niet|bloedt hevig|zwaargewond\w*|dreigt te springen|"
    r"schietpartij (?:nu|bezig|gaande)|steekpartij (?:nu|bezig|gaande))\b"
    r"|\b(?:klinken|vallen|hoor|horen) (?:er )?(?:schoten|explosies)\b"
    rf"|\b{_NOW}\b,? {_GAP}(?:{_HARM})\b"
    rf"|\b(?:{_HARM})\b[^.!?]{{0,25}}\b{_NOW}\b"
    r"|\b(?:bom|explosief) (?:is )?(?:gevonden|ontploft|afgegaan)\b"
    r"|\b(?:zijn|staan|zitten) (?:ze )?(?:al )?binnen met (?:messen|wapens)\b"
    r"|\b(?:rijdt|reed|rijden) (?:er )?(?:een |de )?(?:\w+ ){0,2}in op\b"
    r"|\bgijzeling\b|\bgranaat\b[^.!?]{0,20}\bafgegaan\b|\b(?:acute|directe) (?:nood|levensnood)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:als|indien|stel|mocht|wanneer|willen|wil|zouden|zou|gaan|gaat|dreigen|dreigt|dreiging|"
    r"oproep\w*|roept?|roepen|plannen|aangekondigd|morgen\w*|"
    r"overmorgen|straks|volgende|komende|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|"
    r"weekend|vanavond|vannacht|mag|mogen|kan|moet het)\b",
    re.IGNORECASE,
)
_LONG_AGO = re.compile(
    r"\b(?:gister\w*|eergisteren|vorige?|afgelopen|destijds|geleden|eerder|toen|vroeger|in 20\d\d)\b",
    re.IGNORECASE,
)
_HARMFUL = re.compile(
    r"gewond|ge?stoken|steek|stek|schiet|schoten|brand|fik|slaan|slagen|aanval|aangevallen|bestorm|"
    r"geweld|bloed|"
    r"dood|doden|wapen|\bmes\b|messen|vecht|gevochten|explo|ontplof|gijzel|belaagd|ingesloten|vlucht|"
    r"levens|slachtoffer|"
    r"bom|granaat|molotov|ambulance|reanim|ademt|gooien|bekogel|traangas|vastgehouden|opgesloten|112",
    re.IGNORECASE,
)
_IN_HAND = re.compile(
    r"\b(?:ter plaatse|onder controle|voorbij|afgelopen|opgelost|weer rustig|gedreigd|aangehouden|"
    r"opgepakt|we kunnen verder|vals alarm)\b",
    re.IGNORECASE,
)
_AT_THIS_MOMENT = re.compile(rf"\b{_NOW}\b", re.IGNORECASE)
_CONDITION = re.compile(r"\b(?:als|indien|stel|mocht|wanneer)\b", re.IGNORECASE)
_CALLS_112 = re.compile(r"\b112\b|\b1-1-2\b")
_ASKS_ABOUT_112 = re.compile(r"^\s*(?:wat|wanneer|waarom|wie|hoe|welke|voor)\b", re.IGNORECASE)


def tells_acute_danger(text: str) -> bool:
    """True for danger to people that is going on now, and for a speaker who wants 112."""
    if _CALLS_112.search(text) and not _ASKS_ABOUT_112.match(text):
        return True
    return any(_is_now(text, match) for match in _SIGNS.finditer(text))


def names_harm(text: str) -> bool:
    """Whether any word is about harm to people."""
    return bool(_HARMFUL.search(text))


def may_be_acute(text: str) -> bool:
    """False for a plan, a condition, a memory, a threat in words and for what is already in hand."""
    return not (_NOT_YET.search(text) or _LONG_AGO.search(text) or _IN_HAND.search(text))


def _is_now(text: str, match: "re.Match[str]") -> bool:
    before, words = text[: match.start()], match.group()
    if _CONDITION.search(before) or _LONG_AGO.search(text):
        return False
    return not _NOT_YET.search(f"{before} {words}") or (
        bool(_AT_THIS_MOMENT.search(words)) and not _NOT_YET.search(words)
    )
