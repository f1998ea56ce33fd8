"""What a speaker denies: 'geen aanwijzingen voor geweld', 'geweld verwachten we niet'.

Only small words and words of evidence may stand between the denial and what is denied. 'Niet op TikTok, ze
gaan vechten' has other words in between and denies nothing. `polarity` looks at any word, and less far.
"""

from __future__ import annotations

import re

_EVIDENCE = (
    r"(?:aanwijzing(?:en)?|sprake|teken(?:en|s)?|signa(?:al|len)|indicaties?|reden|kans|informatie|berichten|"
    r"melding(?:en)?|vermoedens?|bewijs|bewijzen|plan(?:nen)?|intenties?|bedoeling|behoefte|oproep(?:en)?|"
    r"vrees|dreiging(?:en)?|inzet|aanwezigheid|bezit|mensen|personen|jongeren|risico|gevaar|angst|aanleiding|"
    r"grond(?:en)?|verdenking|gebruik|vorm(?:en)?|elementen|uitingen|bericht)"
)
_SMALL = (
    r"(?:om|te|met|op|van|plan|uit|aan|er|de|het|een|die|hun|echt|meer|direct|zozeer|gewoon|gaan|gaat|tot|"
    r"gericht|naar|over|voor|dat(?: (?:ze|zij|we|hij))?|is|zijn|zal|zullen|wordt|worden|zou|zouden|als|per|"
    r"se|zo|in|bij|ook|nog|iets|enige?|enkele?|concrete|directe|duidelijke|specifieke|verdere|bepaalde|"
    r"fysieke?|openlijke?|geneigd|ooit|wijst|duidt|echte?|sprake|lijkt|zich|eens|dan|daarbij|daar|"
    r"aan te nemen|zodanig|gedreigd|roept|roepen|opgeroepen|of|expliciet\w*|meteen|persoonlijke?|"
    r"strafrechtelijke?|juridische?)"
)
_DENIED_BEFORE = re.compile(
    rf"\b(?:geen|niet|nooit|noch|nergens|niets|niks|niemand|nul|allerminst|geenszins|zonder|"
    rf"weinig)\b(?!\s+(?:alleen|enkel|slechts|zomaar|zonder)\b)(?:\s+(?:{_SMALL}|{_EVIDENCE})\b){{0,8}}\s*$",
    re.IGNORECASE,
)
# 'Geen serieuze wapens': one word of any kind may stand between 'geen' and what there is none of.
_NONE_OF = re.compile(
    rf"\b(?:geen|nooit een|zonder enige?)\b(?:\s+[^\W\d_]+e|\s+[^\W\d_]+,?\s+(?:of|en|noch|"
    rf"geen))?(?:\s+(?:{_EVIDENCE}|van|voor|op|tot|met)\b){{0,4}}\s+$",
    re.IGNORECASE,
)
_AFTER = (
    r"(?:doen|willen|wil|gaan|gaat|zullen|zal|is|zijn|was|wordt|worden|hebben|heb|heeft|zien|ziet|zie|"
    r"verwachten?|verwacht|er|we|wij|ze|zij|ik|hij|men|het|dat|dit|ons|daar|hier|nog|vooralsnog|tot nu toe|"
    r"tot nog toe|voorlopig|ook|eigenlijk|in ieder geval|momenteel|op dit moment|zeker|absoluut|helemaal|"
    r"bestaat|bestaan|lijkt|lijken|komt|kom|komen|acht|achten|vindt|vinden|valt|blijft|blijkt|schat|schatten|"
    r"inschatten|bij|aan|te pas|OM|politie|feit|dus|zich|wijst|trouwens|overigens|naar|gewoon|"
    r"volgens(?: (?:de|het|onze|mijn))? \w+|voor|van)"
)
_GOES_ON = (
    r"(?:te verwachten|verwacht|gebleken|aangetroffen|gezien|gevonden|voorgekomen|aan de orde|aanwezig|"
    r"van plan|waarschijnlijk|gepland|genoemd|aangekondigd|gemeld|voorzien|gevallen|gebruikt|in het spel|"
    r"gesignaleerd|waargenomen|geconstateerd|de bedoeling|hoor|aan|bij|in|van|op|echt|meer|te zien|te vinden|"
    r"te duchten|voorgedaan|en|maar|dus|want|volgens|zeggen|zegt|als|juist|gewoon|te kloppen|te maken|"
    r"van doen|ook)"
)
_DENIED_AFTER = re.compile(
    rf"^(?:\s+{_EVIDENCE})?(?:,?\s+{_AFTER}\b){{0,7}},?\s+(?:niet|niets|niks|nergens)\b(?=\s*(?:$|"
    rf"[.,;!?)\n'\"’-]|{_GOES_ON}\b))(?!\s+uit)|^(?:\s+{_AFTER}\b){{0,6}}\s+geen\b(?:\s+\w+e)?\s+{_EVIDENCE}|"
    rf"^(?:\s+{_AFTER}\b){{0,5}}\s+(?:uitgesloten|ontbreekt|ontbreken|afwezig|achterwege|nihil|klein|gering|"
    rf"laag|"
    r"verwaarloosbaar|onwaarschijnlijk|ondenkbaar)\b|^\s*[:?=,(-]*\s*(?:nee|neen|nvt|n\.v\.t\.|geen|"
    r"niet)\b(?=\s*(?:$|[.,;!?)\n]|hoor|neer|en\b|maar\b))",
    re.IGNORECASE,
)


def is_denied(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 90) : start]
    return bool(
        _DENIED_BEFORE.search(before) or _NONE_OF.search(before) or _DENIED_AFTER.match(text[end : end + 90])
    )
