"""Whether a message is in another language than Dutch, and in which.

py3langid alone takes short Dutch sentences ('wie ben je') for German or English in about one of a hundred; a
message with Dutch small words is therefore always Dutch.
"""

from __future__ import annotations

import re
from typing import Optional

from py3langid.langid import MODEL_FILE, LanguageIdentifier

_LANGUAGES = ["nl", "en", "de", "fr", "pl", "tr", "ar", "uk", "es", "it", "ro", "ru", "pt", "bg", "fa"]
_DUTCH = re.compile(
    r"\b(?:ik|je|jij|jullie|u|uw|wij|ze|zij|het|een|niet|nie|geen|van|voor|naar|maar|ook|dat|dit|deze|"
    r"zijn|wordt|worden|"
    r"hebben|heeft|heb|bij|waar|hoe|waarom|welke|wanneer|mij|mijn|ons|onze|nog|wel|graag|kunt|kun|"
    r"kunnen|moet|moeten|"
    r"mag|mogen|wil|wilt|gaat|gaan|doe|doen|deed|zei|zeg|hier|daar|iets|iemand|niemand|alles|even|ff|"
    r"eens|gewoon|nou|"
    r"nu|vanavond|morgen|oproep|politie|burgemeester|gemeente|station|weet|weten|bedankt|dank|hoi|goed|"
    r"goede|anders|"
    r"bent|ben|zit|zaak|casus|vraag|advies|opnieuw|terug|verder|groep|jongeren|met|op|uit|om|aan|over|"
    r"als|dus|want|"
    r"wat|wie|zo|toch|hoor|mekaar|verbod|bevel|beter)\b",
    re.IGNORECASE,
)
_ALSO_FOREIGN = frozenset({"over", "is", "was", "die", "wie", "want", "zit", "als", "met", "om"})
_OTHER_SCRIPT = re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u4e00-\u9fff\u3040-\u30ff]")
_SURE = 0.95
_LEAST_WORDS = 4
_SURE_WHEN_SUSPECTED = 0.5
_MOST_DUTCH = 0.12
"""Share of Dutch small words above which a text is Dutch; German and English share a few of them."""


class ForeignLanguages:
    """Reads the model of py3langid once."""

    def __init__(self) -> None:
        self._identifier = LanguageIdentifier.from_pickled_model(MODEL_FILE, norm_probs=True)
        self._identifier.set_languages(_LANGUAGES)

    def of(self, text: str, *, suspected: bool = False) -> Optional[str]:
        """The ISO 639-1 code, or None for Dutch and for what is too short to say.

        `suspected`: something else already took the text for another language.
        """
        if _OTHER_SCRIPT.search(text):
            return str(self._identifier.classify(text)[0])
        if not suspected and (len(text.split()) < _LEAST_WORDS or _dutch_share(text) > _MOST_DUTCH):
            return None
        language, share = self._identifier.classify(text.lower())
        sure = share >= (_SURE_WHEN_SUSPECTED if suspected else _SURE)
        return str(language) if language != "nl" and sure else None


def _dutch_share(text: str) -> float:
    found = [word.lower() for word in _DUTCH.findall(text)]
    telling = [word for word in found if word not in _ALSO_FOREIGN]
    return len(telling) / len(text.split())
