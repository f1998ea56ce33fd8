"""The speaker says not to know where it stands online, or hesitates between services."""

from __future__ import annotations

import re
from typing import List, Tuple

from bot.extraction.fact import signal
from bot.extraction.platform_words import SERVICE

_ONLINE = (
    r"(?:waar (?:(?:het|dit|dat|die|de|'t|t|deze|zoiets) )?(?:\w+ ){0,3}?(?:staat|stond|rondgaat|rondging|"
    r"circuleert|(?:af)?gesproken|afspreken|bespreken|opgeroepen|besproken|uitwisselen|communiceren|gedeeld|"
    r"geplaatst|gepost|verspreid|te vinden|te lezen|vandaan komt)(?: (?:is|wordt|werd))?|"
    r"(?:op|via|in) welke? (?:platform|medium|kanaal|app|site|website|social\w*|dienst|"
    r"sociale media)(?:kanaal)?|welke? (?:platform|medium|app|site))"
)
_UNSURE = (
    r"(?:onbekend|onduidelijk|niet (?:\w+ )?(?:bekend|duidelijk)|geen (?:flauw )?(?:idee|benul)|(?:weet|"
    r"weten|wist|zegt|zeggen|zei) (?:[\w'’-]+ ){0,3}?(?:niet|nie|niemand)|(?:weet|weten) (?:niemand|"
    r"geen mens)|(?:kan|kunnen|kon) (?:[\w'’-]+ ){0,4}?niet (?:zeggen|vinden|achterhalen)|niet te (?:vinden|"
    r"achterhalen)|(?:ons |mij )?(?:een )?raadsel|(?:kennen|ken) (?:we|wij|ik) (?:nog )?niet|"
    r"tasten (?:\w+ ){0,2}in het duister|(?:blijft|is) (?:het )?gissen|(?:heb|hebben) (?:ik |we |"
    r"wij )?(?:nog )?niet (?:gezien|gevonden))"
)
_DO_NOT_KNOW = (
    r"(?:geen zicht op|(?:weet|weten|wist) (?:(?:ik|we|wij|k|dus|ook|het|echt|nog|alleen) )*(?:niet|"
    r"nie)(?: precies|"
    r" zeker)?|geen (?:flauw )?(?:idee|benul)|onbekend(?: is)?|onduidelijk(?: is)?|niet (?:bekend|"
    r"duidelijk)(?: is)?|kan (?:ik )?(?:u |je )?niet (?:zeggen|vinden))"
)
_BETWEEN = r"(?:[ ,]+(?!maar\b|want\b)[\w'’-]+)"
UNKNOWN = signal(
    "onbekend",
    rf"{_ONLINE}{_BETWEEN}{{0,6}}?[ ,:]+{_UNSURE}",
    rf"{_DO_NOT_KNOW}{_BETWEEN}{{0,3}}?[ ,:]+{_ONLINE}",
    r"(?:het |welk )?(?:platform|medium|(?:online )?kanaal)(?: (?:is|zijn|ons|mij|nog|ook|"
    r"waarop \w+ staat))*:? "
    r"(?:onbekend|onduidelijk|niet bekend|niet duidelijk|niet vermeld|een raadsel|(?:kennen|weten) (?:we|"
    r"wij) "
    r"(?:nog )?niet|(?:ken|weet) ik (?:nog )?niet)",
    r"(?:geen|nog geen) (?:platform|medium|kanaal) (?:genoemd|bekend|vermeld)",
    r"(?:onbekend|een onbekend) (?:platform|kanaal|medium)",
)

_PLACE = rf"(?:(?:in |op |via )?(?:een |de )?(?:\w+ )?{SERVICE}(?:-?\w*groep|kanaal)?)"
_NOT_SURE = (
    r"(?:weet|weten|onduidelijk|onbekend|geen idee|niet bekend|niet duidelijk|niet te achterhalen|twijfel\w*|"
    r"(?:een |de )?(?:raadsel|vraag))"
)
_HESITATES = re.compile(
    rf"\bof (?:(?:het|dit|dat|ze|de|t|die) )?(?:(?:oproep|bericht|filmpje|nou|nu|dat|"
    rf"het) )*{_PLACE} of (?:het )?"
    rf"{_PLACE}(?: [\w'’]+){{0,7}}?[ ,]+{_NOT_SURE}\b|"
    rf"\b{_NOT_SURE}(?: \w+){{0,3}} of (?:(?:het|dit|dat|ze|t|"
    rf"die) )(?:\w+ ){{0,3}}?{_PLACE}(?: \w+){{0,2}} of "
    rf"(?:\w+ )?{_PLACE}\b",
    re.IGNORECASE,
)


def hesitations(text: str) -> List[Tuple[int, int]]:
    """'Of het op Insta of op Snap staat weten we niet': none of the services is told."""
    return [match.span() for match in _HESITATES.finditer(text)]
